package org.lac4j.geo.audit.internal.check;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Tells which polygons are not valid. */
final class ValidityCheck implements Check {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  @Override
  public List<Finding> find(AuditContext context) {
    List<AuditedArea> areas = context.input().areas();
    return IntStream.range(0, areas.size())
        .boxed()
        .flatMap(
            i -> context.validity().error(i).map(error -> finding(areas.get(i), error)).stream())
        .toList();
  }

  private static Finding finding(AuditedArea area, TopologyValidationError error) {
    return Findings.of(FindingCode.INVALID_GEOMETRY, area)
        .place(Optional.ofNullable(error.getCoordinate()).map(GEOMETRIES::createPoint))
        .message(
            "The polygon of "
                + area.label()
                + " is not valid: "
                + error.getMessage().toLowerCase(ROOT)
                + ".")
        .fix(
            "Redraw the ring at this place so that it neither crosses nor touches itself along a line.")
        .build();
  }
}
