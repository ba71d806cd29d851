package org.lac4j.rules.json;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.Shapes;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.response.ResponseFacts;

/**
 * The JSON form of one type of facts.
 *
 * <p>What is written is read back to equal facts. The library has one for each of its rules, which {@link LacJson} reads
 * and writes as well; a council's own rule over facts of its own brings its own. Immutable and thread-safe.
 *
 * @param <F> the facts
 */
public final class FactsJson<F> {

  private final Class<F> type;
  private final Shape<F> shape;

  private FactsJson(Class<F> type, Shape<F> shape) {
    this.type = type;
    this.shape = shape;
  }

  /**
   * Obtains the form of facts of a council's own.
   *
   * @param type the type of the facts
   * @param write writes facts as the text of a JSON object, which may be personal
   * @param read reads them back to equal facts, and throws an {@link IllegalArgumentException} that repeats nothing of a
   *     text that is not such facts
   * @param <F> the facts
   * @return the form
   */
  public static <F> FactsJson<F> of(
      Class<F> type, Function<F, String> write, Function<String, F> read) {
    return new FactsJson<>(
        requireNonNull(type, "type"),
        new OwnFactsShape<>(requireNonNull(write, "write"), requireNonNull(read, "read")));
  }

  /**
   * Obtains the form of what eligibility may know.
   *
   * @return the form
   */
  public static FactsJson<EligibilityFacts> ofEligibility() {
    return library(EligibilityFacts.class);
  }

  /**
   * Obtains the form of what advice on order may know.
   *
   * @return the form
   */
  public static FactsJson<PriorityFacts> ofPriority() {
    return library(PriorityFacts.class);
  }

  /**
   * Obtains the form of what a response policy may know.
   *
   * @return the form
   */
  public static FactsJson<ResponseFacts> ofResponse() {
    return library(ResponseFacts.class);
  }

  /**
   * Obtains the form of what caseload advice may know.
   *
   * @return the form
   */
  public static FactsJson<CaseloadFacts> ofCaseload() {
    return library(CaseloadFacts.class);
  }

  /**
   * Obtains the form of what the rule on formal plans may know.
   *
   * @return the form
   */
  public static FactsJson<FormalPlanFacts> ofFormalPlan() {
    return library(FormalPlanFacts.class);
  }

  /**
   * Obtains the form of what the rule on settings may know.
   *
   * @return the form
   */
  public static FactsJson<SettingFacts> ofSetting() {
    return library(SettingFacts.class);
  }

  private static <F> FactsJson<F> library(Class<F> type) {
    return new FactsJson<>(type, Shapes.of(type));
  }

  /**
   * Returns the type of the facts.
   *
   * @return the class
   */
  public Class<F> type() {
    return type;
  }

  /**
   * Writes facts on one line.
   *
   * @param facts the facts
   * @return the JSON text
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public String write(F facts) {
    return RecordPort.print(shape.write(facts));
  }

  /**
   * Reads facts.
   *
   * @param json the JSON text
   * @return the facts
   * @throws LacJsonException if they are not such facts; it tells every fault by its place, and repeats nothing
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public F read(String json) {
    return RecordPort.read(shape, json);
  }

  Shape<F> shape() {
    return shape;
  }
}
