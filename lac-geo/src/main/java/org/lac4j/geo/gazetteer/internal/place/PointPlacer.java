package org.lac4j.geo.gazetteer.internal.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.UnplacedReason;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.coverage.NearestArea;
import org.lac4j.geo.crs.NationalGrid;

/** Places points among the areas of a coverage, whichever of the two coordinate systems each of them has. */
public final class PointPlacer {

  /** Stands for what is not covered; it comes after every ordinal. */
  private static final int NOT_COVERED = Integer.MAX_VALUE;

  private static final double METRES_PER_DEGREE = 111_320;
  private static final int RINGS = 4;
  private static final int PLACES_ON_THE_FIRST_RING = 8;

  private final CoverageIndex index;
  private final NationalGrid grid;
  private final boolean geographic;

  private PointPlacer(CoverageIndex index) {
    this.index = index;
    this.grid = NationalGrid.ostn15();
    this.geographic = index.coordinateSystem().isGeographic();
  }

  public static PointPlacer of(CoverageIndex index) {
    CoordinateSystem system = index.coordinateSystem();
    if (!system.isGeographic() && !system.equals(CoordinateSystem.BRITISH_NATIONAL_GRID)) {
      throw new IllegalArgumentException(
          "Places are looked up in EPSG:4326 or EPSG:27700, but the coverage has "
              + system
              + ": transform it first with Coverage.transformTo.");
    }
    return new PointPlacer(index);
  }

  public ImmutableList<Area> areas() {
    return index.areas();
  }

  public Placement lonLat(double longitude, double latitude, double accuracy) {
    double[] xy = new double[2];
    fromLonLat(longitude, latitude, xy, 0);
    return place(xy, accuracy);
  }

  public Placement onGrid(double easting, double northing, double accuracy) {
    double[] xy = new double[2];
    fromGrid(easting, northing, xy, 0);
    return place(xy, accuracy);
  }

