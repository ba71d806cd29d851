package org.lac4j.geo.io.internal.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.io.internal.intake.FeatureCollector;

/**
 * The value of a {@code coordinates} member, before the geometry's type is known: the type may come behind it.
 *
 * <p>Lists of positions are kept flat, two numbers a position.
 */
sealed interface GeoJsonCoordinates {

  /** An empty array, on whatever level. */
  record Empty() implements GeoJsonCoordinates {}

  /** One position. */
  record Position(double x, double y) implements GeoJsonCoordinates {}

  /** A list of positions: x and y in turn. */
  @SuppressWarnings("ArrayRecordComponent") // handed on to JTS uncopied, and never compared
  record Positions(double[] xy) implements GeoJsonCoordinates {}

  /** A list of any of these but positions. */
  record Parts(List<GeoJsonCoordinates> parts) implements GeoJsonCoordinates {}

  /** Something else, with what is wrong about it. */
  record Wrong(String what) implements GeoJsonCoordinates {}

  /**
   * Reads the value that the parser stands at, to its end whatever it holds.
   *
   * @return the value; {@link Wrong} if anything within it is no number or array, or the arrays don't fit together
   */
  static GeoJsonCoordinates read(JsonParser json, FeatureCollector collector) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return new Wrong("the coordinates are no array");
    }
    JsonToken first = json.nextToken();
    if (first == JsonToken.END_ARRAY) {
      collector.countRings(1);
      return new Empty();
    }
    return first == JsonToken.START_ARRAY ? list(json, collector) : position(json);
  }

  private static GeoJsonCoordinates position(JsonParser json) throws IOException {
    double x = Double.NaN;
    double y = Double.NaN;
    int numbers = 0;
    boolean wrong = false;
    do {
      if (!json.currentToken().isNumeric()) {
        json.skipChildren();
        wrong = true;
      } else if (++numbers == 1) {
        x = json.getDoubleValue();
      } else if (numbers == 2) {
        y = json.getDoubleValue();
      }
    } while (json.nextToken() != JsonToken.END_ARRAY);
    if (wrong || numbers < 2) {
      return new Wrong("a position is not two or more numbers");
    }
    return new Position(x, y);
  }

  private static GeoJsonCoordinates list(JsonParser json, FeatureCollector collector)
      throws IOException {
    Flat positions = new Flat();
    List<GeoJsonCoordinates> parts = new ArrayList<>();
    @Nullable Wrong wrong = null;
    do {
      GeoJsonCoordinates item = read(json, collector);
      if (item instanceof Position position) {
        collector.countVertices(1);
        positions.add(position);
      } else if (item instanceof Wrong first) {
        wrong = wrong == null ? first : wrong;
      } else {
        parts.add(item);
      }
    } while (json.nextToken() != JsonToken.END_ARRAY);
    if (wrong != null) {
      return wrong;
    }
    if (positions.length > 0 && !parts.isEmpty()) {
      return new Wrong("positions and lists of positions are mixed");
    }
    collector.countRings(1);
    return parts.isEmpty() ? new Positions(positions.toArray()) : new Parts(parts);
  }

  /** A growing list of positions. */
  final class Flat {
    private double[] xy = new double[16];
    private int length;

    private void add(Position position) {
      if (length == xy.length) {
        xy = Arrays.copyOf(xy, 2 * length);
      }
      xy[length++] = position.x();
      xy[length++] = position.y();
    }

    private double[] toArray() {
      return Arrays.copyOf(xy, length);
    }
  }
}
