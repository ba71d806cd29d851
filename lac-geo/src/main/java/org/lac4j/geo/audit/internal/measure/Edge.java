package org.lac4j.geo.audit.internal.measure;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;

/**
 * A straight piece of boundary between two nodes, and which surfaces lie on each side of it.
 *
 * <p>Two edges are equal if they run between the same two points. Left is seen from the lower end.
 */
public final class Edge {

  private static final int[] NONE = {};

  private final Coordinate low;
  private final Coordinate high;
  private int[] left = NONE;
  private int[] right = NONE;
  private boolean taken;
  private boolean enclosed;

  public Edge(Coordinate a, Coordinate b) {
    boolean sorted = a.compareTo(b) <= 0;
    this.low = sorted ? a : b;
    this.high = sorted ? b : a;
  }

  public Coordinate low() {
    return low;
  }

  public Coordinate high() {
    return high;
  }

  public int[] left() {
    return left;
  }

  public int[] right() {
    return right;
  }

  /** Notes that a surface has this edge in its boundary, which comes from a point. */
  public void add(int owner, Coordinate from, boolean insideLeft) {
    if (from.equals2D(low) == insideLeft) {
      left = with(left, owner);
    } else {
      right = with(right, owner);
    }
  }

  private static int[] with(int[] owners, int owner) {
    int[] more = Arrays.copyOf(owners, owners.length + 1);
    more[owners.length] = owner;
    return more;
  }

  /** Tells whether one more area lies on one side than on the other. */
  public boolean isBorder() {
    return left.length != right.length;
  }

  /** Tells whether two areas meet here, one on each side. */
  public boolean isShared() {
    return left.length == 1 && right.length == 1 && left[0] != right[0];
  }

  /** Tells whether one area lies on one side and none on the other. */
  public boolean isOpen() {
    return left.length + right.length == 1;
  }

  /** The area of an open edge. */
  public int openOwner() {
    return left.length == 1 ? left[0] : right[0];
  }

  /** Tells whether this is the first call. */
  public boolean take() {
    boolean first = !taken;
    taken = true;
    return first;
  }

  public boolean isEnclosed() {
    return enclosed;
  }

  /** Notes that the open side is an enclosed face. */
  public void enclose() {
    enclosed = true;
  }

  public double length() {
    return low.distance(high);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Edge edge && low.equals2D(edge.low) && high.equals2D(edge.high);
  }

  @Override
  public int hashCode() {
    return 31 * low.hashCode() + high.hashCode();
  }

  @Override
  public String toString() {
    return low + " to " + high;
  }
}