  /**
   * Places several exact points together: in one answer if they lie together, else with their shares.
   *
   * @param points easting and northing in turn, of one point or more
   */
  public Placement onGrid(double[] points) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    double[] xy = new double[2];
    for (int i = 0; i < points.length; i += 2) {
      fromGrid(points[i], points[i + 1], xy, 0);
      int ordinal = index.ordinalAt(xy[0], xy[1]);
      counts.merge(ordinal == CoverageIndex.NONE ? NOT_COVERED : ordinal, 1, Integer::sum);
    }
    return counts.size() == 1 ? together(points) : split(counts, points.length / 2);
  }

  /** The areas that several exact points lie in. */
  public ImmutableSet<Optional<Area>> areasOf(double[] points) {
    ImmutableSet.Builder<Optional<Area>> areas = ImmutableSet.builder();
    double[] xy = new double[2];
    for (int i = 0; i < points.length; i += 2) {
      fromGrid(points[i], points[i + 1], xy, 0);
      areas.add(index.areaAt(xy[0], xy[1]));
    }
    return areas.build();
  }

  private Placement split(SortedMap<Integer, Integer> counts, int total) {
    // The sort is stable: equal shares stay in code order.
    return new Placement.Split(
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(entry -> candidate(entry.getKey(), (double) entry.getValue() / total))
            .collect(ImmutableList.toImmutableList()));
  }

  private Placement.Candidate candidate(int ordinal, double share) {
    return new Placement.Candidate(
        ordinal == NOT_COVERED ? Optional.empty() : Optional.of(index.area(ordinal)),
        OptionalDouble.of(share));
  }

  /** The answer for the point that is nearest to an edge, or if all lie outside, nearest to an area. */
  private Placement together(double[] points) {
    Placement nearest = onGrid(points[0], points[1], 0);
    for (int i = 2; i < points.length; i += 2) {
      Placement next = onGrid(points[i], points[i + 1], 0);
      nearest = metres(next) < metres(nearest) ? next : nearest;
    }
    return nearest;
  }

  private static double metres(Placement placement) {
    if (placement instanceof Placement.Inside inside) {
      return inside.metresFromEdge();
    }
    return placement instanceof Placement.Outside outside
        ? outside.metres()
        : Double.POSITIVE_INFINITY;
  }

  private Placement place(double[] xy, double accuracy) {
    int ordinal = index.ordinalAt(xy[0], xy[1]);
    double metres = index.metresFromEdge(xy[0], xy[1]);
    return placement(xy[0], xy[1], accuracy, ordinal, metres);
  }

  /**
   * Finds the areas of a range of points, and how far the nearest boundary is.
   *
   * @param xy x and y in turn
   * @param first the first point of the range
   * @param count the number of points in the range
   * @param ordinals takes the ordinals, or {@link CoverageIndex#NONE}
   * @param metres takes the distances
   */
  public void find(double[] xy, int first, int count, int[] ordinals, double[] metres) {
    index.ordinalsAt(xy, first, count, ordinals);
    index.metresFromEdge(xy, first, count, metres);
  }

  /**
   * The answer for a point.
   *
   * @param ordinal the area that it lies in, or {@link CoverageIndex#NONE}
   * @param metres the distance to the nearest boundary
   */
  public Placement placement(double x, double y, double accuracy, int ordinal, double metres) {
    if (ordinal == CoverageIndex.NONE) {
      return notCovered(x, y, accuracy, metres);
    }
    Area area = index.area(ordinal);
    if (!(accuracy > 0 && metres <= accuracy)) {
      return new Placement.Inside(area, metres);
    }
    ImmutableList<Area> others = others(area, index.areasWithin(x, y, accuracy));
    boolean uncovered = others.isEmpty() || isUncoveredWithin(x, y, accuracy);
    return new Placement.NearEdge(Optional.of(area), others, metres, accuracy, uncovered);
  }

  /**
   * Looks for ground that no area covers around a point, at places no further apart than a fifth or so of the radius:
   * ground too narrow to be seen so is too narrow for a home.
   */
  private boolean isUncoveredWithin(double x, double y, double radius) {
    double perMetreY = geographic ? 1 / METRES_PER_DEGREE : 1;
    double perMetreX = geographic ? perMetreY / Math.cos(Math.toRadians(y)) : 1;
    for (int ring = RINGS; ring >= 1; ring--) {
      double out = radius * ring / RINGS;
      int places = PLACES_ON_THE_FIRST_RING * ring;
      for (int i = 0; i < places; i++) {
        double angle = 2 * Math.PI * i / places;
        double eastwards = out * Math.cos(angle) * perMetreX;
        double northwards = out * Math.sin(angle) * perMetreY;
        if (index.ordinalAt(x + eastwards, y + northwards) == CoverageIndex.NONE) {
          return true;
        }
      }
    }
    return false;
  }

  private Placement notCovered(double x, double y, double accuracy, double metresFromEdge) {
    if (!isOnGrid(x, y)) {
      return new Placement.Unplaced(UnplacedReason.OUTSIDE_GREAT_BRITAIN);
    }
    Optional<NearestArea> nearest = index.nearestArea(x, y, metresFromEdge);
    double metres = nearest.map(NearestArea::metres).orElse(Double.POSITIVE_INFINITY);
    if (accuracy > 0 && metres <= accuracy) {
      ImmutableList<Area> within = index.areasWithin(x, y, accuracy);
      if (!within.isEmpty()) {
        return new Placement.NearEdge(Optional.empty(), within, metres, accuracy);
      }
    }
    return new Placement.Outside(nearest.map(NearestArea::area), metres);
  }

  private static ImmutableList<Area> others(Area area, ImmutableList<Area> within) {
    return within.stream()
        .filter(other -> !other.equals(area))
        .collect(ImmutableList.toImmutableList());
  }

  /** Writes coordinates in the coverage's own system; NaN where the transformation does not reach. */
  public void fromLonLat(double longitude, double latitude, double[] into, int at) {
    into[at] = longitude;
    into[at + 1] = latitude;
    if (!geographic) {
      grid.toGrid(longitude, latitude, into, at);
    }
  }

  /** Writes coordinates in the coverage's own system; NaN where the transformation does not reach. */
  public void fromGrid(double easting, double northing, double[] into, int at) {
    into[at] = easting;
    into[at + 1] = northing;
    if (geographic) {
      grid.toLonLat(easting, northing, into, at);
    }
  }

  /** Whether a point lies where the National Grid's transformation reaches. */
  public static boolean isInGreatBritain(LonLat point) {
    return NationalGrid.ostn15().toGrid(point.longitude(), point.latitude(), new double[2], 0);
  }

  private boolean isOnGrid(double x, double y) {
    double[] other = new double[2];
    return geographic ? grid.toGrid(x, y, other, 0) : grid.toLonLat(x, y, other, 0);
  }
}
