package org.lac4j.rules.internal.scenarioshape;

import static org.lac4j.core.internal.modelshape.PlaceShapes.AREA_CODE;
import static org.lac4j.core.internal.modelshape.TeamShapes.ABSENCE;
import static org.lac4j.core.internal.modelshape.TeamShapes.COORDINATOR_ID;
import static org.lac4j.core.internal.modelshape.TeamShapes.WORKING_PATTERN;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Sickness;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;

/** The shapes of areas with their demand, and of coordinators. */
final class ScenarioTeamShapes {

  private static final SimulatedCoordinator USUAL =
      SimulatedCoordinator.builder().id(CoordinatorId.of("-")).build();

  static final KindShape<Demand> DEMAND =
      KindShape.<Demand>named("demand")
          .kind(Demand.PerYear.class, perYear())
          .kind(Demand.OfPopulation.class, ofPopulation())
          .kind(Demand.Dated.class, dated())
          .build();

  static final ObjectShape<SimulatedArea> AREA = area();
  static final ObjectShape<Sickness> SICKNESS = sickness();
  static final ObjectShape<SimulatedCoordinator> COORDINATOR = coordinator();

  private ScenarioTeamShapes() {}

  private static ObjectShape<Demand.PerYear> perYear() {
    ObjectShape.Fields<Demand.PerYear> fields = ObjectShape.named("demand.per-year");
    var number =
        fields.required("introductions", NumberShape.decimal(), Demand.PerYear::introductions);
    return fields.makes(in -> new Demand.PerYear(number.apply(in)));
  }

  private static ObjectShape<Demand.OfPopulation> ofPopulation() {
    ObjectShape.Fields<Demand.OfPopulation> fields = ObjectShape.named("demand.of-population");
    var population =
        fields.required("population", NumberShape.whole(), Demand.OfPopulation::population);
    var rate =
        fields.required(
            "perThousandAYear", NumberShape.decimal(), Demand.OfPopulation::perThousandAYear);
    return fields.makes(in -> new Demand.OfPopulation(population.apply(in), rate.apply(in)));
  }

  private static ObjectShape<Demand.Dated> dated() {
    ObjectShape.Fields<Demand.Dated> fields = ObjectShape.named("demand.dated");
    var days = fields.list("days", ListShape.of(TextShape.DATE), Demand.Dated::days);
    return fields.makes(in -> new Demand.Dated(ImmutableList.copyOf(days.apply(in))));
  }

  private static ObjectShape<SimulatedArea> area() {
    ObjectShape.Fields<SimulatedArea> fields = ObjectShape.named("simulated-area");
    var code = fields.required("code", AREA_CODE, SimulatedArea::code);
    var name = fields.required("name", TextShape.PLAIN, area -> area.area().name());
    var demand = fields.required("demand", DEMAND, SimulatedArea::demand);
    var nearest = fields.optional("nearest", AREA_CODE, SimulatedArea::nearest);
    return fields.makes(
        in ->
            new SimulatedArea(
                new Area(code.apply(in), name.apply(in)), demand.apply(in), nearest.apply(in)));
  }

  private static ObjectShape<Sickness> sickness() {
    ObjectShape.Fields<Sickness> fields = ObjectShape.named("sickness");
    var spells = fields.required("spellsPerYear", NumberShape.decimal(), Sickness::spellsPerYear);
    var lasts = fields.required("lasts", LengthShapes.LENGTH, Sickness::lasts);
    return fields.makes(in -> new Sickness(spells.apply(in), lasts.apply(in)));
  }

  private static ObjectShape<SimulatedCoordinator> coordinator() {
    ObjectShape.Fields<SimulatedCoordinator> fields = ObjectShape.named("simulated-coordinator");
    var id = fields.required("id", COORDINATOR_ID, SimulatedCoordinator::id);
    var areas = fields.list("areas", ListShape.of(AREA_CODE), SimulatedCoordinator::areas);
    var helpsIn = fields.list("helpsIn", ListShape.of(AREA_CODE), SimulatedCoordinator::helpsIn);
    var pattern =
        fields.withDefault(
            "workingPattern",
            WORKING_PATTERN,
            USUAL.workingPattern(),
            SimulatedCoordinator::workingPattern);
    var hours = number(fields, "hoursPerWeek", SimulatedCoordinator::hoursPerWeek);
    var leave = number(fields, "leaveWeeksPerYear", SimulatedCoordinator::leaveWeeksPerYear);
    var induction =
        fields.withDefault(
            "inductionWeeks", NumberShape.whole(), 0, SimulatedCoordinator::inductionWeeks);
    var sickness =
        fields.withDefault("sickness", SICKNESS, Sickness.NEVER, SimulatedCoordinator::sickness);
    var covered =
        fields.optional("leaveCoveredBy", COORDINATOR_ID, SimulatedCoordinator::leaveCoveredBy);
    var absences = fields.list("absences", ListShape.of(ABSENCE), SimulatedCoordinator::absences);
    var vacancies =
        fields.list("vacancies", ListShape.of(ABSENCE), SimulatedCoordinator::vacancies);
    return fields.makes(
        in ->
            EachFault.of(
                () ->
                    SimulatedCoordinator.builder()
                        .id(id.apply(in))
                        .areas(areas.apply(in))
                        .helpsIn(helpsIn.apply(in))
                        .workingPattern(pattern.apply(in))
                        .hoursPerWeek(hours.apply(in))
                        .leaveWeeksPerYear(leave.apply(in))
                        .inductionWeeks(induction.apply(in))
                        .sickness(sickness.apply(in))
                        .leaveCoveredBy(covered.apply(in))
                        .absences(absences.apply(in))
                        .vacancies(vacancies.apply(in))
                        .build()));
  }

  private static Function<ObjectShape.Values, Double> number(
      ObjectShape.Fields<SimulatedCoordinator> fields,
      String name,
      Function<SimulatedCoordinator, Double> get) {
    return fields.withDefault(name, NumberShape.decimal(), get.apply(USUAL), get);
  }
}
