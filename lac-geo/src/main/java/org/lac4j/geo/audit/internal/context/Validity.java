package org.lac4j.geo.audit.internal.context;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.internal.ground.Parallel;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Which polygons are not valid, as JTS tells it. */
public final class Validity {

  private final List<Optional<TopologyValidationError>> errors;

  Validity(AuditInput input, AuditOptions options) {
    this.errors =
        options.neighboursOnly()
            ? Collections.nCopies(input.areas().size(), Optional.empty())
            : Parallel.map(
                input.areas().size(), options.parallelism(), i -> look(input.areas().get(i)));
  }

  /** The copy keeps packed coordinates packed: JTS would leave unpacked ones in the original. */
  private static Optional<TopologyValidationError> look(AuditedArea area) {
    return area.geometry()
        .filter(geometry -> geometry instanceof Polygonal && !geometry.isEmpty())
        .map(Geometry::copy)
        .flatMap(geometry -> Optional.ofNullable(new IsValidOp(geometry).getValidationError()));
  }

  /** What is wrong with the polygon of an area; empty if it is valid, or no polygon. */
  public Optional<TopologyValidationError> error(int area) {
    return errors.get(area);
  }
}
