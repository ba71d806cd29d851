package org.lac4j.examples.cli.table;

/**
 * Finds where the rows of a table end, by the rules of RFC 4180, without looking at what they say.
 *
 * <pre>
 *      1,"12, High Street"⏎2,"The ""Old""⏎Mill"⏎3,Ha
 *                         ^ row               ^ row, the last one that is whole
 * </pre>
 *
 * <p>A quotation mark opens a field only where the field begins; elsewhere it is a character like any other. A row ends
 * with LF, CR or both. Bytes of UTF-8 beyond ASCII are never taken for one of these.
 */
final class RowEnds {

  /** What is given if no row ends. */
  static final int NONE = -1;

  private enum State {
    AT_FIELD,
    IN_FIELD,
    QUOTED,
    AFTER_QUOTE
  }

  private RowEnds() {}

  /**
   * Finds the end of the first row.
   *
   * @param text starts with a row
   * @param from where the row begins
   * @param to where the text ends
   * @param separator the sign between fields
   * @return where the next row begins; {@link #NONE} if the row does not end, or if it is not known whether an LF follows
   *     its CR
   */
  static int first(byte[] text, int from, int to, char separator) {
    return find(text, from, to, separator, true);
  }

  /**
   * Finds the end of the last whole row.
   *
   * @param text starts with a row
   * @param from where that row begins
   * @param to where the text ends
   * @param separator the sign between fields
   * @return where the row begins that is not whole; {@link #NONE} if no row ends, or if it is not known whether an LF
   *     follows the CR of the only one
   */
  static int last(byte[] text, int from, int to, char separator) {
    return hasQuote(text, from, to)
        ? find(text, from, to, separator, false)
        : lastPlain(text, from, to);
  }

  private static boolean hasQuote(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '"') {
        return true;
      }
    }
    return false;
  }

  private static int lastPlain(byte[] text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text[i] == '\n' || (text[i] == '\r' && i < to - 1)) {
        return i + 1;
      }
    }
    return NONE;
  }

  private static int find(byte[] text, int from, int to, char separator, boolean first) {
    int end = NONE;
    State state = State.AT_FIELD;
    for (int i = from; i < to; i++) {
      byte c = text[i];
      if (state == State.QUOTED) {
        state = c == '"' ? State.AFTER_QUOTE : State.QUOTED;
      } else if (c == '\n' || c == '\r') {
        state = State.AT_FIELD;
        if (c == '\n') {
          end = i + 1;
        } else if (i + 1 < to) {
          end = text[i + 1] == '\n' ? i + 2 : i + 1;
          i = end - 1;
        }
        if (first) {
          return end;
        }
      } else if (c == separator) {
        state = State.AT_FIELD;
      } else {
        state = c == '"' && state != State.IN_FIELD ? State.QUOTED : State.IN_FIELD;
      }
    }
    return end;
  }
}
