package org.lac4j.examples.cli.terminal;

/** The exit codes of the command. */
public final class ExitCode {

  /** Done, and the answer is clean. */
  public static final int CLEAN = 0;

  /** Done, and there is something to look at. */
  public static final int FINDINGS = 1;

  /** The command line is wrong. */
  public static final int WRONG_USAGE = 2;

  /** An input can't be used, or an output can't be written. */
  public static final int WRONG_INPUT = 3;

  private ExitCode() {}
}
