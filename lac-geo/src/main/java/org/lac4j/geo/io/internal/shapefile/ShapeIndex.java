package org.lac4j.geo.io.internal.shapefile;

import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The index of a .shp file (.shx): where each record starts, in the order of the rows. Records that it leaves out were
 * deleted or written again elsewhere.
 *
 * <pre>
 * header, 100 bytes     as in the .shp file
 * record                offset from the start of the .shp file | length, both in 16-bit words, big-endian
 * </pre>
 *
 * @param offsets the offsets in bytes
 */
record ShapeIndex(ImmutableIntArray offsets) {

  private static final int FILE_CODE = 9994;
  private static final int HEADER = 100;
  private static final int ENTRY = 8;

  /** Reads an index; empty if it is no such file, which leaves the records in their order. */
  static Optional<ShapeIndex> read(InputStream in) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
    if (header.remaining() < HEADER || header.getInt(0) != FILE_CODE) {
      return Optional.empty();
    }
    ImmutableIntArray.Builder offsets = ImmutableIntArray.builder();
    ByteBuffer entry = ByteBuffer.wrap(in.readNBytes(ENTRY));
    while (entry.remaining() == ENTRY) {
      long offset = 2L * entry.getInt(0);
      if (offset < HEADER || offset > Integer.MAX_VALUE) {
        return Optional.empty();
      }
      offsets.add((int) offset);
      entry = ByteBuffer.wrap(in.readNBytes(ENTRY));
    }
    return Optional.of(new ShapeIndex(offsets.build()));
  }
}
