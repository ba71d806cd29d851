package org.lac4j.examples.cli.terminal;

/** What a command knows of the program that runs it. */
public interface Terminal {

  /**
   * Returns where the command reads and prints.
   *
   * @return the streams
   */
  Streams streams();

  /**
   * Starts to show progress, if somebody watches.
   *
   * @param what what is worked on, for example a file's name
   * @param totalBytes the length of the input; 0 if it is not known
   * @return the line to update
   */
  ProgressLine progress(String what, long totalBytes);
}
