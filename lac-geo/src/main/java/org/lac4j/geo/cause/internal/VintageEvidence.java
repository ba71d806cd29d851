package org.lac4j.geo.cause.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lac4j.core.place.AreaCode;

/**
 * What codes tell of years: a place that is redrawn gets a new code of the same series.
 *
 * @param unknown the codes that are of a series of the others, but not among them, in order
 * @param shared how many codes are among the others
 * @param all how many codes there are
 */
public record VintageEvidence(ImmutableList<AreaCode> unknown, int shared, int all) {

  private static final int SERIES = 3;
  private static final double SOME = 0.04;

  /**
   * Compares codes.
   *
   * @param codes those of the one file
   * @param others those of the other
   */
  public static VintageEvidence of(Collection<AreaCode> codes, Set<AreaCode> others) {
    ImmutableSet<String> series =
        others.stream()
            .filter(VintageEvidence::isGss)
            .map(VintageEvidence::series)
            .collect(ImmutableSet.toImmutableSet());
    List<AreaCode> distinct = codes.stream().distinct().sorted().toList();
    ImmutableList<AreaCode> unknown =
        distinct.stream()
            .filter(code -> isGss(code) && series.contains(series(code)) && !others.contains(code))
            .collect(ImmutableList.toImmutableList());
    int shared = (int) distinct.stream().filter(others::contains).count();
    return new VintageEvidence(unknown, shared, distinct.size());
  }

  private static boolean isGss(AreaCode code) {
    return code.value().matches("[A-Z][0-9]{8}");
  }

  private static String series(AreaCode code) {
    return code.value().substring(0, SERIES);
  }

  /** Tells whether some codes are shared, and enough others are not. */
  public boolean isStrong() {
    return shared > 0 && !unknown.isEmpty() && unknown.size() >= SOME * all;
  }

  /** The evidence, to go on "They are of different years: ...". */
  public String words() {
    return unknown.size()
        + " of the first one's "
        + all
        + " codes, such as "
        + unknown.get(0)
        + ", "
        + (unknown.size() == 1 ? "is" : "are")
        + " not among the other's, although they are of the same series";
  }
}
