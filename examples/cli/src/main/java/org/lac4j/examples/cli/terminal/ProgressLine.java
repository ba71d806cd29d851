package org.lac4j.examples.cli.terminal;

import java.io.PrintStream;
import java.util.Locale;

/** A line that says how far a run is, at what rate, and how long it will take; silent unless someone watches. */
public final class ProgressLine {

  private static final long PAUSE = 200_000_000;

  private final PrintStream err;
  private final boolean shown;
  private final String what;
  private final long totalBytes;
  private final long start = System.nanoTime();
  private long last;
  private int width;

  /**
   * Starts a line.
   *
   * @param err takes it
   * @param shown true if somebody watches
   * @param what stands at its beginning
   * @param totalBytes the length of the input; 0 if it is not known
   */
  public ProgressLine(PrintStream err, boolean shown, String what, long totalBytes) {
    this.err = err;
    this.shown = shown;
    this.what = what;
    this.totalBytes = totalBytes;
    this.last = start;
  }

  /**
   * Tells how many rows are done.
   *
   * @param rows the rows so far
   * @param bytes the bytes of the input so far; 0 if that is not known
   */
  public void update(long rows, long bytes) {
    if (isDue()) {
      double seconds = (last - start) / 1e9;
      String rate = String.format(Locale.ROOT, "%,d rows, %,.0f a second", rows, rows / seconds);
      print(
          totalBytes == 0 || bytes == 0
              ? rate
              : bar(Math.min(1, (double) bytes / totalBytes), rate + ", ", seconds));
    }
  }

  /**
   * Tells which share of work without rows is done.
   *
   * @param share 0 to 1
   */
  public void update(double share) {
    if (isDue() && share > 0) {
      print(bar(share, "", (last - start) / 1e9));
    }
  }

  private boolean isDue() {
    long now = System.nanoTime();
    boolean due = shown && now - last >= PAUSE;
    last = due ? now : last;
    return due;
  }

  /** Takes the line away. */
  public void end() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
    }
  }

  private void print(String text) {
    String line = what + ": " + text;
    err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    err.flush();
    width = Math.max(width, line.length());
  }

  private static String bar(double share, String rate, double seconds) {
    int done = (int) (20 * share);
    return String.format(
        Locale.ROOT,
        "[%s%s] %.0f %%, %s%.0f s left",
        "#".repeat(done),
        ".".repeat(20 - done),
        100 * share,
        rate,
        seconds / share - seconds);
  }
}
