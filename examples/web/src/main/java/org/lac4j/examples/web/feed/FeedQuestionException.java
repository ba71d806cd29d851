package org.lac4j.examples.web.feed;

/** Tells that the feed can't be asked in that way; it repeats nothing of the question. */
final class FeedQuestionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FeedQuestionException(String message) {
    super(message);
  }
}
