package org.lac4j.geo.audit.memory;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads accepted findings from a table with a header; the separator is a comma, a semicolon or a tab. */
final class AcceptedTable {

  private static final ImmutableList<String> NEEDED = ImmutableList.of("id", "who", "why");

  /** As spreadsheets write dates in Great Britain. */
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<AcceptedFinding> accepted = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private AcceptedTable() {}

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if it can't be used; the message tells every fault with its line
   */
  public static AcceptedFindings read(String text) {
    String start = text.startsWith("\ufeff") ? text.substring(1) : text;
    String header = start.lines().findFirst().orElse("");
    char separator = header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
    AcceptedTable table = new AcceptedTable();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(start)) {
      rows.forEach(table::take);
    } catch (CsvParseException e) {
      throw new IllegalArgumentException(
          "The table can't be read: check that every row has the columns of the header, and that"
              + " quotes are closed.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (table.columns.isEmpty()) {
      throw new IllegalArgumentException(
          "The table is empty: give the columns id, who, why, until.");
    }
    if (!table.faults.isEmpty()) {
      throw new IllegalArgumentException(Joiner.on(" ").join(table.faults));
    }
    return new AcceptedFindings(ImmutableList.copyOf(table.accepted));
  }

  private void take(CsvRecord row) {
    if (columns.isEmpty()) {
      takeHeader(row);
      return;
    }
    try {
      accepted.add(
          AcceptedFinding.builder()
              .id(FindingId.parse(text("id", row)))
              .who(text("who", row))
              .why(text("why", row))
              .until(until(text("until", row)))
              .squareMetres(size(text("square_metres", row)))
              .build());
    } catch (IllegalArgumentException e) {
      faults.add("Line " + row.getStartingLineNumber() + ": " + e.getMessage());
    }
  }

  private void takeHeader(CsvRecord row) {
    for (int i = 0; i < row.getFieldCount(); i++) {
      columns.put(row.getField(i).strip().toLowerCase(Locale.ROOT), i);
    }
    for (String name : NEEDED) {
      if (!columns.containsKey(name)) {
        throw new IllegalArgumentException(
            "There is no column " + name + ": give the columns id, who, why, until.");
      }
    }
  }

  private String text(String column, CsvRecord row) {
    Integer at = columns.get(column);
    return at == null || at >= row.getFieldCount() ? "" : row.getField(at).strip();
  }

  private static Optional<LocalDate> until(String text) {
    if (Strings.isNullOrEmpty(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.contains("/") ? LocalDate.parse(text, BRITISH) : LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "The column until takes a date such as 2027-03-31 or 31/03/2027.", e);
    }
  }

  private static OptionalDouble size(String text) {
    try {
      return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The column square_metres takes a number such as 1600.5.", e);
    }
  }
}
