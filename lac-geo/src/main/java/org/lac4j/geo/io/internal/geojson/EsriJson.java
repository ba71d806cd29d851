package org.lac4j.geo.io.internal.geojson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.BoundaryFormat;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.internal.geojson.GeoJsonCoordinates.Empty;
import org.lac4j.geo.io.internal.geojson.GeoJsonCoordinates.Parts;
import org.lac4j.geo.io.internal.geojson.GeoJsonCoordinates.Positions;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.intake.PolygonRings;
import org.lac4j.geo.io.internal.intake.ProjectionText;
import org.lac4j.geo.io.internal.intake.StopReading;
import org.lac4j.geo.io.internal.intake.WrongGeometry;
import org.locationtech.jts.geom.Geometry;

/** What the JSON of an ArcGIS server has in place of GeoJSON's members: rings, well-known ids, and errors. */
final class EsriJson {

  static final BoundaryFormat FORMAT = BoundaryFormat.of("ArcGIS JSON");

  /** The numbers that Web Mercator had before EPSG gave it one. */
  private static final List<Integer> WEB_MERCATOR = List.of(102100, 102113, 900913);

  private EsriJson() {}

  /** Makes a polygon of rings, which are shells and holes by how they lie in each other. */
  static Geometry polygon(GeoJsonCoordinates coordinates) throws WrongGeometry, StopReading {
    PolygonRings rings = new PolygonRings();
    List<GeoJsonCoordinates> parts = coordinates instanceof Parts list ? list.parts() : List.of();
    if (parts.isEmpty() && !(coordinates instanceof Empty)) {
      throw new WrongGeometry(
          "the rings are not lists of positions", "rings", "write them as [[[x, y], ...], ...]");
    }
    int number = 0;
    for (GeoJsonCoordinates part : parts) {
      number++;
      Optional<String> wrong =
          rings.add(part instanceof Positions line ? line.xy() : new double[0]);
      if (wrong.isPresent()) {
        throw new WrongGeometry("ring " + number + " " + wrong.get(), "rings", "correct the ring");
      }
    }
    return rings.toGeometry();
  }

  /** Notes the system that a spatial reference states. */
  static void declare(Map<String, @Nullable Object> reference, FeatureCollector collector) {
    Object latest = reference.get("latestWkid");
    Object number = latest == null ? reference.get("wkid") : latest;
    Optional<CoordinateSystem> known =
        number instanceof Integer wkid
            ? Optional.of(new CoordinateSystem(WEB_MERCATOR.contains(wkid) ? 3857 : wkid))
            : Optional.ofNullable(reference.get("wkt"))
                .flatMap(wkt -> ProjectionText.coordinateSystem(wkt.toString()));
    if (known.isPresent()) {
      collector.declare(CoordinateSystem.parse(known.get().toString()));
    } else if (collector.options().coordinateSystem().isEmpty()) {
      collector.fault(
          Fault.of(
              "the spatialReference names no coordinate system that is known here",
              "say which it is with the coordinate system option, for example EPSG:27700"));
    }
  }

  /** What a server says that answers with an error in place of data. */
  static Fault serverError(Map<String, @Nullable Object> error) {
    return Fault.of(
        "the file holds no data but the error that the server answered with",
        error.getOrDefault("code", "") + " " + error.getOrDefault("message", ""),
        "correct the request, and download the data again");
  }
}
