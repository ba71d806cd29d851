package org.lac4j.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.crs.NationalGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

class CoverageResolverProperties {

  private static final long SEED = 1066;
  private static final Postcode POSTCODE = Postcode.parse("YO1 7HH");
  private static final double MILLIMETRE = 0.001;
  private static final double TENTH_OF_A_MICROMETRE = 1e-7;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final Coverage onGrid = Ebor.onGrid(SEED);
  private final CoverageIndex gridIndex = CoverageIndex.of(onGrid);
  private final CoverageIndex degreeIndex = CoverageIndex.of(Ebor.inDegrees(SEED));

  @Property(tries = 500)
  void a_place_is_in_one_area_however_it_is_told(@ForAll("wholeMetres") GridReference point)
      throws IOException {
    for (CoverageIndex index : List.of(gridIndex, degreeIndex)) {
      CoverageResolver resolver = exactResolver(index, point);
      Placement expected = resolver.resolve(point);
      Assume.that(metres(expected) > MILLIMETRE);
      Statistics.label("kind").collect(expected.getClass().getSimpleName());
      Statistics.label("within 2 m of an edge")
          .collect(metres(expected) < 2)
          .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
      Location[] same = {NationalGrid.ostn15().toLonLat(point), POSTCODE, Uprn.of(1)};
      for (Location location : same) {
        Placement placement = resolver.resolve(location);
        assertThat(area(placement)).isEqualTo(area(expected));
        assertThat(placement).hasSameClassAs(expected);
        assertThat(metres(placement)).isCloseTo(metres(expected), within(MILLIMETRE));
      }
    }
  }

  @Property(tries = 500)
  void an_exact_point_is_where_jts_says(@ForAll("anywhere") GridReference point) {
    Placement placement = CoverageResolver.of(gridIndex).resolve(point);
    Optional<Area> covering = areas(area -> area.covers(jts(point))).stream().findFirst();
    assertThat(area(placement)).isEqualTo(covering);
    if (placement instanceof Placement.Outside outside) {
      Area nearest =
          onGrid.areas().stream()
              .min(Comparator.comparingDouble(area -> area.geometry().distance(jts(point))))
              .orElseThrow()
              .area();
      assertThat(distance(outside.nearest().orElseThrow(), point))
          .isCloseTo(distance(nearest, point), within(TENTH_OF_A_MICROMETRE));
      assertThat(outside.metres())
          .isCloseTo(distance(nearest, point), within(TENTH_OF_A_MICROMETRE));
    } else {
      assertThat(metres(placement)).isCloseTo(fromEdge(point), within(TENTH_OF_A_MICROMETRE));
    }
  }

  /**
   * Lines of up to 1.7 km that are straight in degrees are up to 8 cm from those on the grid, whose metres are up to
   * 0.04 % off the ground's.
   */
  @Property(tries = 500)
  void metres_in_degrees_are_those_of_jts_on_the_grid(@ForAll("anywhere") GridReference point) {
    double onGrid = fromEdge(point);
    Assume.that(onGrid > 0.2);
    Placement placement = CoverageResolver.of(degreeIndex).resolve(point);
    Placement grid = CoverageResolver.of(gridIndex).resolve(point);
    assertThat(area(placement)).isEqualTo(area(grid));
    assertThat(metres(placement)).isCloseTo(onGrid, within(0.08 + 0.001 * onGrid));
  }

