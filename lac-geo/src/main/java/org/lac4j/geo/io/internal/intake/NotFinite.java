package org.lac4j.geo.io.internal.intake;

import java.util.Optional;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Looks for a coordinate that is NaN or infinite. */
final class NotFinite implements CoordinateSequenceFilter {

  private Optional<String> found = Optional.empty();

  private NotFinite() {}

  /** Finds the first position with such a coordinate, as "x, y". */
  static Optional<String> find(Geometry geometry) {
    NotFinite search = new NotFinite();
    geometry.apply(search);
    return search.found;
  }

  @Override
  public void filter(CoordinateSequence sequence, int index) {
    double x = sequence.getX(index);
    double y = sequence.getY(index);
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      found = Optional.of(x + ", " + y);
    }
  }

  @Override
  public boolean isDone() {
    return found.isPresent();
  }

  @Override
  public boolean isGeometryChanged() {
    return false;
  }
}
