package org.lac4j.rules.simulation.internal;

import java.util.ArrayList;
import java.util.List;

/** Checks of numbers, with what, value, bound and cure in the message. */
public final class Amounts {

  private Amounts() {}

  /** Everything that is wrong with one value, to be told at once. */
  public static final class Faults {

    private final List<String> found = new ArrayList<>();

    /** Notes a fault. */
    public void add(String fault) {
      found.add(fault);
    }

    /** Notes what a check refuses. */
    public void check(Runnable check) {
      try {
        check.run();
      } catch (IllegalArgumentException e) {
        found.add(String.valueOf(e.getMessage()));
      }
    }

    /** Notes a whole number outside 0 to a bound; the words end before the number. */
    public void range(String words, int value, int most) {
      if (value < 0 || value > most) {
        found.add(words + value + ": give 0 to " + most + ".");
      }
    }

    /** Notes a number outside 0 to a bound; the words end before the number. */
    public void range(String words, double value, int most) {
      if (!(value >= 0 && value <= most)) {
        found.add(words + value + ": give 0 to " + most + ".");
      }
    }

    /** Refuses the value if anything is wrong with it. */
    public void throwIfAny() {
      if (!found.isEmpty()) {
        throw new SeveralFaultsException(found);
      }
    }
  }

  public static void checkPositive(String what, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(what + " is " + value + ": give a number above 0.");
    }
  }

  public static void checkNotNegative(String what, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(what + " is " + value + ": give a number of 0 or more.");
    }
  }

  public static void checkShare(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " is " + value + ": give a share from 0 to 1.");
    }
  }

  public static void checkWeights(String what, Iterable<Double> weights) {
    double sum = 0;
    for (double weight : weights) {
      checkNotNegative("A weight of " + what, weight);
      sum += weight;
    }
    if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "The weights of " + what + " add up to " + sum + ": give one or more above 0.");
    }
  }
}
