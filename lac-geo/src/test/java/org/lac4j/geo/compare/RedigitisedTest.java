package org.lac4j.geo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What moves within the tolerance is the same place, and is still told: a garden is somebody's home. */
class RedigitisedTest {

  private static Coverage coverage(String west, String east) throws ParseException {
    return Coverage.of(
        CoordinateSystem.BRITISH_NATIONAL_GRID,
        List.of(area("A", "Acomb", west), area("B", "Bishopthorpe", east)));
  }

  private static CoverageArea area(String code, String name, String wkt) throws ParseException {
    Geometry geometry = new WKTReader().read(wkt);
    return CoverageArea.of(Area.of(code, name), geometry);
  }

  private static CoverageComparison garden() throws ParseException {
    return CoverageComparison.of(
        coverage(
            "POLYGON ((460000 450000, 461000 450000, 461000 451000, 460000 451000, 460000 450000))",
            "POLYGON ((461000 450000, 462000 450000, 462000 451000, 461000 451000, 461000 450000))"),
        coverage(
            "POLYGON ((460000 450000, 461000 450000, 461000 450500, 461004 450500, 461004 450503.5, 461000 450503.5,"
                + " 461000 451000, 460000 451000, 460000 450000))",
            "POLYGON ((461000 450000, 462000 450000, 462000 451000, 461000 451000, 461000 450503.5, 461004 450503.5,"
                + " 461004 450500, 461000 450500, 461000 450000))"));
  }

  @Test
  void a_garden_that_changes_hands_is_told_with_its_place() throws ParseException {
    assertThat(garden().changes())
        .extracting(CoverageChange::message)
        .containsExactly(
            "Acomb (A) is the same place with new vertices: its edge moved by 4.0 m at most, and it gained 14 m² from"
                + " Bishopthorpe (B) at 461002, 450502.",
            "Bishopthorpe (B) is the same place with new vertices: its edge moved by 4.0 m at most, and it lost 14 m² to"
                + " Acomb (A) at 461002, 450502.");
  }

  @Test
  void its_ground_is_drawn() throws ParseException {
    CoverageChange acomb = garden().changes().get(0);
    assertThat(acomb.kind()).isEqualTo(ChangeKind.REDIGITISED);
    assertThat(acomb.gained().getArea()).isEqualTo(14, offset(1e-6));
    assertThat(acomb.squareMetresGained()).isEqualTo(14, offset(1e-6));
    assertThat(acomb.lost().isEmpty()).isTrue();
    assertThat(acomb.gainedFrom())
        .containsExactly(
            new Transfer(Optional.of(Area.of("B", "Bishopthorpe")), acomb.gained().getArea()));
  }
}
