package org.lac4j.geo.boundary;

import static java.util.Objects.requireNonNull;

/**
 * The format that a file of boundaries was read in, as reading it showed, whatever the file's name says.
 *
 * @param name the format's name for a person, for example "GeoPackage"
 * @param isRfc7946 whether RFC 7946 says how its rings are wound and how many digits its coordinates need
 */
public record BoundaryFormat(String name, boolean isRfc7946) {

  /** GeoJSON, in the order of coordinates and with the rules of RFC 7946. */
  public static final BoundaryFormat GEOJSON = new BoundaryFormat("GeoJSON", true);

  /** Features that a program gave, which come from no file. */
  public static final BoundaryFormat PROGRAM = of("features of a program");

  /** Checks that the format has a name. */
  public BoundaryFormat {
    requireNonNull(name, "name");
  }

  /**
   * Obtains a format that RFC 7946 says nothing about.
   *
   * @param name the format's name for a person
   * @return the format
   */
  public static BoundaryFormat of(String name) {
    return new BoundaryFormat(name, false);
  }

  /** Returns the format's name. */
  @Override
  public String toString() {
    return name;
  }
}
