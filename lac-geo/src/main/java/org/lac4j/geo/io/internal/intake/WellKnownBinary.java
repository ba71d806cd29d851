package org.lac4j.geo.io.internal.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Reads geometries as well-known binary: OGC's and ISO's kinds, and PostGIS's "extended" one with its SRID.
 *
 * <pre>
 * geometry     byte order: 0 big-endian, 1 little-endian | kind, 32 bits | in the extended form perhaps an SRID, 32 bits | body
 * kind         1 point, 2 line, 3 polygon, 4 to 6 several of these, 7 collection; + 1000 with Z, + 2000 with M, + 3000 with both,
 *              or the bits 31 for Z, 30 for M, 29 for an SRID
 * body         of a polygon: number of rings, each a number of positions and these; of 4 to 7: number of geometries and these
 * </pre>
 *
 * Z and M are dropped. Unlike JTS's reader it mends nothing, believes no number that the bytes can't hold, keeps within the
 * limits before it takes memory, and follows collections in collections only so deep.
 */
public final class WellKnownBinary {

  private static final GeometryFactory FACTORY = FlatShapes.FACTORY;

  private static final int WITH_Z = 0x8000_0000;
  private static final int WITH_M = 0x4000_0000;
  private static final int WITH_SRID = 0x2000_0000;
  private static final int FLAGS = WITH_Z | WITH_M | WITH_SRID;

  private static final int MOST_SRID = 999_999;
  private static final int LEAST_GEOMETRY = 1 + Integer.BYTES;
  private static final int LINE_STRING = 2;
  private static final int POLYGON = 3;
  private static final int COLLECTION = 7;
  private static final int CIRCULAR_STRING = 8;
  private static final int COMPOUND_CURVE = 9;
  private static final int CURVE_POLYGON = 10;
  private static final int MULTI_SURFACE = 12;
  private static final int POLYHEDRAL_SURFACE = 15;
  private static final int TIN = 16;
  private static final int TRIANGLE = 17;
  private static final List<String> KINDS =
      List.of(
          "Point",
          "LineString",
          "Polygon",
          "MultiPoint",
          "MultiLineString",
          "MultiPolygon",
          "GeometryCollection",
          "CircularString",
          "CompoundCurve",
          "CurvePolygon",
          "MultiCurve",
          "MultiSurface",
          "Curve",
          "Surface",
          "PolyhedralSurface",
          "TIN",
          "Triangle");

  private final ByteBuffer bytes;
  private final FeatureCollector collector;
  private int srid;

  private WellKnownBinary(ByteBuffer bytes, FeatureCollector collector) {
    this.bytes = bytes;
    this.collector = collector;
  }

  /**
   * A geometry with what its bytes say of the coordinate system.
   *
   * @param geometry the geometry
   * @param srid the SRID, 1 to 999999; empty if there is none
   */
  public record Located(Geometry geometry, OptionalInt srid) {}

  /**
   * Reads one geometry, which takes all bytes.
   *
   * @param bytes the bytes from the buffer's position on; the caller's buffer stays as it is
   * @param collector counts rings and vertices and knows the limits
   * @throws WrongGeometry if the bytes are no geometry
   * @throws StopReading if a limit is reached
   */
  public static Located read(ByteBuffer bytes, FeatureCollector collector)
      throws WrongGeometry, StopReading {
    WellKnownBinary reader = new WellKnownBinary(bytes.slice(), collector);
    Geometry geometry = reader.geometry(1, 0);
    if (reader.bytes.hasRemaining()) {
      throw damaged(reader.bytes.remaining() + " bytes follow behind its end");
    }
    return new Located(
        geometry, reader.srid > 0 ? OptionalInt.of(reader.srid) : OptionalInt.empty());
  }

