package org.lac4j.examples.cli;

/** Tells that an input can't be used: what, where and the cure. */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
