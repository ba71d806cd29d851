package org.lac4j.geo.crs;

/** Says that coordinates of a system can't be used: it is not known, or what knows it is not on the class path. */
public final class UnknownCoordinateSystemException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int epsg;

  /**
   * Obtains an exception.
   *
   * @param epsg the EPSG number of the system
   * @param message what is wrong and the cure
   */
  public UnknownCoordinateSystemException(int epsg, String message) {
    super(message);
    this.epsg = epsg;
  }

  /**
   * Obtains an exception with its cause.
   *
   * @param epsg the EPSG number of the system
   * @param message what is wrong and the cure
   * @param cause what a library said
   */
  public UnknownCoordinateSystemException(int epsg, String message, Throwable cause) {
    super(message, cause);
    this.epsg = epsg;
  }

  /**
   * Returns the number of the system that can't be used.
   *
   * @return the EPSG number
   */
  public int epsg() {
    return epsg;
  }
}
