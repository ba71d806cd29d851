package org.lac4j.geo.gazetteer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
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
import org.lac4j.geo.gazetteer.internal.place.PossibleAreas;

/**
 * Tells in which area of a coverage a point, a postcode or a property lies, and how sure that is.
 *
 * <table>
 * <caption>How each location is placed</caption>
 * <tr><th>location</th><th>point</th><th>accuracy</th></tr>
 * <tr><td>{@link LonLat}, {@link GridReference}</td><td>itself</td><td>exact, or {@link #withPointAccuracy}; a phone
 *     knows where it is to 5 to 50 metres</td></tr>
 * <tr><td>{@link Uprn}</td><td>that of the directory</td><td>exact</td></tr>
 * <tr><td>{@link Postcode} all of whose addresses are known</td><td>those of its properties</td><td>exact: one answer for
 *     all, or {@link Placement.Split} with shares</td></tr>
 * <tr><td>{@link Postcode} some of whose addresses are known</td><td>those of its properties, and that of the
 *     directory</td><td>by its quality: the answer is wherever an address lies or the point allows, a {@link
 *     Placement.Split} without shares if that is more than the point allows</td></tr>
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

  private static final double MAX_LATITUDE = 90;
  private static final double MAX_EASTING = 700_000;

  private final PointPlacer placer;
  private final KnownPlaces known;
  private final PostcodeAccuracy postcodeAccuracy;
  private final double pointAccuracy;

  private CoverageResolver(
      PointPlacer placer,
      KnownPlaces known,
      PostcodeAccuracy postcodeAccuracy,
      double pointAccuracy) {
    this.placer = placer;
    this.known = known;
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
        PointPlacer.of(index), KnownPlaces.NONE, PostcodeAccuracy.standard(), 0);
  }

  /**
   * Copies the resolver with a directory of postcodes.
   *
   * @param directory the directory
   * @return the copy, without addresses
   */
  public CoverageResolver withPostcodes(PostcodeDirectory directory) {
    return with(known.withPostcodes(requireNonNull(directory, "directory")));
  }

  /**
   * Copies the resolver with a directory of properties.
   *
   * @param directory the directory
   * @return the copy, without addresses
   */
  public CoverageResolver withUprns(UprnDirectory directory) {
    return with(known.withUprns(requireNonNull(directory, "directory")));
  }

  /**
   * Copies the resolver with some of the properties of postcodes. As homes may be missing from the list, it widens what the
   * points of postcodes allow, and never narrows it.
   *
   * @param addresses the properties by postcode, read with this resolver's two directories
   * @return the copy
   * @throws IllegalArgumentException if a directory is missing, or the addresses belong to others
   */
  public CoverageResolver withAddresses(PostcodeAddresses addresses) {
    return withAddresses(addresses, AddressCompleteness.none());
  }

  /**
   * Copies the resolver with the properties of postcodes, which place a postcode better than its point does where they are
   * all that there are.
   *
   * @param addresses the properties by postcode, read with this resolver's two directories
   * @param completeness for which postcodes no home is missing
   * @return the copy
   * @throws IllegalArgumentException if a directory is missing, or the addresses belong to others
   */
  public CoverageResolver withAddresses(
      PostcodeAddresses addresses, AddressCompleteness completeness) {
    return with(
        known.withAddresses(
            requireNonNull(addresses, "addresses"), requireNonNull(completeness, "completeness")));
  }

  /**
   * Copies the resolver with other figures for how far a home may be from the point of its postcode.
   *
   * @param accuracy the figures
   * @return the copy
   */
  public CoverageResolver withPostcodeAccuracy(PostcodeAccuracy accuracy) {
    return new CoverageResolver(placer, known, requireNonNull(accuracy, "accuracy"), pointAccuracy);
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
    return new CoverageResolver(placer, known, postcodeAccuracy, metres);
  }

  private CoverageResolver with(KnownPlaces places) {
    return new CoverageResolver(placer, places, postcodeAccuracy, pointAccuracy);
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
    PostcodeDirectory postcodes = known.postcodes();
    UprnDirectory uprns = known.uprns();
    if (location instanceof Postcode postcode) {
      return postcodes == null
          ? unplaced(UnplacedReason.NO_DIRECTORY)
          : place(postcode, postcodes, then);
    }
    return uprns == null ? unplaced(UnplacedReason.NO_DIRECTORY) : place((Uprn) location, uprns);
  }

  /**
   * Suggests that a point was given with its two numbers swapped: latitude for longitude, or northing for easting. It is a
   * question to ask, not an answer.
   *
   * @param location the location as it was given
   * @return the point with its numbers swapped, if the point given is not in Great Britain, or on the grid but in no area,
   *     and the swapped one is; empty for every other location
   */
  public Optional<Location> suggestSwapped(Location location) {
    if (location instanceof LonLat point && Math.abs(point.longitude()) <= MAX_LATITUDE) {
      LonLat swapped = LonLat.ofDegrees(point.latitude(), point.longitude());
      return resolve(point).equals(unplaced(UnplacedReason.OUTSIDE_GREAT_BRITAIN))
              && PointPlacer.isInGreatBritain(swapped)
          ? Optional.of(swapped)
          : Optional.empty();
    }
    if (location instanceof GridReference point && point.northing() <= MAX_EASTING) {
      GridReference swapped = GridReference.ofMetres(point.northing(), point.easting());
      return isNowhere(resolve(point)) && !isNowhere(resolve(swapped))
          ? Optional.of(swapped)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isNowhere(Placement placement) {
    return placement instanceof Placement.Outside || placement instanceof Placement.Unplaced;
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
    return place(postcode, directory, ordinal);
  }

  /** By all addresses, if they are known, else by the point of the postcode and by those that are. */
  private Placement place(Postcode postcode, PostcodeDirectory directory, int ordinal) {
    double accuracy = postcodeAccuracy.metres(directory.quality(ordinal));
    double[] homes = known.points(ordinal);
    if (known.isComplete(ordinal, homes, accuracy)) {
      return placer.onGrid(homes);
    }
    return directory.hasGridReference(ordinal)
        ? PossibleAreas.widened(
            placer.onGrid(directory.easting(ordinal), directory.northing(ordinal), accuracy),
            placer.areasOf(homes))
        : withoutPoint(postcode, UnplacedReason.NO_GRID_REFERENCE);
  }

  private static boolean isOver(YearMonth month, Optional<YearMonth> then) {
    return then.map(some -> some.isAfter(month)).orElse(true);
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
