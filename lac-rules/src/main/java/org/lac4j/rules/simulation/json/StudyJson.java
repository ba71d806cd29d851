package org.lac4j.rules.simulation.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.Measured;
import org.lac4j.rules.simulation.study.StudyResult;

/**
 * Writes results as JSON, for programs.
 *
 * <p>Each measure has its {@code mean}, {@code low} and {@code high} (a 95 % interval), to ten digits, with whom it is of.
 * The same study gives the same bytes on every machine.
 *
 * <p>Needs jackson-databind on the class path. Thread-safe.
 */
public final class StudyJson {

  private static final MathContext TEN_DIGITS = new MathContext(10);

  private StudyJson() {}

  /**
   * Writes a result.
   *
   * @param result the result
   * @return the document, indented
   */
  public static String write(StudyResult result) {
    return node(result).toPrettyString() + "\n";
  }

  /**
   * Writes a comparison: the base, and each alternative with its differences.
   *
   * @param comparison the comparison
   * @return the document, indented
   */
  public static String write(Comparison comparison) {
    ObjectNode node = ScenarioJson.MAPPER.createObjectNode();
    node.set("base", node(comparison.base()));
    ArrayNode alternatives = node.putArray("alternatives");
    for (Comparison.Alternative alternative : comparison.alternatives()) {
      ObjectNode one = node(alternative.result());
      one.put("sentence", alternative.sentence());
      one.set("differences", measured(alternative.differences()));
      alternatives.add(one);
    }
    return node.toPrettyString() + "\n";
  }

  private static ObjectNode node(StudyResult result) {
    ObjectNode node = ScenarioJson.MAPPER.createObjectNode();
    node.put("scenario", result.scenario().name())
        .put("firstDay", result.scenario().firstDay().toString())
        .put("lastDay", result.scenario().lastDay().toString())
        .put("seed", result.seed())
        .put("replications", result.replications())
        .put("warmUpWeeks", result.warmUp().weeks())
        .put("warmUpSettled", result.warmUp().settled());
    result.reachedPrecision().ifPresent(reached -> node.put("reachedPrecision", reached));
    node.set("measures", measured(result.measured()));
    ArrayNode words = node.putArray("inWords");
    result.scenario().inWords().forEach(words::add);
    return node;
  }

  private static ArrayNode measured(ImmutableList<Measured> measured) {
    ArrayNode list = ScenarioJson.MAPPER.createArrayNode();
    for (Measured one : measured) {
      Scope scope = one.scope();
      Estimate estimate = one.estimate();
      list.addObject()
          .put("measure", one.measure().code())
          .put("unit", Fields.kebab(one.measure().unit()))
          .put("of", Fields.kebab(scope.kind()))
          .put("id", scope.id())
          .put("mean", rounded(estimate.mean()))
          .put("low", rounded(estimate.low()))
          .put("high", rounded(estimate.high()))
          .put("replications", estimate.replications());
    }
    return list;
  }

  private static double rounded(double value) {
    return new BigDecimal(value).round(TEN_DIGITS).doubleValue();
  }
}
