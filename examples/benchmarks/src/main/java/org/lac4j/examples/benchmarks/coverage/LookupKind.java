package org.lac4j.examples.benchmarks.coverage;

import org.lac4j.geo.coverage.Coverage;

/** The ways to find the area of a point, by name. */
enum LookupKind {
  JTS_PREPARED("JTS STRtree + PreparedGeometry") {
    @Override
    PointLookup build(Coverage coverage) {
      return new JtsPrepared(coverage);
    }
  },
  JTS_INDEXED("JTS HPRtree + IndexedPointInAreaLocator") {
    @Override
    PointLookup build(Coverage coverage) {
      return new JtsIndexed(coverage);
    }
  },
  Y_STRIPES("HPRtree + y-stripes, our own") {
    @Override
    PointLookup build(Coverage coverage) {
      return new YStripes(coverage);
    }
  },
  S2("S2 S2ContainsPointQuery") {
    @Override
    PointLookup build(Coverage coverage) {
      return new S2Engine(coverage);
    }
  },
  H3("H3 resolution 9 + JTS in boundary cells") {
    @Override
    PointLookup build(Coverage coverage) {
      return new H3Engine(coverage);
    }
  },
  FLOOR("random read of a 64 MB int[], the floor") {
    @Override
    PointLookup build(Coverage coverage) {
      return new MemoryFloor(coverage.envelope());
    }
  },
  OURS("lac4j, single") {
    @Override
    PointLookup build(Coverage coverage) {
      return Ours.single(coverage);
    }
  },
  OURS_BATCH("lac4j, batch") {
    @Override
    PointLookup build(Coverage coverage) {
      return Ours.batch(coverage);
    }
  };

  private final String label;

  LookupKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  abstract PointLookup build(Coverage coverage);
}
