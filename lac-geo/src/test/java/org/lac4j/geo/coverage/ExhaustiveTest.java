package org.lac4j.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** As many comparisons with exact arithmetic as one has patience for; {@code -Pexhaustive} makes a hundred million. */
class ExhaustiveTest {

  private static final int POINTS = 20_000;

  @Test
  void answers_are_exact_again_and_again() {
    long checks = Long.getLong("lac.checks", 0);
    assumeTrue(checks > 0, "run with -Pexhaustive, or with -Dlac.checks=N");
    LongAdder checked = new LongAdder();
    LongAdder onEdge = new LongAdder();
    LongStream.range(0, (checks + POINTS - 1) / POINTS)
        .parallel()
        .forEach(
            seed -> {
              compare(seed, onEdge);
              checked.add(POINTS);
            });
    System.out.printf("%,d checks, %,d of them on an edge%n", checked.sum(), onEdge.sum());
    assertThat(checked.sum()).isGreaterThanOrEqualTo(checks);
    assertThat(onEdge.sum()).isGreaterThan(checks / 10);
  }

  private static void compare(long seed, LongAdder onEdge) {
    Coverages.Kind[] kinds = Coverages.Kind.values();
    Coverages.Site[] sites = Coverages.Site.values();
    Coverages.Kind kind = kinds[(int) (seed % kinds.length)];
    Coverages.Site site = sites[(int) (seed / kinds.length % sites.length)];
    Coverage coverage = Coverages.of(kind, site, seed);
    CoverageIndex index =
        CoverageIndex.builder(coverage).parallelism(1).acceptInvalid(true).build();
    ExactOracle oracle = new ExactOracle(coverage);
    Points points = new Points(coverage, seed);
    int[] into = new int[index.size()];
    double[] xy = new double[2 * POINTS];
    int[] lowest = new int[POINTS];
    for (int i = 0; i < POINTS; i++) {
      Coordinate point = points.next();
      List<Integer> expected = oracle.covering(point.x, point.y);
      int found = index.ordinalsAt(point.x, point.y, into);
      if (!Arrays.stream(into, 0, found).boxed().toList().equals(expected)) {
        assertThat(Arrays.stream(into, 0, found).boxed().toList())
            .as("%s of %s, %s, seed %s", point, kind, site, seed)
            .isEqualTo(expected);
      }
      if (!expected.isEmpty() && oracle.isOnEdge(point.x, point.y)) {
        onEdge.increment();
      }
      xy[2 * i] = point.x;
      xy[2 * i + 1] = point.y;
      lowest[i] = expected.isEmpty() ? CoverageIndex.NONE : expected.get(0);
    }
    int[] batch = new int[POINTS];
    index.ordinalsAt(xy, batch);
    assertThat(batch).as("%s, %s, seed %s", kind, site, seed).isEqualTo(lowest);
  }
}
