package org.lac4j.geo.io.internal.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes one geometry of any kind as GeoJSON (RFC 7946): outer rings counter-clockwise, holes clockwise, x then y.
 *
 * <p>Thread-safe.
 */
public final class GeoJsonGeometryWriter {

  private final JsonGenerator json;
  private final OptionalInt decimals;

  private GeoJsonGeometryWriter(JsonGenerator json, OptionalInt decimals) {
    this.json = json;
    this.decimals = decimals;
  }

  /**
   * Writes a geometry as the next value of a document.
   *
   * @param json takes the geometry; stays open
   * @param geometry the geometry in the coordinates that the file is to have
   * @param decimals how many decimals coordinates keep, 0 or more; all if empty
   * @throws IOException if the document can't be written
   */
  public static void write(JsonGenerator json, Geometry geometry, OptionalInt decimals)
      throws IOException {
    new GeoJsonGeometryWriter(json, decimals).write(geometry);
  }

  private void write(Geometry geometry) throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "type", geometry instanceof LinearRing ? "LineString" : geometry.getGeometryType());
    boolean several =
        geometry instanceof GeometryCollection
            && !(geometry instanceof MultiPolygon
                || geometry instanceof MultiLineString
                || geometry instanceof MultiPoint);
    json.writeFieldName(several ? "geometries" : "coordinates");
    if (geometry instanceof GeometryCollection) {
      json.writeStartArray();
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        if (several) {
          write(geometry.getGeometryN(i));
        } else {
          writeCoordinates(geometry.getGeometryN(i));
        }
      }
      json.writeEndArray();
    } else {
      writeCoordinates(geometry);
    }
    json.writeEndObject();
  }

  private void writeCoordinates(Geometry geometry) throws IOException {
    if (geometry instanceof Polygon polygon) {
      writePolygon(polygon);
    } else if (geometry instanceof LineString line) {
      writeLine(line.getCoordinateSequence(), true);
    } else if (geometry.isEmpty()) {
      json.writeStartArray();
      json.writeEndArray();
    } else {
      writePosition(((Point) geometry).getCoordinateSequence(), 0);
    }
  }

  private void writePolygon(Polygon polygon) throws IOException {
    json.writeStartArray();
    if (!polygon.isEmpty()) {
      writeRing(polygon.getExteriorRing(), true);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        writeRing(polygon.getInteriorRingN(i), false);
      }
    }
    json.writeEndArray();
  }

  private void writeRing(LinearRing ring, boolean counterClockwise) throws IOException {
    CoordinateSequence positions = ring.getCoordinateSequence();
    writeLine(positions, Orientation.isCCW(positions) == counterClockwise);
  }

  private void writeLine(CoordinateSequence positions, boolean forward) throws IOException {
    int size = positions.size();
    json.writeStartArray();
    for (int i = 0; i < size; i++) {
      writePosition(positions, forward ? i : size - 1 - i);
    }
    json.writeEndArray();
  }

  private void writePosition(CoordinateSequence positions, int index) throws IOException {
    json.writeStartArray();
    writeCoordinate(positions.getX(index));
    writeCoordinate(positions.getY(index));
    json.writeEndArray();
  }

  private void writeCoordinate(double value) throws IOException {
    if (decimals.isEmpty()) {
      json.writeNumber(value);
    } else {
      BigDecimal rounded =
          BigDecimal.valueOf(value).setScale(decimals.getAsInt(), RoundingMode.HALF_EVEN);
      json.writeNumber(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }
  }
}
