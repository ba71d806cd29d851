package org.lac4j.core.internal.tree;

/** The refusal of what is not JSON; it repeats nothing of it. */
public final class JsonSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private JsonSyntaxException(String message) {
    super(message);
  }

  /** A text that is not JSON, or goes past a limit, at a place that nobody knows. */
  public static JsonSyntaxException ofText() {
    return new JsonSyntaxException("This is not valid JSON, or it goes past a limit.");
  }

  /** A text that is not JSON, or goes past a limit, at a line and column from 1. */
  public static JsonSyntaxException ofText(int line, int column) {
    return new JsonSyntaxException(
        "This is not valid JSON, or it goes past a limit, at line "
            + line
            + ", column "
            + column
            + ".");
  }

  /** Bytes that are not a text. */
  public static JsonSyntaxException ofBytes() {
    return new JsonSyntaxException("This is not text in UTF-8, UTF-16 or UTF-32.");
  }
}
