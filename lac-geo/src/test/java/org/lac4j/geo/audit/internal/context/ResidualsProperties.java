package org.lac4j.geo.audit.internal.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.audit.internal.measure.Piece;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Towns of square cells, of which any are covered, in the council and in wards: what is left is known by counting cells. */
class ResidualsProperties {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int SIDE = 4;
  private static final double SQUARE_METRES = 1e6;

  /** Which cells have an area, lie in the council, and lie in wards; each column is one ward. */
  record Town(BitSet covered, BitSet council, BitSet wards) {

    Residuals residuals(boolean withCouncil, boolean withWards) {
      AuditInput.Builder input = AuditInput.of(cells("A", covered));
      if (withCouncil) {
        input.within(Region.of(cells("C", council)));
      }
      if (withWards) {
        input.wards(columns());
      }
      return ResidualsProperties.residuals(input);
    }

    private Coverage columns() {
      List<CoverageArea> columns = new ArrayList<>();
      for (int x = 0; x < SIDE; x++) {
        Geometry column = GEOMETRIES.createPolygon();
        for (int cell : wards.stream().toArray()) {
          column = cell % SIDE == x ? column.union(square(cell)) : column;
        }
        if (!column.isEmpty()) {
          columns.add(CoverageArea.of(Area.of("W" + x, "Ward " + x), column));
        }
      }
      return coverage(columns);
    }

    boolean isWardPartlyCovered(int cell) {
      BitSet both = (BitSet) wards.clone();
      both.and(covered);
      return both.stream().anyMatch(other -> other % SIDE == cell % SIDE);
    }
  }

  private static Residuals residuals(AuditInput.Builder input) {
    return new AuditContext(input.build(), AuditOptions.builder().parallelism(1).build())
        .residuals();
  }

