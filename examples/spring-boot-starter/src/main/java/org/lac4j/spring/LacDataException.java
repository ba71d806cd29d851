package org.lac4j.spring;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Tells that the files of the service can't be used, and what to do about it. It repeats nothing about anybody. */
public final class LacDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String cure;

  LacDataException(String message, String cure, @Nullable Throwable cause) {
    super(message, cause);
    this.cure = requireNonNull(cure, "cure");
  }

  /**
   * Returns what to do about it.
   *
   * @return a sentence
   */
  public String cure() {
    return cure;
  }
}
