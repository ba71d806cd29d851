package org.lac4j.rules.simulation.json;

import org.lac4j.core.json.LacJson;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.StudyResult;

/**
 * Writes results as JSON, for programs.
 *
 * <p>Each measure has its {@code mean}, {@code low} and {@code high} (a 95 % interval), to ten digits, with whom it is of.
 * The same study gives the same bytes on every machine. {@link LacJson} reads the documents back, as {@link StudyFigures}
 * and {@link ComparisonFigures}.
 *
 * <p>Needs {@code jackson-core} on the class path, of Jackson 3 or 2. Thread-safe.
 */
public final class StudyJson {

  private static final LacJson JSON = LacJson.refusingUnknownFields().indented();

  private StudyJson() {}

  /**
   * Writes a result.
   *
   * @param result the result
   * @return the document, indented
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public static String write(StudyResult result) {
    return JSON.write(StudyFigures.of(result)) + "\n";
  }

  /**
   * Writes a comparison: the base, and each alternative with its differences.
   *
   * @param comparison the comparison
   * @return the document, indented
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public static String write(Comparison comparison) {
    return JSON.write(ComparisonFigures.of(comparison)) + "\n";
  }
}
