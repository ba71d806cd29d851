package org.lac4j.examples.democity;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/**
 * Random choices from a seed, the same on every Java runtime.
 *
 * <p>Only the 64 random bits come from {@link SplittableRandom}; how they become numbers is fixed here. Each part of the
 * city throws dice of its own, so that a change to one part leaves the others as they were. For one thread.
 */
final class Dice {

  private static final double UNIT = 0x1p-53;

  private final SplittableRandom random;

  /**
   * Creates dice.
   *
   * @param seed the seed of the city
   * @param part what they are thrown for
   */
  Dice(long seed, String part) {
    this.random =
        new SplittableRandom(
            seed ^ Hashing.sha256().hashString(part, StandardCharsets.UTF_8).asLong());
  }

  /** Throws a number of at least 0 and below 1. */
  double unit() {
    return (random.nextLong() >>> 11) * UNIT;
  }

  /** Throws a number of at least {@code from} and below {@code to}. */
  double between(double from, double to) {
    return from + (to - from) * unit();
  }

  /** Throws a whole number of at least {@code from} and below {@code to}. */
  int between(int from, int to) {
    return from + (int) (unit() * (to - from));
  }

  /** Says yes with a probability of 0 to 1. */
  boolean chance(double probability) {
    return unit() < probability;
  }

  /** Picks one of several, each as likely as the next. */
  <T> T pick(List<T> choices) {
    return choices.get(between(0, choices.size()));
  }

  /** Picks one of several, each as likely as its weight says. */
  <T> T pick(List<T> choices, ToIntFunction<T> weight) {
    int left = between(0, choices.stream().mapToInt(weight).sum());
    for (T choice : choices) {
      left -= weight.applyAsInt(choice);
      if (left < 0) {
        return choice;
      }
    }
    throw new IllegalArgumentException("There is nothing to pick: every weight is 0.");
  }
}
