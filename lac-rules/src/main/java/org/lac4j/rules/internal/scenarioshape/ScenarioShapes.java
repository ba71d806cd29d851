package org.lac4j.rules.internal.scenarioshape;

import static org.lac4j.core.internal.modelshape.PlaceShapes.AREA_CODE;
import static org.lac4j.core.internal.shape.TextShape.ANY;
import static org.lac4j.core.internal.shape.TextShape.DATE;
import static org.lac4j.core.internal.shape.TextShape.TIME;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.MappedShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.ShapeException;
import org.lac4j.core.internal.shape.ShapeFault;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.simulation.assumed.AssumedRange;
import org.lac4j.rules.simulation.scenario.Assumption;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.InvalidScenarioException;
import org.lac4j.rules.simulation.scenario.OnceCovered;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/** The shape of a scenario. */
final class ScenarioShapes {

  static final KindShape<WorkCalendar> CALENDAR =
      KindShape.<WorkCalendar>named("work-calendar")
          .kind(WorkCalendar.OfficeHours.class, officeHours())
          .kind(
              WorkCalendar.Always.class,
              ObjectShape.<WorkCalendar.Always>named("work-calendar.always")
                  .makes(in -> new WorkCalendar.Always()))
          .build();

  static final ObjectShape<Season> SEASON = season();
  static final ObjectShape<Assumption> ASSUMPTION = assumption();
  static final ObjectShape<AssumedRange> RANGE = range();
  static final ObjectShape<AdjacentAreas.Pair> PAIR = pair();

  private static final Shape<AdjacentAreas> ADJACENT =
      new MappedShape<AdjacentAreas, Collection<AdjacentAreas.Pair>>(
          ListShape.of(PAIR), AdjacentAreas::pairs, AdjacentAreas::of);

  static final ObjectShape<Scenario> SCENARIO = scenario();

  private ScenarioShapes() {}

  private static ObjectShape<WorkCalendar.OfficeHours> officeHours() {
    ObjectShape.Fields<WorkCalendar.OfficeHours> fields =
        ObjectShape.named("work-calendar.office-hours");
    var from =
        fields.withDefault("from", TIME, LocalTime.of(9, 0), office -> office.hours().from());
    var to = fields.withDefault("to", TIME, LocalTime.of(17, 0), office -> office.hours().to());
    var closures = fields.list("closures", ListShape.of(DATE), WorkCalendar.OfficeHours::closures);
    return fields.makes(
        in ->
            new WorkCalendar.OfficeHours(
                new Season.Hours(from.apply(in), to.apply(in)),
                ImmutableSortedSet.copyOf(closures.apply(in))));
  }

  private static ObjectShape<Season> season() {
    ObjectShape.Fields<Season> fields = ObjectShape.named("season");
    Shape<Collection<Double>> weights = ListShape.of(NumberShape.decimal());
    var months = fields.withDefault("months", weights, Season.NONE.months(), Season::months);
    var days = fields.withDefault("days", weights, Season.NONE.days(), Season::days);
    var from =
        fields.withDefault("from", TIME, LocalTime.MIDNIGHT, season -> season.hours().from());
    var to = fields.withDefault("to", TIME, LocalTime.MIDNIGHT, season -> season.hours().to());
    return fields.makes(
        in ->
            new Season(
                ImmutableList.copyOf(months.apply(in)),
                ImmutableList.copyOf(days.apply(in)),
                new Season.Hours(from.apply(in), to.apply(in))));
  }

  private static ObjectShape<Assumption> assumption() {
    ObjectShape.Fields<Assumption> fields = ObjectShape.named("assumption");
    var about = fields.required("about", ANY, Assumption::about);
    var text = fields.required("text", ANY, Assumption::text);
    var source = fields.optional("source", ANY, Assumption::source);
    return fields.makes(in -> new Assumption(about.apply(in), text.apply(in), source.apply(in)));
  }

  private static ObjectShape<AssumedRange> range() {
    ObjectShape.Fields<AssumedRange> fields = ObjectShape.named("assumed-range");
    var of = fields.required("of", ANY, AssumedRange::of);
    var low = fields.required("low", NumberShape.decimal(), AssumedRange::low);
    var high = fields.required("high", NumberShape.decimal(), AssumedRange::high);
    return fields.makes(in -> new AssumedRange(of.apply(in), low.apply(in), high.apply(in)));
  }

