package org.lac4j.geo.coverage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.lac4j.core.place.Area;

/**
 * The saved form of an index: its arrays as they are, so that a file needs only to be mapped, checked and copied.
 *
 * <pre>
 *   | header, 96 bytes | codes and names | words | vertices |
 *
 *   header: LAC4JIDX, version, EPSG number, areas, top grid (cell bits, columns, rows),
 *           box (4 doubles), bytes of each of the three parts, checksum, 0
 *   codes and names: for each area the number of bytes of its code, the code, the same of its name
 * </pre>
 *
 * <p>Little-endian. Each part is filled up to a multiple of 8 bytes. The checksum (CRC-32C) is that of all other bytes.
 */
final class SavedIndex {

  private static final byte[] MAGIC = "LAC4JIDX".getBytes(US_ASCII);
  private static final int VERSION = 1;
  private static final int HEADER = 96;
  private static final int CHECKSUM_AT = 88;
  private static final int PART = 8;

  private SavedIndex() {}

  /** The saved form of an index. */
  static byte[] bytes(CoordinateSystem coordinateSystem, List<Area> areas, Grid grid) {
    List<byte[]> texts = new ArrayList<>(2 * areas.size());
    long textBytes = 0;
    for (Area area : areas) {
      texts.add(area.code().value().getBytes(UTF_8));
      texts.add(area.name().getBytes(UTF_8));
    }
    for (byte[] text : texts) {
      textBytes += Integer.BYTES + text.length;
    }
    long wordBytes = filled((long) grid.words().length * Integer.BYTES);
    long vertexBytes = (long) grid.vertices().length * Double.BYTES;
    long size = HEADER + filled(textBytes) + wordBytes + vertexBytes;
    if (size > Integer.MAX_VALUE) {
      throw new IllegalStateException(
          "The index takes "
              + size
              + " bytes, more than the 2 GB that can be saved: divide the coverage.");
    }
    byte[] bytes = new byte[(int) size];
    ByteBuffer out = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    out.put(MAGIC).putInt(VERSION).putInt(coordinateSystem.epsg()).putInt(areas.size());
    out.putInt(grid.topCellBits()).putInt(grid.columns()).putInt(grid.rows());
    out.putDouble(grid.plane().minX).putDouble(grid.plane().minY);
    out.putDouble(grid.plane().maxX).putDouble(grid.plane().maxY);
    out.putLong(filled(textBytes)).putLong(wordBytes).putLong(vertexBytes);
    out.position(HEADER);
    texts.forEach(text -> out.putInt(text.length).put(text));
    out.position((int) (HEADER + filled(textBytes)));
    out.slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(grid.words());
    out.position((int) (out.position() + wordBytes));
    out.slice().order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().put(grid.vertices());
    out.rewind();
    out.putInt(CHECKSUM_AT, checksum(out));
    return bytes;
  }

  /** Writes bytes beside a file and moves them into its place, so that the file is never half written. */
  static void save(byte[] bytes, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path beside = Files.createTempFile(folder, file.getFileName() + ".", ".part");
    try {
      Files.write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Maps a file into memory and checks it. */
  static CoverageIndex open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new IOException(
            file + " is no coverage index: it has more than 2 GB (" + channel.size() + " bytes).");
      }
      return read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
    }
  }

  /** Reads an index; nothing of it stays in the buffer. */
  private static CoverageIndex read(ByteBuffer in, String source) throws IOException {
    in.order(ByteOrder.LITTLE_ENDIAN);
    check(in, source);
    int areaCount = in.getInt(16);
    FixedPlane plane =
        new FixedPlane(in.getDouble(32), in.getDouble(40), in.getDouble(48), in.getDouble(56));
    int textBytes = (int) in.getLong(64);
    int wordBytes = (int) in.getLong(72);
    int vertexBytes = (int) in.getLong(80);
    Grid grid =
        new Grid(
            plane,
            in.getInt(20),
            in.getInt(24),
            in.getInt(28),
            words(part(in, HEADER + textBytes, wordBytes)),
            vertices(part(in, HEADER + textBytes + wordBytes, vertexBytes)));
    return new CoverageIndex(
        new CoordinateSystem(in.getInt(12)), areas(part(in, HEADER, textBytes), areaCount), grid);
  }

  private static void check(ByteBuffer in, String source) throws IOException {
    byte[] start = new byte[MAGIC.length];
    if (in.capacity() >= HEADER) {
      in.get(0, start);
    }
    if (!Arrays.equals(start, MAGIC)) {
      throw new IOException(
          source
              + " is no coverage index: it does not start with "
              + new String(MAGIC, US_ASCII)
              + ".");
    }
    if (in.getInt(8) != VERSION) {
      throw new IOException(
          source
              + " is a coverage index of version "
              + in.getInt(8)
              + ", but this library reads version "
              + VERSION
              + ": build and save it again.");
    }
    if (in.getInt(CHECKSUM_AT) != checksum(in)) {
      throw new IOException(
          source
              + " is damaged or incomplete: the checksum of its "
              + in.capacity()
              + " bytes is not the one that it tells. Build and save it again.");
    }
  }

  private static ImmutableList<Area> areas(ByteBuffer texts, int count) {
    ImmutableList.Builder<Area> areas = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      areas.add(Area.of(text(texts), text(texts)));
    }
    return areas.build();
  }

  private static String text(ByteBuffer texts) {
    byte[] text = new byte[texts.getInt()];
    texts.get(text);
    return new String(text, UTF_8);
  }

  private static int[] words(ByteBuffer part) {
    int[] words = new int[part.capacity() / Integer.BYTES];
    part.asIntBuffer().get(words);
    return words;
  }

  private static double[] vertices(ByteBuffer part) {
    double[] vertices = new double[part.capacity() / Double.BYTES];
    part.asDoubleBuffer().get(vertices);
    return vertices;
  }

  private static ByteBuffer part(ByteBuffer in, int from, int size) {
    return in.slice(from, size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.slice(0, CHECKSUM_AT));
    checksum.update(
        bytes.slice(CHECKSUM_AT + Integer.BYTES, bytes.capacity() - CHECKSUM_AT - Integer.BYTES));
    return (int) checksum.getValue();
  }

  private static long filled(long bytes) {
    return (bytes + PART - 1) / PART * PART;
  }

  /** What stands for an index in a stream of objects: its saved form. */
  static final class Proxy implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    Proxy(byte[] bytes) {
      this.bytes = bytes;
    }

    @Serial
    private Object readResolve() throws ObjectStreamException {
      try {
        return read(ByteBuffer.wrap(bytes), "The stream");
      } catch (IOException e) {
        InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
        invalid.initCause(e);
        throw invalid;
      }
    }
  }
}