  /** Reads a geometry of one kind, or of any if that is 0. */
  private Geometry geometry(int depth, int wanted) throws WrongGeometry, StopReading {
    if (depth > collector.limits().depth()) {
      throw new WrongGeometry(
          "collections are nested deeper than the limit",
          String.valueOf(collector.limits().depth()),
          "take the collections apart, or raise the limit if you trust the file");
    }
    need(LEAST_GEOMETRY);
    byte order = bytes.get();
    if (order != 0 && order != 1) {
      throw damaged("its byte order is " + order);
    }
    bytes.order(order == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int type = bytes.getInt();
    if ((type & WITH_SRID) != 0) {
      need(Integer.BYTES);
      srid = bytes.getInt();
      if (srid > MOST_SRID) {
        throw damaged("its SRID is " + srid);
      }
    }
    return body(type & ~FLAGS, type & FLAGS, depth, wanted);
  }

  private Geometry body(int type, int flags, int depth, int wanted)
      throws WrongGeometry, StopReading {
    int kind = type % 1000;
    int iso = type / 1000;
    if (kind < 1 || kind > KINDS.size() || iso > 3) {
      throw damaged("its kind is " + type);
    }
    boolean curved = wanted == POLYGON && kind == CURVE_POLYGON;
    if (wanted != 0 && kind != wanted && !curved) {
      throw kind == COMPOUND_CURVE || kind == CIRCULAR_STRING
          ? curves(kind)
          : damaged(
              "a " + KINDS.get(kind - 1) + " is where a " + KINDS.get(wanted - 1) + " should be");
    }
    boolean z = (flags & WITH_Z) != 0 || (iso & 1) != 0;
    boolean m = (flags & WITH_M) != 0 || (iso & 2) != 0;
    int dimensions = 2 + (z ? 1 : 0) + (m ? 1 : 0);
    return switch (kind) {
      case 1 -> point(dimensions);
      case 2 -> FlatShapes.line(FlatShapes.sequence(positions(dimensions)));
      case 3 -> polygon(dimensions);
      case 4 -> FACTORY.createMultiPoint(parts(depth, 1).toArray(Point[]::new));
      case 5 -> FACTORY.createMultiLineString(parts(depth, 2).toArray(LineString[]::new));
      case 6 -> FACTORY.createMultiPolygon(parts(depth, 3).toArray(Polygon[]::new));
      case COLLECTION -> FACTORY.createGeometryCollection(parts(depth, 0).toArray(Geometry[]::new));
      case CURVE_POLYGON -> curvePolygon(depth);
      case MULTI_SURFACE ->
          FACTORY.createMultiPolygon(parts(depth, POLYGON).toArray(Polygon[]::new));
      case POLYHEDRAL_SURFACE, TIN ->
          FACTORY.createMultiPolygon(
              parts(depth, kind == TIN ? TRIANGLE : POLYGON).toArray(Polygon[]::new));
      case TRIANGLE -> polygon(dimensions);
      default -> throw curves(kind);
    };
  }

  private static WrongGeometry curves(int kind) {
    return new WrongGeometry(
        "the geometry has curves",
        KINDS.get(kind - 1),
        "write it as polygons, for example with ogr2ogr -nlt CONVERT_TO_LINEAR");
  }

  /** A point of NaN is how an empty one is written. */
  private Point point(int dimensions) throws WrongGeometry, StopReading {
    collector.countVertices(1);
    double[] xy = positions(1, dimensions);
    return Double.isNaN(xy[0]) && Double.isNaN(xy[1])
        ? FACTORY.createPoint()
        : FACTORY.createPoint(FlatShapes.sequence(xy));
  }

  private Polygon polygon(int dimensions) throws WrongGeometry, StopReading {
    int count = count("rings", Integer.BYTES);
    collector.countRings(count);
    List<LinearRing> rings = new ArrayList<>(count);
    for (int i = 1; i <= count; i++) {
      rings.add(FlatShapes.ring(FlatShapes.sequence(positions(dimensions)), i));
    }
    return FlatShapes.polygon(rings);
  }

  /** A polygon whose rings are geometries of their own; those that are plain lines make a plain polygon. */
  private Polygon curvePolygon(int depth) throws WrongGeometry, StopReading {
    List<LinearRing> rings = new ArrayList<>();
    for (Geometry ring : parts(depth, LINE_STRING)) {
      rings.add(FlatShapes.ring(((LineString) ring).getCoordinateSequence(), rings.size() + 1));
    }
    return FlatShapes.polygon(rings);
  }

  private List<Geometry> parts(int depth, int wanted) throws WrongGeometry, StopReading {
    int count = count("parts", LEAST_GEOMETRY);
    collector.countRings(count);
    List<Geometry> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parts.add(geometry(depth + 1, wanted));
    }
    return parts;
  }

  private double[] positions(int dimensions) throws WrongGeometry, StopReading {
    int count = count("positions", dimensions * Double.BYTES);
    collector.countVertices(count);
    return positions(count, dimensions);
  }

  private double[] positions(int count, int dimensions) throws WrongGeometry {
    need((long) count * dimensions * Double.BYTES);
    double[] xy = new double[2 * count];
    for (int i = 0; i < count; i++) {
      xy[2 * i] = bytes.getDouble();
      xy[2 * i + 1] = bytes.getDouble();
      bytes.position(bytes.position() + (dimensions - 2) * Double.BYTES);
    }
    return xy;
  }

  /** Reads a number of things, each of which takes so many bytes at least. */
  private int count(String things, int leastBytes) throws WrongGeometry {
    need(Integer.BYTES);
    long count = Integer.toUnsignedLong(bytes.getInt());
    if (count > bytes.remaining() / leastBytes) {
      throw damaged(
          "it claims " + count + " " + things + " with " + bytes.remaining() + " bytes left");
    }
    return (int) count;
  }

  private void need(long length) throws WrongGeometry {
    if (bytes.remaining() < length) {
      throw damaged("it ends in the middle");
    }
  }

  private static WrongGeometry damaged(String how) {
    return new WrongGeometry(
        "the geometry is no well-known binary", how, "write the geometry again");
  }
}
