package org.lac4j.geo.io.internal.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.lac4j.geo.io.internal.intake.WrongGeometry;

/**
 * The bytes of a geometry in a GeoPackage: a header, then well-known binary.
 *
 * <pre>
 * header    'G' 'P' | version 0 | flags | number of the coordinate system, 32 bits | envelope
 * flags     bit 0: 1 for little-endian; bits 1 to 3: envelope of 0, 32, 48, 48 or 64 bytes; bit 4: empty; bit 5: extended
 * </pre>
 *
 * The envelope is passed over: the geometry itself tells it, and can't lie.
 *
 * <p>Source: OGC 12-128r17 (GeoPackage 1.3), clause 2.1.3.
 *
 * @param system the number of the coordinate system as the header gives it
 * @param geometry the well-known binary
 */
record GeoPackageBlob(int system, ByteBuffer geometry) {

  static final byte MAGIC_G = 'G';
  static final byte MAGIC_P = 'P';
  static final int LITTLE_ENDIAN = 1;
  static final int ENVELOPE_SHIFT = 1;
  static final int EMPTY = 1 << 4;

  private static final int EXTENDED = 1 << 5;
  private static final int HEADER = 8;
  private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

  static GeoPackageBlob parse(byte[] bytes) throws WrongGeometry {
    if (bytes.length < HEADER || bytes[0] != MAGIC_G || bytes[1] != MAGIC_P) {
      throw damaged("it does not start with GP");
    }
    if (bytes[2] != 0) {
      throw damaged("its version is " + Byte.toUnsignedInt(bytes[2]));
    }
    int flags = bytes[3];
    if ((flags & EXTENDED) != 0) {
      throw new WrongGeometry(
          "the geometry is of a kind that an extension defines",
          "flag X",
          "write it as polygons, for example with ogr2ogr -nlt CONVERT_TO_LINEAR");
    }
    int envelope = flags >> ENVELOPE_SHIFT & 7;
    if (envelope >= ENVELOPE_BYTES.length) {
      throw damaged("its envelope is of kind " + envelope);
    }
    int start = HEADER + ENVELOPE_BYTES[envelope];
    if (bytes.length < start) {
      throw damaged("it ends in its header");
    }
    ByteBuffer buffer =
        ByteBuffer.wrap(bytes)
            .order((flags & LITTLE_ENDIAN) != 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    return new GeoPackageBlob(
        buffer.getInt(4), ByteBuffer.wrap(bytes, start, bytes.length - start));
  }

  private static WrongGeometry damaged(String how) {
    return new WrongGeometry(
        "the geometry is no GeoPackage binary", how, "write the geometry again");
  }
}