  private static ObjectShape<AdjacentAreas.Pair> pair() {
    ObjectShape.Fields<AdjacentAreas.Pair> fields = ObjectShape.named("adjacent-areas");
    var first = fields.required("first", AREA_CODE, AdjacentAreas.Pair::first);
    var second = fields.required("second", AREA_CODE, AdjacentAreas.Pair::second);
    return fields.makes(in -> AdjacentAreas.Pair.of(first.apply(in), second.apply(in)));
  }

  private static ObjectShape<Scenario> scenario() {
    ObjectShape.Fields<Scenario> fields = ObjectShape.named("scenario");
    var name = fields.required("name", ANY, Scenario::name);
    var firstDay = fields.required("firstDay", DATE, Scenario::firstDay);
    var lastDay = fields.required("lastDay", DATE, Scenario::lastDay);
    var calendar =
        fields.withDefault("calendar", CALENDAR, WorkCalendar.WORKING_DAYS, Scenario::calendar);
    var season = fields.withDefault("season", SEASON, Season.NONE, Scenario::season);
    var areas = fields.list("areas", ListShape.of(ScenarioTeamShapes.AREA), Scenario::areas);
    var coordinators =
        fields.list(
            "coordinators", ListShape.of(ScenarioTeamShapes.COORDINATOR), Scenario::coordinators);
    var adjacent = fields.withDefault("adjacent", ADJACENT, AdjacentAreas.NONE, Scenario::adjacent);
    var people = fields.required("people", ScenarioPeopleShapes.PEOPLE, Scenario::people);
    var attention =
        fields.withDefault(
            "attention",
            ScenarioPeopleShapes.ATTENTION,
            Attention.builder().build(),
            Scenario::attention);
    var facilitators =
        fields.withDefault(
            "facilitatorHoursPerWeek",
            NumberShape.decimal(),
            0.0,
            Scenario::facilitatorHoursPerWeek);
    var policies =
        fields.withDefault(
            "policies", ScenarioPolicyShapes.POLICIES, Policies.STANDARD, Scenario::policies);
    var onceCovered =
        fields.withDefault(
            "onceCovered",
            ScenarioCourseShapes.ONCE_COVERED,
            OnceCovered.RISES,
            Scenario::onceCovered);
    var changes =
        fields.list("changes", ListShape.of(ScenarioCourseShapes.CHANGE), Scenario::changes);
    // What is left out depends on the demand, which Scenario knows.
    var start =
        fields.optional(
            "start", ScenarioCourseShapes.START, scenario -> Optional.of(scenario.start()));
    var assumptions = fields.list("assumptions", ListShape.of(ASSUMPTION), Scenario::assumptions);
    var ranges = fields.list("ranges", ListShape.of(RANGE), Scenario::ranges);
    return fields.makes(
        in -> {
          Scenario.Builder scenario =
              Scenario.builder()
                  .name(name.apply(in))
                  .firstDay(firstDay.apply(in))
                  .lastDay(lastDay.apply(in))
                  .calendar(calendar.apply(in))
                  .season(season.apply(in))
                  .areas(areas.apply(in))
                  .coordinators(coordinators.apply(in))
                  .adjacent(adjacent.apply(in))
                  .people(people.apply(in))
                  .attention(attention.apply(in))
                  .facilitatorHoursPerWeek(facilitators.apply(in))
                  .policies(policies.apply(in))
                  .onceCovered(onceCovered.apply(in))
                  .changes(changes.apply(in))
                  .assumptions(assumptions.apply(in))
                  .ranges(ranges.apply(in));
          start.apply(in).ifPresent(scenario::start);
          return faultByFault(scenario);
        });
  }

  private static Scenario faultByFault(Scenario.Builder scenario) {
    try {
      return scenario.build();
    } catch (InvalidScenarioException e) {
      throw ShapeException.of(
          e.faults().stream()
              .map(fault -> new ShapeFault(fault.pointer(), fault.message()))
              .toList(),
          e);
    }
  }
}
