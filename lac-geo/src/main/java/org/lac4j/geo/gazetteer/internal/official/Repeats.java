package org.lac4j.geo.gazetteer.internal.official;

/** Hears of rows that are left out because another has their key. */
@FunctionalInterface
public interface Repeats {

  /** The row that is left out and the one that is kept, counted from 0 as they came, and what they are of. */
  void tell(int dropped, int kept, String what);
}