  @Property(tries = 500)
  void a_point_is_near_an_edge_if_its_accuracy_reaches_one(
      @ForAll("anywhere") GridReference point,
      @ForAll @DoubleRange(min = 0.1, max = 400) double accuracy) {
    double fromEdge = fromEdge(point);
    Assume.that(Math.abs(fromEdge - accuracy) > TENTH_OF_A_MICROMETRE);
    Placement placement = CoverageResolver.of(gridIndex).withPointAccuracy(accuracy).resolve(point);
    boolean near = placement instanceof Placement.NearEdge || placement instanceof Placement.Split;
    Statistics.label("near").collect(near);
    assertThat(near).isEqualTo(fromEdge <= accuracy);
    if (placement instanceof Placement.NearEdge edge) {
      List<Area> reached = areas(area -> area.isWithinDistance(jts(point), accuracy));
      Optional<Area> own = areas(area -> area.covers(jts(point))).stream().findFirst();
      own.ifPresent(reached::remove);
      assertThat(edge.area()).isEqualTo(own);
      assertThat(edge.neighbours()).isEqualTo(reached);
      assertThat(edge.metresFromEdge()).isCloseTo(fromEdge, within(TENTH_OF_A_MICROMETRE));
      assertThat(edge.accuracyMetres()).isEqualTo(accuracy);
      if (edge.mayBeUncovered()) {
        assertThat(uncoveredWithin(point, accuracy)).isPositive();
      } else {
        assertThat(uncoveredWithin(point, accuracy)).isLessThan(0.2 * accuracy * accuracy);
      }
    } else {
      assertThat(placement).isEqualTo(CoverageResolver.of(gridIndex).resolve(point));
    }
  }

  /** The square metres that no area covers within a distance. */
  private double uncoveredWithin(GridReference point, double metres) {
    Geometry uncovered = jts(point).buffer(metres, 64);
    for (CoverageArea area : onGrid.areas()) {
      uncovered = uncovered.difference(area.geometry());
    }
    return uncovered.getArea();
  }

  @Property(tries = 100)
  void a_batch_gives_the_answers_of_each_location(
      @ForAll @Size(max = 40) List<@From("anywhere") GridReference> points,
      @ForAll @DoubleRange(min = -100, max = 200) double accuracy)
      throws IOException {
    for (CoverageIndex index : List.of(gridIndex, degreeIndex)) {
      CoverageResolver resolver =
          exactResolver(index, GridReference.ofMetres(460_000, 450_000))
              .withPointAccuracy(Math.max(0, accuracy));
      List<Location> locations = new ArrayList<>(points);
      locations.addAll(points.stream().map(NationalGrid.ostn15()::toLonLat).toList());
      locations.addAll(List.of(POSTCODE, Uprn.of(1), Uprn.of(2), LonLat.ofDegrees(53.96, -1.08)));
      PlacementBatch batch = resolver.batch(locations.size());
      locations.forEach(batch::add);
      batch.place();
      for (int i = 0; i < locations.size(); i++) {
        Placement expected = resolver.resolve(locations.get(i));
        assertThat(batch.placement(i)).isEqualTo(expected);
        boolean point = i < 2 * points.size();
        Statistics.label("kind").collect(expected.getClass().getSimpleName());
        if (point && expected instanceof Placement.Inside inside) {
          assertThat(index.area(batch.insideOrdinal(i))).isEqualTo(inside.area());
          assertThat(batch.metresFromEdge(i)).isEqualTo(inside.metresFromEdge());
        } else {
          assertThat(batch.insideOrdinal(i)).isEqualTo(CoverageIndex.NONE);
        }
      }
    }
  }

  @Property(tries = 300)
  void a_postcode_is_split_as_its_properties_are(
      @ForAll @Size(min = 1, max = 12) List<@From("street") GridReference> homes)
      throws IOException {
    PostcodeDirectory postcodes =
        Directories.postcode(POSTCODE, Directories.at(homes.get(0), PositionalQuality.BUILDING));
    UprnDirectory uprns = Directories.uprns(homes);
    CoverageResolver resolver =
        CoverageResolver.of(gridIndex)
            .withPostcodes(postcodes)
            .withUprns(uprns)
            .withAddresses(
                Directories.addresses(POSTCODE, postcodes, uprns),
                AddressCompleteness.everywhere());
    var byArea =
        homes.stream()
            .collect(
                Collectors.groupingBy(home -> area(resolver.resolve(home)), Collectors.counting()));
    Placement placement = resolver.resolve(POSTCODE);
    Statistics.label("areas").collect(byArea.size());
    if (byArea.size() == 1) {
      assertThat(area(placement)).isEqualTo(byArea.keySet().iterator().next());
      assertThat(metres(placement))
          .isEqualTo(
              homes.stream()
                  .mapToDouble(home -> metres(resolver.resolve(home)))
                  .min()
                  .orElseThrow());
      return;
    }
    List<Placement.Candidate> candidates = ((Placement.Split) placement).candidates();
    assertThat(candidates).hasSameSizeAs(byArea.keySet());
    candidates.forEach(
        candidate ->
            assertThat(candidate.share().orElseThrow())
                .isEqualTo((double) byArea.get(candidate.area()) / homes.size()));
    assertThat(candidates)
        .isSortedAccordingTo(
            Comparator.comparingDouble(
                    (Placement.Candidate candidate) -> -candidate.share().orElseThrow())
                .thenComparing(
                    candidate -> candidate.area().map(area -> area.code().value()).orElse("~")));
  }

