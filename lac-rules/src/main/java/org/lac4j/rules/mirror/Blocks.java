package org.lac4j.rules.mirror;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * People by group and quarter of a year, and how far groups differ if whole quarters are exchanged between them.
 *
 * @param <T> what is known of a person
 */
final class Blocks<T> {

  private static final int SHUFFLES = 999;
  private static final long SEED = 20_170_501;
  private static final double HALF = 0.5;
  private static final double ALMOST_ALL = 0.99;

  /** By quarter and group the people. */
  private final List<List<ImmutableList<T>>> quarters;

  private final int groups;

  Blocks(List<List<ImmutableList<T>>> quarters) {
    this.quarters = quarters;
    this.groups = quarters.get(0).size();
  }

  /** Compares the groups in one measure of their people. */
  Found compare(ToDoubleFunction<List<T>> measure) {
    double[] values = values(measure, quarters);
    double least = Arrays.stream(values).min().orElseThrow();
    double most = Arrays.stream(values).max().orElseThrow();
    Random random = new Random(SEED);
    double[] ranges = new double[SHUFFLES];
    int asFar = 1;
    for (int i = 0; i < SHUFFLES; i++) {
      double[] shuffled = values(measure, shuffled(random));
      ranges[i] =
          Arrays.stream(shuffled).max().orElseThrow() - Arrays.stream(shuffled).min().orElseThrow();
      asFar += ranges[i] >= most - least ? 1 : 0;
    }
    Arrays.sort(ranges);
    return new Found(
        least,
        most,
        new Spread.Chance(
            ranges[(int) (HALF * SHUFFLES)],
            ranges[(int) (ALMOST_ALL * SHUFFLES)],
            (double) asFar / (SHUFFLES + 1)));
  }

  private double[] values(
      ToDoubleFunction<List<T>> measure, List<? extends List<ImmutableList<T>>> byQuarter) {
    double[] values = new double[groups];
    for (int group = 0; group < groups; group++) {
      List<T> people = new ArrayList<>();
      for (List<ImmutableList<T>> quarter : byQuarter) {
        people.addAll(quarter.get(group));
      }
      values[group] = measure.applyAsDouble(people);
    }
    return values;
  }

  /** In each quarter the people of those groups that have any change places, block by block (Fisher and Yates). */
  private List<List<ImmutableList<T>>> shuffled(Random random) {
    List<List<ImmutableList<T>>> all = new ArrayList<>();
    for (List<ImmutableList<T>> quarter : quarters) {
      List<ImmutableList<T>> blocks = new ArrayList<>(quarter);
      int[] there = IntStream.range(0, groups).filter(g -> !quarter.get(g).isEmpty()).toArray();
      for (int i = there.length - 1; i > 0; i--) {
        int other = there[random.nextInt(i + 1)];
        ImmutableList<T> block = blocks.get(there[i]);
        blocks.set(there[i], blocks.get(other));
        blocks.set(other, block);
      }
      all.add(blocks);
    }
    return all;
  }

  /** The lowest and the highest value, and what chance would bring. */
  record Found(double least, double most, Spread.Chance chance) {}
}
