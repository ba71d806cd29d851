package org.lac4j.core.internal;

import com.google.common.base.Ascii;

/** The words that stand for enum constants in documents, tables and reports. */
public final class Labels {

  private Labels() {}

  /**
   * Returns the label of a constant, whatever the machine's language.
   *
   * @param constant the constant, named in upper case with underscores
   * @return its words in lower case, joined by hyphens, for example "near-edge"
   */
  public static String of(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }
}
