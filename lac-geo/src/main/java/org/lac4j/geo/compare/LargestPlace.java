package org.lac4j.geo.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The largest single place that changed hands.
 *
 * @param squareMetres its size
 * @param inside a point in it, on the National Grid
 * @param isOnly whether it is the only one
 */
record LargestPlace(double squareMetres, Coordinate inside, boolean isOnly) {

  /** The largest place of a change; empty if no land changed hands. */
  static Optional<LargestPlace> of(CoverageChange change) {
    List<Geometry> places =
        Stream.of(change.gained(), change.lost())
            .flatMap(
                land -> IntStream.range(0, land.getNumGeometries()).mapToObj(land::getGeometryN))
            .filter(place -> !place.isEmpty())
            .toList();
    return places.stream()
        .max(Comparator.comparingDouble(Geometry::getArea))
        .map(
            place ->
                new LargestPlace(
                    place.getArea(), place.getInteriorPoint().getCoordinate(), places.size() == 1));
  }

  /** Easting and northing in whole metres. */
  String grid() {
    return String.format(Locale.ROOT, "%.0f, %.0f", inside.x, inside.y);
  }
}
