package org.lac4j.examples.cli.terminal;

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
}
