package org.lac4j.geo.coverage.internal.index;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
 *
 * @param epsg the number of the coordinate system
 * @param areas the areas at their ordinals
 * @param grid the index
 */
public record IndexForm(int epsg, ImmutableList<Area> areas, IndexGrid grid) {

  private static final byte[] MAGIC = "LAC4JIDX".getBytes(US_ASCII);
  private static final int VERSION = 2;
  private static final int HEADER = 96;
  private static final int CHECKSUM_AT = 88;
  private static final int PART = 8;

  /**
   * Writes the form.
   *
   * @throws IllegalStateException if it has more than 2 GB
   */
  public byte[] bytes() {
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
    out.put(MAGIC).putInt(VERSION).putInt(epsg).putInt(areas.size());
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

  /**
   * Reads the form; nothing of it stays in the buffer. It may come from anybody: all of it is checked before it is used.
   *
   * @param source what messages call the bytes
   * @throws IOException if they are not a saved index, are damaged, or are of another version
   */
  public static IndexForm read(ByteBuffer in, String source) throws IOException {
    in.order(ByteOrder.LITTLE_ENDIAN);
    check(in, source);
    try {
      IndexForm form = read(in);
      IndexCheck.check(form.grid, form.areas.size());
      return form;
    } catch (IndexCheck.Unsound e) {
      throw damaged(source, String.valueOf(e.getMessage()), e);
    } catch (IllegalArgumentException e) {
      throw damaged(source, "its areas or its box are not possible", e);
    }
  }

  private static IOException damaged(String source, String how, Exception cause) {
    return new IOException(source + " is damaged (" + how + "). Build and save it again.", cause);
  }

  private static IndexForm read(ByteBuffer in) throws IndexCheck.Unsound {
    long textBytes = in.getLong(64);
    long wordBytes = in.getLong(72);
    long vertexBytes = in.getLong(80);
    int areaCount = in.getInt(16);
    requireLengths(in.capacity(), areaCount, textBytes, wordBytes, vertexBytes);
    FixedPlane plane =
        new FixedPlane(in.getDouble(32), in.getDouble(40), in.getDouble(48), in.getDouble(56));
    int wordsAt = HEADER + (int) textBytes;
    IndexGrid grid =
        new IndexGrid(
            plane,
            in.getInt(20),
            in.getInt(24),
            in.getInt(28),
            words(part(in, wordsAt, (int) wordBytes)),
            vertices(part(in, wordsAt + (int) wordBytes, (int) vertexBytes)));
    ImmutableList<Area> areas = areas(part(in, HEADER, (int) textBytes), areaCount);
    return new IndexForm(in.getInt(12), areas, grid);
  }

  /** Each part is as long as it says, and all together are what there is. */
  private static void requireLengths(int all, int areas, long texts, long words, long vertices)
      throws IndexCheck.Unsound {
    boolean possible = areas >= 0 && areas <= texts / (2L * Integer.BYTES);
    long left = (long) all - HEADER;
    for (long part : new long[] {texts, words, vertices}) {
      possible &= part >= 0 && part <= left && part % PART == 0;
      left -= part;
    }
    if (!possible || left != 0 || vertices % (2 * Double.BYTES) != 0) {
      throw new IndexCheck.Unsound("its parts are not as long as it says");
    }
  }

  private static void check(ByteBuffer in, String source) throws IOException {
    byte[] start = new byte[MAGIC.length];
    if (in.capacity() >= HEADER) {
      in.get(0, start);
    }
    if (!Arrays.equals(start, MAGIC)) {
      throw new IOException(
          source
              + " is not a coverage index: it does not start with "
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

  private static ImmutableList<Area> areas(ByteBuffer texts, int count) throws IndexCheck.Unsound {
    ImmutableList.Builder<Area> areas = ImmutableList.builderWithExpectedSize(count);
    Area before = null;
    for (int i = 0; i < count; i++) {
      Area area = Area.of(text(texts), text(texts));
      if (before != null && before.code().compareTo(area.code()) >= 0) {
        throw new IndexCheck.Unsound("its areas are not in order");
      }
      areas.add(area);
      before = area;
    }
    return areas.build();
  }

  private static String text(ByteBuffer texts) throws IndexCheck.Unsound {
    int length = texts.remaining() < Integer.BYTES ? -1 : texts.getInt();
    if (length < 0 || length > texts.remaining()) {
      throw new IndexCheck.Unsound("its names are longer than it says");
    }
    byte[] text = new byte[length];
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
}
