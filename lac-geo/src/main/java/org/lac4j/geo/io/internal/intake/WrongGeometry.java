package org.lac4j.geo.io.internal.intake;

/** Tells what is wrong with a geometry. */
public final class WrongGeometry extends Exception {

  private static final long serialVersionUID = 1L;

  private final String value;
  private final String cure;

  public WrongGeometry(String what, String value, String cure) {
    super(what, null, false, false);
    this.value = value;
    this.cure = cure;
  }

  public String what() {
    return String.valueOf(getMessage());
  }

  public String value() {
    return value;
  }

  public String cure() {
    return cure;
  }
}
