package org.lac4j.geo.audit;

/** What the sizes of an audit were measured by. */
public enum Measurement {
  /** Metres of the British National Grid, at most 0.04 % off the ground. */
  NATIONAL_GRID,
  /** The ellipsoid, since places lie off the British National Grid. */
  ELLIPSOID,
  /** The units of the file, taken for metres, since its coordinate system is not known. */
  OWN_UNITS
}
