package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** Looks for features without a code of their own or without a polygon. */
final class IdentityCheck implements Check {

  @Override
  public List<Finding> find(AuditContext context) {
    ImmutableList<AuditedArea> areas = context.input().areas();
    List<Finding> findings = new ArrayList<>();
    if (context.input().isTruncated()) {
      findings.add(truncated(areas.size()));
    }
    for (AuditedArea area : areas) {
      if (area.code().isEmpty()) {
        findings.add(missingCode(area));
      }
      if (area.geometry().map(Geometry::isEmpty).orElse(true)) {
        findings.add(empty(area));
      } else if (!(area.geometry().get() instanceof Polygonal)) {
        findings.add(notPolygon(area, area.geometry().get()));
      }
    }
    Multimaps.index(
            areas.stream().filter(area -> area.code().isPresent()).toList(),
            area -> area.code().orElseThrow())
        .asMap()
        .forEach(
            (code, same) -> {
              if (same.size() > 1) {
                findings.add(duplicateCode(code, same));
              }
            });
    return findings;
  }

  private static Finding truncated(int features) {
    return Finding.builder()
        .code(FindingCode.TRUNCATED_DOWNLOAD)
        .message(
            "The file is not whole: the server says that it stopped at its limit"
                + " (exceededTransferLimit), after "
                + features
                + " features.")
        .fix("Fetch the rest page by page, for example with ogr2ogr, or raise the server's limit.")
        .build();
  }

  private static Finding missingCode(AuditedArea area) {
    return Findings.of(FindingCode.MISSING_CODE, area)
        .message("There is no code for " + area.label() + ".")
        .place(area.geometry())
        .fix("Give it a code of 1 to 64 characters.")
        .build();
  }

  private static Finding empty(AuditedArea area) {
    return Findings.of(FindingCode.EMPTY_GEOMETRY, area)
        .message("There is no geometry for " + area.label() + ".")
        .fix("Draw its polygon, or leave the feature out.")
        .build();
  }

  private static Finding notPolygon(AuditedArea area, Geometry geometry) {
    return Findings.of(FindingCode.NOT_POLYGON, area)
        .message("The geometry of " + area.label() + " is a " + geometry.getGeometryType() + ".")
        .place(geometry)
        .fix("Keep its polygons only.")
        .build();
  }

  private static Finding duplicateCode(AreaCode code, Collection<AuditedArea> same) {
    return Finding.builder()
        .code(FindingCode.DUPLICATE_CODE)
        .addAreas(code)
        .message(
            "The code "
                + code
                + " belongs to "
                + same.size()
                + " features: "
                + same.stream()
                    .map(area -> "feature " + area.number())
                    .collect(Collectors.joining(", "))
                + ".")
        .place(same.stream().skip(1).findFirst().flatMap(AuditedArea::geometry))
        .fix("Give each area a code of its own, or join the features into one MultiPolygon.")
        .build();
  }
}
