package org.lac4j.examples.benchmarks.rules;

import org.lac4j.rules.Reason;

/** The reasons that no criterion words, in the words of lac4j. */
public final class Notes {

  /** For two who differ in nothing that counts. */
  public static final Reason ALIKE =
      Reason.of(
          "alike",
          "They and the next are alike in all that counts; the lower id goes first, always.",
          "P19");

  /** For a crisis. */
  public static final Reason ANOTHER_SERVICE =
      Reason.of(
          "consider-another-service",
          "It is a crisis for them: consider another service alongside, since this is no crisis"
              + " service and a place in the order promises no urgent answer.",
          "P13");

  private Notes() {}
}
