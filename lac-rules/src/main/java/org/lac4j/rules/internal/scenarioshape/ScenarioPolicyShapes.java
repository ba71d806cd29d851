package org.lac4j.rules.internal.scenarioshape;

import static org.lac4j.core.internal.shape.NumberShape.whole;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.lac4j.core.internal.shape.FlagShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.MappedShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.priority.Criterion;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.response.ResponseParameters;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.response.WorkingDays;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.Policies;

/** The shapes of the library's own rules with their figures; a council's own policies in code have none. */
final class ScenarioPolicyShapes {

  private static final String VERSION = "of the scenario";
  private static final ResponseParameters TARGETS = ResponseParameters.defaults();
  private static final CaseloadParameters GUIDELINE = CaseloadParameters.DEFAULTS;

  static final ObjectShape<WorkingDays> WORKING_DAYS = workingDays();
  static final ObjectShape<PrioritisationRule> PRIORITY = priority();
  static final ObjectShape<ResponseRule> RESPONSE = response();
  static final ObjectShape<CaseloadRule> CASELOAD = caseload();
  static final ObjectShape<Intake> INTAKE = intake();
  static final ObjectShape<Policies> POLICIES = policies();

  private ScenarioPolicyShapes() {}

  private static ObjectShape<PrioritisationRule> priority() {
    ObjectShape.Fields<PrioritisationRule> fields = ObjectShape.named("prioritisation-rule");
    var version =
        fields.withDefault("version", TextShape.ANY, VERSION, rule -> rule.about().version());
    Shape<Collection<Criterion>> list = ListShape.of(CriterionShape.CRITERION);
    var criteria =
        fields.withDefault(
            "criteria",
            list,
            PrioritisationRule.standard().criteria(),
            PrioritisationRule::criteria);
    var limit =
        fields.withDefault(
            "overtakingLimit",
            whole(),
            PrioritisationRule.DEFAULT_OVERTAKING_LIMIT,
            PrioritisationRule::overtakingLimit);
    return fields.makes(
        in ->
            PrioritisationRule.of(
                version.apply(in), ImmutableList.copyOf(criteria.apply(in)), limit.apply(in)));
  }

  private static ObjectShape<WorkingDays> workingDays() {
    ObjectShape.Fields<WorkingDays> fields = ObjectShape.named("working-days");
    var first = fields.required("firstYear", whole(), WorkingDays::firstYear);
    var last = fields.required("lastYear", whole(), WorkingDays::lastYear);
    var holidays = fields.list("holidays", ListShape.of(TextShape.DATE), WorkingDays::holidays);
    return fields.makes(in -> WorkingDays.of(first.apply(in), last.apply(in), holidays.apply(in)));
  }

  private static ObjectShape<ResponseRule> response() {
    ObjectShape.Fields<ResponseRule> fields = ObjectShape.named("response-rule");
    var version =
        fields.withDefault("version", TextShape.ANY, VERSION, rule -> rule.about().version());
    var answerAim = days(fields, "answerAimWorkingDays", ResponseParameters::answerAimWorkingDays);
    var answerLimit =
        days(fields, "answerLimitWorkingDays", ResponseParameters::answerLimitWorkingDays);
    var meetingAim = days(fields, "meetingAimDays", ResponseParameters::meetingAimDays);
    var meetingLimit = days(fields, "meetingLimitDays", ResponseParameters::meetingLimitDays);
    var closesAt =
        fields.withDefault(
            "closesAt", TextShape.TIME, TARGETS.closesAt(), rule -> rule.parameters().closesAt());
    var calendar =
        fields.optional(
            "calendar", WORKING_DAYS, rule -> unless(rule, ResponseParameters::calendar));
    var zone =
        fields.optional(
            "zone",
            new TextShape<>(ZoneId::getId, ScenarioPolicyShapes::zone, schema -> {}),
            rule -> unless(rule, ResponseParameters::zone));
    return fields.makes(
        in ->
            response(
                version.apply(in),
                ResponseParameters.builder()
                    .answerAimWorkingDays(answerAim.apply(in))
                    .answerLimitWorkingDays(answerLimit.apply(in))
                    .meetingAimDays(meetingAim.apply(in))
                    .meetingLimitDays(meetingLimit.apply(in))
                    .closesAt(closesAt.apply(in))
                    .calendar(calendar.apply(in).orElse(TARGETS.calendar()))
                    .zone(zone.apply(in).orElse(TARGETS.zone()))
                    .build()));
  }

  private static Function<ObjectShape.Values, Integer> days(
      ObjectShape.Fields<ResponseRule> fields,
      String name,
      Function<ResponseParameters, Integer> get) {
    return fields.withDefault(
        name, whole(), get.apply(TARGETS), rule -> get.apply(rule.parameters()));
  }

