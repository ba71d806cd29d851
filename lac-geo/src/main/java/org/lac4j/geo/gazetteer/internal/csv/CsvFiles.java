package org.lac4j.geo.gazetteer.internal.csv;

import com.google.common.base.Throwables;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.lac4j.geo.gazetteer.internal.fault.FileRefusedException;
import org.lac4j.geo.gazetteer.internal.fault.RowFault;

/**
 * Reads the rows of a CSV file, or of every CSV file of a zip or folder that has the right columns, within limits.
 *
 * <p>Files with other columns, for example a product's documents, are passed over. Text is UTF-8 or UTF-16; what is not, in
 * columns that nobody asks for, does no harm.
 */
public final class CsvFiles {

  /** Takes a row, or says what is wrong with it. */
  public interface Rows {
    void row(CsvRow row) throws RowFault;
  }

  /** The table that is open: its name and where its columns stand. */
  private record Table(String name, CsvDialect dialect, CsvSchema.Layout layout) {}

  private static final int BUFFER = 1 << 16;
  private static final int TOLD_EVERY = 20_000;
  private static final int COLUMNS_TOLD = 40;
  private static final int LONGEST_NAME = 40;

  private final CsvSchema schema;
  private final CsvLimits limits;
  private final RowTally tally;
  private final LongConsumer progress;
  private final RowLines lines = new RowLines();
  private final Set<String> columnsSeen = new LinkedHashSet<>();
  private boolean anyFile;

  public CsvFiles(CsvSchema schema, CsvLimits limits, RowTally tally, LongConsumer progress) {
    this.schema = schema;
    this.limits = limits;
    this.tally = tally;
    this.progress = progress;
  }

  /** Reads everything, and gives the place of each row that was taken. */
  public RowLines read(Path path, Rows rows) throws IOException {
    String name = String.valueOf(path.getFileName());
    try {
      if (PointTable.isOne(path)) {
        readTables(path, name, rows);
      } else {
        new CsvSource(path, limits).read((file, in) -> readFile(file, in, rows));
      }
    } catch (NoSuchFileException e) {
      throw FileRefusedException.of(name, "there is no such file.");
    } catch (ZipException e) {
      throw FileRefusedException.of(name, "the zip is damaged: download it again.");
    }
    if (!anyFile) {
      throw FileRefusedException.of(
          name,
          "no table in it has the columns that are needed: " + schema.needs() + ". " + seen());
    }
    tally.check(name, lines.rows());
    return lines;
  }

  private void readTables(Path path, String name, Rows rows) throws IOException {
    try (PointTable tables = PointTable.open(path, name, limits)) {
      while (tables.nextTable()) {
        Optional<CsvSchema.Layout> layout = schema.layout(tables.columns());
        if (layout.isEmpty() || !layout.get().header()) {
          columnsSeen.addAll(tables.columns());
          continue;
        }
        anyFile = true;
        Table table = new Table(tables.name(), CsvDialect.of(new byte[0]), layout.get());
        while (tables.nextRow()) {
          take(table, tables.row(), new CsvRow(tables::text, layout.get().positions()), rows);
        }
      }
    }
  }

  private void readFile(String name, InputStream in, Rows rows) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    Optional<Table> found = look(name, buffered);
    if (found.isEmpty()) {
      return;
    }
    Table table = found.get();
    anyFile = true;
    long line = 0;
    boolean isHeader = table.layout().header();
    buffered.skipNBytes(table.dialect().markBytes());
    try (CsvReader<CsvRecord> csv = open(buffered, table.dialect())) {
      for (CsvRecord record : csv) {
        line = record.getStartingLineNumber();
        if (!isHeader) {
          readRow(table, record, rows);
        }
        isHeader = false;
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw explain(name, line, e);
    }
  }

  /** Looks at the first record, with each sign that may stand between fields. */
  private Optional<Table> look(String name, BufferedInputStream in) throws IOException {
    in.mark(limits.maxRecordLength());
    byte[] start = in.readNBytes(limits.maxRecordLength());
    in.reset();
    List<String> most = List.of();
    for (CsvDialect dialect : CsvDialect.of(start).candidates()) {
      List<String> first = dialect.firstRecord(start).orElse(List.of());
      Optional<CsvSchema.Layout> layout = schema.layout(first);
      if (layout.isPresent()) {
        return Optional.of(new Table(name, dialect, layout.get()));
      }
      most = first.size() > most.size() ? first : most;
    }
    columnsSeen.addAll(most);
    return Optional.empty();
  }

  private CsvReader<CsvRecord> open(InputStream in, CsvDialect dialect) {
    return CsvReader.builder()
        .fieldSeparator(dialect.separator())
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(Math.max(1 << 14, limits.maxRecordLength()))
        .build(
            CsvRecordHandler.of(
                record ->
                    record
                        .maxFieldSize(limits.maxRecordLength())
                        .maxRecordSize(limits.maxRecordLength())),
            new InputStreamReader(
                in,
                dialect
                    .charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }

  private void readRow(Table table, CsvRecord record, Rows rows) throws FileRefusedException {
    long line = record.getStartingLineNumber();
    if (record.getFieldCount() == table.layout().width()) {
      take(table, line, new CsvRow(record::getField, table.layout().positions()), rows);
    } else {
      tally.odd(
          table.name(),
          line,
          "the record has "
              + record.getFieldCount()
              + " fields and the first one "
              + table.layout().width()
              + ": look for a missing or surplus separator or quote.");
    }
  }

  private void take(Table table, long line, CsvRow row, Rows rows) throws FileRefusedException {
    if (lines.rows() >= limits.maxRows()) {
      throw FileRefusedException.of(
          table.name(),
          "there are more than " + limits.maxRows() + " rows: raise the limit, or cut the file.");
    }
    try {
      rows.row(row);
      lines.add(table.name(), line);
      if (lines.rows() % TOLD_EVERY == 0) {
        progress.accept(lines.rows());
      }
    } catch (RowFault fault) {
      tally.odd(table.name(), line, String.valueOf(fault.getMessage()));
    }
  }

  /** The columns that files had which were passed over. Where they may be a row, they are counted only. */
  private String seen() {
    boolean names =
        columnsSeen.stream().noneMatch(name -> name.isBlank() || name.length() > LONGEST_NAME)
            && columnsSeen.stream().noneMatch(name -> Character.isDigit(name.charAt(0)));
    if (columnsSeen.isEmpty() || !names) {
      return "Its first line does not name columns: give another file, or add a line with their names.";
    }
    return "The columns found are: "
        + columnsSeen.stream()
            .limit(COLUMNS_TOLD)
            .map(String::strip)
            .collect(Collectors.joining(", "))
        + ".";
  }

  /** Tells what ended a file early; what goes beyond the file is thrown on. */
  private IOException explain(String name, long lastLine, RuntimeException e) {
    for (Throwable cause : Throwables.getCausalChain(e)) {
      if (cause instanceof EOFException) {
        return new ZipException("the entry ends early");
      }
      if (cause instanceof IOException io) {
        return io;
      }
    }
    return FileRefusedException.of(
        name,
        "what follows line "
            + lastLine
            + " is not a CSV record of up to "
            + limits.maxRecordLength()
            + " characters: look for a quote that is not closed.");
  }
}
