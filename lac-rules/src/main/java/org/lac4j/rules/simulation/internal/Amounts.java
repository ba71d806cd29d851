package org.lac4j.rules.simulation.internal;

/** Checks of numbers, with what, value, bound and cure in the message. */
public final class Amounts {

  private Amounts() {}

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
