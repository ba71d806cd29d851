package org.lac4j.geo.coverage.internal.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.coverage.Coverages;
import org.lac4j.geo.coverage.Points;
import org.lac4j.geo.coverage.WigglyGrid;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.PointQuery;
import org.lac4j.geo.coverage.internal.index.RecordChains;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Coverages that could make the lists wrong, endless or huge; the time limits only guard against hanging. */
@Timeout(60)
class NearestEdgesBuilderTest {

  /** Finds nothing: a distance that is finite all the same comes from a list. */
  static final NearestEdges.PointDistance NOWHERE = (x, y) -> Double.POSITIVE_INFINITY;

  /** Twice what the worst of these coverages takes for each edge; other ones take some 20. */
  private static final double MOST_BYTES = 600;

  private static final Coordinate MIDDLE = new Coordinate(400_000, 300_000);

  /** What came of some edges. */
  private record Made(double bytesPerEdge, double shareListed) {}

  @Test
  void without_any_edge_every_distance_is_infinite_and_nothing_is_made() {
    CoverageIndex index = CoverageIndex.of(Coverages.of(List.<Geometry>of()));
    long size = index.sizeInBytes();
    double[] metres = {0, 0, 0};
    index.metresFromEdge(new double[] {0, 0, 1, 2, Double.NaN, 0}, 0, 3, metres);
    assertThat(metres).containsOnly(Double.POSITIVE_INFINITY);
    assertThat(index.sizeInBytes()).isEqualTo(size);
  }

  @Test
  void a_ring_that_is_one_edge_there_and_back_is_listed_everywhere() {
    Geometry needle = Coverages.polygon(new Coordinate(1, 1), new Coordinate(4, 5));
    assertThat(make(List.of(needle), Metric.METRES).shareListed()).isEqualTo(1);
  }

  @Test
  void a_ring_that_is_one_point_is_listed() {
    Geometry point = Coverages.polygon(MIDDLE);
    assertThat(make(List.of(point), Metric.METRES).shareListed()).isEqualTo(1);
  }

  @Test
  void areas_side_by_side_are_listed_everywhere_in_few_bytes() {
    Made made = make(WigglyGrid.geometries(new Random(1), 18, 30), Metric.METRES);
    assertThat(made.bytesPerEdge()).isLessThan(30);
    assertThat(made.shareListed()).isEqualTo(1);
  }

  /** All edges are equally near to the middle, and few can be left out far around it. */
  @Test
  void a_regular_polygon_keeps_within_its_memory() {
    assertThat(make(List.of(ring(20_000, 1_000)), Metric.METRES).bytesPerEdge())
        .isLessThan(MOST_BYTES);
  }

  @Test
  void edges_that_meet_in_one_point_keep_within_their_memory() {
    List<Geometry> slices = new ArrayList<>();
    Coordinate[] rim = ring(2_000, 1_000).getCoordinates();
    for (int i = 1; i < rim.length; i++) {
      slices.add(Coverages.polygon(MIDDLE, rim[i - 1], rim[i]));
    }
    assertThat(make(slices, Metric.METRES).bytesPerEdge()).isLessThan(MOST_BYTES);
  }

  @Test
  void detail_in_one_tiny_corner_of_a_large_box_keeps_within_its_memory() {
    Coordinate far = new Coordinate(MIDDLE.x + 1e6, MIDDLE.y + 1e6);
    Geometry frame = Coverages.polygon(MIDDLE, new Coordinate(far.x, MIDDLE.y), far);
    assertThat(make(List.of(frame, ring(20_000, 0.01)), Metric.METRES).bytesPerEdge())
        .isLessThan(MOST_BYTES);
  }

  /** Near a pole no length holds for long, and half of the square plane lies beyond it, where nobody asks. */
  @Test
  void a_world_in_degrees_is_listed_nearly_everywhere_in_few_bytes() {
    AffineTransformation world = new AffineTransformation(22, 0, -176, 0, 10.9, -87.2);
    List<Geometry> squares =
        WigglyGrid.geometries(new Random(1), 18, 30).stream().map(world::transform).toList();
    Made made = make(squares, Metric.DEGREES);
    assertThat(made.bytesPerEdge()).isLessThan(150);
    assertThat(made.shareListed()).isGreaterThan(0.9);
  }

  /** A box of few steps between two doubles each way. */
  @Test
  void detail_of_single_ulps_keeps_within_its_memory() {
    double ulps = 20 * Math.ulp(MIDDLE.x);
    assertThat(make(List.of(ring(500, ulps)), Metric.METRES).bytesPerEdge()).isLessThan(MOST_BYTES);
  }

  /** Makes the lists, and compares what they and the search say of hard points. */
  private static Made make(List<Geometry> geometries, Metric metric) {
    Coverage coverage = Coverages.of(geometries);
    IndexGrid grid = grid(coverage);
    BoundaryDistances search = search(grid, metric);
    NearestEdges edges = NearestEdgesBuilder.build(grid, metric, 2);
    double[] xy = points(coverage);
    double[] squared = new double[xy.length / 2];
    edges.squaredMetres(xy, 0, squared.length, NOWHERE, squared);
    int within = 0;
    int listed = 0;
    for (int i = 0; i < squared.length; i++) {
      within += grid.plane().contains(xy[2 * i], xy[2 * i + 1]) ? 1 : 0;
      if (squared[i] < Double.POSITIVE_INFINITY) {
        assertThat(squared[i]).isEqualTo(search.searched(xy[2 * i], xy[2 * i + 1]));
        listed++;
      }
    }
    return new Made(
        (double) edges.sizeInBytes() / RecordChains.edges(grid).cardinality(),
        (double) listed / within);
  }

  /** Points beside the edges, anywhere, and more and more about the middle of the box. */
  private static double[] points(Coverage coverage) {
    Points points = new Points(coverage, 2);
    Envelope box = coverage.envelope();
    Random random = new Random(3);
    double[] xy = new double[4_000];
    for (int i = 0; i < xy.length; i += 4) {
      double spread = box.getWidth() * Math.pow(10, -12 * random.nextDouble());
      xy[i] = box.centre().x + spread * (random.nextDouble() - 0.5);
      xy[i + 1] = box.centre().y + spread * (random.nextDouble() - 0.5);
      Coordinate point = points.next();
      xy[i + 2] = point.x;
      xy[i + 3] = point.y;
    }
    return xy;
  }

  private static Geometry ring(int corners, double radius) {
    Coordinate[] ring = new Coordinate[corners];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      ring[i] =
          new Coordinate(MIDDLE.x + radius * Math.cos(angle), MIDDLE.y + radius * Math.sin(angle));
    }
    return Coverages.polygon(ring);
  }

  static IndexGrid grid(Coverage coverage) {
    return Coverages.grid(coverage, 1);
  }

  static BoundaryDistances search(IndexGrid grid, Metric metric) {
    return new BoundaryDistances(grid, new PointQuery(grid), metric);
  }
}
