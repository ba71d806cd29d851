package org.lac4j.geo.audit.run;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.locationtech.jts.geom.Geometry;

/**
 * A coverage with a known defect.
 *
 * @param audit the audit to run
 * @param codes what it must find: one of these or several, and nothing else
 * @param areas what it may name
 * @param place where it must be, in the file's coordinates; null if it is everywhere
 */
record Planted(
    AuditSetup audit,
    ImmutableSet<FindingCode> codes,
    ImmutableSet<AreaCode> areas,
    @Nullable Geometry place) {

  /**
   * What an audit made of it.
   *
   * @param found whether the defect was found at its place
   * @param falseAlarms everything else
   */
  record Outcome(boolean found, List<Finding> falseAlarms) {}

  Outcome run() {
    List<Finding> findings = audit.run().findings();
    return new Outcome(
        findings.stream().anyMatch(this::isIt),
        findings.stream().filter(finding -> !isIt(finding)).toList());
  }

  private boolean isIt(Finding finding) {
    return codes.contains(finding.code())
        && areas.containsAll(finding.areas())
        && (place == null
            || finding.place().map(found -> found.isWithinDistance(place, near())).orElse(true));
  }

  private double near() {
    return audit.input().coordinateSystem().isGeographic() ? 1e-6 : 0.05;
  }
}
