package org.lac4j.geo.gazetteer.internal.fault;

/** Says what is wrong with one row; it is caught, given the row's place and collected, so it takes no stack trace. */
public final class RowFault extends Exception {

  private static final long serialVersionUID = 1L;

  public RowFault(String message) {
    super(message, null, false, false);
  }
}
