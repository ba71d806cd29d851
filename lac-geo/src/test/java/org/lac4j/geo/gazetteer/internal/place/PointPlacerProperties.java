package org.lac4j.geo.gazetteer.internal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.crs.NationalGrid;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Points among three squares of 100 m in a row, of which the middle one is missing; every answer can be said by hand. */
class PointPlacerProperties {

  private static final int WEST = 460_000;
  private static final int SOUTH = 450_000;
  private static final int SIDE = 100;
  private static final Area LEFT = Area.of("A", "Left");
  private static final Area RIGHT = Area.of("B", "Right");
  private static final PointPlacer PLACER =
      PointPlacer.of(
          CoverageIndex.of(
              Coverage.of(
                  CoordinateSystem.BRITISH_NATIONAL_GRID,
                  List.of(square(LEFT, 0), square(RIGHT, 2)))));

  /** A point in metres from the south-west corner of the left square. */
  private record Metres(int east, int north) {

    boolean isInSquare(int column) {
      return east >= column * SIDE && east <= (column + 1) * SIDE && north >= 0 && north <= SIDE;
    }

    Optional<Area> area() {
      return isInSquare(0)
          ? Optional.of(LEFT)
          : isInSquare(2) ? Optional.of(RIGHT) : Optional.empty();
    }

    /** The distance to a square's ground, 0 within. */
    double toSquare(int column) {
      int x = Math.max(0, Math.max(column * SIDE - east, east - (column + 1) * SIDE));
      int y = Math.max(0, Math.max(-north, north - SIDE));
      return Math.hypot(x, y);
    }

    /** The distance to a square's edge from within it. */
    double toEdge(int column) {
      return Math.min(
          Math.min(east - column * SIDE, (column + 1) * SIDE - east),
          Math.min(north, SIDE - north));
    }
  }

  private static CoverageArea square(Area area, int column) {
    double west = WEST + column * SIDE;
    return CoverageArea.of(
        area,
        new GeometryFactory().toGeometry(new Envelope(west, west + SIDE, SOUTH, SOUTH + SIDE)));
  }

  private static Placement place(Metres point, double accuracy) {
    return PLACER.onGrid(WEST + point.east, SOUTH + point.north, accuracy);
  }

  @Property(tries = 500)
  void an_exact_point_is_inside_or_outside_and_says_how_far(@ForAll("points") Metres point) {
    Placement placement = place(point, 0);
    Statistics.label("covered").collect(point.area().isPresent());

    if (point.area().isPresent()) {
      assertThat(placement)
          .isEqualTo(
              new Placement.Inside(point.area().get(), point.toEdge(point.isInSquare(0) ? 0 : 2)));
    } else {
      Placement.Outside outside = (Placement.Outside) placement;
      assertThat(outside.metres())
          .isCloseTo(Math.min(point.toSquare(0), point.toSquare(2)), within(1e-9));
      assertThat(outside.nearest()).contains(point.toSquare(0) <= point.toSquare(2) ? LEFT : RIGHT);
    }
  }

  /** Never surer than the data: whatever the circle of doubt reaches is in the answer. */
  @Property(tries = 500)
  void a_point_in_doubt_names_every_area_that_its_circle_reaches(
      @ForAll("points") Metres point, @ForAll("accuracies") int accuracy) {
    Placement placement = place(point, accuracy);
    List<Area> reached =
        IntStream.of(0, 2)
            .filter(column -> point.toSquare(column) <= accuracy)
            .mapToObj(column -> column == 0 ? LEFT : RIGHT)
            .toList();
    Statistics.label("areas reached").collect(reached.size());

    assertThat(placement.possibleAreas()).containsExactlyInAnyOrderElementsOf(reached);
    if (placement instanceof Placement.NearEdge edge) {
      assertThat(edge.area()).isEqualTo(point.area());
      assertThat(edge.mayBeUncovered())
          .as("no circle that crosses an edge here is all covered")
          .isEqualTo(true);
    } else if (placement instanceof Placement.Inside) {
      assertThat(point.toEdge(point.isInSquare(0) ? 0 : 2)).isGreaterThan(accuracy);
    }
  }

