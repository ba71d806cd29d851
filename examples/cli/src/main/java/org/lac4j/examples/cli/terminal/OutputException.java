package org.lac4j.examples.cli.terminal;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/** Tells that the standard output can't be written. */
public final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  private static final String PIPE = "pipe";

  private final boolean nobodyReading;

  /**
   * Makes an exception.
   *
   * @param cause what went wrong, in the words of the system, which may be in the machine's language
   * @param toPipe true if the output is known to be a pipe, which fails only when its reader has gone
   */
  OutputException(IOException cause, boolean toPipe) {
    super(
        "the standard output can't be written: "
            + Objects.requireNonNullElse(cause.getMessage(), "no reason is known")
            + ".",
        cause);
    this.nobodyReading =
        toPipe || String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains(PIPE);
  }

  /**
   * Tells whether only nobody reads any more, as when the output goes to {@code head}.
   *
   * @return true for a pipe whose reader has gone
   */
  public boolean isNobodyReading() {
    return nobodyReading;
  }
}
