package org.lac4j.geo.audit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.FixOptions;
import org.lac4j.geo.audit.FixedCoverage;
import org.lac4j.geo.audit.Repair;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;

class CoverageFixProperties {

  private static final ImmutableList<CoordinateSystem> SYSTEMS =
      ImmutableList.of(CoordinateSystem.WGS84, CoordinateSystem.BRITISH_NATIONAL_GRID);

  @Provide
  Arbitrary<Defect> mechanical() {
    return Arbitraries.of(
        Defect.SHIFTED_VERTEX,
        Defect.OVERLAP,
        Defect.CLOSED_GAP,
        Defect.OPEN_GAP,
        Defect.DIFFERENT_LINE,
        Defect.VERTEX_OF_ITS_OWN,
        Defect.REPEATED_POINT,
        Defect.TURNED_RING,
        Defect.EXTRA_DIGITS);
  }

  private static Coverage planted(Defect defect, boolean grid, int seed) {
    Random random = new Random(seed);
    CoordinateSystem system = SYSTEMS.get(grid ? 1 : 0);
    List<Double> narrow = defect.sizes().stream().filter(size -> size < 1).toList();
    double size = narrow.get(random.nextInt(narrow.size()));
    return coverage(system, defect.plant(new City(random, system), random, size));
  }

  private static Coverage coverage(CoordinateSystem system, Planted planted) {
    return Coverage.of(
        system,
        planted.audit().input().areas().stream()
            .map(
                area ->
                    CoverageArea.of(
                        new Area(area.code().orElseThrow(), area.name().orElseThrow()),
                        area.geometry().orElseThrow()))
            .toList());
  }

  private static AuditReport audit(Coverage coverage) {
    return AuditSetup.of(coverage).parallelism(1).run();
  }

  @Property(tries = 60)
  void what_is_mechanical_is_mended_and_told(
      @ForAll("mechanical") Defect defect, @ForAll boolean grid, @ForAll int seed) {
    Coverage before = planted(defect, grid, seed);
    FixedCoverage fixed = CoverageFix.run(before, FixOptions.DEFAULT);
    assertThat(fixed.changes()).isNotEmpty();
    assertThat(fixed.left()).isEmpty();
    assertThat(audit(fixed.coverage()).findings()).isEmpty();
  }

  @Property(tries = 30)
  void what_is_not_told_is_not_changed(
      @ForAll("mechanical") Defect defect, @ForAll boolean grid, @ForAll int seed) {
    Coverage before = planted(defect, grid, seed);
    FixedCoverage fixed = CoverageFix.run(before, FixOptions.DEFAULT);
    for (CoverageArea area : before.areas()) {
      boolean told =
          fixed.changes().stream().anyMatch(change -> change.areas().contains(area.code()));
      if (!told) {
        assertThat(
                fixed
                    .coverage()
                    .area(area.code())
                    .orElseThrow()
                    .geometry()
                    .norm()
                    .equalsExact(area.geometry().norm()))
            .isTrue();
      }
    }
  }

  @Property(tries = 20)
  void a_second_fix_has_nothing_to_do(
      @ForAll("mechanical") Defect defect, @ForAll boolean grid, @ForAll int seed) {
    Coverage once = CoverageFix.run(planted(defect, grid, seed), FixOptions.DEFAULT).coverage();
    assertThat(CoverageFix.run(once, FixOptions.DEFAULT).changes()).isEmpty();
  }

  @Example
  void only_the_repairs_asked_for_are_made() {
    Coverage before = planted(Defect.TURNED_RING, true, 1);
    FixedCoverage fixed =
        CoverageFix.run(before, FixOptions.builder().addRepairs(Repair.PRECISION).build());
    assertThat(fixed.changes()).isEmpty();
    assertThat(fixed.coverage().areas()).isEqualTo(before.areas());
  }

  @Example
  void what_needs_a_decision_stays() {
    Random random = new Random(5);
    CoordinateSystem grid = CoordinateSystem.BRITISH_NATIONAL_GRID;
    Coverage before = coverage(grid, Defect.OVERLAP.plant(new City(random, grid), random, 5));
    FixedCoverage fixed = CoverageFix.run(before, FixOptions.DEFAULT);
    assertThat(fixed.changes()).isEmpty();
    assertThat(audit(fixed.coverage()).summary().counts())
        .containsExactly(entry(FindingCode.OVERLAP, 1));
  }

  @Example
  void a_sliver_goes_to_one_neighbour_and_the_rest_stays() {
    Random random = new Random(5);
    CoordinateSystem grid = CoordinateSystem.BRITISH_NATIONAL_GRID;
    City city = new City(random, grid);
    double all = audit(city.wards()).summary().squareMetres();
    Coverage before = coverage(grid, Defect.CLOSED_GAP.plant(city, random, 0.5));
    FixedCoverage fixed = CoverageFix.run(before, FixOptions.DEFAULT);
    assertThat(audit(fixed.coverage()).summary().squareMetres()).isCloseTo(all, within(1e-6));
    double gap = all - audit(before).summary().squareMetres();
    assertThat(
            fixed.moves().stream()
                .mapToDouble(move -> move.gainedSquareMetres() - move.lostSquareMetres())
                .sum())
        .isCloseTo(gap, within(1e-3));
    assertThat(fixed.moves())
        .isNotEmpty()
        .allSatisfy(move -> assertThat(move.largestMoveMetres()).isBetween(1e-9, 0.51));
    assertThat(fixed.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.repair()).isEqualTo(Repair.SLIVERS);
              assertThat(change.message()).startsWith("Repaired: A narrow place between Area ");
              assertThat(change.areas()).hasSize(2);
            });
  }
}
