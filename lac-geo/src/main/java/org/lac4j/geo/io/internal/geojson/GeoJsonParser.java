package org.lac4j.geo.io.internal.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.internal.intake.FeatureCollector;

/** Walks through the tokens of a GeoJSON text and gives each feature to a collector. */
final class GeoJsonParser {

  private static final ImmutableSet<String> ONCE =
      ImmutableSet.of(
          "type", "id", "properties", "geometry", "coordinates", "geometries", "features", "crs");

  static final String TRUNCATED = "exceededTransferLimit";
  private static final String CONVERT =
      "write it as polygons, for example with ogr2ogr -nlt CONVERT_TO_LINEAR";

  private final JsonParser json;
  private final FeatureCollector collector;
  private final GeoJsonValues values;
  private final GeoJsonFeatures features;

  GeoJsonParser(JsonParser json, FeatureCollector collector) {
    this.json = json;
    this.collector = collector;
    this.features = new GeoJsonFeatures(collector);
    this.values = new GeoJsonValues(json, collector.limits());
  }

  void parse() throws IOException {
    JsonToken first = json.nextToken();
    if (first != JsonToken.START_OBJECT) {
      collector.fault(
          Fault.of(
              first == null ? "the file is empty" : "the file holds no JSON object",
              "write a GeoJSON FeatureCollection"));
      return;
    }
    boolean single = features.finish(readObject(true));
    JsonToken next = json.nextToken();
    while (single && next == JsonToken.START_OBJECT) {
      single = features.finish(readObject(true));
      next = json.nextToken();
    }
    if (next != null) {
      collector.fault(
          Fault.of(
              "more follows after the first JSON object, and they are not features in a row",
              "put all features into one FeatureCollection, or write one feature a line"));
    }
  }

  /** Reads an object to its end; the features of the root go to the collector as they come. */
  private GeoJsonObject readObject(boolean root) throws IOException {
    GeoJsonObject object = new GeoJsonObject();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String member = json.currentName();
      json.nextToken();
      if (ONCE.contains(member) && !object.seen.add(member)) {
        object.wrong("the member is there twice", member, "keep one");
        json.skipChildren();
      } else if (root && member.equals("features")) {
        readFeatures(object);
      } else {
        readMember(member, object);
      }
    }
    return object;
  }

  private void readMember(String member, GeoJsonObject object) throws IOException {
    switch (member) {
      case "type" -> object.type = text("type", object);
      case "id" -> object.id = text("id", object);
      case "properties" -> readProperties(object);
      case "geometry" -> object.geometry = readInner("geometry", object);
      case "geometries" -> readGeometries(object);
      case "coordinates" -> object.coordinates = GeoJsonCoordinates.read(json, collector);
      case "crs" -> readCrs();
      default -> readForeign(member, object);
    }
  }

  /** What is no member of GeoJSON, but may be one of ArcGIS JSON. */
  private void readForeign(String member, GeoJsonObject object) throws IOException {
    switch (member) {
      case TRUNCATED -> {
        if (json.currentToken() == JsonToken.VALUE_TRUE) {
          collector.declareTruncated();
        }
        json.skipChildren();
      }
      case "attributes" -> {
        if (object.type == null && !object.seen.contains("properties")) {
          object.esri = true;
          readProperties(object);
        } else {
          json.skipChildren();
        }
      }
      case "geometryType" -> {
        object.esri = true;
        json.skipChildren();
      }
      case "rings" -> object.rings = GeoJsonCoordinates.read(json, collector);
      case "curveRings", "paths", "points", "x" -> {
        object.wrong("the geometry is not a polygon of straight lines", member, CONVERT);
        json.skipChildren();
      }
      case "spatialReference" -> {
        object.esri = true;
        EsriJson.declare(readMap(object), collector);
      }
      case "error" -> object.error.putAll(readMap(object));
      default -> json.skipChildren();
    }
  }

  private Map<String, @Nullable Object> readMap(GeoJsonObject object) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    if (json.currentToken() == JsonToken.START_OBJECT) {
      values.readObject(members, object);
    } else {
      json.skipChildren();
    }
    return members;
  }

  private void readFeatures(GeoJsonObject root) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      root.wrong("the features are no array", "features", "write \"features\": [...]");
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      int number = collector.next();
      if (json.currentToken() == JsonToken.START_OBJECT) {
        features.add(number, readObject(false));
      } else {
        json.skipChildren();
        collector.fault(number, null, "it is not an object", null, "write a GeoJSON Feature");
      }
    }
  }

  private void readGeometries(GeoJsonObject object) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      object.wrong("the geometries are no array", "geometries", "write \"geometries\": [...]");
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      collector.countRings(1);
      GeoJsonObject part = readInner("geometries", object);
      if (part != null) {
        object.geometries.add(part);
      }
    }
  }

  private @Nullable GeoJsonObject readInner(String member, GeoJsonObject object)
      throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      return readObject(false);
    }
    if (json.currentToken() != JsonToken.VALUE_NULL) {
      object.wrong("the " + member + " is not an object", member, "write a geometry or null");
      json.skipChildren();
    }
    return null;
  }

  private void readProperties(GeoJsonObject object) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      values.readObject(object.properties, object);
    } else if (json.currentToken() != JsonToken.VALUE_NULL) {
      object.wrong("the properties are no object", "properties", "write an object or null");
      json.skipChildren();
    }
  }

  private @Nullable String text(String member, GeoJsonObject object) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING || json.currentToken().isNumeric()) {
      return json.getText();
    }
    if (json.currentToken() != JsonToken.VALUE_NULL) {
      object.wrong("the " + member + " is not text", member, "write it in quotation marks");
      json.skipChildren();
    }
    return null;
  }

  /** Reads the member that GeoJSON had before RFC 7946. */
  private void readCrs() throws IOException {
    GeoJsonObject crs = new GeoJsonObject();
    if (json.currentToken() == JsonToken.START_OBJECT) {
      crs = readObject(false);
    } else {
      json.skipChildren();
    }
    Object name = nameOf(crs.properties);
    try {
      collector.declare(CoordinateSystem.parse(String.valueOf(name)));
    } catch (IllegalArgumentException e) {
      if (collector.options().coordinateSystem().isEmpty()) {
        collector.fault(
            Fault.of(
                "the crs member names no coordinate system that is known here",
                String.valueOf(name),
                "say which it is with the coordinate system option, for example EPSG:27700"));
      }
    }
  }

  private static @Nullable Object nameOf(Map<String, @Nullable Object> crs) {
    Object code = crs.get("code");
    return code == null ? crs.get("name") : "EPSG:" + code;
  }
}
