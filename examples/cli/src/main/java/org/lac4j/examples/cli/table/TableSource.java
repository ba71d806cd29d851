package org.lac4j.examples.cli.table;

import com.google.common.io.CountingInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lac4j.examples.cli.table.TablePiece.UnreadableException;
import org.lac4j.examples.cli.terminal.InputException;

/** A table that is read in pieces: a header, then whole rows in order. */
final class TableSource implements AutoCloseable {

  private static final int PIECE = 1 << 15;

  /** The most bytes of one row. */
  private static final int LONGEST_ROW = 1 << 24;

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final String name;
  private final long length;
  private final CountingInputStream bytes;
  private final String lineEnd;
  private final char separator;
  private final List<String> header;

  /** What has been read and not been handed on: from {@link #start} to {@link #end}. */
  private byte[] buffer = new byte[PIECE];

  private int start;
  private int end;
  private boolean ended;
  private long lines;

  private TableSource(String name, long length, InputStream in) throws IOException, InputException {
    this.name = name;
    this.length = length;
    this.bytes = new CountingInputStream(in);
    fill();
    if (end >= MARK.length && Arrays.equals(buffer, 0, MARK.length, MARK, 0, MARK.length)) {
      start = MARK.length;
    }
    this.lineEnd = findLineEnd();
    this.separator = TableDialect.separator(buffer, start, end);
    this.header = readHeader();
  }

  static TableSource open(Optional<Path> file, Optional<Charset> encoding, InputStream standard)
      throws IOException, InputException {
    if (file.isEmpty() || file.get().toString().equals("-")) {
      return new TableSource("standard input", 0, TableDialect.asUtf8(standard, encoding));
    }
    Path path = file.get();
    InputException.requireFile(path);
    // A channel can't tell how much a pipe holds; this can.
    return new TableSource(
        path.toString(),
        Files.size(path),
        TableDialect.asUtf8(new FileInputStream(path.toFile()), encoding));
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

  /** The first line end in sight, so that the output has the same; CRLF, as RFC 4180 says, if there is none. */
  String lineEnd() {
    return lineEnd;
  }

  /** The sign between fields, so that the output has the same. */
  char separator() {
    return separator;
  }

  List<String> header() {
    return header;
  }

  /** Reads the next rows; an empty piece at the end. */
  TablePiece read() throws IOException {
    fill();
    int to = RowEnds.last(buffer, start, end, separator);
    while (to == RowEnds.NONE && grow()) {
      to = RowEnds.last(buffer, start, end, separator);
    }
    return ended ? take(end, true) : take(to == RowEnds.NONE ? end : to, to != RowEnds.NONE);
  }

  /** Counts the lines of a piece, when all before it have been counted. */
  void count(long more) {
    lines += more;
  }

  /** Tells what can't be read in a piece, when all before it have been counted. */
  InputException unreadable(UnreadableException e) {
    long line = lines + e.lines();
    return new InputException(
        name
            + (e.isText()
                ? ": the table can't be read behind line "
                    + line
                    + ": look for a quotation mark that is not closed, or a field longer than 16 MB."
                : ": the text behind line "
                    + line
                    + " is not UTF-8: save the table as UTF-8, or say how it is written, for example with --encoding"
                    + " windows-1252, as spreadsheets here do."),
        e);
  }

  private List<String> readHeader() throws IOException, InputException {
    while (start < end || !ended) {
      int to = RowEnds.first(buffer, start, end, separator);
      while (to == RowEnds.NONE && grow()) {
        to = RowEnds.first(buffer, start, end, separator);
      }
      TablePiece row = take(to == RowEnds.NONE ? end : to, ended || to != RowEnds.NONE);
      try {
        List<String> fields = row.header();
        lines += row.lines();
        if (!fields.isEmpty()) {
          return fields;
        }
      } catch (UnreadableException e) {
        throw unreadable(e);
      }
    }
    throw new InputException(name + ": the table is empty: give one with a header.");
  }

  private TablePiece take(int to, boolean isWhole) {
    TablePiece piece = new TablePiece(Arrays.copyOfRange(buffer, start, to), isWhole, separator);
    start = to;
    return piece;
  }

  /** Fills the buffer, as far as there is more. */
  private void fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    int read = bytes.readNBytes(buffer, end, buffer.length - end);
    ended = end + read < buffer.length;
    end += read;
  }

  /** Makes room for a longer row and fills it; gives whether there is more, and may be. */
  private boolean grow() throws IOException {
    if (ended || buffer.length >= LONGEST_ROW) {
      return false;
    }
    buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    fill();
    return true;
  }

  private String findLineEnd() {
    for (int i = start; i < end; i++) {
      if (buffer[i] == '\n') {
        return i > start && buffer[i - 1] == '\r' ? "\r\n" : "\n";
      }
    }
    return "\r\n";
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
