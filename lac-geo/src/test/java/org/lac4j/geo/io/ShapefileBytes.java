package org.lac4j.geo.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the files of a shapefile byte by byte, so that a test can also write wrong ones. */
final class ShapefileBytes {

  static final int NULL_SHAPE = 0;
  static final int POLYGON = 5;
  static final int POLYGON_Z = 15;

  static final String NATIONAL_GRID_BY_ESRI =
      "PROJCS[\"British_National_Grid\",GEOGCS[\"GCS_OSGB_1936\",DATUM[\"D_OSGB_1936\","
          + "SPHEROID[\"Airy_1830\",6377563.396,299.3249646]],PRIMEM[\"Greenwich\",0.0],"
          + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
          + "PARAMETER[\"False_Easting\",400000.0],PARAMETER[\"False_Northing\",-100000.0],"
          + "PARAMETER[\"Central_Meridian\",-2.0],PARAMETER[\"Scale_Factor\",0.9996012717],"
          + "PARAMETER[\"Latitude_Of_Origin\",49.0],UNIT[\"Meter\",1.0]]";

  record Field(String name, char type, int length, int decimals) {}

  private final List<byte[]> shapes = new ArrayList<>();
  private final List<byte[]> rows = new ArrayList<>();
  private final List<Field> fields;
  private final Charset charset;
  private int kind = POLYGON;
  private int languageCode;

  ShapefileBytes(Charset charset, Field... fields) {
    this.charset = charset;
    this.fields = List.of(fields);
  }

  /** Codes and names in text fields, UTF-8. */
  static ShapefileBytes codesAndNames() {
    return new ShapefileBytes(
        StandardCharsets.UTF_8, new Field("CODE", 'C', 9, 0), new Field("NAME", 'C', 20, 0));
  }

  ShapefileBytes kind(int kind) {
    this.kind = kind;
    return this;
  }

  ShapefileBytes languageCode(int code) {
    this.languageCode = code;
    return this;
  }

  /** Adds a polygon of rings, each x and y in turn; Z of all points is 7. */
  ShapefileBytes polygon(double[]... rings) {
    int points = 0;
    for (double[] ring : rings) {
      points += ring.length / 2;
    }
    int extra = kind == POLYGON_Z ? 16 + 8 * points : 0;
    ByteBuffer bytes =
        ByteBuffer.allocate(44 + 4 * rings.length + 16 * points + extra)
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(kind).position(36);
    bytes.putInt(rings.length).putInt(points);
    int first = 0;
    for (double[] ring : rings) {
      bytes.putInt(first);
      first += ring.length / 2;
    }
    for (double[] ring : rings) {
      for (double value : ring) {
        bytes.putDouble(value);
      }
    }
    while (bytes.hasRemaining()) {
      bytes.putDouble(7);
    }
    return shape(bytes.array());
  }

  ShapefileBytes nullShape() {
    return shape(new byte[4]);
  }

  ShapefileBytes shape(byte[] content) {
    shapes.add(content);
    return this;
  }

  /** Adds a row of attributes; numbers should be given as the text that stands in the file. */
  ShapefileBytes row(String... values) {
    return row(' ', values);
  }

  ShapefileBytes row(char mark, String... values) {
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    row.write(mark);
    for (int i = 0; i < values.length; i++) {
      byte[] text = values[i].getBytes(charset);
      for (int k = 0; k < fields.get(i).length(); k++) {
        row.write(k < text.length ? text[k] : ' ');
      }
    }
    return rowBytes(row.toByteArray());
  }

  ShapefileBytes rowBytes(byte[] row) {
    rows.add(row);
    return this;
  }

  byte[] shp() {
    int length = 100 + shapes.stream().mapToInt(shape -> 8 + shape.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(length);
    bytes.putInt(9994).position(24);
    bytes.putInt(length / 2);
    bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(kind).position(100);
    bytes.order(ByteOrder.BIG_ENDIAN);
    for (int i = 0; i < shapes.size(); i++) {
      bytes.putInt(i + 1).putInt(shapes.get(i).length / 2).put(shapes.get(i));
    }
    return bytes.array();
  }

  byte[] dbf() {
    int header = 32 + 32 * fields.size() + 1;
    int row = 1 + fields.stream().mapToInt(Field::length).sum();
    ByteBuffer bytes =
        ByteBuffer.allocate(header + row * rows.size()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put((byte) 3).position(4);
    bytes.putInt(rows.size()).putShort((short) header).putShort((short) row);
    bytes.put(29, (byte) languageCode).position(32);
    for (Field field : fields) {
      int at = bytes.position();
      bytes.put(field.name().getBytes(StandardCharsets.US_ASCII));
      bytes.put(at + 11, (byte) field.type()).put(at + 16, (byte) field.length());
      bytes.put(at + 17, (byte) field.decimals()).position(at + 32);
    }
    bytes.put((byte) 0x0D);
    rows.forEach(bytes::put);
    return bytes.array();
  }

  /** Writes the .shp, .dbf and, where given, .prj and .cpg files. */
  Path write(Path folder, String prj, String cpg) throws IOException {
    Files.write(folder.resolve("wards.dbf"), dbf());
    if (!prj.isEmpty()) {
      Files.writeString(folder.resolve("wards.prj"), prj);
    }
    if (!cpg.isEmpty()) {
      Files.writeString(folder.resolve("wards.cpg"), cpg);
    }
    return Files.write(folder.resolve("wards.shp"), shp());
  }

  /** A square ring with its south-west corner at x, y, clockwise as shells are. */
  static double[] square(double x, double y, double side) {
    return new double[] {x, y, x, y + side, x + side, y + side, x + side, y, x, y};
  }

  /** The same ring the other way round, as holes are. */
  static double[] hole(double x, double y, double side) {
    return new double[] {x, y, x + side, y, x + side, y + side, x, y + side, x, y};
  }
}
