package org.lac4j.examples.cli;

import com.google.common.io.CountingInputStream;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that is read in pieces: a header, then rows in order. */
final class TableSource implements AutoCloseable {

  private static final int PIECE = 2048;
  private static final int LOOK_AHEAD = 1 << 16;
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final String name;
  private final long length;
  private final CountingInputStream bytes;
  private final String lineEnd;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> header;
  private long line = 1;

  private TableSource(String name, long length, InputStream in) throws IOException, InputException {
    this.name = name;
    this.length = length;
    this.bytes = new CountingInputStream(in);
    BufferedInputStream buffered = new BufferedInputStream(bytes, LOOK_AHEAD);
    this.lineEnd = skipMarkAndFindLineEnd(buffered);
    this.records =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(false)
            .ofCsvRecord(new InputStreamReader(buffered, StandardCharsets.UTF_8.newDecoder()))
            .iterator();
    this.header = readHeader();
    if (isBlank(header)) {
      throw new InputException(name + ": the table is empty: give one with a header.");
    }
  }

  static TableSource open(Optional<Path> file, InputStream standard)
      throws IOException, InputException {
    if (file.isEmpty() || file.get().toString().equals("-")) {
      return new TableSource("standard input", 0, standard);
    }
    Path path = file.get();
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new InputException(path + ": there is no such file that can be read: check the path.");
    }
    return new TableSource(path.toString(), Files.size(path), Files.newInputStream(path));
  }

  String name() {
    return name;
  }

  /** The length in bytes; 0 if it is not known. */
  long length() {
    return length;
  }

  long bytesRead() {
    return bytes.getCount();
  }

  String lineEnd() {
    return lineEnd;
  }

  List<String> header() {
    return header;
  }

  /** Reads the next rows; none at the end. A blank line is a row only of a table with one column, whose field is empty. */
  List<List<String>> read() throws IOException, InputException {
    List<List<String>> rows = new ArrayList<>(PIECE);
    while (rows.size() < PIECE && hasNext()) {
      List<String> row = next();
      if (header.size() == 1 || !isBlank(row)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> readHeader() throws IOException, InputException {
    List<String> row = List.of();
    while (isBlank(row) && hasNext()) {
      row = next();
    }
    return row;
  }

  private static boolean isBlank(List<String> row) {
    return row.isEmpty() || (row.size() == 1 && row.get(0).isEmpty());
  }

  private boolean hasNext() throws IOException, InputException {
    try {
      return records.hasNext();
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private List<String> next() throws IOException, InputException {
    try {
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      return record.getFields();
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private InputException unreadable(RuntimeException e) {
    Throwable cause = e.getCause();
    return cause instanceof CharacterCodingException
        ? new InputException(
            name + ": the text behind line " + line + " is not UTF-8: save the table as UTF-8.", e)
        : new InputException(
            name
                + ": the table can't be read behind line "
                + line
                + ": look for a quotation mark that is not closed, or a field beyond all measure.",
            e);
  }

  /** The line end of the first line, so that the output has the same; CRLF, as RFC 4180 says, if there is none. */
  private static String skipMarkAndFindLineEnd(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] start = in.readNBytes(LOOK_AHEAD - 1);
    in.reset();
    if (start.length >= MARK.length
        && start[0] == MARK[0]
        && start[1] == MARK[1]
        && start[2] == MARK[2]) {
      in.skipNBytes(MARK.length);
    }
    for (int i = 0; i < start.length; i++) {
      if (start[i] == '\n') {
        return i > 0 && start[i - 1] == '\r' ? "\r\n" : "\n";
      }
    }
    return "\r\n";
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
