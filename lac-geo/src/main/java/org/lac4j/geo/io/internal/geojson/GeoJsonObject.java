package org.lac4j.geo.io.internal.geojson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.io.internal.intake.FlatShapes;
import org.lac4j.geo.io.internal.intake.StopReading;
import org.lac4j.geo.io.internal.intake.WrongGeometry;
import org.locationtech.jts.geom.Geometry;

/** The members of one GeoJSON object, gathered in whatever order they come. */
final class GeoJsonObject {

  final Set<String> seen = new LinkedHashSet<>();
  final Map<String, @Nullable Object> properties = new LinkedHashMap<>();
  final Map<String, @Nullable Object> error = new LinkedHashMap<>();
  final List<GeoJsonObject> geometries = new ArrayList<>();
  @Nullable String type;
  @Nullable String id;
  @Nullable GeoJsonObject geometry;
  @Nullable GeoJsonCoordinates coordinates;

  /** The rings of an ArcGIS geometry. */
  @Nullable GeoJsonCoordinates rings;

  /** Whether it has members that only the JSON of an ArcGIS server has. */
  boolean esri;

  @Nullable WrongGeometry wrong;

  /** Keeps the first thing that is wrong with the object. */
  void wrong(String what, String value, String cure) {
    if (wrong == null) {
      wrong = new WrongGeometry(what, value, cure);
    }
  }

  /** Makes a JTS geometry of an object that is a geometry. */
  Geometry toGeometry() throws WrongGeometry, StopReading {
    if (wrong != null) {
      throw wrong;
    }
    if (rings != null && type == null) {
      return EsriJson.polygon(rings);
    }
    if (type == null) {
      throw new WrongGeometry(
          "the geometry has no type", "type", "write \"type\": \"Polygon\" or \"MultiPolygon\"");
    }
    if (type.equals("GeometryCollection")) {
      List<Geometry> made = new ArrayList<>(geometries.size());
      for (GeoJsonObject part : geometries) {
        made.add(part.toGeometry());
      }
      return FlatShapes.FACTORY.createGeometryCollection(made.toArray(Geometry[]::new));
    }
    if (coordinates == null) {
      throw new WrongGeometry(
          "the geometry has no coordinates", type, "write null for a feature without geometry");
    }
    return GeoJsonGeometries.of(type, coordinates);
  }
}
