package org.lac4j.geo.audit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.AreaMove;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.FixOptions;
import org.lac4j.geo.audit.FixedCoverage;
import org.lac4j.geo.audit.GroundMove;
import org.lac4j.geo.audit.Repair;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Every mechanical kind of fault: found, fixed alone, and no longer found. */
class FixEveryKindTest {

  /** Two squares of a kilometre, the second with a fault. */
  enum Fault {
    GAP(
        FindingCode.SLIVER,
        Repair.SLIVERS,
        "461000.4 450000, 462000 450000, 462000 451000, 461000 451000, 461000.4 450000"),
    OVERLAP(
        FindingCode.SLIVER,
        Repair.SLIVERS,
        "460999.4 450000, 462000 450000, 462000 451000, 461000 451000, 460999.4 450000"),
    OTHER_VERTICES(
        FindingCode.MISMATCHED_EDGE,
        Repair.SLIVERS,
        "461000 450000, 462000 450000, 462000 451000, 461000 451000, 461000.004 450500, 461000 450000"),
    REPEATED(
        FindingCode.REPEATED_POINT,
        Repair.REPEATED_POINTS,
        "461000 450000, 462000 450000, 462000 450000, 462000 451000, 461000 451000, 461000 450000"),
    DECIMALS(
        FindingCode.EXCESS_PRECISION,
        Repair.PRECISION,
        "461000 450000, 462000 450000, 462000.00012345 451000, 461000 451000, 461000 450000"),
    WINDING(
        FindingCode.RING_WINDING,
        Repair.RING_WINDING,
        "461000 450000, 461000 451000, 462000 451000, 462000 450000, 461000 450000");

    private final FindingCode code;
    private final Repair repair;
    private final String ring;

    Fault(FindingCode code, Repair repair, String ring) {
      this.code = code;
      this.repair = repair;
      this.ring = ring;
    }

    Coverage coverage() throws ParseException {
      return Coverage.of(
          CoordinateSystem.BRITISH_NATIONAL_GRID,
          List.of(
              area(
                  "A", "460000 450000, 461000 450000, 461000 451000, 460000 451000, 460000 450000"),
              area("B", ring)));
    }

    FixedCoverage fixed() throws ParseException {
      return CoverageFix.run(
          coverage(), FixOptions.builder().repairs(ImmutableSet.of(repair)).build());
    }
  }

  private static CoverageArea area(String code, String ring) throws ParseException {
    Geometry polygon = new WKTReader().read("POLYGON ((" + ring + "))");
    return CoverageArea.of(Area.of(code, "Area " + code), polygon);
  }

  private static List<FindingCode> codes(Coverage coverage) {
    return CoverageAudit.run(AuditInput.of(coverage).build()).findings().stream()
        .map(Finding::code)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void the_fixed_file_audits_clean_for_what_was_claimed(Fault fault) throws ParseException {
    assertThat(codes(fault.coverage())).contains(fault.code);
    FixedCoverage fixed = fault.fixed();

    assertThat(fixed.changes()).isNotEmpty().allMatch(change -> change.repair() == fault.repair);
    assertThat(fixed.left()).isEmpty();
    assertThat(codes(fixed.coverage())).doesNotContain(fault.code);
  }

  /** Nothing is silent: the pieces of ground add up to what each area gained and lost. */
  @ParameterizedTest
  @EnumSource
  void the_pieces_of_ground_are_all_that_moved(Fault fault) throws ParseException {
    FixedCoverage fixed = fault.fixed();
    for (AreaMove move : fixed.moves()) {
      Optional<Area> area = Optional.of(move.area());
      assertThat(
              fixed.ground().stream()
                  .filter(piece -> piece.to().equals(area) && !piece.wasShared())
                  .mapToDouble(GroundMove::squareMetres)
                  .sum())
          .isEqualTo(move.gainedSquareMetres(), offset(0.1));
      assertThat(
              fixed.ground().stream()
                  .filter(piece -> piece.from().equals(area))
                  .mapToDouble(GroundMove::squareMetres)
                  .sum())
          .isEqualTo(move.lostSquareMetres(), offset(0.1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void each_piece_belongs_to_one_change(Fault fault) throws ParseException {
    FixedCoverage fixed = fault.fixed();
    assertThat(fixed.changes().stream().flatMap(change -> fixed.groundOf(change).stream()).toList())
        .containsExactlyInAnyOrderElementsOf(fixed.ground());
  }

  @Test
  void a_filled_gap_comes_from_nobody() throws ParseException {
    assertThat(Fault.GAP.fixed().ground())
        .first()
        .satisfies(
            piece -> {
              assertThat(piece.kind()).isEqualTo("gap-filled");
              assertThat(piece.squareMetres()).isEqualTo(200, offset(0.1));
              assertThat(piece.widthMetres()).isBetween(0.3, 0.4);
            });
  }

  @Test
  void a_cut_overlap_was_claimed_by_both() throws ParseException {
    assertThat(Fault.OVERLAP.fixed().ground())
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.kind()).isEqualTo("overlap-cut");
              assertThat(piece.from()).isPresent();
              assertThat(piece.to()).isPresent().isNotEqualTo(piece.from());
              assertThat(piece.squareMetres()).isEqualTo(300, offset(0.1));
            });
  }
}
