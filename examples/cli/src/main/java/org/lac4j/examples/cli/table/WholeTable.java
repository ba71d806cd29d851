package org.lac4j.examples.cli.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.examples.cli.terminal.InputException;

/**
 * A small table that is read as a whole.
 *
 * @param header the names of its columns in lower case, without blanks
 * @param rows the rows that are not blank
 */
public record WholeTable(ImmutableList<String> header, ImmutableList<Row> rows) {

  /** The most bytes of a table that is read as a whole. */
  private static final int MOST_BYTES = 1 << 24;

  private static final String MARK = "\ufeff";

  /**
   * A row.
   *
   * @param line the line on which it begins
   * @param fields its fields, which may be fewer than there are columns
   */
  public record Row(long line, ImmutableList<String> fields) {}

  /**
   * Reads a table whose fields are separated by commas, semicolons or tabs.
   *
   * @param file the file
   * @param encoding how it is encoded; empty for UTF-8, or UTF-16 with its mark
   * @return the table
   * @throws IOException if the file can't be read
   * @throws InputException if it is not a table with a header
   */
  public static WholeTable read(Path file, Optional<Charset> encoding)
      throws IOException, InputException {
    InputException.requireFile(file);
    byte[] text;
    try (InputStream in = TableDialect.asUtf8(new FileInputStream(file.toFile()), encoding)) {
      text = in.readNBytes(MOST_BYTES);
    }
    String decoded = new String(text, StandardCharsets.UTF_8);
    char separator = TableDialect.separator(text, 0, text.length);
    String plain = decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    ImmutableList<String> header = ImmutableList.of();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(plain)) {
      for (CsvRecord record : csv) {
        List<String> fields = record.getFields().stream().map(String::strip).toList();
        if (fields.stream().allMatch(String::isEmpty)) {
          continue;
        }
        if (header.isEmpty()) {
          header = fields.stream().map(WholeTable::normal).collect(ImmutableList.toImmutableList());
        } else {
          rows.add(new Row(record.getStartingLineNumber(), ImmutableList.copyOf(fields)));
        }
      }
    } catch (CsvParseException e) {
      throw new InputException(
          file + ": the table can't be read: look for a quotation mark that is not closed.", e);
    }
    if (header.isEmpty()) {
      throw new InputException(file + ": the table is empty: give one with a header.");
    }
    return new WholeTable(header, rows.build());
  }

  /**
   * Finds a column by its usual names.
   *
   * @param names the names, the best first
   * @return the index of the column; empty if there is none
   */
  public Optional<Integer> column(String... names) {
    for (String name : names) {
      if (header.contains(name)) {
        return Optional.of(header.indexOf(name));
      }
    }
    return Optional.empty();
  }

  private static String normal(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
  }
}
