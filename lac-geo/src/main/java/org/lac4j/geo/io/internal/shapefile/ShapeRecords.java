package org.lac4j.geo.io.internal.shapefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.intake.PolygonRings;
import org.lac4j.geo.io.internal.intake.StopReading;
import org.locationtech.jts.geom.Geometry;

/**
 * The records of a .shp file, one after another.
 *
 * <pre>
 * header, 100 bytes     9994 | ... | length of the file in 16-bit words | 1000 | kind of shape | box
 * record                number | length in words | kind | box | parts | points | first point of each part | x, y of each point | Z, M
 *                       big-endian-------------- | little-endian ------------------------------------------------------------------
 * </pre>
 *
 * Lengths are believed only as far as the file reaches, so that a lying one can't claim memory.
 */
final class ShapeRecords {

  private static final int FILE_CODE = 9994;
  private static final int FILE_HEADER = 100;
  private static final int RECORD_HEADER = 8;
  private static final int KIND_AT = 32;
  private static final int POLYGON_HEADER = 44;
  private static final int BYTES_OF_POINT = 16;

  private static final int NULL_SHAPE = 0;
  private static final int POLYGON = 5;
  private static final int POLYGON_Z = 15;
  private static final int POLYGON_M = 25;

  private final InputStream in;
  private final FeatureCollector collector;
  private final long fileSize;
  private long left;
  private ByteBuffer record = ByteBuffer.allocate(0);

  ShapeRecords(InputStream in, long fileSize, FeatureCollector collector) throws IOException {
    this.in = in;
    this.collector = collector;
    this.fileSize = fileSize;
    this.left = fileSize - FILE_HEADER;
    ByteBuffer header = read(FILE_HEADER);
    if (header.remaining() < FILE_HEADER || header.getInt(0) != FILE_CODE) {
      throw new StopReading(
          Fault.of("this is not a shapefile", "give the .shp file of a shapefile"));
    }
    int kind = header.order(ByteOrder.LITTLE_ENDIAN).getInt(KIND_AT);
    if (kind != NULL_SHAPE && !isPolygon(kind)) {
      throw new StopReading(
          Fault.of(
              "the shapes are no polygons",
              "kind " + kind,
              "give a shapefile of kind 5, 15 or 25 (polygon, with Z, with M)"));
    }
  }

  /** Goes to the next record, if there is one. */
  boolean next() throws IOException {
    if (left < RECORD_HEADER) {
      return false;
    }
    ByteBuffer header = whole(RECORD_HEADER);
    long length = 2L * header.getInt(4);
    left -= RECORD_HEADER;
    if (length < 4 || length > left) {
      throw damaged("record " + header.getInt(0) + " is " + length + " bytes long");
    }
    left -= length;
    record = whole((int) length).order(ByteOrder.LITTLE_ENDIAN);
    return true;
  }

  /** Goes to the record that starts at an offset, whatever lies before it; false if the file ends before. */
  boolean goTo(int offset) throws IOException {
    long gap = offset - (fileSize - left);
    if (gap < 0 || gap > left) {
      return false;
    }
    in.skipNBytes(gap);
    left -= gap;
    return next();
  }

  /** The shape of the record; empty for a null shape. */
  Optional<Geometry> geometry(int number) throws IOException {
    int kind = record.getInt(0);
    if (kind == NULL_SHAPE) {
      return Optional.empty();
    }
    if (!isPolygon(kind) || record.limit() < POLYGON_HEADER) {
      throw damaged("feature " + number + " has kind " + kind);
    }
    int parts = record.getInt(POLYGON_HEADER - 8);
    int points = record.getInt(POLYGON_HEADER - 4);
    long end = POLYGON_HEADER + 4L * parts + (long) BYTES_OF_POINT * points;
    if (parts < 0 || points < 0 || end > record.limit()) {
      throw damaged("feature " + number + " claims " + parts + " parts with " + points + " points");
    }
    collector.countRings(parts);
    collector.countVertices(points);
    PolygonRings rings = new PolygonRings();
    for (int part = 0; part < parts; part++) {
      int from = firstPoint(part);
      int to = part + 1 < parts ? firstPoint(part + 1) : points;
      if (from < 0 || to < from || to > points) {
        throw damaged("feature " + number + " has parts out of order");
      }
      addRing(number, part, ring(from, to, parts), rings);
    }
    return Optional.of(rings.toGeometry());
  }

  private void addRing(int number, int part, double[] xy, PolygonRings rings) {
    Optional<String> wrong = rings.add(xy);
    wrong.ifPresent(
        what ->
            collector.fault(
                number, null, "ring " + (part + 1) + " " + what, null, "correct the ring"));
  }

  private int firstPoint(int part) {
    return record.getInt(POLYGON_HEADER + 4 * part);
  }

  private double[] ring(int from, int to, int parts) {
    double[] xy = new double[2 * (to - from)];
    int start = POLYGON_HEADER + 4 * parts + BYTES_OF_POINT * from;
    for (int i = 0; i < xy.length; i++) {
      xy[i] = record.getDouble(start + 8 * i);
    }
    return xy;
  }

  private ByteBuffer whole(int length) throws IOException {
    ByteBuffer bytes = read(length);
    if (bytes.remaining() < length) {
      throw damaged("it ends in the middle of a record");
    }
    return bytes;
  }

  private ByteBuffer read(int length) throws IOException {
    return ByteBuffer.wrap(in.readNBytes(length));
  }

  private static boolean isPolygon(int kind) {
    return kind == POLYGON || kind == POLYGON_Z || kind == POLYGON_M;
  }

  private static StopReading damaged(String how) {
    return new StopReading(
        Fault.of("the .shp file is damaged", how, "fetch or export it again, it is not whole"));
  }
}
