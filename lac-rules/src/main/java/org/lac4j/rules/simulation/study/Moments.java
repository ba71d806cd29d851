package org.lac4j.rules.simulation.study;

import java.util.Optional;

/** Mean, spread and extremes of many quantities at a time, value by value (Welford), in the order they are added. */
final class Moments {

  private final double[] means;
  private final double[] squares;
  private final double[] least;
  private final double[] most;
  private final int[] counts;

  Moments(int size) {
    means = new double[size];
    squares = new double[size];
    least = new double[size];
    most = new double[size];
    counts = new int[size];
  }

  /** Adds a value; NaN, which stands for none, is left out. */
  void add(int i, double value) {
    if (Double.isNaN(value)) {
      return;
    }
    if (counts[i] == 0) {
      least[i] = value;
      most[i] = value;
    }
    least[i] = Math.min(least[i], value);
    most[i] = Math.max(most[i], value);
    double delta = value - means[i];
    means[i] += delta / ++counts[i];
    squares[i] += delta * (value - means[i]);
  }

  /** The estimate; empty with fewer than two values. */
  Optional<Estimate> estimate(int i) {
    int n = counts[i];
    if (n < 2) {
      return Optional.empty();
    }
    double half = StudentT.quantile(n - 1) * Math.sqrt(squares[i] / (n - 1.0) / n);
    return Optional.of(new Estimate(means[i], means[i] - half, means[i] + half, n));
  }

  /** The mean; NaN where there is no value. */
  double mean(int i) {
    return counts[i] == 0 ? Double.NaN : means[i];
  }

  /** The variance of the mean; 0 with fewer than two values. */
  double varianceOfMean(int i) {
    int n = counts[i];
    return n < 2 ? 0 : squares[i] / (n - 1.0) / n;
  }

  int count(int i) {
    return counts[i];
  }

  double least(int i) {
    return least[i];
  }

  double most(int i) {
    return most[i];
  }
}
