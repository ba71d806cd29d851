package org.lac4j.geo.gazetteer.internal.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lac4j.geo.gazetteer.internal.fault.FileFaults;
import org.lac4j.geo.gazetteer.internal.fault.FileRefusedException;
import org.lac4j.geo.gazetteer.internal.fault.RowFault;

/**
 * Reads the rows of a CSV file, or of every CSV file of a zip that has the right columns, within limits.
 *
 * <p>Files of a zip with other columns, for example its documents, are passed over. Where a zip holds a file and the same
 * cut into pieces in a folder {@code multi_csv} beside it, as the ONS Postcode Directory does, the pieces are.
 */
public final class CsvFiles {

  /** Takes a row, or says what is wrong with it. */
  public interface Rows {
    void row(CsvRow row) throws RowFault;
  }

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int BUFFER = 1 << 16;
  private static final int TOLD_EVERY = 20_000;

  /** A zip may always unpack to so many bytes. */
  private static final long HARMLESS = 8 << 20;

  private static final String PIECES = "multi_csv/";

  private final CsvSchema schema;
  private final CsvLimits limits;
  private final FileFaults faults;
  private final LongConsumer progress;
  private final RowLines lines = new RowLines();
  private boolean anyFile;

  public CsvFiles(CsvSchema schema, CsvLimits limits, FileFaults faults, LongConsumer progress) {
    this.schema = schema;
    this.limits = limits;
    this.faults = faults;
    this.progress = progress;
  }

  /** Reads everything, and gives the place of each row that was taken. */
  public RowLines read(Path path, Rows rows) throws IOException {
    String name = String.valueOf(path.getFileName());
    try {
      if (isZip(path)) {
        readZip(path, name, rows);
      } else {
        try (InputStream in = Files.newInputStream(path)) {
          readFile(name, new LimitedStream(in, new ByteBudget(name, limits.maxBytes(), "")), rows);
        }
      }
    } catch (NoSuchFileException e) {
      throw FileRefusedException.of(name, "there is no such file.");
    } catch (ZipException e) {
      throw FileRefusedException.of(name, "the zip is damaged: download it again.");
    }
    if (!anyFile) {
      faults.add(
          name,
          0,
          "no CSV in it has the columns that are needed ("
              + schema.needs()
              + "): give another file, or save this one as UTF-8.");
    } else if (lines.rows() == 0 && faults.isEmpty()) {
      faults.add(name, 0, "there is a header and no row that can be read.");
    }
    return lines;
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    }
  }

  private void readZip(Path path, String name, Rows rows) throws IOException {
    long size = Files.size(path);
    long expected = Math.max(HARMLESS, LongMath.saturatedMultiply(size, limits.maxExpansion()));
    ByteBudget budget =
        expected < limits.maxBytes()
            ? new ByteBudget(name, expected, " Its " + size + " bytes do not let expect so many.")
            : new ByteBudget(name, limits.maxBytes(), "");
    try (ZipFile zip = new ZipFile(path.toFile(), UTF_8)) {
      for (ZipEntry entry : csvEntries(zip, name)) {
        try (InputStream in = zip.getInputStream(entry)) {
          readFile(name + "!" + entry.getName(), new LimitedStream(in, budget), rows);
        }
      }
    }
  }

  private ImmutableList<ZipEntry> csvEntries(ZipFile zip, String name) throws IOException {
    ImmutableList<ZipEntry> all =
        zip.stream()
            .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv"))
            .limit(limits.maxFiles() + 1L)
            .collect(ImmutableList.toImmutableList());
    if (all.size() > limits.maxFiles()) {
      throw FileRefusedException.of(
          name, "the zip holds more than " + limits.maxFiles() + " CSV files: raise the limit.");
    }
    Set<String> folders = all.stream().map(CsvFiles::folder).collect(ImmutableSet.toImmutableSet());
    return all.stream()
        .filter(entry -> !isPiece(folder(entry), folders))
        .collect(ImmutableList.toImmutableList());
  }

  private static String folder(ZipEntry entry) {
    return entry.getName().substring(0, entry.getName().lastIndexOf('/') + 1);
  }

  private static boolean isPiece(String folder, Set<String> folders) {
    return folder.endsWith(PIECES)
        && folders.contains(folder.substring(0, folder.length() - PIECES.length()));
  }

  private void readFile(String name, InputStream in, Rows rows) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    Optional<CsvSchema.Layout> layout = peek(buffered).flatMap(schema::layout);
    if (layout.isEmpty()) {
      return;
    }
    anyFile = true;
    long line = 0;
    boolean isHeader = layout.get().header();
    try (CsvReader<CsvRecord> csv = open(buffered)) {
      for (CsvRecord record : csv) {
        line = record.getStartingLineNumber();
        if (!isHeader) {
          readRow(name, record, layout.get(), rows);
        }
        isHeader = false;
      }
    } catch (CsvParseException | UncheckedIOException e) {
      explain(name, line, e);
    }
  }

  /** Looks at the first record whatever its charset: a document beside the data may have any. */
  private Optional<CsvRecord> peek(BufferedInputStream in) throws IOException {
    in.mark(limits.maxRecordLength());
    String start = new String(in.readNBytes(limits.maxRecordLength()), UTF_8);
    in.reset();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(start)) {
      return csv.stream().findFirst();
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  private CsvReader<CsvRecord> open(InputStream in) {
    return CsvReader.builder()
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
                UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private void readRow(String name, CsvRecord record, CsvSchema.Layout layout, Rows rows)
      throws FileRefusedException {
    long line = record.getStartingLineNumber();
    if (lines.rows() >= limits.maxRows()) {
      throw FileRefusedException.of(
          name,
          "there are more than " + limits.maxRows() + " rows: raise the limit, or cut the file.");
    }
    try {
      if (record.getFieldCount() != layout.width()) {
        throw new RowFault(
            "the record has "
                + record.getFieldCount()
                + " fields and the first one "
                + layout.width()
                + ": look for a missing or surplus comma or quote.");
      }
      rows.row(new CsvRow(record, layout.positions()));
      lines.add(name, line);
      if (lines.rows() % TOLD_EVERY == 0) {
        progress.accept(lines.rows());
      }
    } catch (RowFault fault) {
      faults.add(name, line, String.valueOf(fault.getMessage()));
    }
  }

  /** Collects what ended a file early; what goes beyond the file is thrown on. */
  private void explain(String name, long lastLine, RuntimeException e) throws IOException {
    for (Throwable cause : Throwables.getCausalChain(e)) {
      if (cause instanceof CharacterCodingException) {
        faults.add(
            name, lastLine, "what follows is not UTF-8: save the file as UTF-8 and read it again.");
        return;
      }
      if (cause instanceof EOFException) {
        throw new ZipException("the entry ends early");
      }
      if (cause instanceof IOException io) {
        throw io;
      }
    }
    faults.add(
        name,
        lastLine,
        "what follows is no CSV record of up to "
            + limits.maxRecordLength()
            + " characters: look for a quote that is not closed.");
  }
}
