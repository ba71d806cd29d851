package org.lac4j.examples.democity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Team;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.locationtech.jts.geom.Geometry;

/**
 * Ebor, an invented city: its wards, the areas that have a coordinator, homes, postcodes, a team and introductions.
 *
 * <p>21 wards share wiggly boundaries, identical to the bit on both sides. 12 of them, just over half of the city, are
 * areas of Local Area Coordination. Some wards have holes, detached parts and islands, and there is a mere that belongs to
 * none. Nothing in it is real: not the names, not the people, and where it stands there are fields.
 *
 * <p>A seed makes the same city on every machine and Java runtime. Making one takes about a second. Immutable and
 * thread-safe as long as nobody changes a geometry.
 *
 * @source R1
 */
public final class DemoCity {

  /** The day on which the examples look at the city. */
  static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

  private static final long EBOR = 867;

  private final long seed;
  private final Coverage wards;
  private final Coverage wardsLonLat;
  private final ImmutableSet<AreaCode> covered;
  private final Geometry mere;
  private final ImmutableList<Home> homes;
  private final ImmutableList<PostcodeUnit> postcodes;
  private final Team team;
  private final ImmutableList<Introduction> introductions;

  private DemoCity(long seed) {
    this.seed = seed;
    CityPlan plan = new CityPlan(seed);
    WardMaker maker = new WardMaker(seed, plan);
    mere = maker.mere();
    wards = WardCoverage.of(maker.wards());
    wardsLonLat = WardCoverage.toLonLat(wards);
    covered = CoveredWards.choose(seed, wards);
    CoverageIndex index = CoverageIndex.of(wards);
    homes = HomeMaker.build(Street.lay(seed, index, wards, plan.boundaries()), wards, index);
    postcodes = PostcodeMaker.all(homes);
    team = TeamMaker.make(seed, areas());
    introductions =
        IntroductionMaker.make(
            seed, new IntroducedMaker(seed, homes, covered, postcodes), team, AS_OF.plusDays(1));
  }

  /**
   * Makes the city that the examples and the documentation show.
   *
   * @return the city, the same every time
   */
  public static DemoCity ebor() {
    return of(EBOR);
  }

  /**
   * Makes another city of the same kind.
   *
   * @param seed any number
   * @return the city, the same every time for one seed
   */
  public static DemoCity of(long seed) {
    return new DemoCity(seed);
  }

  /**
   * Returns the seed.
   *
   * @return the seed that {@link #of} makes this city from
   */
  public long seed() {
    return seed;
  }

  /**
   * Returns the wards on the National Grid.
   *
   * @return 21 wards, with attributes {@code WD26CD} and {@code WD26NM}
   */
  public Coverage wards() {
    return wards;
  }

  /**
   * Returns the wards in a coordinate system.
   *
   * @param system longitude and latitude, or the National Grid
   * @return 21 wards, with attributes {@code WD26CD} and {@code WD26NM}
   * @throws IllegalArgumentException if it is another system
   */
  public Coverage wards(CoordinateSystem system) {
    if (system.equals(CoordinateSystem.BRITISH_NATIONAL_GRID)) {
      return wards;
    }
    if (system.equals(CoordinateSystem.WGS84)) {
      return wardsLonLat;
    }
    throw new IllegalArgumentException(
        "The city is known in EPSG:27700 and EPSG:4326, not in " + system + ".");
  }

  /**
   * Returns the areas that have a coordinator, on the National Grid.
   *
   * @return 12 of the wards
   * @source R1
   */
  public Coverage areas() {
    return areas(CoordinateSystem.BRITISH_NATIONAL_GRID);
  }

  /**
   * Returns the areas that have a coordinator, in a coordinate system.
   *
   * @param system longitude and latitude, or the National Grid
   * @return 12 of the wards
   * @throws IllegalArgumentException if it is another system
   * @source R1
   */
  public Coverage areas(CoordinateSystem system) {
    return wards(system).filter(ward -> covered.contains(ward.code()));
  }

  /**
   * Returns the mere: the one hole in the city that belongs to no ward.
   *
   * @return a new polygon on the National Grid
   */
  public Geometry mere() {
    return mere.copy();
  }

  /**
   * Returns the homes.
   *
   * @return the homes by property number; no point of theirs is within 2 metres of a ward's edge
   */
  public ImmutableList<Home> homes() {
    return homes;
  }

  /**
   * Returns the postcodes.
   *
   * @return those of the homes, some of which straddle wards; then some that are retired, of a large user, or without a
   *     grid reference
   */
  public ImmutableList<PostcodeUnit> postcodes() {
    return postcodes;
  }

  /**
   * Returns the team: 12 posts, of which one is vacant and covered by a neighbour, and a Community Facilitator.
   *
   * @return the team of the areas
   * @source P14, R1
   */
  public Team team() {
    return team;
  }

  /**
   * Returns the introductions of the first three months of 2026.
   *
   * <p>Their aims follow the mix of the survey. Most are about someone in an area; some are not, some only say a postcode,
   * and some do not say where.
   *
   * @return the introductions, the oldest first, none after {@link #asOf}
   * @source R3, R5
   */
  public ImmutableList<Introduction> introductions() {
    return introductions;
  }

  /**
   * Returns the day to look at the city: on it a post is vacant and a coordinator is away.
   *
   * @return the last day on which introductions came in
   */
  public LocalDate asOf() {
    return AS_OF;
  }

  /** Returns the seed and the number of wards, areas and homes. */
  @Override
  public String toString() {
    return "A city of "
        + wards.size()
        + " wards, "
        + covered.size()
        + " areas and "
        + homes.size()
        + " homes, from seed "
        + seed;
  }
}