  /** What differs from the usual. */
  private static <V> Optional<V> unless(ResponseRule rule, Function<ResponseParameters, V> get) {
    return Optional.of(get.apply(rule.parameters()))
        .filter(value -> !value.equals(get.apply(TARGETS)));
  }

  private static ZoneId zone(String text) {
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw new IllegalArgumentException("This is not a time zone such as Europe/London.");
    }
    return ZoneId.of(text);
  }

  private static ResponseRule response(String version, ResponseParameters targets) {
    return ResponseRule.of(
        RuleVersion.of(
            "response",
            version,
            "An answer within "
                + targets.answerAimWorkingDays()
                + " to "
                + targets.answerLimitWorkingDays()
                + " working days and a first meeting within "
                + targets.meetingAimDays()
                + " to "
                + targets.meetingLimitDays()
                + " days"),
        targets);
  }

  private static ObjectShape<CaseloadRule> caseload() {
    ObjectShape.Fields<CaseloadRule> fields = ObjectShape.named("caseload-rule");
    var version =
        fields.withDefault("version", TextShape.ANY, VERSION, rule -> rule.about().version());
    var from = figure(fields, "guidelineFrom", CaseloadParameters::guidelineFrom);
    var to = figure(fields, "guidelineTo", CaseloadParameters::guidelineTo);
    var trend = figure(fields, "trendChange", CaseloadParameters::trendChange);
    return fields.makes(
        in -> {
          CaseloadParameters parameters =
              new CaseloadParameters(from.apply(in), to.apply(in), trend.apply(in));
          return CaseloadRule.of(
              RuleVersion.of(
                  "caseload",
                  version.apply(in),
                  "A guideline of " + parameters + " individuals or families for each coordinator"),
              parameters);
        });
  }

  private static Function<ObjectShape.Values, Integer> figure(
      ObjectShape.Fields<CaseloadRule> fields,
      String name,
      Function<CaseloadParameters, Integer> get) {
    return fields.withDefault(
        name, whole(), get.apply(GUIDELINE), rule -> get.apply(rule.parameters()));
  }

  private static ObjectShape<Intake> intake() {
    ObjectShape.Fields<Intake> fields = ObjectShape.named("intake");
    var binds =
        fields.optional(
            "guidelineBinds", FlagShape.FLAG, intake -> Optional.of(intake.guidelineBinds()));
    var hold =
        fields.optional(
            "longestHoldDays",
            whole(),
            intake -> intake.longestHoldDays().stream().boxed().findFirst());
    return fields.makes(in -> intake(binds.apply(in), hold.apply(in)));
  }

  /** An object that says nothing is the usual intake; one that says whether the guideline binds, and no days, has no end. */
  private static Intake intake(Optional<Boolean> binds, Optional<Integer> hold) {
    if (binds.isEmpty() && hold.isEmpty()) {
      return Intake.GUIDELINE;
    }
    return new Intake(binds.orElse(true), hold.map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }

  private static ObjectShape<Policies> policies() {
    ObjectShape.Fields<Policies> fields = ObjectShape.named("policies");
    Policies usual = Policies.STANDARD;
    var priority =
        fields.withDefault(
            "priority",
            own(PRIORITY, PrioritisationRule.class),
            usual.priority(),
            Policies::priority);
    var response =
        fields.withDefault(
            "response", own(RESPONSE, ResponseRule.class), usual.response(), Policies::response);
    var caseload =
        fields.withDefault(
            "caseload", own(CASELOAD, CaseloadRule.class), usual.caseload(), Policies::caseload);
    var intake = fields.withDefault("intake", INTAKE, usual.intake(), Policies::intake);
    var neighbours =
        fields.withDefault(
            "neighbours",
            TextShape.constants(NeighbourHelp.class),
            usual.neighbours(),
            Policies::neighbours);
    return fields.makes(
        in ->
            Policies.builder()
                .priority(priority.apply(in))
                .response(response.apply(in))
                .caseload(caseload.apply(in))
                .intake(intake.apply(in))
                .neighbours(neighbours.apply(in))
                .build());
  }

  /** A policy that is the library's own rule. */
  private static <P, R extends P> Shape<P> own(Shape<R> shape, Class<R> rule) {
    return new MappedShape<>(
        shape,
        policy -> {
          if (!rule.isInstance(policy)) {
            throw new IllegalArgumentException(
                "A policy of this scenario is none of the library's own rules, which alone have a"
                    + " JSON form: keep the scenario in code.");
          }
          return rule.cast(policy);
        },
        read -> read);
  }
}
