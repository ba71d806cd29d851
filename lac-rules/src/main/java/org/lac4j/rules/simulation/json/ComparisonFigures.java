package org.lac4j.rules.simulation.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.lac4j.rules.simulation.study.Comparison;

/**
 * The figures of a comparison, as its document has them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param base the figures of the base
 * @param alternatives the alternatives in the order of the comparison
 */
public record ComparisonFigures(StudyFigures base, ImmutableList<Alternative> alternatives) {

  /** Checks that nothing is null. */
  public ComparisonFigures {
    requireNonNull(base, "base");
    requireNonNull(alternatives, "alternatives");
  }

  /**
   * Obtains the figures of a comparison.
   *
   * @param comparison the comparison
   * @return the figures
   */
  public static ComparisonFigures of(Comparison comparison) {
    return new ComparisonFigures(
        StudyFigures.of(comparison.base()),
        comparison.alternatives().stream()
            .map(Alternative::of)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * An alternative beside the base.
   *
   * @param figures its own figures
   * @param sentence how it differs, in words
   * @param differences how it differs, alternative less base, run by run
   */
  public record Alternative(
      StudyFigures figures, String sentence, ImmutableList<MeasuredFigures> differences) {

    /** Checks that nothing is null. */
    public Alternative {
      requireNonNull(figures, "figures");
      requireNonNull(sentence, "sentence");
      requireNonNull(differences, "differences");
    }

    private static Alternative of(Comparison.Alternative alternative) {
      return new Alternative(
          StudyFigures.of(alternative.result()),
          alternative.sentence(),
          alternative.differences().stream()
              .map(MeasuredFigures::of)
              .collect(ImmutableList.toImmutableList()));
    }
  }
}
