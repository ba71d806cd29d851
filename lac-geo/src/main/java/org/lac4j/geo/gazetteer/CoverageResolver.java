package org.lac4j.geo.gazetteer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.UnplacedReason;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.internal.place.GreatBritain;
import org.lac4j.geo.gazetteer.internal.place.PointPlacer;

/**
 * Tells in which area of a coverage a point, a postcode or a property lies, and how sure that is.
 *
 * <table>
 * <caption>How each location is placed</caption>
 * <tr><th>location</th><th>point</th><th>accuracy</th></tr>
 * <tr><td>{@link LonLat}, {@link GridReference}</td><td>itself</td><td>exact, or {@link #withPointAccuracy}; a phone
 *     knows where it is to 5 to 50 metres</td></tr>
 * <tr><td>{@link Uprn}</td><td>that of the directory</td><td>exact</td></tr>
 * <tr><td>{@link Postcode} with known addresses</td><td>those of its properties</td><td>exact: one answer for all, or
 *     {@link Placement.Split} with shares</td></tr>
 * <tr><td>other {@link Postcode}</td><td>that of the directory</td><td>by its quality: {@link PostcodeAccuracy}</td></tr>
 * </table>
 *
 * <p>An exact point on a shared edge is in the area with the lowest code. A point with an accuracy is {@link
 * Placement.NearEdge} if a boundary lies within it. Retired postcodes, large users, unknown ones and those without a
 * point are {@link Placement.Unplaced}, and so is a point that no area covers and that the National Grid does not reach.
 *
 * <p>Points are transformed to the coverage's coordinate system by OSTN15 where they are in the other one, so that the
 * same place gives the same area however it is told. Distances are metres.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * PlaceResolver resolver = CoverageResolver.of(CoverageIndex.of(coverage)).withPostcodes(postcodes);
 * Placement placement = resolver.resolve(Postcode.parse("YO24 4AB"));
 * }</pre>
 *
 * @source P7, R7
 */
public final class CoverageResolver implements PlaceResolver {

  private final PointPlacer placer;
  private final @Nullable PostcodeDirectory postcodes;
  private final @Nullable UprnDirectory uprns;
  private final @Nullable PostcodeAddresses addresses;
  private final PostcodeAccuracy postcodeAccuracy;
  private final double pointAccuracy;

  private CoverageResolver(
      PointPlacer placer,
      @Nullable PostcodeDirectory postcodes,
      @Nullable UprnDirectory uprns,
      @Nullable PostcodeAddresses addresses,
      PostcodeAccuracy postcodeAccuracy,
      double pointAccuracy) {
    this.placer = placer;
    this.postcodes = postcodes;
    this.uprns = uprns;
    this.addresses = addresses;
    this.postcodeAccuracy = postcodeAccuracy;
    this.pointAccuracy = pointAccuracy;
  }

  /**
   * Obtains a resolver that knows neither postcodes nor properties.
   *
   * @param index the index of the coverage, in longitude and latitude or on the National Grid
   * @return the resolver, which takes points for exact
   * @throws IllegalArgumentException if the coverage has another coordinate system
   */
  public static CoverageResolver of(CoverageIndex index) {
    return new CoverageResolver(
        PointPlacer.of(index), null, null, null, PostcodeAccuracy.standard(), 0);
  }

  /**
   * Copies the resolver with a directory of postcodes.
   *
   * @param directory the directory
   * @return the copy, without addresses
   */
  public CoverageResolver withPostcodes(PostcodeDirectory directory) {
    return new CoverageResolver(
        placer,
        requireNonNull(directory, "directory"),
        uprns,
        null,
        postcodeAccuracy,
        pointAccuracy);
  }

  /**
   * Copies the resolver with a directory of properties.
   *
   * @param directory the directory
   * @return the copy, without addresses
   */
  public CoverageResolver withUprns(UprnDirectory directory) {
    return new CoverageResolver(
        placer,
        postcodes,
        requireNonNull(directory, "directory"),
        null,
        postcodeAccuracy,
        pointAccuracy);
  }

  /**
   * Copies the resolver with the properties of each postcode, which place a postcode better than its point does.
   *
   * @param known the properties by postcode, read with this resolver's two directories
   * @return the copy
   * @throws IllegalArgumentException if a directory is missing, or the addresses belong to others
   */
  public CoverageResolver withAddresses(PostcodeAddresses known) {
    if (postcodes == null || uprns == null || !known.isFor(postcodes, uprns)) {
      throw new IllegalArgumentException(
          "Addresses belong to the directories of postcodes and properties with which they were read: give those first.");
    }
    return new CoverageResolver(placer, postcodes, uprns, known, postcodeAccuracy, pointAccuracy);
  }

  /**
   * Copies the resolver with other figures for how far a home may be from the point of its postcode.
   *
   * @param accuracy the figures
   * @return the copy
   */
  public CoverageResolver withPostcodeAccuracy(PostcodeAccuracy accuracy) {
    return new CoverageResolver(
        placer, postcodes, uprns, addresses, requireNonNull(accuracy, "accuracy"), pointAccuracy);
  }

