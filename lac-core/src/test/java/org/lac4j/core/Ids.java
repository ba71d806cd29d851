package org.lac4j.core;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of ids for generated values. */
public final class Ids {

  private Ids() {}

  /**
   * Generates the texts of ids: a prefix, a hyphen and a number, often one that was generated before.
   *
   * @param prefix the prefix, for example "P"
   * @return the texts, for example "P-17"
   */
  public static Arbitrary<String> withPrefix(String prefix) {
    return Arbitraries.integers().between(0, 9_999).map(number -> prefix + "-" + number);
  }
}
