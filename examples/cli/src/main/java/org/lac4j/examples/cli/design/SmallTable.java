package org.lac4j.examples.cli.design;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lac4j.examples.cli.terminal.InputException;

/** A table of few columns, read as a whole. */
final class SmallTable {

  private final Path file;
  private final ImmutableList<Row> rows;

  /**
   * A row.
   *
   * @param line its line in the file
   * @param fields its fields, in the order of the columns asked for; empty where it has none
   */
  record Row(long line, ImmutableList<String> fields) {}

  private SmallTable(Path file, ImmutableList<Row> rows) {
    this.file = file;
    this.rows = rows;
  }

  /** Reads columns, each under any of its names; a column whose names start with an empty one may lack. */
  static SmallTable read(Path file, List<ImmutableList<String>> columns)
      throws IOException, InputException {
    if (!Files.isRegularFile(file)) {
      throw new InputException(file + ": there is no such file: check the path.");
    }
    try {
      String text = Files.readString(file);
      String start = text.startsWith("\ufeff") ? text.substring(1) : text;
      String header = start.lines().findFirst().orElse("");
      char separator = header.contains(";") ? ';' : header.contains("\t") ? '\t' : ',';
      List<CsvRecord> records = new ArrayList<>();
      try (CsvReader<CsvRecord> csv =
          CsvReader.builder()
              .fieldSeparator(separator)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(start)) {
        csv.forEach(records::add);
      }
      return of(file, records, columns);
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": this isn't text in UTF-8: save it as UTF-8.", e);
    } catch (CsvParseException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
  }

  private static SmallTable of(
      Path file, List<CsvRecord> records, List<ImmutableList<String>> columns)
      throws InputException {
    if (records.isEmpty()) {
      throw new InputException(file + ": it is empty: give a header and rows.");
    }
    List<String> header =
        records.get(0).getFields().stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    int[] places = new int[columns.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] =
          columns.get(i).stream()
              .mapToInt(header::indexOf)
              .filter(at -> at >= 0)
              .findFirst()
              .orElse(-1);
      if (places[i] < 0 && !columns.get(i).contains("")) {
        throw new InputException(
            file
                + ": there is no column "
                + String.join(" or ", columns.get(i))
                + "; the columns are "
                + String.join(", ", header)
                + ".");
      }
    }
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (CsvRecord one : records.subList(1, records.size())) {
      ImmutableList.Builder<String> fields = ImmutableList.builder();
      for (int place : places) {
        fields.add(place < 0 || place >= one.getFieldCount() ? "" : one.getField(place).strip());
      }
      rows.add(new Row(one.getStartingLineNumber(), fields.build()));
    }
    return new SmallTable(file, rows.build());
  }

  ImmutableList<Row> rows() {
    return rows;
  }

  /** A fault in a row. */
  InputException fault(Row row, String what) {
    return new InputException(file + ", line " + row.line() + ": " + what);
  }
}
