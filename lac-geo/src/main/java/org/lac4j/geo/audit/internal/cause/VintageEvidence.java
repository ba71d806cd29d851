package org.lac4j.geo.audit.internal.cause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditedArea;

/**
 * What codes tell of years: a place that is redrawn gets a new code of the same series.
 *
 * @param unknown the areas' codes that are of the wards' series, but of no ward, in order
 * @param shared how many codes areas and wards share
 * @param all how many codes the areas have
 */
record VintageEvidence(ImmutableList<AreaCode> unknown, int shared, int all) {

  private static final int SERIES = 3;
  private static final int GSS = 9;
  private static final double SOME = 0.04;

  static VintageEvidence of(List<AuditedArea> areas, ImmutableSet<AreaCode> wards) {
    ImmutableSet<String> series =
        wards.stream()
            .filter(VintageEvidence::isGss)
            .map(VintageEvidence::series)
            .collect(ImmutableSet.toImmutableSet());
    List<AreaCode> codes =
        areas.stream().flatMap(area -> area.code().stream()).distinct().sorted().toList();
    ImmutableList<AreaCode> unknown =
        codes.stream()
            .filter(code -> isGss(code) && series.contains(series(code)) && !wards.contains(code))
            .collect(ImmutableList.toImmutableList());
    int shared = (int) codes.stream().filter(wards::contains).count();
    return new VintageEvidence(unknown, shared, codes.size());
  }

  private static boolean isGss(AreaCode code) {
    return code.value().matches("[A-Z][0-9]{8}") && code.value().length() == GSS;
  }

  private static String series(AreaCode code) {
    return code.value().substring(0, SERIES);
  }

  boolean isStrong() {
    return shared > 0 && !unknown.isEmpty() && unknown.size() >= SOME * all;
  }

  String words() {
    return unknown.size()
        + " of the areas' "
        + all
        + " codes, such as "
        + unknown.get(0)
        + ", "
        + (unknown.size() == 1 ? "is" : "are")
        + " of no ward, although they are of the same series";
  }
}
