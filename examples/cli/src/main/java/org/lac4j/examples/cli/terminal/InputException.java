package org.lac4j.examples.cli.terminal;

import java.nio.file.Files;
import java.nio.file.Path;

/** Tells that an input can't be used: what, where and the cure. */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what, where and the cure
   */
  public InputException(String message) {
    super(message);
  }

  /**
   * Makes an exception.
   *
   * @param message what, where and the cure
   * @param cause what was noticed first
   */
  public InputException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Makes sure that something can be read by a name: a file, or a pipe that the shell made.
   *
   * @param file its path
   * @throws InputException if there is nothing, or a folder, or no permission
   */
  public static void requireFile(Path file) throws InputException {
    if (!Files.exists(file)) {
      throw new InputException(file + ": there is no such file: check the path.");
    }
    if (Files.isDirectory(file)) {
      throw new InputException(file + ": this is a folder: give the name of a file.");
    }
    if (!Files.isReadable(file)) {
      throw new InputException(file + ": you have no permission to read it.");
    }
  }
}
