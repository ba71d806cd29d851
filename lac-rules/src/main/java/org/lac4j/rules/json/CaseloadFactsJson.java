package org.lac4j.rules.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CoordinatorLoad;
import org.lac4j.rules.caseload.FacilitatorReach;
import org.lac4j.rules.caseload.VacantArea;

/** The numbers of each coordinator and each vacant area, and what lies next to what. */
final class CaseloadFactsJson implements FactsJson<CaseloadFacts> {

  @Override
  public Class<CaseloadFacts> type() {
    return CaseloadFacts.class;
  }

  @Override
  public ObjectNode write(CaseloadFacts facts) {
    ObjectNode json = Fields.MAPPER.createObjectNode().put("asOf", facts.asOf().toString());
    facts.loads().forEach(load -> json.withArray("loads").add(write(load)));
    facts.vacancies().forEach(area -> json.withArray("vacancies").add(write(area)));
    facts
        .adjacent()
        .pairs()
        .forEach(
            pair ->
                json.withArray("adjacent")
                    .add(codes(ImmutableList.of(pair.first(), pair.second()))));
    facts.facilitators().forEach(reach -> json.withArray("facilitators").add(write(reach)));
    return json;
  }

  private static ObjectNode write(CoordinatorLoad load) {
    ObjectNode json =
        Fields.MAPPER.createObjectNode().put("coordinator", load.coordinator().value());
    json.set("areas", codes(load.areas()));
    json.put("individuals", load.individuals())
        .put("families", load.families())
        .put("groups", load.groups())
        .put("waiting", load.waiting());
    load.openBefore().ifPresent(open -> json.put("openBefore", open));
    json.put("away", load.isAway());
    load.coveredBy().ifPresent(cover -> json.put("coveredBy", cover.value()));
    return json;
  }

  private static ObjectNode write(VacantArea area) {
    ObjectNode json =
        Fields.MAPPER
            .createObjectNode()
            .put("area", area.area().value())
            .put("open", area.open())
            .put("waiting", area.waiting());
    area.coveredBy().ifPresent(cover -> json.put("coveredBy", cover.value()));
    return json;
  }

  private static ObjectNode write(FacilitatorReach reach) {
    ObjectNode json =
        Fields.MAPPER.createObjectNode().put("facilitator", reach.facilitator().value());
    json.set("areas", codes(reach.areas()));
    return json;
  }

  private static ArrayNode codes(Collection<AreaCode> areas) {
    ArrayNode codes = Fields.MAPPER.createArrayNode();
    areas.forEach(area -> codes.add(area.value()));
    return codes;
  }

  @Override
  public CaseloadFacts read(ObjectNode json) {
    Fields fields =
        Fields.of(json, "facts", "asOf", "loads", "vacancies", "adjacent", "facilitators");
    return CaseloadFacts.builder()
        .asOf(fields.date("asOf"))
        .loads(fields.list("loads", CaseloadFactsJson::load))
        .vacancies(fields.list("vacancies", CaseloadFactsJson::vacancy))
        .adjacent(AdjacentAreas.of(fields.list("adjacent", CaseloadFactsJson::pair)))
        .facilitators(fields.list("facilitators", CaseloadFactsJson::reach))
        .build();
  }

  private static CoordinatorLoad load(Fields.Item item) {
    Fields fields =
        item.fields(
            "coordinator",
            "areas",
            "individuals",
            "families",
            "groups",
            "waiting",
            "openBefore",
            "away",
            "coveredBy");
    return CoordinatorLoad.builder()
        .coordinator(CoordinatorId.of(fields.text("coordinator")))
        .areas(areas(fields))
        .individuals(fields.number("individuals"))
        .families(fields.number("families"))
        .groups(fields.number("groups"))
        .waiting(fields.number("waiting"))
        .openBefore(fields.optionalNumber("openBefore"))
        .isAway(fields.flag("away"))
        .coveredBy(fields.optionalText("coveredBy").map(CoordinatorId::of))
        .build();
  }

  private static VacantArea vacancy(Fields.Item item) {
    Fields fields = item.fields("area", "open", "waiting", "coveredBy");
    return new VacantArea(
        AreaCode.of(fields.text("area")),
        fields.number("open"),
        fields.number("waiting"),
        fields.optionalText("coveredBy").map(CoordinatorId::of));
  }

  private static AdjacentAreas.Pair pair(Fields.Item item) {
    ImmutableList<AreaCode> codes = item.list(area -> area.model(AreaCode.class));
    if (codes.size() != 2) {
      throw Fields.wrong(item.path(), "is no pair");
    }
    return AdjacentAreas.Pair.of(codes.get(0), codes.get(1));
  }

  private static FacilitatorReach reach(Fields.Item item) {
    Fields fields = item.fields("facilitator", "areas");
    return new FacilitatorReach(FacilitatorId.of(fields.text("facilitator")), areas(fields));
  }

  private static ImmutableSortedSet<AreaCode> areas(Fields fields) {
    return ImmutableSortedSet.copyOf(fields.list("areas", area -> area.model(AreaCode.class)));
  }
}
