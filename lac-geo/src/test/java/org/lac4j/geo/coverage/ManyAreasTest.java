package org.lac4j.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** More areas than the short forms of cells (49,151) and of records (65,535) can name. */
class ManyAreasTest {

  private static final int SIDE = 260;

  @Test
  void each_of_67_600_squares_is_found_inside_and_on_its_edges() {
    List<Geometry> squares = new ArrayList<>();
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        squares.add(
            Coverages.polygon(
                new Coordinate(column, row),
                new Coordinate(column + 1, row),
                new Coordinate(column + 1, row + 1),
                new Coordinate(column, row + 1)));
      }
    }
    CoverageIndex index = CoverageIndex.of(Coverages.of(squares));
    Random random = new Random(5);
    double[] xy = new double[2 * SIDE * SIDE];
    int[] expected = new int[SIDE * SIDE];
    for (int i = 0; i < expected.length; i++) {
      int column = i % SIDE;
      int row = i / SIDE;
      boolean onTheLeft = i % 3 == 0;
      xy[2 * i] = column + (onTheLeft ? 0 : random.nextDouble());
      xy[2 * i + 1] = row + (1 + random.nextInt(999)) / 1000.0;
      expected[i] = onTheLeft && column > 0 ? i - 1 : i;
    }
    int[] found = new int[expected.length];
    index.ordinalsAt(xy, found);
    assertThat(found).isEqualTo(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(index.ordinalAt(xy[2 * i], xy[2 * i + 1])).isEqualTo(expected[i]);
    }
  }
}
