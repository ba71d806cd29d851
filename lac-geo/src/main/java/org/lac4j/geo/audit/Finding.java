package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.lac4j.core.place.AreaCode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * One thing that an audit found: what, where, how large, how severe, and what to do.
 *
 * <p>Immutable and thread-safe as long as nobody changes the place.
 */
@Value.Immutable
public interface Finding extends WithFinding {

  /** The worst first, the largest first among equals, then by areas and words, so that two runs agree. */
  Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::code)
          .thenComparing(finding -> -finding.squareMetres().orElse(0))
          .thenComparing(finding -> finding.areas().toString())
          .thenComparing(Finding::message);

  /**
   * Starts a finding.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the kind of finding.
   *
   * @return the code
   */
  FindingCode code();

  /**
   * Returns how much it matters.
   *
   * @return the code's own severity, if nothing else is set
   */
  @Value.Default
  default Severity severity() {
    return code().severity();
  }

  /**
   * Returns what was found, in words, with the areas' names and the sizes.
   *
   * @return one sentence or two
   */
  String message();

  /**
   * Returns the areas that it concerns.
   *
   * @return the codes in order; none where the features have no codes. The ward stands first where a ward is concerned
   */
  ImmutableList<AreaCode> areas();

  /**
   * Returns where it is.
   *
   * @return a polygon, line or point in the file's coordinates; empty if it has no one place
   */
  Optional<Geometry> place();

  /**
   * Returns the size of the place.
   *
   * @return square metres on the ground, 0 or more; empty if the place is no polygon
   */
  OptionalDouble squareMetres();

  /**
   * Returns the width of the place where it is widest.
   *
   * @return the diameter of the largest circle within, in metres on the ground, at most 1 % too small; empty if the place
   *     is no polygon
   */
  OptionalDouble widthMetres();

  /**
   * Returns a point of the place, to look it up on a map.
   *
   * @return x and y in the file's coordinates; empty if there is no place
   */
  @Value.Default
  default Optional<Position> at() {
    return place().flatMap(Position::in);
  }

  /**
   * Returns what to do.
   *
   * @return one sentence
   */
  String fix();

  /**
   * Returns what a gap, sliver or residual probably is on the ground. It is advice, and changes nothing else.
   *
   * @return the rating; empty for other findings
   */
  Optional<PlaceRating> rating();

  /**
   * Returns the shares of a ward.
   *
   * @return from an area's code to the share of the ward that it covers, more than 0 to 1; none for other findings
   */
  ImmutableMap<AreaCode, Double> shares();

  /**
   * Returns the people that the finding speaks of.
   *
   * @return the number, 0 or more; empty if it speaks of none
   */
  OptionalInt people();

  /**
   * A point of a finding's place.
   *
   * @param x longitude or easting, in the file's coordinates
   * @param y latitude or northing
   */
  record Position(double x, double y) {

    /** Finds a point within a geometry. */
    static Optional<Position> in(Geometry place) {
      Coordinate inside = place.getInteriorPoint().getCoordinate();
      return Optional.ofNullable(inside).map(point -> new Position(point.x, point.y));
    }
  }

  /** Builds a finding. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
