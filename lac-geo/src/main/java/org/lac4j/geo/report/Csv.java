package org.lac4j.geo.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.lac4j.core.internal.page.Rounding;

/** Tables as RFC 4180 says, in UTF-8. */
final class Csv {

  private Csv() {}

  /** Writes a table; the stream is flushed and stays open. */
  static void write(OutputStream out, Stream<? extends Iterable<String>> rows) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    rows.forEach(table::writeRecord);
    table.flush();
  }

  /** A number with three decimals at most; nothing if there is none. */
  static String number(OptionalDouble value) {
    return value.isPresent() ? Rounding.plain(value.getAsDouble(), JsonReport.DECIMALS) : "";
  }
}
