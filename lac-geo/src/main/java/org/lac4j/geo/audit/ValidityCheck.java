package org.lac4j.geo.audit;

import static java.util.Locale.ROOT;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Looks for polygons that are not valid, as JTS tells it. */
final class ValidityCheck implements Check {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final CoverageAudit audit;
  private final List<Optional<TopologyValidationError>> errors;

  ValidityCheck(CoverageAudit audit) {
    this.audit = audit;
    this.errors =
        audit.neighboursOnly()
            ? Collections.nCopies(audit.areas().size(), Optional.empty())
            : Parallel.map(
                audit.areas().size(), audit.parallelism(), i -> error(audit.areas().get(i)));
  }

  /** The copy keeps packed coordinates packed: JTS would leave unpacked ones in the original. */
  private static Optional<TopologyValidationError> error(AuditedArea area) {
    return area.geometry()
        .filter(geometry -> geometry instanceof Polygonal && !geometry.isEmpty())
        .map(Geometry::copy)
        .flatMap(geometry -> Optional.ofNullable(new IsValidOp(geometry).getValidationError()));
  }

  /** Tells whether an area's polygon is not valid. */
  boolean isInvalid(int area) {
    return errors.get(area).isPresent();
  }

  @Override
  public void run(Consumer<Finding> findings) {
    for (int i = 0; i < errors.size(); i++) {
      AuditedArea area = audit.areas().get(i);
      errors.get(i).ifPresent(error -> findings.accept(finding(area, error)));
    }
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
