package org.lac4j.geo.io.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.io.CoverageArbitraries;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.WKBWriter;

class WellKnownBinaryProperties {

  private static final GeometryFactory FACTORY = CoverageArbitraries.FACTORY;

  @Property(tries = 500)
  void what_jts_writes_is_read_back(
      @ForAll("geometries") Geometry geometry,
      @ForAll @IntRange(min = 2, max = 3) int dimensions,
      @ForAll @IntRange(min = 1, max = 2) int byteOrder,
      @ForAll @IntRange(max = 99_999) int srid)
      throws WrongGeometry, StopReading {
    geometry.setSRID(srid);
    byte[] written = new WKBWriter(dimensions, byteOrder, true).write(geometry);

    WellKnownBinary.Located read = WellKnownBinary.read(ByteBuffer.wrap(written), collector());

    assertThat(read.geometry().toText()).isEqualTo(geometry.toText());
    assertThat(read.srid().orElse(0)).isEqualTo(srid);
  }

  @Property(tries = 500)
  void binary_cut_anywhere_is_a_clear_error(
      @ForAll("geometries") Geometry geometry, @ForAll("shares") double share) {
    byte[] written = new WKBWriter().write(geometry);
    byte[] cut = Arrays.copyOf(written, (int) (share * written.length));

    assertThat(catchThrowable(() -> WellKnownBinary.read(ByteBuffer.wrap(cut), collector())))
        .isInstanceOf(WrongGeometry.class);
  }

  @Property(tries = 1000)
  void binary_with_other_bytes_in_it_is_a_geometry_or_a_clear_error(
      @ForAll("geometries") Geometry geometry, @ForAll List<Byte> others, @ForAll int seed) {
    byte[] bytes = new WKBWriter().write(geometry);
    for (int i = 0; i < others.size(); i++) {
      bytes[Math.floorMod(seed + 31 * i, Math.min(bytes.length, 60))] = others.get(i);
    }

    assertThat(catchThrowable(() -> WellKnownBinary.read(ByteBuffer.wrap(bytes), collector())))
        .satisfiesAnyOf(
            none -> assertThat(none).isNull(),
            wrong -> assertThat(wrong).isInstanceOf(WrongGeometry.class),
            stop -> assertThat(stop).isInstanceOf(StopReading.class));
  }

  private static FeatureCollector collector() {
    return new FeatureCollector("x", ReadOptions.DEFAULT);
  }

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.doubles().between(0, 1).filter(share -> share < 1);
  }

  @Provide
  Arbitrary<Geometry> geometries() {
    Arbitrary<Geometry> simple = simple();
    Arbitrary<Geometry> collections =
        simple
            .list()
            .ofMaxSize(3)
            .map(list -> FACTORY.createGeometryCollection(list.toArray(Geometry[]::new)));
    Arbitrary<Geometry> nested =
        Combinators.combine(collections, simple)
            .as((a, b) -> FACTORY.createGeometryCollection(new Geometry[] {a, b}));
    return Arbitraries.oneOf(simple, CoverageArbitraries.geometry(), collections, nested);
  }

  private static Arbitrary<Geometry> simple() {
    Arbitrary<Coordinate> positions =
        Combinators.combine(Arbitraries.integers(), Arbitraries.doubles().between(-1e6, 1e6))
            .as(Coordinate::new);
    Arbitrary<Point> points = positions.map(FACTORY::createPoint);
    Arbitrary<LineString> lines =
        positions
            .list()
            .ofMaxSize(5)
            .filter(list -> list.size() != 1)
            .map(list -> FACTORY.createLineString(list.toArray(Coordinate[]::new)));
    return Arbitraries.oneOf(
        points.map(Geometry.class::cast),
        lines.map(Geometry.class::cast),
        CoverageArbitraries.polygon().map(Geometry.class::cast),
        points
            .list()
            .ofMaxSize(3)
            .map(list -> FACTORY.createMultiPoint(list.toArray(Point[]::new))),
        lines
            .list()
            .ofMaxSize(3)
            .map(list -> FACTORY.createMultiLineString(list.toArray(LineString[]::new))));
  }
}
