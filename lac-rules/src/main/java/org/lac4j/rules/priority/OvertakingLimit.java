package org.lac4j.rules.priority;

/** The bound on how many may overtake anyone. */
final class OvertakingLimit {

  private OvertakingLimit() {}

  /**
   * Checks a limit.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  static void check(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "The overtaking limit is "
              + limit
              + ": it must be 1 or more, since with 0 the order is of arrival alone and nothing else counts.");
    }
  }
}
