package org.lac4j.examples.cli;

import java.io.PrintStream;
import java.util.Locale;

/** A line that says how far a run is, at what rate, and how long it will take; silent unless someone watches. */
final class Progress {

  private static final long PAUSE = 200_000_000;

  private final PrintStream err;
  private final boolean shown;
  private final long totalBytes;
  private final long start = System.nanoTime();
  private long last;
  private int width;

  /**
   * Starts a line.
   *
   * @param totalBytes the length of the input; 0 if it is not known
   */
  Progress(PrintStream err, boolean shown, long totalBytes) {
    this.err = err;
    this.shown = shown;
    this.totalBytes = totalBytes;
    this.last = start;
  }

  void update(long rows, long bytes) {
    long now = System.nanoTime();
    if (shown && now - last >= PAUSE) {
      last = now;
      print(line(rows, bytes, (now - start) / 1e9));
    }
  }

  /** Tells the share that is done, 0 to 1. */
  void update(double share) {
    long now = System.nanoTime();
    if (shown && share > 0 && now - last >= PAUSE) {
      last = now;
      print(bar(share, (now - start) / 1e9));
    }
  }

  void end() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
    }
  }

  private void print(String line) {
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = Math.max(width, line.length());
  }

  private String line(long rows, long bytes, double seconds) {
    String rate = String.format(Locale.ROOT, "%,d rows, %,.0f a second", rows, rows / seconds);
    if (totalBytes == 0 || bytes == 0) {
      return rate;
    }
    double share = Math.min(1, (double) bytes / totalBytes);
    return bar(share, seconds) + ", " + rate;
  }

  private static String bar(double share, double seconds) {
    int done = (int) (20 * share);
    return String.format(
        Locale.ROOT,
        "[%s%s] %.0f %%, %.0f s left",
        "#".repeat(done),
        ".".repeat(20 - done),
        100 * share,
        seconds / share - seconds);
  }
}
