package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.internal.shape.ShapeAttributes;
import org.lac4j.core.internal.shape.Shapes;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacSchema;
import org.lac4j.core.json.UnknownFields;
import org.lac4j.rules.Decision;
import org.lac4j.rules.DecisionRecord;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.plan.Condition;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.FormalPlanRule;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.plan.SettingRule;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.response.ResponseFacts;
import org.lac4j.rules.response.ResponseRule;

/** Facts, and the records of decisions on them, as documents. */
class FactDocumentsProperties {

  private static final LacJson JSON = LacJson.refusingUnknownFields();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void facts_are_read_back_as_they_were_written_and_fit_their_schema(
      @ForAll("facts") Object facts) {
    Class<?> type = typeOf(facts);
    String json = JSON.write(facts);

    assertThat((Object) JSON.read(type, json)).isEqualTo(facts);
    assertThat(schema(type).validate(json, InputFormat.JSON)).isEmpty();
    Statistics.label("facts")
        .collect(type.getSimpleName())
        .coverage(
            checker ->
                Shapes.documents().keySet().stream()
                    .filter(name -> name.endsWith("-facts"))
                    .map(Shapes.documents()::get)
                    .forEach(
                        each ->
                            checker.check(each.getSimpleName()).percentage(share -> share > 5)));
  }

  @Property(tries = 300)
  void a_record_is_read_back_with_the_facts_and_what_was_decided(@ForAll("facts") Object facts) {
    DecisionRecord<?, ?> record = decided(facts);
    String json = JSON.write(record);
    DecisionRecord<?, ?> read = JSON.read(DecisionRecord.class, json);

    assertThat(read.rule()).isEqualTo(record.rule());
    assertThat((Object) read.facts()).isEqualTo(facts);
    assertThat(((Decision) read.decision()).outcome())
        .isEqualTo(((Decision) record.decision()).outcome());
    assertThat(((Decision) read.decision()).reasons())
        .isEqualTo(((Decision) record.decision()).reasons());
    assertThat(((Decision) read.decision()).nextSteps())
        .isEqualTo(((Decision) record.decision()).nextSteps());
    assertThat((Object) JSON.read(DecisionRecord.class, JSON.write(read))).isEqualTo(read);
    assertThat(schema(DecisionRecord.class).validate(json, InputFormat.JSON)).isEmpty();
  }

  @Example
  void every_attribute_of_facts_and_decisions_has_a_field() {
    assertThat(
            ShapeAttributes.withoutField(
                Shapes.all().keySet().stream()
                    .filter(type -> type.getName().startsWith("org.lac4j.rules."))
                    .filter(type -> !type.getName().startsWith("org.lac4j.rules.simulation."))
                    .toList()))
        .as("told by a field of another name")
        .containsExactly("CoordinatorLoad.isAway");
  }

  @Example
  void every_value_that_facts_hold_has_a_shape() {
    assertThat(
            ShapeAttributes.withoutShape(
                Shapes.documents().entrySet().stream()
                    .filter(document -> document.getKey().endsWith("-facts"))
                    .<Class<?>>map(Map.Entry::getValue)
                    .toList()))
        .isEmpty();
  }

  private static Class<?> typeOf(Object facts) {
    return Shapes.documents().values().stream()
        .filter(type -> type.isInstance(facts))
        .findFirst()
        .orElseThrow();
  }

  private static Schema schema(Class<?> type) {
    return SCHEMAS.computeIfAbsent(
        type, each -> REGISTRY.getSchema(LacSchema.of(each, UnknownFields.REFUSE)));
  }

  private static DecisionRecord<?, ?> decided(Object facts) {
    if (facts instanceof EligibilityFacts eligibility) {
      return DecisionRecord.of(EligibilityRule.withoutTeam(), eligibility);
    }
    if (facts instanceof PriorityFacts priority) {
      return DecisionRecord.of(PrioritisationRule.standard(), priority);
    }
    if (facts instanceof ResponseFacts response) {
      return DecisionRecord.of(ResponseRule.standard(), response);
    }
    if (facts instanceof CaseloadFacts caseload) {
      return DecisionRecord.of(CaseloadRule.standard(), caseload);
    }
    if (facts instanceof FormalPlanFacts plan) {
      return DecisionRecord.of(FormalPlanRule.standard(), plan);
    }
    return DecisionRecord.of(SettingRule.standard(), (SettingFacts) facts);
  }

  @Provide
  Arbitrary<Object> facts() {
    return Arbitraries.oneOf(
        EligibilityArbitraries.facts().map(facts -> facts),
        QueueArbitraries.facts().map(facts -> facts),
        QueueArbitraries.decidedByHand().map(facts -> facts),
        ResponseArbitraries.facts().map(facts -> facts),
        CaseloadArbitraries.facts().map(facts -> facts),
        Combinators.combine(
                Arbitraries.of(FormalPlanKind.class),
                Arbitraries.of(Condition.class),
                Arbitraries.of(Condition.class))
            .as(FormalPlanFacts::new),
        Arbitraries.of(Setting.class)
            .optional()
            .map((Optional<Setting> setting) -> new SettingFacts(setting)));
  }
}
