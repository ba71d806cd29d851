package org.lac4j.rules.simulation.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.rules.simulation.study.StudyResult;

/**
 * The figures of a study, as its document has them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface StudyFigures extends WithStudyFigures {

  /**
   * Returns what was simulated.
   *
   * @return the scenario's name
   */
  String scenario();

  /**
   * Returns the first day measured.
   *
   * @return the day
   */
  LocalDate firstDay();

  /**
   * Returns the last day measured.
   *
   * @return the day
   */
  LocalDate lastDay();

  /**
   * Returns what the random numbers started from.
   *
   * @return the seed
   */
  long seed();

  /**
   * Returns how often it was run.
   *
   * @return the number, 1 or more
   */
  int replications();

  /**
   * Returns how long each run warmed up.
   *
   * @return the weeks, 0 or more
   */
  int warmUpWeeks();

  /**
   * Returns whether the service was steady after the warm-up.
   *
   * @return true if so
   */
  boolean warmUpSettled();

  /**
   * Returns whether the precision that was asked for was reached.
   *
   * @return true if so; empty if none was asked for
   */
  Optional<Boolean> reachedPrecision();

  /**
   * Returns what was measured.
   *
   * @return the measures in the order of the study
   */
  ImmutableList<MeasuredFigures> measures();

  /**
   * Returns how long people wait: the share of the team's people who are met within so many days.
   *
   * @return the shares, the fewest days first
   */
  ImmutableList<WaitFigures> waits();

  /**
   * Returns what has to be known before the numbers are believed.
   *
   * @return sentences: of an empty start, a warm-up that has not settled, a trend, many intervals; may be empty
   */
  ImmutableList<String> cautions();

  /**
   * Returns the scenario as sentences.
   *
   * @return the sentences
   */
  ImmutableList<String> inWords();

  /**
   * Obtains the figures of a result.
   *
   * @param result the result
   * @return the figures
   */
  static StudyFigures of(StudyResult result) {
    return builder()
        .scenario(result.scenario().name())
        .firstDay(result.scenario().firstDay())
        .lastDay(result.scenario().lastDay())
        .seed(result.seed())
        .replications(result.replications())
        .warmUpWeeks(result.warmUp().weeks())
        .warmUpSettled(result.warmUp().settled())
        .reachedPrecision(result.reachedPrecision())
        .measures(
            result.measured().stream()
                .map(MeasuredFigures::of)
                .collect(ImmutableList.toImmutableList()))
        .waits(
            result.waits().stream().map(WaitFigures::of).collect(ImmutableList.toImmutableList()))
        .cautions(result.cautions())
        .inWords(result.scenario().inWords())
        .build();
  }

  /**
   * Starts building figures.
   *
   * @return a builder; everything must be set but whether a precision was reached, and lists
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link StudyFigures}; for one thread. */
  final class Builder extends ImmutableStudyFigures.Builder {
    Builder() {}
  }
}
