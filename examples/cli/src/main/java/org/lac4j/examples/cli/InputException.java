package org.lac4j.examples.cli;

import org.jspecify.annotations.Nullable;

/** Tells that an input can't be used: what, where and the cure. */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  InputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