  /**
   * Copies the resolver with an accuracy for points that callers give.
   *
   * @param metres how far the true place may be from a {@link LonLat} or {@link GridReference}, 0 or more metres; 0 takes
   *     points for exact
   * @return the copy
   * @throws IllegalArgumentException if the distance is negative, NaN or infinite
   */
  public CoverageResolver withPointAccuracy(double metres) {
    PostcodeAccuracy.checkMetres(metres);
    return new CoverageResolver(placer, postcodes, uprns, addresses, postcodeAccuracy, metres);
  }

  /**
   * Returns the areas of the coverage.
   *
   * @return the areas in code order, which is that of their ordinals
   */
  public ImmutableList<Area> areas() {
    return placer.areas();
  }

  /**
   * Starts a batch of locations to be placed together.
   *
   * @param capacity the most locations that it can take, 0 or more
   * @return an empty batch
   * @throws IllegalArgumentException if the capacity is negative
   */
  public PlacementBatch batch(int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException(
          "A batch takes 0 locations or more, not " + capacity + ".");
    }
    return new PlacementBatch(this, placer, pointAccuracy, capacity);
  }

  @Override
  public Placement resolve(Location location) {
    return resolve(location, Optional.empty());
  }

  /**
   * Places a location as of a day. A postcode is in use from the first day of the month of its introduction to the last day
   * of the month of its retirement; the boundaries are the same on each day, unlike those of a {@link HistoryResolver}.
   *
   * @param location the location
   * @param asOf the day
   * @return where it lay
   */
  public Placement resolve(Location location, LocalDate asOf) {
    return resolve(location, Optional.of(YearMonth.from(asOf)));
  }

  /**
   * Places a location.
   *
   * @param then the month that counts; if empty, that of the directory's edition
   */
  private Placement resolve(Location location, Optional<YearMonth> then) {
    requireNonNull(location, "location");
    if (location instanceof LonLat point) {
      return placer.lonLat(point.longitude(), point.latitude(), pointAccuracy);
    }
    if (location instanceof GridReference point) {
      return placer.onGrid(point.easting(), point.northing(), pointAccuracy);
    }
    if (location instanceof Postcode postcode) {
      return postcodes == null
          ? unplaced(UnplacedReason.NO_DIRECTORY)
          : place(postcode, postcodes, then);
    }
    return uprns == null ? unplaced(UnplacedReason.NO_DIRECTORY) : place((Uprn) location, uprns);
  }

  private Placement place(
      Postcode postcode, PostcodeDirectory directory, Optional<YearMonth> then) {
    int ordinal = directory.find(postcode);
    if (ordinal == PostcodeDirectory.NONE) {
      return withoutPoint(postcode, UnplacedReason.UNKNOWN);
    }
    if (directory.retired(ordinal).filter(month -> isOver(month, then)).isPresent()) {
      return unplaced(UnplacedReason.RETIRED);
    }
    if (then.isPresent()
        && directory.introduced(ordinal).filter(month -> month.isAfter(then.get())).isPresent()) {
      return unplaced(UnplacedReason.NOT_YET_IN_USE);
    }
    if (directory.isLargeUser(ordinal)) {
      return unplaced(UnplacedReason.LARGE_USER);
    }
    double[] known = knownPoints(ordinal);
    if (known.length > 0) {
      return placer.onGrid(known);
    }
    return directory.hasGridReference(ordinal)
        ? placer.onGrid(
            directory.easting(ordinal),
            directory.northing(ordinal),
            postcodeAccuracy.metres(directory.quality(ordinal)))
        : withoutPoint(postcode, UnplacedReason.NO_GRID_REFERENCE);
  }

  private static boolean isOver(YearMonth month, Optional<YearMonth> then) {
    return then.map(some -> some.isAfter(month)).orElse(true);
  }

  /** Easting and northing in turn of each property of a postcode that has a point. */
  private double[] knownPoints(int postcode) {
    if (addresses == null || uprns == null) {
      return new double[0];
    }
    double[] points = new double[2 * addresses.count(postcode)];
    int end = 0;
    for (int i = 0; i < addresses.count(postcode); i++) {
      int property = addresses.property(postcode, i);
      if (uprns.hasGridReference(property)) {
        points[end++] = uprns.easting(property);
        points[end++] = uprns.northing(property);
      }
    }
    return Arrays.copyOf(points, end);
  }

  private static Placement withoutPoint(Postcode postcode, UnplacedReason otherwise) {
    return unplaced(
        GreatBritain.isOutside(postcode) ? UnplacedReason.OUTSIDE_GREAT_BRITAIN : otherwise);
  }

  private Placement place(Uprn uprn, UprnDirectory directory) {
    int ordinal = directory.find(uprn);
    if (ordinal == UprnDirectory.NONE) {
      return unplaced(UnplacedReason.UNKNOWN);
    }
    return directory.hasGridReference(ordinal)
        ? placer.onGrid(directory.easting(ordinal), directory.northing(ordinal), 0)
        : unplaced(UnplacedReason.NO_GRID_REFERENCE);
  }

  private static Placement unplaced(UnplacedReason why) {
    return new Placement.Unplaced(why);
  }
}
