package org.lac4j.geo.io.internal.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadLimits;

/** Counts the bytes that are read, unpacks gzip, and stops at the limits on size and compression. */
public final class MeteredInput extends FilterInputStream {

  /** Below this nobody asks how well the bytes were packed. */
  private static final long HARMLESS = 8 << 20;

  private static final int BUFFER = 1 << 16;

  private final ReadLimits limits;
  private final @Nullable MeteredInput packed;
  private long count;

  private MeteredInput(InputStream in, ReadLimits limits, @Nullable MeteredInput packed) {
    super(in);
    this.limits = limits;
    this.packed = packed;
  }

  /**
   * Wraps a stream; one that starts as gzip does is unpacked. The caller closes the stream it gave.
   *
   * @param packed true if only gzip will do
   */
  public static InputStream wrap(InputStream in, boolean packed, ReadLimits limits)
      throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    buffered.mark(2);
    boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    if (packed && !gzip) {
      throw new StopReading(
          Fault.of(
              "the name ends in .gz, but the file is not packed by gzip",
              "take .gz off its name if it is plain GeoJSON, else fetch it again or pack it with gzip"));
    }
    MeteredInput plain = new MeteredInput(buffered, limits, null);
    return gzip ? new MeteredInput(new GZIPInputStream(plain, BUFFER), limits, plain) : plain;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  private void count(int more) throws StopReading {
    count += more;
    if (count > limits.bytes()) {
      throw new StopReading(
          Fault.of(
              "the file holds more bytes than the limit of " + limits.bytes(),
              "raise the limit if you trust the file"));
    }
    if (packed != null && count > HARMLESS && count / limits.compressionRatio() > packed.count) {
      throw new StopReading(
          Fault.of(
              "the file unpacks to more than "
                  + limits.compressionRatio()
                  + " times its size, as compression bombs do",
              "unpack it yourself, or raise the limit if you trust the file"));
    }
  }
}
