package org.lac4j.rules.simulation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.priority.Criterion;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.priority.WeightedCriterion;
import org.lac4j.rules.response.ResponseParameters;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.ScenarioFault;

/** The library's own rules with their figures; a council's own policies in code have no JSON form. */
final class PoliciesJson {

  private static final String VERSION = "of the scenario";
  private static final CaseloadParameters GUIDELINE = CaseloadParameters.DEFAULTS;

  private PoliciesJson() {}

  static Optional<Policies> read(JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields =
        Fields.of(node, path, faults, "priority", "response", "caseload", "intake", "neighbours");
    return fields.make(
        () -> {
          Policies.Builder policies = Policies.builder();
          fields.optional("priority", PoliciesJson::priority).ifPresent(policies::priority);
          fields.optional("response", PoliciesJson::response).ifPresent(policies::response);
          fields.optional("caseload", PoliciesJson::caseload).ifPresent(policies::caseload);
          fields.optional("intake", PoliciesJson::intake).ifPresent(policies::intake);
          fields
              .optionalConstant("neighbours", NeighbourHelp.class)
              .ifPresent(policies::neighbours);
          return policies.build();
        });
  }

  private static Optional<PrioritisationRule> priority(
      JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "version", "criteria", "overtakingLimit");
    return fields.make(
        () ->
            PrioritisationRule.of(
                fields.optionalText("version").orElse(VERSION),
                fields.has("criteria")
                    ? fields.list("criteria", PoliciesJson::criterion)
                    : PrioritisationRule.standard().criteria(),
                fields
                    .optionalWhole("overtakingLimit")
                    .orElse(PrioritisationRule.DEFAULT_OVERTAKING_LIMIT)));
  }

  private static Optional<Criterion> criterion(
      JsonNode node, String path, List<ScenarioFault> faults) {
    if (!node.isObject()) {
      return Fields.<Criterion>texts(PoliciesJson::criterion).read(node, path, faults);
    }
    Fields fields = Fields.of(node, path, faults, "weighted");
    return fields.make(
        () -> {
          ImmutableMap.Builder<Criterion, Double> weights = ImmutableMap.builder();
          fields.numbers("weighted", entry -> weights.put(criterion(entry.name()), entry.number()));
          return new WeightedCriterion(weights.buildOrThrow());
        });
  }

  private static Criterion criterion(String code) {
    return Arrays.stream(StandardCriterion.values())
        .filter(criterion -> criterion.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + code
                        + "\" is no criterion: give one of "
                        + Arrays.stream(StandardCriterion.values())
                            .map(Criterion::code)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static Optional<ResponseRule> response(
      JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields =
        Fields.of(
            node,
            path,
            faults,
            "version",
            "answerAimWorkingDays",
            "answerLimitWorkingDays",
            "meetingAimDays",
            "meetingLimitDays",
            "closesAt");
    return fields.make(
        () -> {
          ResponseParameters.Builder parameters = ResponseParameters.builder();
          fields.optionalWhole("answerAimWorkingDays").ifPresent(parameters::answerAimWorkingDays);
          fields
              .optionalWhole("answerLimitWorkingDays")
              .ifPresent(parameters::answerLimitWorkingDays);
          fields.optionalWhole("meetingAimDays").ifPresent(parameters::meetingAimDays);
          fields.optionalWhole("meetingLimitDays").ifPresent(parameters::meetingLimitDays);
          fields.optionalTime("closesAt").ifPresent(parameters::closesAt);
          ResponseParameters built = parameters.build();
          return ResponseRule.of(
              RuleVersion.of(
                  "response",
                  fields.optionalText("version").orElse(VERSION),
                  "An answer within "
                      + built.answerAimWorkingDays()
                      + " to "
                      + built.answerLimitWorkingDays()
                      + " working days and a first meeting within "
                      + built.meetingAimDays()
                      + " to "
                      + built.meetingLimitDays()
                      + " days"),
              built);
        });
  }

  private static Optional<CaseloadRule> caseload(
      JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "version", "guidelineFrom", "guidelineTo");
    return fields.make(
        () -> {
          CaseloadParameters parameters =
              new CaseloadParameters(
                  fields.optionalWhole("guidelineFrom").orElse(GUIDELINE.guidelineFrom()),
                  fields.optionalWhole("guidelineTo").orElse(GUIDELINE.guidelineTo()),
                  GUIDELINE.trendChange());
          return CaseloadRule.of(
              RuleVersion.of(
                  "caseload",
                  fields.optionalText("version").orElse(VERSION),
                  "A guideline of " + parameters + " individuals or families for each coordinator"),
              parameters);
        });
  }

  private static Optional<Intake> intake(JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "guidelineBinds", "longestHoldDays");
    return fields.make(
        () -> {
          OptionalInt hold = fields.optionalWhole("longestHoldDays");
          return new Intake(fields.optionalFlag("guidelineBinds").orElse(true), hold);
        });
  }

  static ObjectNode write(Policies policies) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (!(policies.priority() instanceof PrioritisationRule priority)
        || !(policies.response() instanceof ResponseRule response)
        || !(policies.caseload() instanceof CaseloadRule caseload)) {
      throw new IllegalArgumentException(
          "A policy of this scenario is none of the library's own rules, which alone have a JSON"
              + " form: keep the scenario in code.");
    }
    write(node.putObject("priority"), priority);
    ResponseParameters targets = response.parameters();
    node.putObject("response")
        .put("version", response.about().version())
        .put("answerAimWorkingDays", targets.answerAimWorkingDays())
        .put("answerLimitWorkingDays", targets.answerLimitWorkingDays())
        .put("meetingAimDays", targets.meetingAimDays())
        .put("meetingLimitDays", targets.meetingLimitDays())
        .put("closesAt", targets.closesAt().toString());
    node.putObject("caseload")
        .put("version", caseload.about().version())
        .put("guidelineFrom", caseload.parameters().guidelineFrom())
        .put("guidelineTo", caseload.parameters().guidelineTo());
    ObjectNode intake =
        node.putObject("intake").put("guidelineBinds", policies.intake().guidelineBinds());
    policies.intake().longestHoldDays().ifPresent(days -> intake.put("longestHoldDays", days));
    node.put("neighbours", Fields.kebab(policies.neighbours()));
    return node;
  }

  private static void write(ObjectNode node, PrioritisationRule rule) {
    node.put("version", rule.about().version());
    ArrayNode criteria = node.putArray("criteria");
    for (Criterion criterion : ImmutableList.copyOf(rule.criteria())) {
      if (criterion instanceof WeightedCriterion sum) {
        ObjectNode weights = criteria.addObject().putObject("weighted");
        sum.weights().forEach((part, weight) -> weights.put(part.code(), weight));
      } else {
        criteria.add(criterion.code());
      }
    }
    node.put("overtakingLimit", rule.overtakingLimit());
  }
}