  private static CoverageResolver exactResolver(CoverageIndex index, GridReference point)
      throws IOException {
    return CoverageResolver.of(index)
        .withPostcodes(
            Directories.postcode(POSTCODE, Directories.at(point, PositionalQuality.BUILDING)))
        .withUprns(Directories.uprns(List.of(point)))
        .withPostcodeAccuracy(PostcodeAccuracy.standard().with(PositionalQuality.BUILDING, 0));
  }

  private static Optional<Area> area(Placement placement) {
    return placement instanceof Placement.Inside inside
        ? Optional.of(inside.area())
        : Optional.empty();
  }

  private static double metres(Placement placement) {
    return placement instanceof Placement.Inside inside
        ? inside.metresFromEdge()
        : ((Placement.Outside) placement).metres();
  }

  private List<Area> areas(Predicate<Geometry> condition) {
    return onGrid.areas().stream()
        .filter(area -> condition.test(area.geometry()))
        .map(CoverageArea::area)
        .collect(Collectors.toList());
  }

  private double fromEdge(GridReference point) {
    return onGrid.areas().stream()
        .mapToDouble(area -> area.geometry().getBoundary().distance(jts(point)))
        .min()
        .orElseThrow();
  }

  private double distance(Area area, GridReference point) {
    return onGrid.area(area.code()).orElseThrow().geometry().distance(jts(point));
  }

  private static Point jts(GridReference point) {
    return GEOMETRY.createPoint(new Coordinate(point.easting(), point.northing()));
  }

  /** Points all over the place and around it, half of them within a few metres of an edge. */
  @Provide
  Arbitrary<GridReference> anywhere() {
    int size = Ebor.CELL * Ebor.CELLS;
    Arbitrary<GridReference> any =
        Combinators.combine(
                Arbitraries.doubles().between(-1000, size + 1000.0),
                Arbitraries.doubles().between(-1000, size + 1000.0))
            .as((x, y) -> GridReference.ofMetres(Ebor.WEST + x, Ebor.SOUTH + y));
    return Arbitraries.oneOf(any, besideAnEdge(5));
  }

  @Provide
  Arbitrary<GridReference> wholeMetres() {
    return anywhere()
        .map(
            point ->
                GridReference.ofMetres(Math.rint(point.easting()), Math.rint(point.northing())));
  }

  /** Homes on both sides of the edges of one area. */
  @Provide
  Arbitrary<GridReference> street() {
    return besideAnEdge(40)
        .map(
            point ->
                GridReference.ofMetres(
                    Math.rint(point.easting() * 100) / 100,
                    Math.rint(point.northing() * 100) / 100));
  }

  private Arbitrary<GridReference> besideAnEdge(double metres) {
    return Combinators.combine(
            Arbitraries.of(onGrid.areas()),
            Arbitraries.integers().between(0, 3),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.doubles().between(-metres, metres),
            Arbitraries.doubles().between(-metres, metres))
        .as(
            (area, side, along, dx, dy) -> {
              Coordinate[] ring = area.geometry().getCoordinates();
              Coordinate from = ring[side];
              Coordinate to = ring[side + 1];
              return GridReference.ofMetres(
                  from.x + along * (to.x - from.x) + dx, from.y + along * (to.y - from.y) + dy);
            });
  }
}