  @Property(tries = 500)
  void shares_of_several_points_are_their_counts_the_largest_first(
      @ForAll("several") List<Metres> points) {
    double[] xy =
        points.stream()
            .flatMapToDouble(point -> DoubleStream.of(WEST + point.east, SOUTH + point.north))
            .toArray();
    TreeMap<String, Integer> counts = new TreeMap<>();
    points.forEach(
        point -> counts.merge(point.area().map(Area::name).orElse("none"), 1, Integer::sum));
    Placement placement = PLACER.onGrid(xy);
    Statistics.label("places").collect(counts.size());

    assertThat(PLACER.areasOf(xy))
        .containsExactlyInAnyOrderElementsOf(points.stream().map(Metres::area).distinct().toList());
    if (counts.size() == 1) {
      assertThat(placement).isNotInstanceOf(Placement.Split.class);
    } else {
      List<Placement.Candidate> candidates = ((Placement.Split) placement).candidates();
      assertThat(candidates)
          .allSatisfy(
              candidate ->
                  assertThat(candidate.share())
                      .hasValue(
                          (double) counts.get(candidate.area().map(Area::name).orElse("none"))
                              / points.size()))
          .hasSize(counts.size());
      assertThat(candidates).extracting(candidate -> -candidate.share().orElseThrow()).isSorted();
    }
  }

  @Example
  void points_together_are_as_near_to_an_edge_as_the_nearest_of_them() {
    assertThat(
            PLACER.onGrid(
                new double[] {WEST + 50, SOUTH + 50, WEST + 3, SOUTH + 50, WEST + 60, SOUTH + 50}))
        .isEqualTo(new Placement.Inside(LEFT, 3));
  }

  @Example
  void beyond_the_national_grid_nothing_is_placed() {
    LonLat paris = LonLat.ofDegrees(2.35, 48.86);

    assertThat(PLACER.lonLat(paris.longitude(), paris.latitude(), 0))
        .isEqualTo(new Placement.Unplaced(Placement.UnplacedReason.OUTSIDE_GREAT_BRITAIN));
    assertThat(PointPlacer.isInGreatBritain(paris)).isFalse();
    assertThat(PointPlacer.isInGreatBritain(LonLat.ofDegrees(-1.08, 53.96))).isTrue();
  }

  @Example
  void degrees_and_metres_of_one_place_give_one_answer() {
    double[] lonLat = new double[2];
    NationalGrid.ostn15().toLonLat(WEST + 40, SOUTH + 50, lonLat, 0);

    Placement.Inside inside = (Placement.Inside) PLACER.lonLat(lonLat[0], lonLat[1], 0);

    assertThat(inside.area()).isEqualTo(LEFT);
    assertThat(inside.metresFromEdge()).isCloseTo(40, within(0.001));
  }

  @Example
  void another_coordinate_system_is_refused_with_the_cure() {
    CoverageIndex mercator =
        CoverageIndex.of(
            Coverage.of(CoordinateSystem.parse("EPSG:3857"), List.of(square(LEFT, 0))));

    assertThatThrownBy(() -> PointPlacer.of(mercator))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("transform it first with Coverage.transformTo");
  }

  @Example
  void many_points_are_found_as_each_of_them_is() {
    double[] xy = {0, 0, WEST + 10, SOUTH + 50, WEST + 150, SOUTH + 50};
    int[] ordinals = new int[3];
    double[] metres = new double[3];

    PLACER.find(xy, 1, 2, ordinals, metres);

    assertThat(ordinals).as("the first is left alone").containsExactly(0, 0, CoverageIndex.NONE);
    assertThat(metres).containsExactly(0, 10, 50);
    assertThat(PLACER.placement(xy[2], xy[3], 0, ordinals[1], metres[1]))
        .isEqualTo(new Placement.Inside(LEFT, 10));
  }

  @Provide
  Arbitrary<Metres> points() {
    Arbitrary<Integer> east =
        Arbitraries.oneOf(
            Arbitraries.integers().between(-60, 360), Arbitraries.of(0, 100, 200, 300));
    Arbitrary<Integer> north =
        Arbitraries.oneOf(Arbitraries.integers().between(-60, 160), Arbitraries.of(0, 100));
    return Combinators.combine(east, north).as(Metres::new);
  }

  @Provide
  Arbitrary<Integer> accuracies() {
    return Arbitraries.integers().between(1, 150);
  }

  @Provide
  Arbitrary<List<Metres>> several() {
    return points().list().ofMinSize(1).ofMaxSize(6);
  }
}
