package org.lac4j.examples.cli.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How a table is written: its encoding and the sign between its fields. */
final class TableDialect {

  private static final byte[] SEPARATORS = {',', ';', '\t'};

  private TableDialect() {}

  /** The table as UTF-8, by the encoding that is given or that a byte order mark shows. */
  static InputStream asUtf8(InputStream in, Optional<Charset> given) throws IOException {
    if (given.isPresent()) {
      return given.get().equals(StandardCharsets.UTF_8) ? in : new RecodedInput(in, given.get());
    }
    BufferedInputStream buffered = new BufferedInputStream(in, 2);
    buffered.mark(2);
    int first = buffered.read();
    int second = buffered.read();
    buffered.reset();
    if (first == 0xff && second == 0xfe) {
      return new RecodedInput(buffered, UTF_16LE);
    }
    return first == 0xfe && second == 0xff ? new RecodedInput(buffered, UTF_16BE) : buffered;
  }

  /** The sign that is most frequent in the first line outside quotation marks; a comma if there is none. */
  static char separator(byte[] text, int from, int to) {
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    boolean any = false;
    for (int i = from; i < to; i++) {
      quoted ^= text[i] == '"';
      boolean lineEnd = !quoted && (text[i] == '\n' || text[i] == '\r');
      if (lineEnd && any) {
        break;
      }
      any |= !lineEnd;
      for (int sign = 0; sign < SEPARATORS.length && !quoted; sign++) {
        counts[sign] += text[i] == SEPARATORS[sign] ? 1 : 0;
      }
    }
    int best = 0;
    for (int sign = 1; sign < SEPARATORS.length; sign++) {
      best = counts[sign] > counts[best] ? sign : best;
    }
    return (char) SEPARATORS[best];
  }
}
