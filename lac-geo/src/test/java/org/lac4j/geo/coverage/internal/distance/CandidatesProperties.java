package org.lac4j.geo.coverage.internal.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.geo.coverage.internal.index.FixedPlane;

class CandidatesProperties {

  private static final int EDGES = 120;
  private static final double SIZE = 16;

  /** Where the plane lies, and what its units are. */
  enum Place {
    PLAIN(Metric.METRES, 0),
    ACROSS_THE_EQUATOR(Metric.DEGREES, -8),
    YORK(Metric.DEGREES, 46),
    UP_TO_THE_POLE(Metric.DEGREES, 74),
    BEYOND_THE_POLE(Metric.DEGREES, 82);

    private final Metric metric;
    private final double low;

    Place(Metric metric, double low) {
      this.metric = metric;
      this.low = low;
    }

    private TreeCell cell(Random random) {
      int level = 3 + random.nextInt(10);
      return new TreeCell(
          new FixedPlane(0, low, SIZE, low + SIZE),
          metric,
          level,
          random.nextInt(1 << level),
          random.nextInt(1 << level));
    }
  }

  @Property(tries = 600)
  void an_edge_that_is_kept_is_the_nearest(@ForAll Place place, @ForAll long seed) {
    Random random = new Random(seed);
    TreeCell cell = place.cell(random);
    double[] vertices = vertices(random, cell);
    int[] edges = IntStream.range(0, EDGES).toArray();
    int kept = candidates(vertices).keepEdges(cell, edges, 0, EDGES);
    collect("edges", place, kept, EDGES);
    assertNearestIsKept(place, random, cell, vertices, Arrays.copyOf(edges, kept));
  }

  @Property(tries = 600)
  void a_block_that_is_kept_has_the_nearest_edge(@ForAll Place place, @ForAll long seed) {
    Random random = new Random(seed);
    TreeCell cell = place.cell(random);
    double[] vertices = vertices(random, cell);
    EdgeBlocks blocks = blocks(vertices);
    int[] numbers = IntStream.range(0, blocks.count()).toArray();
    int kept = candidates(vertices).keepBlocks(cell, numbers, 0, blocks.count());
    collect("blocks", place, kept, blocks.count());
    int[] edges =
        IntStream.of(Arrays.copyOf(numbers, kept))
            .flatMap(block -> IntStream.range(blocks.first(block), blocks.end(block)))
            .toArray();
    assertNearestIsKept(place, random, cell, vertices, edges);
  }

  private static void assertNearestIsKept(
      Place place, Random random, TreeCell cell, double[] vertices, int[] kept) {
    for (int i = 0; i < 50; i++) {
      double x = cell.centreX + cell.halfX / cell.metresPerX * within(random);
      double y = cell.centreY + cell.halfY / cell.metresPerY * within(random);
      double least = squared(place.metric, vertices, 0, EDGES + 1, x, y);
      assertThat(
              IntStream.of(kept)
                  .mapToDouble(edge -> squared(place.metric, vertices, edge, 2, x, y))
                  .min())
          .hasValue(least);
    }
  }

  /** From -1 to 1; the corners of the cell, and places beside them, come often. */
  private static double within(Random random) {
    return Math.max(-1, Math.min(1, 1.5 * (2 * random.nextDouble() - 1)));
  }

  private static double squared(
      Metric metric, double[] vertices, int first, int count, double x, double y) {
    Cursor cursor = new Cursor();
    cursor.moveTo(x, y, metric);
    ChainDistance.approach(vertices, first, count, cursor);
    return cursor.nearest;
  }

  /** A chain that begins about the cell and walks on in any direction; some of its edges have no length. */
  private static double[] vertices(Random random, TreeCell cell) {
    double[] vertices = new double[2 * EDGES + 2];
    double reach = SIZE / (1 << cell.level) * (1 << random.nextInt(4));
    double step = reach / (1 << random.nextInt(5));
    double x = cell.centreX + reach * random.nextGaussian();
    double y = cell.centreY + reach * random.nextGaussian();
    for (int i = 0; i <= EDGES; i++) {
      vertices[2 * i] = x;
      vertices[2 * i + 1] = y;
      boolean stays = random.nextInt(20) == 0;
      x += stays ? 0 : step * random.nextGaussian();
      y += stays ? 0 : step * random.nextGaussian();
    }
    return vertices;
  }

  private static EdgeBlocks blocks(double[] vertices) {
    BitSet isEdge = new BitSet();
    isEdge.set(0, EDGES);
    return new EdgeBlocks(vertices, isEdge);
  }

  private static Candidates candidates(double[] vertices) {
    return new Candidates(vertices, blocks(vertices));
  }

  private static void collect(String label, Place place, int kept, int all) {
    Statistics.label(label + " " + place)
        .collect(kept == all ? "all" : 3 * kept > all ? "many" : "few")
        .coverage(seen -> seen.check("few").percentage(share -> share > 40));
  }
}