  private static Coverage coverage(List<CoverageArea> areas) {
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas);
  }

  private static Coverage cells(String letter, BitSet cells) {
    return coverage(
        cells.stream()
            .mapToObj(cell -> CoverageArea.of(Area.of(letter + cell, letter + cell), square(cell)))
            .toList());
  }

  private static Geometry square(int cell) {
    double west = 460_000 + 1000 * (cell % SIDE);
    double south = 450_000 + 1000 * (cell / SIDE);
    return box(west, west + 1000, south, south + 1000);
  }

  private static Geometry box(double west, double east, double south, double north) {
    return GEOMETRIES.toGeometry(new Envelope(west, east, south, north));
  }

  private static boolean has(Geometry place, int cell) {
    double x = 460_500 + 1000 * (cell % SIDE);
    double y = 450_500 + 1000 * (cell / SIDE);
    return place.contains(GEOMETRIES.createPoint(new Coordinate(x, y)));
  }

  private static List<Residual> at(List<Residual> residuals, int cell) {
    return residuals.stream().filter(residual -> has(residual.polygon(), cell)).toList();
  }

  @Provide
  Arbitrary<Town> towns() {
    Arbitrary<BitSet> some =
        Arbitraries.integers()
            .between(0, SIDE * SIDE - 1)
            .set()
            .ofMinSize(1)
            .map(ResidualsProperties::bits);
    Arbitrary<BitSet> most =
        Arbitraries.integers()
            .between(0, SIDE * SIDE - 1)
            .set()
            .ofMaxSize(4)
            .map(ResidualsProperties::bits)
            .map(ResidualsProperties::others);
    Arbitrary<BitSet> cells = Arbitraries.oneOf(some, most);
    return Combinators.combine(cells, cells, cells).as(Town::new);
  }

  private static BitSet bits(Set<Integer> cells) {
    BitSet bits = new BitSet();
    cells.forEach(bits::set);
    return bits;
  }

  private static BitSet others(BitSet cells) {
    BitSet others = (BitSet) cells.clone();
    others.flip(0, SIDE * SIDE);
    return others;
  }

  @Property(tries = 80)
  void each_cell_of_the_council_without_an_area_is_left_once(@ForAll("towns") Town town) {
    Residuals residuals = town.residuals(true, false);
    int left = 0;
    for (int cell = 0; cell < SIDE * SIDE; cell++) {
      int here = cell;
      boolean missing = town.council.get(cell) && !town.covered.get(cell);
      left += missing ? 1 : 0;
      long gaps = residuals.pieces().stream().filter(piece -> has(piece.place(), here)).count();
      int places = at(residuals.notCovered(), cell).size();
      assertThat(places).isLessThanOrEqualTo(missing ? 1 : 0);
      if (missing) {
        assertThat(places + gaps).as("cell " + cell).isEqualTo(1);
        Statistics.label("told as a gap").collect(gaps > 0);
      }
    }
    double share = 1 - (double) left / town.council.cardinality();
    assertThat(residuals.coveredShare().orElseThrow()).isCloseTo(share, within(1e-9));
    assertThat(residuals.coveredShare().orElseThrow() == 1).isEqualTo(left == 0);
    Statistics.label("something is left").collect(left > 0);
  }

  @Property(tries = 80)
  void each_cell_beyond_what_should_be_covered_is_outside_once_and_its_own_areas(
      @ForAll("towns") Town town, @ForAll boolean withCouncil, @ForAll boolean withWards) {
    Residuals residuals = town.residuals(withCouncil, withWards);
    double squareMetres = 0;
    for (int cell : town.covered.stream().toArray()) {
      boolean beyond =
          (withCouncil && !town.council.get(cell)) || (withWards && !town.wards.get(cell));
      assertThat(at(residuals.outside(), cell))
          .extracting(residual -> residual.areas().get(0).code().orElseThrow().value())
          .containsExactlyElementsOf(beyond ? List.of("A" + cell) : List.of());
      squareMetres += beyond ? SQUARE_METRES : 0;
    }
    assertThat(residuals.outside().stream().mapToDouble(Residual::squareMetres).sum())
        .isCloseTo(squareMetres, within(10.0));
    assertThat(residuals.coveredShare().isPresent()).isEqualTo(withCouncil);
    Statistics.label("something is outside").collect(squareMetres > 0);
  }

  @Property(tries = 80)
  void a_ward_with_areas_has_its_cells_without_one_and_a_ward_with_none_has_nothing_here(
      @ForAll("towns") Town town, @ForAll boolean withCouncil) {
    Residuals residuals = town.residuals(withCouncil, true);
    for (int cell : town.wards.stream().toArray()) {
      boolean part = !town.covered.get(cell) && town.isWardPartlyCovered(cell);
      assertThat(at(residuals.notCovered(), cell))
          .extracting(residual -> residual.ward().map(ward -> ward.code().value()))
          .containsExactlyElementsOf(
              part ? List.of(Optional.of("W" + cell % SIDE)) : List.<Optional<String>>of());
      Statistics.label("part of a ward").collect(part);
    }
  }

  @Property(tries = 40)
  void what_is_left_names_the_areas_along_it(@ForAll("towns") Town town) {
    for (Residual residual : town.residuals(true, false).notCovered()) {
      List<String> beside = new ArrayList<>();
      for (int cell : town.covered.stream().toArray()) {
        int x = cell % SIDE;
        int y = cell / SIDE;
        boolean touches =
            Stream.of(-1, 0, 1)
                .flatMap(dx -> Stream.of(-1, 0, 1).map(dy -> new int[] {x + dx, y + dy}))
                .filter(at -> at[0] >= 0 && at[0] < SIDE && at[1] >= 0 && at[1] < SIDE)
                .anyMatch(at -> has(residual.polygon(), at[1] * SIDE + at[0]));
        if (touches) {
          beside.add("A" + cell);
        }
      }
      assertThat(residual.areas())
          .extracting(area -> area.code().orElseThrow().value())
          .containsExactlyInAnyOrderElementsOf(beside);
    }
  }

  @Example
  void with_nothing_to_compare_with_nothing_is_left() {
    Residuals residuals =
        new Town(bits(Set.of(0, 2, 5)), bits(Set.of(1)), bits(Set.of(1))).residuals(false, false);

    assertThat(residuals.notCovered()).isEmpty();
    assertThat(residuals.outside()).isEmpty();
    assertThat(residuals.coveredShare()).isEmpty();
  }

  private static AuditInput.Builder twoWithStripBetween(double metres) {
    return AuditInput.of(
        coverage(
            List.of(
                CoverageArea.of(Area.of("A", "A"), box(460_000, 461_000, 450_000, 451_000)),
                CoverageArea.of(
                    Area.of("B", "B"), box(461_000 + metres, 462_000, 450_000, 451_000)))));
  }

  private static Region council(double north) {
    return Region.of(
        coverage(
            List.of(CoverageArea.of(Area.of("C", "C"), box(460_000, 462_000, 450_000, north)))));
  }

  @Example
  void an_open_gap_on_ground_of_the_council_is_closed_with_the_exact_ground() {
    Residuals alone = residuals(twoWithStripBetween(4));
    assertThat(alone.pieces()).extracting(Piece::kind).containsExactly(Piece.Kind.OPEN_GAP);

    Residuals within = residuals(twoWithStripBetween(4).within(council(451_000)));
    assertThat(within.pieces()).extracting(Piece::kind).containsExactly(Piece.Kind.CLOSED_GAP);
    assertThat(within.pieces().get(0).place().getArea()).isEqualTo(4000);
    assertThat(within.notCovered()).isEmpty();
    assertThat(within.coveredShare().orElseThrow()).isCloseTo(1 - 4e3 / 2e6, within(1e-9));
  }

  @Example
  void an_open_gap_that_is_little_of_what_is_left_is_closed_and_stays_part_of_it() {
    Residuals residuals = residuals(twoWithStripBetween(4).within(council(451_500)));

    assertThat(residuals.pieces()).extracting(Piece::kind).containsExactly(Piece.Kind.CLOSED_GAP);
    assertThat(residuals.notCovered())
        .singleElement()
        .satisfies(left -> assertThat(left.squareMetres()).isCloseTo(4000 + 2e6 / 2, within(10.0)));
  }

  @Example
  void what_is_thinner_than_arithmetic_is_not_left() {
    Residuals hair = residuals(twoWithStripBetween(0).within(council(451_000.0002)));
    assertThat(hair.notCovered()).isEmpty();
    assertThat(hair.coveredShare()).hasValue(1.0);

    Residuals line = residuals(twoWithStripBetween(0).within(council(451_000.002)));
    assertThat(line.notCovered()).hasSize(1);
    assertThat(line.coveredShare().orElseThrow()).isLessThan(1);
  }
}
