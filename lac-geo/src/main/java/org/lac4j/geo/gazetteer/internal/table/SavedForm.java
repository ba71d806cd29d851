package org.lac4j.geo.gazetteer.internal.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import java.util.zip.CRC32C;
import org.lac4j.core.file.WholeFile;
import org.lac4j.geo.gazetteer.internal.fault.FileRefusedException;

/**
 * A header and a block of bytes that are the same in memory and in a file, little-endian.
 *
 * <p>A file is 64 bytes of header, and the body. The header holds: {@code lac4j}, carriage return, line feed and
 * control-Z, which shows a transfer as text; the kind and the version of the layout; rows, buckets and a detail; what it was
 * made for; the body's length and CRC-32C; at its end the header's own CRC-32C. Opening copies the file and checks all of it.
 */
public final class SavedForm {

  /** What a file holds. */
  public enum Kind {
    /** Version 2 packs the month of introduction too. */
    POSTCODES(1, 2, "postcodes"),
    PROPERTIES(2, 1, "properties"),
    ADDRESSES(3, 1, "the properties of postcodes");

    private final int code;
    private final int version;
    private final String noun;

    Kind(int code, int version, String noun) {
      this.code = code;
      this.version = version;
      this.noun = noun;
    }

    static String noun(int code) {
      return Arrays.stream(values())
          .filter(kind -> kind.code == code)
          .map(kind -> kind.noun)
          .findFirst()
          .orElse("something else");
    }
  }

  /**
   * The figures that say how to read the body.
   *
   * @param detail the shift of a key table; otherwise what the kind needs
   * @param madeFor the checksums of the directories whose ordinals the body holds; 0 if it holds none
   */
  public record Header(Kind kind, int rows, int buckets, int detail, long madeFor) {}

  private static final byte[] MAGIC = "lac4j\r\n\u001a".getBytes(ISO_8859_1);
  private static final int PIECE = 1 << 20;
  private static final int HEADER_BYTES = 64;
  private static final int HEADER_CHECKSUM_AT = 28;
  private static final int HEADER_MADE_FOR_AT = 32;
  private static final int HEADER_LENGTH_AT = 40;
  private static final int HEADER_CHECKED = HEADER_BYTES - Integer.BYTES;

  private final Header header;
  private final ByteBuffer body;
  private final int checksum;

  private SavedForm(Header header, ByteBuffer body, int checksum) {
    this.header = header;
    this.body = body;
    this.checksum = checksum;
  }

  /** Makes room for a body that {@link #sections} fills and {@link #seal} ends. */
  public static SavedForm allocate(Header header, long bodyBytes) {
    if (bodyBytes > Integer.MAX_VALUE - HEADER_BYTES) {
      throw new IllegalArgumentException(
          header.rows() + " rows of " + header.kind().noun + " do not fit into 2 GB: keep fewer.");
    }
    return new SavedForm(header, ByteBuffer.allocate((int) bodyBytes), 0);
  }

  /** The length of a section with the bytes that align the next one. */
  public static long padded(long bytes) {
    return (bytes + Long.BYTES - 1) & -Long.BYTES;
  }

  public SavedForm seal() {
    return new SavedForm(header, body.asReadOnlyBuffer(), crc(body));
  }

  public Header header() {
    return header;
  }

  public int checksum() {
    return checksum;
  }

  public long bytes() {
    return (long) HEADER_BYTES + body.limit();
  }

  public Sections sections() {
    return new Sections(body.duplicate().order(ByteOrder.LITTLE_ENDIAN));
  }

  /** Takes one section after the other from the body. */
  public static final class Sections {
    private final ByteBuffer rest;

    private Sections(ByteBuffer rest) {
      this.rest = rest;
    }

    public IntBuffer ints(int count) {
      return next(Integer.BYTES * (long) count).asIntBuffer();
    }

    public LongBuffer longs(int count) {
      return next(Long.BYTES * (long) count).asLongBuffer();
    }

