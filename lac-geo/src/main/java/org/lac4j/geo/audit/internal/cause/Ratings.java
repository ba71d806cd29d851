package org.lac4j.geo.audit.internal.cause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.PlaceRating;
import org.lac4j.geo.audit.PlaceRating.Kind;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Judges by their shape what gaps, slivers and residuals probably are. Changes nothing else of a finding. */
public final class Ratings {

  private static final ImmutableSet<FindingCode> RATED =
      ImmutableSet.of(
          FindingCode.GAP,
          FindingCode.HOLE,
          FindingCode.SLIVER,
          FindingCode.NOT_COVERED,
          FindingCode.OUTSIDE);

  private static final double COMPACT = 7;
  private static final double HAIR_METRES = 1.5;
  private static final double STREET_LEAST_METRES = 3;
  private static final double STREET_MOST_METRES = 40;
  private static final double EVEN = 0.2;
  private static final int MANY_MORE = 4;
  private static final int FEW = 6;
  private static final double SMOOTH = 0.1;
  private static final double LONG_METRES = 150;
  private static final double GENERALISED = 12;

  private Ratings() {}

  /**
   * The findings in their order, those that can be judged with what they probably are.
   *
   * @param open the gaps that are open to the outside of all areas; their ends are drawn by guess
   */
  public static ImmutableList<Finding> rate(
      ImmutableList<Finding> findings, CoordinateSystem system, Set<Geometry> open) {
    return findings.stream()
        .map(
            finding ->
                RATED.contains(finding.code())
                    ? finding.withRating(
                        finding.place().flatMap(place -> of(place, system, open.contains(place))))
                    : finding)
        .collect(ImmutableList.toImmutableList());
  }

  /** What the largest part of a place probably is; empty off the National Grid. */
  private static Optional<PlaceRating> of(Geometry place, CoordinateSystem system, boolean isOpen) {
    return MetricAreas.metres(ImmutableList.of(place), system).stream()
        .flatMap(metres -> PolygonParts.polygons(metres).stream())
        .max(Comparator.comparingDouble(Polygon::getArea))
        .map(polygon -> of(polygon, isOpen));
  }

  /**
   * What a polygon in metres probably is.
   *
   * @param isOpen whether it is open to the outside of all areas
   */
  static PlaceRating of(Polygon polygon, boolean isOpen) {
    TwoSides sides = TwoSides.of(polygon);
    double width = sides.meanWidth();
    if (width < HAIR_METRES && sides.slenderness() >= COMPACT) {
      return new PlaceRating(
          Kind.DIGITISED_TWICE,
          "two lines " + SizeWording.metres(width) + " apart on average" + along(sides) + ".");
    }
    if (sides.slenderness() < COMPACT) {
      return width < HAIR_METRES
          ? new PlaceRating(Kind.UNSURE, "it is too small to tell.")
          : new PlaceRating(
              Kind.LOST_GROUND,
              "it is compact, about "
                  + SizeWording.metres(sides.lengthMetres())
                  + " by "
                  + SizeWording.metres(width)
                  + ", as a garden or a block is.");
    }
    return ofStrip(sides, width, isOpen);
  }

  private static PlaceRating ofStrip(TwoSides sides, double width, boolean isOpen) {
    boolean street = width >= STREET_LEAST_METRES && width <= STREET_MOST_METRES;
    double unevenness = sides.unevenness();
    boolean shortcut =
        !isOpen
            && sides.moreVertices() >= FEW
            && sides.moreVertices() >= MANY_MORE * (sides.fewerVertices() + 1);
    if (shortcut && sides.slenderness() >= GENERALISED) {
      return new PlaceRating(
          Kind.DIGITISED_TWICE,
          "one side has "
              + sides.fewerVertices()
              + " vertices where the other has "
              + sides.moreVertices()
              + ", as a line that was generalised.");
    }
    if (street && unevenness <= EVEN) {
      return new PlaceRating(
          Kind.LOST_GROUND,
          "it is evenly about "
              + SizeWording.metres(width)
              + " wide"
              + along(sides)
              + ", as a street or path is.");
    }
    if (isOpen) {
      return new PlaceRating(
          Kind.ALONG_WATER,
          "it is open to the outside of all areas"
              + along(sides)
              + " and unevenly wide, as a creek is.");
    }
    if (sides.fewerVertices() >= FEW
        && sides.cornerShare() <= SMOOTH
        && sides.lengthMetres() >= LONG_METRES) {
      return new PlaceRating(
          Kind.ALONG_WATER,
          "two smooth lines follow each other"
              + along(sides)
              + ", unevenly far apart, about "
              + SizeWording.metres(width)
              + " on average.");
    }
    return width < STREET_LEAST_METRES
        ? new PlaceRating(
            Kind.DIGITISED_TWICE,
            "two lines " + SizeWording.metres(width) + " apart on average" + along(sides) + ".")
        : new PlaceRating(
            Kind.UNSURE,
            "it is a strip"
                + along(sides)
                + ", about "
                + SizeWording.metres(width)
                + " wide, but neither even nor smooth.");
  }

  private static String along(TwoSides sides) {
    return " for " + SizeWording.metres(sides.lengthMetres());
  }
}
