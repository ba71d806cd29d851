package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Ward;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.DeclaredGround.Division;
import org.lac4j.geo.audit.internal.context.WardMeasures.Measure;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.locationtech.jts.geom.Geometry;

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
              if (!ward.isPartlyCovered()) {
                tellNotCovered(ward, context, findings);
              }
              if (ward.shares().shares().size() > 1) {
                findings.add(split(ward, ward.shares().shares()));
              }
            });
    return findings;
  }

  private static void tellNotCovered(Measure ward, AuditContext context, List<Finding> findings) {
    Division division = context.declared().divide(ward.uncovered());
    if (!division.isUntouched()) {
      findings.add(
          notCovered(ward, division.meant(), context)
              .severity(Severity.INFO)
              .message("No area covers the ward " + ward.shares().ward() + ", as declared.")
              .fix("No action as long as this is still intended.")
              .build());
    }
    if (!division.rest().isEmpty()) {
      findings.add(
          notCovered(ward, division.rest(), context)
              .message(
                  "No area covers the ward "
                      + ward.shares().ward()
                      + (division.isUntouched()
                          ? "."
                          : ", of which "
                              + SizeWording.squareMetres(
                                  context.ground().squareMetres(division.rest()))
                              + " is not declared."))
              .fix("Declare that it is not covered, or draw the area that is missing.")
              .build());
    }
  }

  private static Finding.Builder notCovered(Measure ward, Geometry place, AuditContext context) {
    return Finding.builder()
        .code(FindingCode.WARD_NOT_COVERED)
        .addAreas(ward.shares().ward().code())
        .place(place)
        .squareMetres(context.ground().squareMetres(place))
        .people(ward.shares().ward().population());
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
