package org.lac4j.geo.cause.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class LineIndexProperties {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static List<Coordinate[]> pieces(Random random, int count, double size) {
    List<Coordinate[]> pieces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Coordinate a = new Coordinate(1000 * random.nextDouble(), 1000 * random.nextDouble());
      Coordinate b =
          new Coordinate(
              a.x + size * (random.nextDouble() - 0.5), a.y + size * (random.nextDouble() - 0.5));
      pieces.add(new Coordinate[] {a, b});
    }
    return pieces;
  }

  private static LineIndex index(List<Coordinate[]> pieces) {
    return new LineIndex(
        pieces.stream().map(piece -> (Geometry) GEOMETRIES.createLineString(piece)).toList());
  }

  @Property(tries = 300)
  void nearest_is_what_a_look_at_every_piece_gives(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int count,
      @ForAll @DoubleRange(min = 0.1, max = 2000) double size,
      @ForAll @DoubleRange(min = 1, max = 1500) double limit) {
    Random random = new Random(seed);
    List<Coordinate[]> pieces = pieces(random, count, size);
    Coordinate at =
        new Coordinate(2000 * random.nextDouble() - 500, 2000 * random.nextDouble() - 500);
    double[] found = new double[4];

    double nearest = index(pieces).nearest(at.x, at.y, limit, found);

    double expected =
        pieces.stream()
            .mapToDouble(piece -> Distance.pointToSegment(at, piece[0], piece[1]))
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    Statistics.label("within the limit").collect(expected <= limit);
    if (expected <= limit) {
      assertThat(nearest).isEqualTo(expected, offset(1e-6));
      assertThat(Math.hypot(found[0] - at.x, found[1] - at.y)).isEqualTo(expected, offset(1e-6));
      assertThat(Math.hypot(found[2], found[3])).isEqualTo(1, offset(1e-9));
    } else {
      assertThat(nearest).isInfinite();
    }
  }

  @Property(tries = 100)
  void a_walk_past_everything_comes_by_each_piece_once(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int count) {
    List<Coordinate[]> pieces = pieces(new Random(seed), count, 300);
    double length = pieces.stream().mapToDouble(piece -> piece[0].distance(piece[1])).sum();
    int[] steps = new int[1];

    index(pieces).walkNear(500, 500, 5000, 1, (x, y) -> steps[0]++);

    assertThat((double) steps[0]).isBetween(length, length + count);
  }

  @Property(tries = 5)
  void nothing_is_near_no_lines(@ForAll @DoubleRange(min = -10, max = 10) double x) {
    assertThat(new LineIndex(List.of()).nearest(x, x, 1e9, new double[4])).isInfinite();
  }
}
