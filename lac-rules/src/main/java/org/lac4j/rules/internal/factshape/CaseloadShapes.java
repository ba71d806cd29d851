package org.lac4j.rules.internal.factshape;

import static org.lac4j.core.internal.modelshape.PlaceShapes.AREA_CODE;
import static org.lac4j.core.internal.modelshape.TeamShapes.COORDINATOR_ID;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.function.Function;
import org.lac4j.core.internal.modelshape.TeamShapes;
import org.lac4j.core.internal.shape.FlagShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.MappedShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CoordinatorLoad;
import org.lac4j.rules.caseload.FacilitatorReach;
import org.lac4j.rules.caseload.VacantArea;

/** The shapes of the numbers of each coordinator and vacant area, and of what lies next to what. */
final class CaseloadShapes {

  static final ObjectShape<CoordinatorLoad> LOAD = load();
  static final ObjectShape<VacantArea> VACANT_AREA = vacantArea();
  static final ObjectShape<FacilitatorReach> REACH = reach();

  static final Shape<AdjacentAreas.Pair> PAIR =
      new MappedShape<AdjacentAreas.Pair, Collection<AreaCode>>(
          ListShape.of(AREA_CODE),
          pair -> ImmutableList.of(pair.first(), pair.second()),
          CaseloadShapes::pair);

  static final Shape<AdjacentAreas> ADJACENT =
      new MappedShape<AdjacentAreas, Collection<AdjacentAreas.Pair>>(
          ListShape.of(PAIR), AdjacentAreas::pairs, AdjacentAreas::of);

  static final ObjectShape<CaseloadFacts> FACTS = facts();

  private CaseloadShapes() {}

  private static AdjacentAreas.Pair pair(Collection<AreaCode> codes) {
    if (codes.size() != 2) {
      throw new IllegalArgumentException("Two areas that lie next to each other belong here.");
    }
    ImmutableList<AreaCode> both = ImmutableList.copyOf(codes);
    return AdjacentAreas.Pair.of(both.get(0), both.get(1));
  }

  private static ObjectShape<CoordinatorLoad> load() {
    ObjectShape.Fields<CoordinatorLoad> fields = ObjectShape.named("coordinator-load");
    var coordinator = fields.required("coordinator", COORDINATOR_ID, CoordinatorLoad::coordinator);
    var areas = fields.list("areas", ListShape.distinct(AREA_CODE), CoordinatorLoad::areas);
    var individuals = count(fields, "individuals", CoordinatorLoad::individuals);
    var families = count(fields, "families", CoordinatorLoad::families);
    var groups = count(fields, "groups", CoordinatorLoad::groups);
    var waiting = count(fields, "waiting", CoordinatorLoad::waiting);
    var openBefore =
        fields.optional(
            "openBefore",
            NumberShape.whole(),
            load -> load.openBefore().stream().boxed().findFirst());
    var away = fields.withDefault("away", FlagShape.FLAG, false, CoordinatorLoad::isAway);
    var coveredBy = fields.optional("coveredBy", COORDINATOR_ID, CoordinatorLoad::coveredBy);
    return fields.makes(
        in ->
            CoordinatorLoad.builder()
                .coordinator(coordinator.apply(in))
                .areas(areas.apply(in))
                .individuals(individuals.apply(in))
                .families(families.apply(in))
                .groups(groups.apply(in))
                .waiting(waiting.apply(in))
                .openBefore(openBefore.apply(in).map(OptionalInt::of).orElseGet(OptionalInt::empty))
                .isAway(away.apply(in))
                .coveredBy(coveredBy.apply(in))
                .build());
  }

  private static <T> Function<ObjectShape.Values, Integer> count(
      ObjectShape.Fields<T> fields, String name, Function<T, Integer> get) {
    return fields.withDefault(name, NumberShape.whole(), 0, get);
  }

  private static ObjectShape<VacantArea> vacantArea() {
    ObjectShape.Fields<VacantArea> fields = ObjectShape.named("vacant-area");
    var area = fields.required("area", AREA_CODE, VacantArea::area);
    var open = count(fields, "open", VacantArea::open);
    var groups = count(fields, "groups", VacantArea::groups);
    var waiting = count(fields, "waiting", VacantArea::waiting);
    var coveredBy = fields.optional("coveredBy", COORDINATOR_ID, VacantArea::coveredBy);
    return fields.makes(
        in ->
            new VacantArea(
                area.apply(in),
                open.apply(in),
                groups.apply(in),
                waiting.apply(in),
                coveredBy.apply(in)));
  }

  private static ObjectShape<FacilitatorReach> reach() {
    ObjectShape.Fields<FacilitatorReach> fields = ObjectShape.named("facilitator-reach");
    var facilitator =
        fields.required("facilitator", TeamShapes.FACILITATOR_ID, FacilitatorReach::facilitator);
    var areas = fields.list("areas", ListShape.distinct(AREA_CODE), FacilitatorReach::areas);
    return fields.makes(
        in ->
            new FacilitatorReach(
                facilitator.apply(in), ImmutableSortedSet.copyOf(areas.apply(in))));
  }

  private static ObjectShape<CaseloadFacts> facts() {
    ObjectShape.Fields<CaseloadFacts> fields = ObjectShape.named("caseload-facts");
    var asOf = fields.required("asOf", TextShape.DATE, CaseloadFacts::asOf);
    var loads = fields.list("loads", ListShape.of(LOAD), CaseloadFacts::loads);
    var vacancies = fields.list("vacancies", ListShape.of(VACANT_AREA), CaseloadFacts::vacancies);
    var inTouchElsewhere = count(fields, "inTouchElsewhere", CaseloadFacts::inTouchElsewhere);
    var waitingElsewhere = count(fields, "waitingElsewhere", CaseloadFacts::waitingElsewhere);
    var adjacent =
        fields.withDefault("adjacent", ADJACENT, AdjacentAreas.NONE, CaseloadFacts::adjacent);
    var facilitators =
        fields.list("facilitators", ListShape.of(REACH), CaseloadFacts::facilitators);
    return fields.makes(
        in ->
            CaseloadFacts.builder()
                .asOf(asOf.apply(in))
                .loads(loads.apply(in))
                .vacancies(vacancies.apply(in))
                .inTouchElsewhere(inTouchElsewhere.apply(in))
                .waitingElsewhere(waitingElsewhere.apply(in))
                .adjacent(adjacent.apply(in))
                .facilitators(facilitators.apply(in))
                .build());
  }
}
