package org.lac4j.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.LonLat;

class NationalGridTest {

  private static final LonLat CAISTER = LonLat.ofDegrees(1.716073973, 52.658007833);
  private static final LonLat PARIS = LonLat.ofDegrees(2.3522, 48.8566);
  private static final LonLat LONDON_SWAPPED = LonLat.ofDegrees(51.5, -0.1);
  private static final double TWO_MILLIMETRES = 0.002;

  private final NationalGrid grid = NationalGrid.ostn15();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "os-test-points.csv", numLinesToSkip = 1)
  void agrees_with_ordnance_survey_within_two_millimetres(
      String id, double latitude, double longitude, double easting, double northing) {
    GridReference found = grid.toGrid(LonLat.ofDegrees(longitude, latitude));
    assertThat(Math.hypot(found.easting() - easting, found.northing() - northing))
        .as(id)
        .isLessThan(TWO_MILLIMETRES);

    LonLat back = grid.toLonLat(GridReference.ofMetres(easting, northing));
    double metresNorth = (back.latitude() - latitude) * 111_200;
    double metresEast =
        (back.longitude() - longitude) * 111_400 * Math.cos(Math.toRadians(latitude));
    assertThat(Math.hypot(metresEast, metresNorth)).as(id).isLessThan(TWO_MILLIMETRES);
  }

  @Test
  void the_worked_example_of_ordnance_survey_s_guide_comes_out() {
    GridReference found = grid.toGrid(CAISTER);

    assertThat(found.easting()).isCloseTo(651_409.804, within(TWO_MILLIMETRES));
    assertThat(found.northing()).isCloseTo(313_177.450, within(TWO_MILLIMETRES));
  }

  @Test
  void one_object_serves_all() {
    assertThat(NationalGrid.ostn15()).isSameAs(NationalGrid.ostn15());
  }

  @Test
  void a_place_off_the_grid_is_an_error_that_says_so_without_telling_the_place() {
    assertThatThrownBy(() -> grid.toGrid(PARIS))
        .isInstanceOfSatisfying(OffGridException.class, e -> assertThat(e.isSwapped()).isFalse())
        .hasMessage(
            "The point lies off the National Grid's transformation OSTN15, which reaches from 0 to"
                + " 700000 metres east and from 0 to 1250000 metres north: give a point in or near"
                + " Great Britain.");
  }

  @Test
  void latitude_before_longitude_is_told() {
    assertThatThrownBy(() -> grid.toGrid(LONDON_SWAPPED))
        .isInstanceOfSatisfying(OffGridException.class, e -> assertThat(e.isSwapped()).isTrue())
        .hasMessageEndingWith(
            "swap its coordinates, x comes first (longitude before latitude, easting before"
                + " northing).");
  }

  @Test
  void a_grid_reference_north_of_the_transformation_is_off_the_grid() {
    assertThatThrownBy(() -> grid.toLonLat(GridReference.ofMetres(400_000, 1_260_000)))
        .isInstanceOf(OffGridException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "-2,49.7",
    "-2,61.4",
    "-10,55",
    "4,55",
    "NaN,55",
    "-2,NaN",
    "Infinity,55",
    "-2,-Infinity"
  })
  void a_longitude_and_latitude_off_the_grid_are_marked(double longitude, double latitude) {
    double[] into = {1, 2, 3, 4};

    assertThat(grid.toGrid(longitude, latitude, into, 1)).isFalse();
    assertThat(into).containsExactly(1, Double.NaN, Double.NaN, 4);
  }

  @ParameterizedTest
  @CsvSource({
    "-1,500000",
    "700001,500000",
    "0,500000",
    "400000,-1",
    "400000,1250001",
    "400000,1249999",
    "NaN,500000",
    "400000,NaN",
    "Infinity,500000",
    "400000,-Infinity"
  })
  void an_easting_and_northing_off_the_grid_are_marked(double easting, double northing) {
    double[] into = {1, 2, 3, 4};

    assertThat(grid.toLonLat(easting, northing, into, 1)).isFalse();
    assertThat(into).containsExactly(1, Double.NaN, Double.NaN, 4);
  }

  @Test
  void many_points_are_transformed_in_place_and_those_off_the_grid_counted() {
    double[] points = {-1.08, 53.96, 0, 0, -2, 55};

    assertThat(grid.toGrid(points, points)).isEqualTo(1);
    assertThat(points[2]).isNaN();
    assertThat(points[3]).isNaN();
    assertThat(grid.toLonLat(points, points)).isEqualTo(1);
    assertThat(points[0]).isCloseTo(-1.08, within(1e-10));
    assertThat(points[5]).isCloseTo(55, within(1e-10));
  }

  @Test
  void a_range_leaves_the_rest_alone() {
    double[] points = {7, -1.08, 53.96, -2, 55, 7};
    double[] into = new double[5];

    assertThat(grid.toGrid(points, 3, into, 1, 1)).isZero();

    assertThat(into[0]).isZero();
    assertThat(into[1]).isCloseTo(400_100, within(20.0));
    assertThat(into[2]).isBetween(567_000.0, 568_000.0);
    assertThat(into).endsWith(0, 0);
  }

  @Test
  void an_odd_number_of_coordinates_is_refused() {
    assertThatThrownBy(() -> grid.toGrid(new double[3], new double[4]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Points are x and y in turn, but there are 3 values.");
    assertThatThrownBy(() -> grid.toLonLat(new double[1], new double[4]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_range_outside_an_array_is_refused() {
    double[] four = new double[4];

    assertThatThrownBy(() -> grid.toGrid(four, 2, four, 0, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> grid.toLonLat(four, 0, new double[2], 0, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> grid.toGrid(four, 0, four, 0, -1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> grid.toGrid(four, 0, four, 0, 1 << 30))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> grid.toGrid(-2, 55, four, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void the_border_of_the_shifts_is_on_the_grid_there_and_back() {
    double[] xy = new double[2];
    for (double northing = 100; northing <= ShiftGrid.MAX_NORTHING; northing += 1249.9) {
      TransverseMercator.unproject(0, northing, xy, 0);
      LonLat west = LonLat.ofDegrees(xy[0], xy[1]);

      GridReference there = grid.toGrid(west);

      assertThat(grid.toGrid(grid.toLonLat(there)).easting())
          .isCloseTo(there.easting(), within(1e-5));
    }
  }

  @Test
  void threads_share_it() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<GridReference>> tasks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        tasks.add(() -> NationalGrid.ostn15().toGrid(CAISTER));
      }
      for (Future<GridReference> answer : threads.invokeAll(tasks)) {
        assertThat(answer.get()).isEqualTo(grid.toGrid(CAISTER));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void answers_are_the_same_to_the_bit_on_every_runtime() {
    GridReference york = grid.toGrid(LonLat.ofDegrees(-1.0803, 53.96));
    LonLat back = grid.toLonLat(GridReference.ofMetres(460_000, 452_000));

    assertThat(york).hasToString("460442.9299366901,451935.39300294535");
    assertThat(back).hasToString("-1.0870369875925094,53.96063202201887");
  }
}
