package org.lac4j.examples.cli;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whole rows of a table as they stand in it, one after another.
 *
 * @param text RFC 4180, in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // handed from one thread to another, and never compared
record TablePiece(byte[] text) {

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

  /**
   * What was read.
   *
   * @param fields the rows' fields; a blank line is a row with one empty field
   * @param lines the number of lines, those within quotation marks included
   */
  record Rows(List<List<String>> fields, long lines) {}

  /** Whether there is nothing in it. */
  boolean isEmpty() {
    return text.length == 0;
  }

  /** Reads the rows. */
  Rows rows() throws UnreadableException {
    CharBuffer characters = characters();
    List<List<String>> rows = new ArrayList<>();
    long line = 0;
    try (CloseableIterator<CsvRecord> records =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(false)
            .ofCsvRecord(new CharArrayReader(characters.array(), 0, characters.limit()))
            .iterator()) {
      while (records.hasNext()) {
        CsvRecord record = records.next();
        line = record.getStartingLineNumber();
        rows.add(record.getFields());
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw new UnreadableException(true, line, e);
    } catch (IOException e) {
      throw new IllegalStateException("Text in memory can't fail to be read.", e);
    }
    return new Rows(rows, rows.isEmpty() ? 0 : line + lineEndsIn(rows.get(rows.size() - 1)));
  }

  /** How many lines end within the fields of a row. */
  private static long lineEndsIn(List<String> row) {
    return row.stream().mapToLong(TablePiece::lineEnds).sum();
  }

  /** How many lines end in a text: with LF, CR or both. */
  private static long lineEnds(CharSequence text) {
    long ends = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        ends++;
      }
    }
    return ends;
  }

  private CharBuffer characters() throws UnreadableException {
    ByteBuffer bytes = ByteBuffer.wrap(text);
    CharBuffer characters = CharBuffer.allocate(text.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(bytes, characters, true);
    if (result.isError()) {
      throw new UnreadableException(false, lineEnds(characters.flip()), null);
    }
    return characters.flip();
  }
}
