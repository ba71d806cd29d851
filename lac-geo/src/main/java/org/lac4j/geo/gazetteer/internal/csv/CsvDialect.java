package org.lac4j.geo.gazetteer.internal.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * How a file writes its table: its encoding, found by its first bytes, and the sign between its fields.
 *
 * @param charset the encoding
 * @param markBytes how many bytes of a byte order mark stand in front
 * @param separator the sign between fields
 */
record CsvDialect(Charset charset, int markBytes, char separator) {

  private static final ImmutableList<Character> SEPARATORS = ImmutableList.of(',', ';', '\t', '|');
  private static final int LOOKED_AT = 512;

  /** The encoding of a file, with a comma between fields until its first record shows another sign. */
  static CsvDialect of(byte[] start) {
    if (startsWith(start, 0xef, 0xbb, 0xbf)) {
      return new CsvDialect(UTF_8, 3, ',');
    }
    if (startsWith(start, 0xff, 0xfe)) {
      return new CsvDialect(UTF_16LE, 2, ',');
    }
    if (startsWith(start, 0xfe, 0xff)) {
      return new CsvDialect(UTF_16BE, 2, ',');
    }
    int even = zeros(start, 0);
    int odd = zeros(start, 1);
    int most = Math.min(LOOKED_AT, start.length) / 4;
    if (Math.max(even, odd) > most) {
      return new CsvDialect(even > odd ? UTF_16BE : UTF_16LE, 0, ',');
    }
    return new CsvDialect(UTF_8, 0, ',');
  }

  /** The same with each of the signs that may stand between fields. */
  ImmutableList<CsvDialect> candidates() {
    return SEPARATORS.stream()
        .map(sign -> new CsvDialect(charset, markBytes, sign))
        .collect(ImmutableList.toImmutableList());
  }

  /** The fields of the first record of a file; empty if it has none. */
  Optional<List<String>> firstRecord(byte[] start) {
    String text = new String(start, markBytes, start.length - markBytes, charset);
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
      return csv.stream().findFirst().map(CsvRecord::getFields);
    } catch (CsvParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean startsWith(byte[] start, int... mark) {
    boolean all = start.length >= mark.length;
    for (int i = 0; all && i < mark.length; i++) {
      all = Byte.toUnsignedInt(start[i]) == mark[i];
    }
    return all;
  }

  private static int zeros(byte[] start, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(LOOKED_AT, start.length); i += 2) {
      zeros += start[i] == 0 ? 1 : 0;
    }
    return zeros;
  }
}
