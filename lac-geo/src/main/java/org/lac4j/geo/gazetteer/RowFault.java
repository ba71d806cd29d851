package org.lac4j.geo.gazetteer;

/** Says what is wrong with one row; it is caught, given the row's place and collected, so it takes no stack trace. */
final class RowFault extends Exception {

  private static final long serialVersionUID = 1L;

  RowFault(String message) {
    super(message, null, false, false);
  }
}
