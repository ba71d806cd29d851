package org.lac4j.geo.io.internal.geojson;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A text in which the record separators of a GeoJSON text sequence (RFC 8142) are spaces. It leaves its input open. */
final class TextSequence extends BufferedInputStream {

  private static final byte RECORD_SEPARATOR = 0x1E;

  TextSequence(InputStream in) {
    super(in, 1 << 16);
  }

  @Override
  public synchronized int read() throws IOException {
    int one = super.read();
    return one == RECORD_SEPARATOR ? ' ' : one;
  }

  @Override
  public synchronized int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    for (int i = from; i < from + read; i++) {
      if (into[i] == RECORD_SEPARATOR) {
        into[i] = ' ';
      }
    }
    return read;
  }

  @Override
  public void close() {
    // Whoever opened the input closes it.
  }
}
