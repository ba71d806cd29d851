package org.lac4j.geo.audit;

/** What a fix can make without anybody's decision. */
public enum Repair {
  /** Leaves out vertices that repeat the one before. */
  REPEATED_POINTS,
  /** Gives narrow overlaps and gaps to one neighbour, and both neighbours the same vertices. */
  SLIVERS,
  /** Rounds all coordinates. */
  PRECISION,
  /** Turns rings as RFC 7946 says. */
  RING_WINDING
}
