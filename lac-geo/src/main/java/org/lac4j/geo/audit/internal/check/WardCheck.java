package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Ward;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.WardShares;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.WardMeasures;
import org.lac4j.geo.audit.internal.context.WardMeasures.Measure;
import org.lac4j.geo.audit.internal.ground.SizeWording;

/**
 * Compares the areas with wards: which wards are in none, or in several.
 *
 * @source P7, P14, R1
 */
final class WardCheck implements Check {

  @Override
  public List<Finding> find(AuditContext context) {
    List<Finding> findings = new ArrayList<>();
    context.wardMeasures().stream()
        .flatMap(wards -> wards.all().stream())
        .forEach(
            ward -> {
              if (ward.isOpen()) {
                findings.add(notCovered(ward, context));
              }
              ImmutableMap<AreaCode, Double> shares = told(ward.shares());
              if (shares.size() > 1) {
                findings.add(split(ward, shares));
              }
            });
    return findings;
  }

  private static ImmutableMap<AreaCode, Double> told(WardShares ward) {
    return ImmutableMap.copyOf(
        Maps.filterValues(ward.shares(), share -> share >= WardMeasures.LEAST_SHARE));
  }

  private static Finding notCovered(Measure ward, AuditContext context) {
    WardShares shares = ward.shares();
    boolean meant =
        context.input().declaredWards().contains(shares.ward().code())
            || context.declared().contains(ward.uncovered());
    boolean whole = shares.covered() < WardMeasures.LEAST_SHARE;
    return Finding.builder()
        .code(FindingCode.WARD_NOT_COVERED)
        .severity(meant ? Severity.INFO : FindingCode.WARD_NOT_COVERED.severity())
        .addAreas(shares.ward().code())
        .place(ward.uncovered())
        .squareMetres(context.ground().squareMetres(ward.uncovered()))
        .shares(told(shares))
        .people(shares.ward().population())
        .message(
            (whole
                    ? "No area covers the ward " + shares.ward()
                    : "Of the ward "
                        + shares.ward()
                        + ", "
                        + SizeWording.percent(1 - shares.covered())
                        + " is in no area")
                + (meant ? ", as declared." : "."))
        .fix(
            meant
                ? "Nothing, as long as it is still meant."
                : "Declare that it is not covered, or draw the area that is missing.")
        .build();
  }

  private static Finding split(Measure ward, ImmutableMap<AreaCode, Double> shares) {
    Ward named = ward.shares().ward();
    return Finding.builder()
        .code(FindingCode.WARD_SPLIT)
        .addAreas(named.code())
        .addAllAreas(shares.keySet())
        .place(Optional.of(ward.area().geometry()))
        .shares(shares)
        .people(named.population())
        .message(
            "The ward "
                + named
                + " lies in several areas: "
                + SizeWording.list(
                    shares.entrySet().stream()
                        .map(
                            share ->
                                SizeWording.percent(share.getValue()) + " in " + share.getKey())
                        .toList(),
                    8)
                + ".")
        .fix("Check that the line through the ward is meant.")
        .build();
  }
}
