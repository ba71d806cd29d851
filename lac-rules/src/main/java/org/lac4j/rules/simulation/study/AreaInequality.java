package org.lac4j.rules.simulation.study;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lac4j.rules.simulation.engine.Measure;

/**
 * How unequal areas' mean waits are over all runs, and how unequal they would be by chance.
 *
 * <p>Of means over runs, since in each run alone chance makes areas unequal that are alike.
 */
final class AreaInequality {

  private static final double NORMAL_97_5 = 1.959964;

  private final double[] means;
  private final double[] variances;
  private final int runs;

  private AreaInequality(double[] means, double[] variances, int runs) {
    this.means = means;
    this.variances = variances;
    this.runs = runs;
  }

  /** Of the areas with a mean wait, by their places among the moments. */
  static AreaInequality of(Moments moments, int[] places) {
    int[] known = IntStream.of(places).filter(place -> moments.count(place) >= 2).toArray();
    return new AreaInequality(
        IntStream.of(known).mapToDouble(moments::mean).toArray(),
        IntStream.of(known).mapToDouble(moments::varianceOfMean).toArray(),
        IntStream.of(known).map(moments::count).max().orElse(0));
  }

  Optional<Estimate> of(Measure measure) {
    double total = sum(means);
    if (means.length < 2 || !(total > 0)) {
      return Optional.empty();
    }
    return switch (measure) {
      case MEETING_DAYS_GINI -> Optional.of(gini(total));
      case MEETING_DAYS_GINI_BY_CHANCE -> Optional.of(exactly(byChance(total)));
      case MEETING_DAYS_RATIO -> ratio();
      default -> Optional.empty();
    };
  }

  private Estimate exactly(double value) {
    return new Estimate(value, value, value, runs);
  }

  /** By the delta method: how the coefficient moves with each area's mean, times how sure that mean is. */
  private Estimate gini(double total) {
    int n = means.length;
    double differences = 0;
    for (double one : means) {
      for (double other : means) {
        differences += Math.abs(one - other);
      }
    }
    double gini = differences / (2 * n * total);
    double variance = 0;
    for (int i = 0; i < n; i++) {
      double slope = 0;
      for (double other : means) {
        slope += 2 * Math.signum(means[i] - other);
      }
      double moved = slope / (2 * n * total) - gini / total;
      variance += moved * moved * variances[i];
    }
    double half = NORMAL_97_5 * Math.sqrt(variance);
    return new Estimate(gini, gini - half, gini + half, runs).within(0, 1);
  }

  /** Two normal numbers with a spread s differ by 2 s divided by the root of pi on average. */
  private double byChance(double total) {
    int n = means.length;
    double spread = Math.sqrt(sum(variances) / n);
    return (n - 1.0) / n * spread / Math.sqrt(Math.PI) / (total / n);
  }

  private Optional<Estimate> ratio() {
    int longest = 0;
    int shortest = 0;
    for (int i = 1; i < means.length; i++) {
      longest = means[i] > means[longest] ? i : longest;
      shortest = means[i] < means[shortest] ? i : shortest;
    }
    if (!(means[shortest] > 0)) {
      return Optional.empty();
    }
    double ratio = means[longest] / means[shortest];
    double relative =
        variances[longest] / (means[longest] * means[longest])
            + variances[shortest] / (means[shortest] * means[shortest]);
    double half = longest == shortest ? 0 : NORMAL_97_5 * ratio * Math.sqrt(relative);
    return Optional.of(
        new Estimate(ratio, ratio - half, ratio + half, runs).within(1, Double.MAX_VALUE));
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** The measures that are of all runs together. */
  static ImmutableList<Measure> measures() {
    return ImmutableList.of(
        Measure.MEETING_DAYS_GINI, Measure.MEETING_DAYS_GINI_BY_CHANCE, Measure.MEETING_DAYS_RATIO);
  }
}
