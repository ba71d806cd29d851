package org.lac4j.examples.cli.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.CharArrayReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table as they stand in it, one after another.
 *
 * @param text RFC 4180, in UTF-8
 * @param isWhole whether the last row is whole; one that is not is too long to be read
 * @param separator the sign between fields
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one thread to another, and never compared
record TablePiece(byte[] text, boolean isWhole, char separator) {

  /** Tells that rows can't be read, and how many lines of the piece lie before. */
  static final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean isText;
    private final long lines;

    private UnreadableException(boolean isText, long lines, @Nullable Throwable cause) {
      super(cause);
      this.isText = isText;
      this.lines = lines;
    }

    /** Whether it is text in UTF-8, and no table. */
    boolean isText() {
      return isText;
    }

    /** How many lines can be read. */
    long lines() {
      return lines;
    }
  }

  /** Whether there is nothing in it. */
  boolean isEmpty() {
    return text.length == 0;
  }

  /**
   * Reads the rows.
   *
   * @param width how many columns the table has
   * @param lookedAt the indices of the columns whose fields have to be known
   */
  TableRows rows(int width, List<Integer> lookedAt) throws UnreadableException {
    TableRows rows = new TableRows(width, lookedAt, separator);
    try {
      reader().build(rows.new Taker(), characters()).forEach(record -> {});
    } catch (CsvParseException | UncheckedIOException e) {
      throw new UnreadableException(true, rows.lines(), e);
    }
    return rows;
  }

  /** Reads the fields of the first row that is not blank; none if all are. */
  List<String> header() throws UnreadableException {
    try {
      return reader().ofCsvRecord(characters()).stream()
          .map(CsvRecord::getFields)
          .filter(fields -> fields.size() > 1 || !fields.get(0).isEmpty())
          .findFirst()
          .orElse(List.of());
    } catch (CsvParseException | UncheckedIOException e) {
      throw new UnreadableException(true, 0, e);
    }
  }

  /** How many lines it has, those within quotation marks included. */
  long lines() throws UnreadableException {
    CharBuffer text = decoded();
    return lineEnds(text.array(), 0, text.limit());
  }

  private CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .skipEmptyLines(false);
  }

  /** How many lines end in a part of a text: with LF, CR or both. */
  static long lineEnds(char[] text, int from, int to) {
    long ends = 0;
    for (int i = from; i < to; i++) {
      if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == to || text[i + 1] != '\n'))) {
        ends++;
      }
    }
    return ends;
  }

  private CharArrayReader characters() throws UnreadableException {
    CharBuffer text = decoded();
    return new CharArrayReader(text.array(), 0, text.limit());
  }

  private CharBuffer decoded() throws UnreadableException {
    if (!isWhole) {
      throw new UnreadableException(true, 0, null);
    }
    CharBuffer characters = CharBuffer.allocate(text.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text), characters, true);
    characters.flip();
    if (result.isError()) {
      throw new UnreadableException(
          false, lineEnds(characters.array(), 0, characters.limit()), null);
    }
    return characters;
  }
}
