package org.lac4j.rules.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.internal.shape.ShapeAttributes;
import org.lac4j.core.internal.shape.Shapes;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacSchema;
import org.lac4j.core.json.UnknownFields;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;

/** Scenarios and results as documents. */
class ScenarioDocumentsProperties {

  private static final LacJson JSON = LacJson.refusingUnknownFields();
  private static final Schema SCENARIO = schema(Scenario.class);
  private static final Schema STUDY = schema(StudyFigures.class);
  private static final Schema COMPARISON = schema(ComparisonFigures.class);

  @Property(tries = 300)
  void a_scenario_is_read_back_as_it_was_written_and_fits_its_schema(
      @ForAll("scenarios") Scenario scenario) {
    String json = ScenarioJson.write(scenario);

    assertThat(ScenarioJson.read(json)).isEqualTo(scenario);
    assertThat(SCENARIO.validate(json, InputFormat.JSON)).isEmpty();
    Statistics.label("starts today")
        .collect(scenario.start() instanceof Start.Today)
        .coverage(checker -> checker.check(true).percentage(share -> share > 10));
    Statistics.label("changes")
        .collect(!scenario.changes().isEmpty())
        .coverage(checker -> checker.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 300)
  void results_are_read_back_as_they_were_written_and_fit_their_schemas(
      @ForAll("studies") StudyFigures study, @ForAll("measured") MeasuredFigures difference) {
    ComparisonFigures comparison =
        new ComparisonFigures(
            study,
            ImmutableList.of(
                new ComparisonFigures.Alternative(
                    study, "It is shorter.", ImmutableList.of(difference))));

    assertThat(JSON.read(StudyFigures.class, JSON.write(study))).isEqualTo(study);
    assertThat(STUDY.validate(JSON.write(study), InputFormat.JSON)).isEmpty();
    assertThat(JSON.read(ComparisonFigures.class, JSON.write(comparison))).isEqualTo(comparison);
    assertThat(COMPARISON.validate(JSON.write(comparison), InputFormat.JSON)).isEmpty();
  }

  @Example
  void every_attribute_of_scenarios_and_results_has_a_field() {
    ImmutableSet<Class<?>> ofSimulation =
        Shapes.all().keySet().stream()
            .filter(type -> type.getName().startsWith("org.lac4j.rules.simulation."))
            .collect(ImmutableSet.toImmutableSet());

    assertThat(ofSimulation).hasSizeGreaterThan(40);
    assertThat(ShapeAttributes.withoutField(ofSimulation))
        .as("told by the fields of its parts, or by a field of another name")
        .containsExactly(
            "Alternative.figures",
            "InQueue.isAnswered",
            "OfficeHours.hours",
            "Season.hours",
            "SimulatedArea.area");
  }

  @Example
  void every_value_that_a_scenario_or_a_result_holds_has_a_shape() {
    assertThat(
            ShapeAttributes.withoutShape(
                ImmutableList.of(Scenario.class, StudyFigures.class, ComparisonFigures.class)))
        .as("told by the fields of their parts, or as the rule of the library that they are")
        .containsExactly(
            "CaseloadPolicy", "Hours", "PrioritisationPolicy", "ResponsePolicy", "Spread");
  }

  @Example
  void scenarios_of_the_first_release_are_read_and_fit_the_schema() throws IOException {
    for (String name : ImmutableList.of("scenario-york-2024", "scenario-every-form")) {
      String json =
          Resources.toString(
              Resources.getResource(getClass(), "v1/" + name + ".json"), StandardCharsets.UTF_8);
      Scenario scenario = ScenarioJson.read(json);

      assertThat(SCENARIO.validate(json, InputFormat.JSON)).isEmpty();
      assertThat(scenario.areas()).hasSizeGreaterThan(10);
      assertThat(ScenarioJson.read(ScenarioJson.write(scenario))).isEqualTo(scenario);
    }
  }

  private static Schema schema(Class<?> type) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(LacSchema.of(type, UnknownFields.REFUSE));
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  @Provide
  Arbitrary<MeasuredFigures> measured() {
    return Combinators.combine(
            Arbitraries.of("mean-wait", "met"),
            Arbitraries.doubles().between(-1e6, 1e6),
            Arbitraries.integers().between(1, 1000))
        .as(
            (measure, mean, replications) ->
                MeasuredFigures.builder()
                    .measure(measure)
                    .unit("days")
                    .of("area")
                    .id("A-1")
                    .mean(mean)
                    .low(mean - 1)
                    .high(mean + 1)
                    .replications(replications)
                    .build());
  }

  @Provide
  Arbitrary<StudyFigures> studies() {
    return Combinators.combine(
            Arbitraries.longs(),
            measured().list().ofMaxSize(3),
            Arbitraries.of(true, false).optional())
        .as(
            (seed, measured, reached) ->
                StudyFigures.builder()
                    .scenario("Ebor")
                    .firstDay(LocalDate.of(2025, 1, 6))
                    .lastDay(LocalDate.of(2026, 1, 4))
                    .seed(seed)
                    .replications(20)
                    .warmUpWeeks(26)
                    .warmUpSettled(true)
                    .reachedPrecision(reached)
                    .measures(measured)
                    .addWaits(new WaitFigures(7, 0.5, 0.4, 0.6))
                    .addCautions("It starts with nobody.")
                    .addInWords("12 areas.")
                    .build());
  }
}
