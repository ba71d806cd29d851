package org.lac4j.examples.benchmarks.coverage;

import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;

/** The library's own index. */
final class Ours {

  private Ours() {}

  static CoverageIndex index(Coverage coverage) {
    return CoverageIndex.builder(coverage).acceptInvalid(true).build();
  }

  static PointLookup single(Coverage coverage) {
    return new Single(index(coverage));
  }

  static PointLookup batch(Coverage coverage) {
    return new Batch(index(coverage));
  }

  private record Single(CoverageIndex index) implements PointLookup {
    @Override
    public int ordinalAt(double x, double y) {
      return index.ordinalAt(x, y);
    }
  }

  private record Batch(CoverageIndex index) implements PointLookup {
    @Override
    public int ordinalAt(double x, double y) {
      return index.ordinalAt(x, y);
    }

    @Override
    public void ordinalsAt(double[] xy, int first, int count, int[] into) {
      index.ordinalsAt(xy, first, count, into);
    }
  }
}
