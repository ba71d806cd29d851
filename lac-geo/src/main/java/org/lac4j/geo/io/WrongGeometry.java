package org.lac4j.geo.io;

/** Tells what is wrong with a geometry. */
final class WrongGeometry extends Exception {

  private static final long serialVersionUID = 1L;

  private final String value;
  private final String cure;

  WrongGeometry(String what, String value, String cure) {
    super(what, null, false, false);
    this.value = value;
    this.cure = cure;
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String value() {
    return value;
  }

  String cure() {
    return cure;
  }
}
