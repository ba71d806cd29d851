package org.lac4j.examples.web.api;

/** Tells that a question can't be answered as it is put; it repeats nothing of it. */
final class BadQuestionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadQuestionException(String message) {
    super(message);
  }
}
