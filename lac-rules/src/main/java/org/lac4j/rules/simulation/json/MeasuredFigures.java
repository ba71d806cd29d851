package org.lac4j.rules.simulation.json;

import java.math.BigDecimal;
import java.math.MathContext;
import org.immutables.value.Value;
import org.lac4j.core.internal.Labels;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.Measured;

/**
 * One measure with its mean and its 95 % interval, to ten digits.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface MeasuredFigures extends WithMeasuredFigures {

  /**
   * Returns what was measured.
   *
   * @return the measure's code
   */
  String measure();

  /**
   * Returns the unit.
   *
   * @return for example "days"
   */
  String unit();

  /**
   * Returns what it is of.
   *
   * @return "team", "area", "coordinator", "urgency" or "cause"
   */
  String of();

  /**
   * Returns which of them.
   *
   * @return the id or code; "team" for the whole team
   */
  String id();

  /**
   * Returns the mean over the replications.
   *
   * @return the mean, in the unit
   */
  double mean();

  /**
   * Returns the lower end of the interval.
   *
   * @return the end, in the unit
   */
  double low();

  /**
   * Returns the upper end of the interval.
   *
   * @return the end, in the unit
   */
  double high();

  /**
   * Returns how many replications it rests on.
   *
   * @return the number, 1 or more
   */
  int replications();

  /**
   * Obtains the figures of a measure.
   *
   * @param measured the measure with its estimate
   * @return the figures, to ten digits
   */
  static MeasuredFigures of(Measured measured) {
    Scope scope = measured.scope();
    Estimate estimate = measured.estimate();
    return builder()
        .measure(measured.measure().code())
        .unit(Labels.of(measured.measure().unit()))
        .of(Labels.of(scope.kind()))
        .id(scope.id())
        .mean(rounded(estimate.mean()))
        .low(rounded(estimate.low()))
        .high(rounded(estimate.high()))
        .replications(estimate.replications())
        .build();
  }

  private static double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(10)).doubleValue();
  }

  /**
   * Starts building figures.
   *
   * @return a builder; everything must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MeasuredFigures}; for one thread. */
  final class Builder extends ImmutableMeasuredFigures.Builder {
    Builder() {}
  }
}
