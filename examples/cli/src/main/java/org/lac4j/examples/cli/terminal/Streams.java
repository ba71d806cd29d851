package org.lac4j.examples.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and prints.
 *
 * @param in the standard input
 * @param out takes the answer, and nothing else
 * @param err takes messages and progress
 * @param terminal true if a person watches
 */
public record Streams(InputStream in, Output out, PrintStream err, boolean terminal) {

  /**
   * Returns the streams of this program.
   *
   * @return the streams
   */
  public static Streams ofSystem() {
    return new Streams(System.in, Output.ofSystem(), messages(), isTerminal());
  }

  /** In UTF-8, as the answers are, whatever the machine's encoding is. */
  private static PrintStream messages() {
    return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  /** Before Java 22 there is a console only at a terminal; since then it has to be asked. */
  @SuppressWarnings("SystemConsoleNull") // asked below
  private static boolean isTerminal() {
    Object console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) console.getClass().getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
