package org.lac4j.examples.benchmarks.coverage;

import org.lac4j.geo.coverage.Coverage;

/** A way to find the area of a point. */
interface Engine {

  /** The ordinal of the lowest area that covers a point; -1 if none does. */
  int ordinalAt(double x, double y);

  /** Finds the areas of a range of points. */
  default void ordinalsAt(double[] xy, int first, int count, int[] into) {
    for (int i = first; i < first + count; i++) {
      into[i] = ordinalAt(xy[2 * i], xy[2 * i + 1]);
    }
  }

  /** The engines by name. */
  enum Kind {
    JTS_PREPARED("JTS STRtree + PreparedGeometry") {
      @Override
      Engine build(Coverage coverage) {
        return new JtsPrepared(coverage);
      }
    },
    JTS_INDEXED("JTS HPRtree + IndexedPointInAreaLocator") {
      @Override
      Engine build(Coverage coverage) {
        return new JtsIndexed(coverage);
      }
    },
    S2("S2 S2ContainsPointQuery") {
      @Override
      Engine build(Coverage coverage) {
        return new S2Engine(coverage);
      }
    },
    H3("H3 resolution 9 + JTS in boundary cells") {
      @Override
      Engine build(Coverage coverage) {
        return new H3Engine(coverage);
      }
    },
    FLOOR("random read of a 64 MB int[], the floor") {
      @Override
      Engine build(Coverage coverage) {
        return new MemoryFloor(coverage.envelope());
      }
    },
    OURS("lac4j, single") {
      @Override
      Engine build(Coverage coverage) {
        return Ours.single(coverage);
      }
    },
    OURS_BATCH("lac4j, batch") {
      @Override
      Engine build(Coverage coverage) {
        return Ours.batch(coverage);
      }
    };

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    abstract Engine build(Coverage coverage);
  }
}