    private ByteBuffer next(long bytes) {
      int from = rest.position();
      rest.position((int) Math.min(rest.limit(), from + padded(bytes)));
      return rest.slice(from, (int) bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  /** Writes the form; nobody sees half a file. */
  public void save(Path path) throws IOException {
    try (WholeFile file = WholeFile.at(path)) {
      WritableByteChannel out = Channels.newChannel(file.stream());
      out.write(headerBytes());
      out.write(body.duplicate().clear());
      file.commit();
    }
  }

  private ByteBuffer headerBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(MAGIC).putInt(header.kind().code).putInt(header.kind().version);
    bytes.putInt(header.rows()).putInt(header.buckets()).putInt(header.detail()).putInt(checksum);
    bytes.putLong(header.madeFor()).putLong(body.limit());
    bytes.putInt(HEADER_CHECKED, crc(bytes.slice(0, HEADER_CHECKED)));
    return bytes.clear();
  }

  /** Tells whether a file begins as a saved form does. */
  public static boolean isOne(Path path) throws IOException {
    requireNoPipe(path);
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /**
   * Reads a file and checks it. The content is copied, so that nothing that happens to the file afterwards matters.
   *
   * @param bodyBytes the length that the body must have, by the header's figures
   */
  public static SavedForm open(Path path, Kind kind, ToLongFunction<Header> bodyBytes)
      throws IOException {
    requireNoPipe(path);
    try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
      readFully(in, bytes);
      Header header = readHeader(path, kind, bytes.flip());
      long length = bytes.getLong(HEADER_LENGTH_AT);
      if (header.rows() < 0
          || header.buckets() < 0
          || length < 0
          || length > Integer.MAX_VALUE - HEADER_BYTES
          || length != bodyBytes.applyAsLong(header)
          || in.size() != HEADER_BYTES + length) {
        throw damaged(path, "its length does not fit its header");
      }
      ByteBuffer body = ByteBuffer.allocate((int) length);
      readFully(in, body);
      int checksum = bytes.getInt(HEADER_CHECKSUM_AT);
      if (body.hasRemaining() || crc(body) != checksum) {
        throw damaged(path, "its checksum is wrong");
      }
      return new SavedForm(header, body.clear().asReadOnlyBuffer(), checksum);
    } catch (NoSuchFileException e) {
      throw FileRefusedException.of(name(path), "there is no such file.");
    }
  }

  /** Refuses what can be read once only, or waits for a writer. */
  private static void requireNoPipe(Path path) throws FileRefusedException {
    if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
      throw FileRefusedException.of(
          path.toString(),
          "this is a pipe or a device, which can be read only once: save its content as a file, and give that.");
    }
  }

  /** Reads in pieces, because a channel copies each piece into the heap; stops at the end of the file. */
  private static void readFully(FileChannel in, ByteBuffer into) throws IOException {
    int read = 0;
    while (into.hasRemaining() && read >= 0) {
      ByteBuffer piece = into.slice(into.position(), Math.min(PIECE, into.remaining()));
      read = in.read(piece);
      into.position(into.position() + Math.max(0, read));
    }
  }

  /** Says that a file whose checksums are right holds what no library wrote. */
  public static FileRefusedException damaged(Path path, String how) {
    return FileRefusedException.of(
        name(path), "the file is damaged (" + how + "): copy it or save it again.");
  }

  private static Header readHeader(Path path, Kind kind, ByteBuffer bytes) throws IOException {
    byte[] magic = new byte[Math.min(MAGIC.length, bytes.limit())];
    bytes.get(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw FileRefusedException.of(
          name(path),
          "this is not a saved directory of "
              + kind.noun
              + ": read the CSV, and save what it gives.");
    }
    if (bytes.limit() < HEADER_BYTES
        || bytes.getInt(HEADER_CHECKED) != crc(bytes.slice(0, HEADER_CHECKED))) {
      throw damaged(path, "its header is incomplete or its checksum is wrong");
    }
    int kindFound = bytes.getInt();
    int version = bytes.getInt();
    if (kindFound != kind.code) {
      throw FileRefusedException.of(
          name(path),
          "the file holds "
              + Kind.noun(kindFound)
              + ", not "
              + kind.noun
              + ": give the other file.");
    }
    if (version != kind.version) {
      throw FileRefusedException.of(
          name(path),
          "the file has version "
              + version
              + " of the layout, not "
              + kind.version
              + ": save it again from the CSV.");
    }
    return new Header(
        kind, bytes.getInt(), bytes.getInt(), bytes.getInt(), bytes.getLong(HEADER_MADE_FOR_AT));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static int crc(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes.duplicate().clear());
    return (int) crc.getValue();
  }
}
