package org.lac4j.rules.simulation.assumed;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An assumption of which only a range is known: every value in it is as plausible.
 *
 * <p>Either {@code of} is the code of an {@link AssumedInput}, whose figures are multiplied by 0.8 to 1.2, say. Or it is a
 * JSON Pointer to a number of the scenario, such as {@code /people/longShare}, which takes a value from the range; a star
 * in place of a number of a list stands for each of its elements. Immutable and thread-safe.
 *
 * @param of what is assumed
 * @param low the lowest factor or value; a factor is above 0
 * @param high the highest, not below the lowest
 */
public record AssumedRange(String of, double low, double high) {

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the two are not from low to high, or what they are of is neither known nor a pointer
   */
  public AssumedRange {
    requireNonNull(of, "of");
    boolean isPointer = of.startsWith("/");
    if (!isPointer && AssumedInput.ofCode(of).isEmpty()) {
      throw new IllegalArgumentException(
          "\""
              + of
              + "\" is not something that can be varied: give a JSON Pointer such as /people/longShare, or one of "
              + Arrays.stream(AssumedInput.values())
                  .map(AssumedInput::code)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    boolean isOrdered = low <= high && Math.abs(low) < Double.POSITIVE_INFINITY && high < 1e12;
    if (!isOrdered || (!isPointer && !(low > 0))) {
      throw new IllegalArgumentException(
          "The range of "
              + of
              + " is "
              + low
              + " to "
              + high
              + ": give "
              + (isPointer ? "numbers" : "factors above 0")
              + ", the lower one first.");
    }
  }

  /**
   * Returns the named input, whose figures are multiplied.
   *
   * @return the input; empty where a pointer says what is varied
   */
  public Optional<AssumedInput> input() {
    return AssumedInput.ofCode(of);
  }

  /**
   * Returns what is varied, in words.
   *
   * @return the input's label, or the pointer
   */
  public String label() {
    return input().map(AssumedInput::label).orElse(of);
  }

  /**
   * Returns a value of the range as a reader sees it.
   *
   * @param value the value
   * @return for example "0.80 times" or "0.5"
   */
  public String shown(double value) {
    return input().isPresent()
        ? String.format(Locale.ROOT, "%.2f times", value)
        : String.format(Locale.ROOT, "%.4g", value);
  }

  /**
   * Returns the range as a sentence.
   *
   * @return for example "A range is assumed for how many people are introduced: 0.80 times to 1.20 times."
   */
  public String inWords() {
    return "A range is assumed for " + label() + ": " + shown(low) + " to " + shown(high) + ".";
  }
}
