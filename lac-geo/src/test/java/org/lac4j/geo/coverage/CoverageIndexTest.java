package org.lac4j.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class CoverageIndexTest {

  private static final String WEST = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))";
  private static final String EAST = "POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))";
  private static final String BOW_TIE = "POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))";

  @Test
  void shared_edge_belongs_to_both_and_first_to_the_lowest_code() {
    CoverageIndex index = CoverageIndex.of(coverage(WEST, EAST));
    assertThat(index.areaAt(10, 5)).contains(Area.of("A000000", "Area 0"));
    assertThat(index.areasAt(10, 5))
        .containsExactly(Area.of("A000000", "Area 0"), Area.of("A000001", "Area 1"));
    assertThat(index.areaAt(Math.nextUp(10.0), 5)).contains(Area.of("A000001", "Area 1"));
    assertThat(index.areaAt(20.1, 5)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NaN, 5", "5, NaN", "Infinity, 5", "5, -Infinity", "NaN, Infinity"})
  void a_point_that_is_not_finite_is_nowhere(double x, double y) {
    CoverageIndex index = CoverageIndex.of(coverage(WEST));
    int[] batch = {7};
    index.ordinalsAt(new double[] {x, y}, batch);
    assertThat(batch).containsExactly(CoverageIndex.NONE);
    assertThat(index.areaAt(x, y)).isEmpty();
    assertThat(index.areasAt(x, y)).isEmpty();
    assertThat(index.metresFromEdge(x, y)).isInfinite();
    assertThat(index.areasWithin(x, y, 1)).isEmpty();
    assertThat(index.nearestArea(x, y)).isEmpty();
  }

  @Test
  void no_area_and_an_area_without_a_polygon_cover_nothing() {
    for (Coverage coverage : List.of(coverage(), coverage("POLYGON EMPTY"))) {
      CoverageIndex index = CoverageIndex.of(coverage);
      assertThat(index.areaAt(0, 0)).isEmpty();
      assertThat(index.metresFromEdge(0, 0)).isInfinite();
      assertThat(index.nearestArea(0, 0)).isEmpty();
      assertThat(index.areasWithin(0, 0, Double.MAX_VALUE)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "POLYGON ((3 1, 3 9, 3 5, 3 1)); 3; 7; 2.9999",
        "POLYGON ((3 3, 3 3, 3 3, 3 3)); 3; 3; 3.0001",
        "POLYGON ((1 7, 9 7, 5 7, 1 7)); 4; 7; 0.9999"
      })
  void a_polygon_without_an_inside_covers_its_edge(String wkt, double x, double y, double besideX) {
    CoverageIndex index = accepting(coverage(wkt));
    assertThat(index.ordinalAt(x, y)).isZero();
    assertThat(index.ordinalAt(besideX, y)).isEqualTo(CoverageIndex.NONE);
  }

  @Test
  void an_invalid_polygon_is_an_error_that_says_which_where_and_why() {
    assertThatThrownBy(() -> CoverageIndex.of(coverage(WEST, BOW_TIE)))
        .isInstanceOfSatisfying(
            InvalidAreasException.class, error -> assertThat(error.invalidAreas()).hasSize(1))
        .hasMessage(
            "Of the areas, 1 has a polygon that is not valid: Area 1 (A000001): Self-intersection at (5.0 5.0)."
                + " Repair it, or build the index with acceptInvalid(true), which takes the inside by the"
                + " even-odd rule.");
  }

  @Test
  void an_accepted_invalid_polygon_is_taken_by_the_even_odd_rule() {
    CoverageIndex index = accepting(coverage(BOW_TIE));
    assertThat(index.ordinalAt(1, 5)).isZero();
    assertThat(index.ordinalAt(5, 5)).isZero();
    assertThat(index.ordinalAt(5, 1)).isEqualTo(CoverageIndex.NONE);
  }

  @Test
  void a_vertex_that_is_not_finite_is_an_error_even_when_accepted() {
    Geometry broken = Coverages.polygon(new Coordinate(0, 0), new Coordinate(Double.NaN, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accepting(Coverages.of(List.of(broken))))
        .withMessage(
            "The boundary of Area 0 (A000000) has a vertex at (NaN 1.0): coordinates are finite numbers.");
  }

  @ParameterizedTest
  @CsvSource({"1.1e60, 1", "-1e308, 1", "0, 9.9e-61", "0, -1e-300"})
  void a_coordinate_too_large_or_too_small_to_compute_with_exactly_is_an_error(double x, double y) {
    Geometry broken = Coverages.polygon(new Coordinate(1, 1), new Coordinate(x, y));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accepting(Coverages.of(List.of(broken))))
        .withMessage(
            "The boundary of Area 0 (A000000) has a vertex at (%s %s): a coordinate is 0 or between 1.0E-60 and"
                    .formatted(x, y)
                + " 1.0E60 in size. Check the file's coordinates and its coordinate system.");
  }

  @Test
  void a_hundred_thousand_areas_are_told_apart() {
    int side = 317;
    List<Geometry> squares = new ArrayList<>();
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        squares.add(square(column, row, 1));
      }
    }
    CoverageIndex index = CoverageIndex.of(Coverages.of(squares));
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      int x = random.nextInt(side - 1);
      int y = random.nextInt(side - 1);
      assertThat(index.ordinalAt(x + 0.001 + 0.998 * random.nextDouble(), y + 0.5))
          .isEqualTo(y * side + x);
      int[] four = new int[5];
      assertThat(index.ordinalsAt(x + 1, y + 1, four)).isEqualTo(4);
      assertThat(four)
          .startsWith(y * side + x, y * side + x + 1, (y + 1) * side + x, (y + 1) * side + x + 1);
    }
  }

  @Test
  void hundreds_of_areas_over_each_other_are_all_found() {
    List<Geometry> squares = new ArrayList<>();
    for (int size = 1; size <= 3; size++) {
      squares.addAll(Collections.nCopies(100, square(0, 0, size)));
    }
    CoverageIndex index = CoverageIndex.of(Coverages.of(squares));
    int[] found = new int[400];
    assertThat(index.ordinalsAt(0.5, 0.5, found)).isEqualTo(300);
    assertThat(found).startsWith(IntStream.range(0, 300).toArray());
    assertThat(index.ordinalsAt(1.5, 0.5, found)).isEqualTo(200);
    assertThat(found).startsWith(IntStream.range(100, 300).toArray());
    assertThat(index.ordinalsAt(2, 2, new int[3])).isEqualTo(200);
    assertThat(index.ordinalAt(2.5, 2.5)).isEqualTo(200);
    assertThat(index.areasWithin(3.5, 0.5, 1.5)).hasSize(200);
    assertThat(index.areasAt(3, 3)).hasSize(100);
  }

  @Test
  void thousands_of_edges_at_one_vertex_are_told_apart() {
    int count = 3000;
    List<Geometry> sectors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sectors.add(
          Coverages.polygon(new Coordinate(0.1, 0.1), onCircle(i, count), onCircle(i + 1, count)));
    }
    Coverage coverage = Coverages.of(sectors);
    CoverageIndex index = accepting(coverage);
    CoverageOracle oracle = new CoverageOracle(coverage);
    assertThat(index.ordinalsAt(0.1, 0.1, new int[0])).isEqualTo(count);
    for (int exponent = 1; exponent < 50; exponent += 2) {
      for (int i = 0; i < count; i += 301) {
        double angle = 2 * Math.PI * (i + 0.5) / count;
        double radius = Math.scalb(0.9, -exponent);
        double x = 0.1 + radius * Math.cos(angle);
        double y = 0.1 + radius * Math.sin(angle);
        int[] found = new int[count];
        int size = index.ordinalsAt(x, y, found);
        assertThat(Arrays.stream(found, 0, size).boxed().toList()).isEqualTo(oracle.covering(x, y));
      }
    }
  }

  @Test
  void a_short_array_takes_the_lowest_and_the_count_tells_the_rest() {
    CoverageIndex index = CoverageIndex.of(coverage(WEST, EAST, WEST));
    int[] two = new int[2];
    assertThat(index.ordinalsAt(10, 5, two)).isEqualTo(3);
    assertThat(two).containsExactly(0, 1);
    assertThat(index.ordinalsAt(5, 5, new int[0])).isEqualTo(2);
  }

  @Test
  void a_batch_over_a_range_leaves_the_rest_alone() {
    CoverageIndex index = CoverageIndex.of(coverage(WEST, EAST));
    double[] xy = {5, 5, 15, 5, 25, 5, 15, 5};
    int[] into = {9, 9, 9, 9};
    index.ordinalsAt(xy, 1, 2, into);
    assertThat(into).containsExactly(9, 1, CoverageIndex.NONE, 9);
  }

  @Test
  void a_batch_that_does_not_fit_is_an_error() {
    CoverageIndex index = CoverageIndex.of(coverage(WEST));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.ordinalsAt(new double[3], new int[3]))
        .withMessage("Points are x and y in turn, but there are 3 values.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.ordinalsAtInParallel(new double[8], new int[3]))
        .withMessage("The answers to 4 points do not fit into 3.");
    assertThatThrownBy(() -> index.ordinalsAt(new double[4], 1, 2, new int[3]))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void distances_are_in_metres_in_degrees_too() {
    Coverage degrees =
        Coverages.of(CoordinateSystem.WGS84, List.of(square(0, 0, 1), square(1, 0, 1)));
    CoverageIndex index = CoverageIndex.of(degrees);
    assertThat(index.metresFromEdge(0.5, 0.25)).isBetween(27_600.0, 27_700.0);
    assertThat(index.nearestArea(3, 0.5).orElseThrow().metres()).isBetween(111_300.0, 111_330.0);
    assertThat(index.nearestArea(3, 0.5).orElseThrow().area().code().value()).isEqualTo("A000001");
    assertThat(index.areasWithin(0.99, 0.5, 1_200)).hasSize(2);
    assertThat(index.areasWithin(0.99, 0.5, 1_100)).hasSize(1);
  }

  @Test
  void of_areas_at_the_same_distance_the_lowest_code_is_nearest() {
    CoverageIndex index = CoverageIndex.of(coverage(EAST, WEST));
    assertThat(index.nearestArea(10, 12))
        .contains(new NearestArea(Area.of("A000000", "Area 0"), 2));
    assertThat(index.nearestArea(10, 5)).contains(new NearestArea(Area.of("A000000", "Area 0"), 0));
  }

  @Test
  void the_nearest_ordinal_comes_with_its_distance() {
    CoverageIndex index = CoverageIndex.of(coverage(EAST, WEST));
    int[] ordinal = {7};
    assertThat(index.nearestOrdinal(-3, 14, ordinal)).isEqualTo(5);
    assertThat(ordinal).containsExactly(1);
    assertThat(index.nearestOrdinal(15, 5, ordinal)).isZero();
    assertThat(ordinal).containsExactly(0);
    assertThat(index.nearestOrdinal(15, Double.NaN, ordinal)).isInfinite();
    assertThat(ordinal).containsExactly(CoverageIndex.NONE);
  }

  @Test
  void a_point_far_outside_is_measured_too() {
    CoverageIndex index = accepting(Coverages.of(Coverages.Kind.WIGGLY, Coverages.Site.METRES, 8));
    Coverage coverage = Coverages.of(Coverages.Kind.WIGGLY, Coverages.Site.METRES, 8);
    CoverageOracle oracle = new CoverageOracle(coverage);
    for (double angle = 0; angle < 6.3; angle += 0.3) {
      double x = coverage.envelope().centre().x + 1e6 * Math.cos(angle);
      double y = coverage.envelope().centre().y + 1e6 * Math.sin(angle);
      assertThat(index.metresFromEdge(x, y)).isCloseTo(oracle.metresFromEdge(x, y), within(1e-6));
    }
  }

  /** A disc of 500 edges stands in one cell, whose edges are too many to be tried one after another. */
  @Test
  void distances_are_right_where_many_edges_meet_one_cell() {
    Geometry disc = new GeometryFactory().createPoint(new Coordinate(4, 6)).buffer(0.01, 125);
    Coverage coverage = Coverages.of(List.of(read(EAST), disc));
    CoverageIndex index = CoverageIndex.of(coverage);
    CoverageOracle oracle = new CoverageOracle(coverage);
    Random random = new Random(6);
    double[] xy = new double[4_000];
    double[] metres = new double[xy.length / 2];
    for (int i = 0; i < xy.length; i += 2) {
      double spread = Math.pow(10, -4 * random.nextDouble());
      xy[i] = 4 + 20 * spread * (random.nextDouble() - 0.5);
      xy[i + 1] = 6 + 20 * spread * (random.nextDouble() - 0.5);
    }
    index.metresFromEdge(xy, 0, metres.length, metres);
    for (int i = 0; i < metres.length; i++) {
      assertThat(metres[i])
          .isCloseTo(oracle.metresFromEdge(xy[2 * i], xy[2 * i + 1]), within(1e-9))
          .isEqualTo(index.metresFromEdge(xy[2 * i], xy[2 * i + 1]));
    }
  }

  @Test
  void distances_of_a_range_leave_the_others_alone() {
    CoverageIndex index = CoverageIndex.of(coverage(WEST));
    double[] metres = {-1, -1, -1};
    index.metresFromEdge(new double[] {5, 4, 5, 3, 5, 2}, 1, 1, metres);
    assertThat(metres).containsExactly(-1, 3, -1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.metresFromEdge(new double[8], 0, 4, metres))
        .withMessage("The answers to 4 points do not fit into 3.");
  }

  @Test
  void areas_stand_at_their_ordinals() {
    CoverageIndex index = CoverageIndex.of(coverage(EAST, WEST));
    assertThat(index.areas()).containsExactly(index.area(0), index.area(1));
  }

  @Test
  void lookups_by_ordinal_make_no_objects() {
    Coverage coverage = Coverages.of(Coverages.Kind.WIGGLY, Coverages.Site.METRES, 4);
    CoverageIndex index = accepting(coverage);
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Envelope box = new Envelope(coverage.envelope());
    box.expandBy(box.getWidth());
    Random random = new Random(3);
    int[] into = new int[index.size()];
    double[] xy = new double[2000];
    for (int i = 0; i < xy.length; i += 2) {
      xy[i] = box.getMinX() + random.nextDouble() * box.getWidth();
      xy[i + 1] = box.getMinY() + random.nextDouble() * box.getHeight();
    }
    long made = Long.MAX_VALUE;
    // The virtual machine itself makes an object now and then: one round without any shows that
    // lookups make none.
    for (int time = 0; time < 20 && made > 0; time++) {
      long before = thread.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < xy.length; i += 2) {
        index.ordinalAt(xy[i], xy[i + 1]);
        index.ordinalsAt(xy[i], xy[i + 1], into);
        index.metresFromEdge(xy[i], xy[i + 1]);
        index.nearestOrdinal(xy[i], xy[i + 1], into);
        index.ordinalsWithin(xy[i], xy[i + 1], 0.1 * box.getWidth(), into);
      }
      made = Math.min(made, thread.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(made).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1", "NaN"})
  void a_radius_below_zero_is_an_error(double radius) {
    CoverageIndex index = CoverageIndex.of(coverage(WEST));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> index.areasWithin(1, 1, radius))
        .withMessage("A radius is 0 metres or more, not " + radius + ".");
  }

  @Test
  void progress_rises_from_nothing_to_all() {
    List<Double> shares = Collections.synchronizedList(new ArrayList<>());
    Coverage coverage = Coverages.of(Coverages.Kind.WIGGLY, Coverages.Site.AS_IS, 5);
    CoverageIndex.builder(coverage)
        .parallelism(2)
        .acceptInvalid(true)
        .onProgress(shares::add)
        .build();
    assertThat(shares).isSorted().last().isEqualTo(1.0);
    assertThat(shares).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
  }

  @Test
  void fewer_than_one_thread_is_an_error() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoverageIndex.builder(coverage(WEST)).parallelism(0))
        .withMessage("An index is built by 1 thread or more, not 0.");
  }

  @Test
  void many_threads_get_the_same_answers() {
    Coverage coverage = Coverages.of(Coverages.Kind.WIGGLY, Coverages.Site.DEGREES, 11);
    CoverageIndex index = accepting(coverage);
    Points points = new Points(coverage, 12);
    double[] xy = new double[60_000];
    for (int i = 0; i < xy.length; i += 2) {
      Coordinate point = points.next();
      xy[i] = point.x;
      xy[i + 1] = point.y;
    }
    int[] expected = new int[xy.length / 2];
    index.ordinalsAt(xy, expected);
    int[] parallel = new int[expected.length];
    index.ordinalsAtInParallel(xy, parallel);
    assertThat(parallel).isEqualTo(expected);
    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .mapToObj(
                    thread ->
                        IntStream.range(0, expected.length)
                            .map(i -> index.ordinalAt(xy[2 * i], xy[2 * i + 1]))
                            .toArray()))
        .allSatisfy(answers -> assertThat(answers).isEqualTo(expected));
  }

  @Test
  void its_text_tells_its_size() {
    assertThat(CoverageIndex.of(coverage(WEST, EAST)))
        .asString()
        .matches("2 areas, [0-9]+ bytes, EPSG:27700");
  }

  private static Coordinate onCircle(int i, int count) {
    double angle = 2 * Math.PI * i / count;
    return new Coordinate(0.1 + Math.cos(angle), 0.1 + Math.sin(angle));
  }

  private static Geometry square(double x, double y, double size) {
    return Coverages.polygon(
        new Coordinate(x, y),
        new Coordinate(x + size, y),
        new Coordinate(x + size, y + size),
        new Coordinate(x, y + size));
  }

  private static CoverageIndex accepting(Coverage coverage) {
    return CoverageIndex.builder(coverage).acceptInvalid(true).build();
  }

  private static Coverage coverage(String... polygons) {
    return Coverages.of(Arrays.stream(polygons).map(CoverageIndexTest::read).toList());
  }

  private static Geometry read(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
