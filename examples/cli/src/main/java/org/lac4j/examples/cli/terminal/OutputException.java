package org.lac4j.examples.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Tells that the standard output can't be written. */
public final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  private static final String PIPE = "pipe";

  OutputException(IOException cause) {
    super(
        "the standard output can't be written: "
            + Objects.requireNonNullElse(cause.getMessage(), "no reason is known")
            + ".",
        cause);
  }

  /**
   * Tells whether only nobody reads any more, as when the output goes to {@code head}.
   *
   * @return true for a pipe whose reader has gone
   */
  public boolean isNobodyReading() {
    return getMessage().toLowerCase(Locale.ROOT).contains(PIPE) || isPipe();
  }

  /** The system tells its reasons in the machine's language; what the output is, it tells in one. */
  private static boolean isPipe() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith(PIPE + ":");
    } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
      return false;
    }
  }
}
