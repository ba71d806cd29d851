package org.lac4j.geo.audit.internal.cause;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.cause.Cause;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.cause.PlantedWards;
import org.lac4j.geo.coverage.Coverage;

/** Several areas that are moved each in a way of its own. */
class AuditMovesTest {

  private static final Coverage WARDS = PlantedWards.wards(5, 4);

  private static final ImmutableMap<Integer, Displacement> MOVES =
      ImmutableMap.of(0, new Displacement(25, -10), 10, new Displacement(-6, 14));

  @Test
  void two_wards_moved_by_vectors_of_their_own_are_two_causes_and_share_no_finding() {
    AuditReport report = CoverageAudit.run(AuditInput.of(moved()).wards(WARDS).build());
    ImmutableList<Cause> causes = report.diagnosis().causes();
    assertThat(causes).hasSize(MOVES.size());
    Set<Integer> explained = new HashSet<>();
    for (Map.Entry<Integer, Displacement> planted : MOVES.entrySet()) {
      AreaCode code = AreaCode.of(PlantedWards.code(planted.getKey()));
      Cause cause =
          causes.stream().filter(each -> each.areas().contains(code)).findFirst().orElseThrow();
      assertThat(cause.areas()).containsExactly(code);
      assertThat(cause.displacement().orElseThrow().metresFrom(planted.getValue())).isLessThan(0.1);
      assertThat(cause.explained())
          .isNotEmpty()
          .allSatisfy(position -> assertThat(explained.add(position)).isTrue())
          .allSatisfy(
              position ->
                  assertThat(report.findings().get(position).areas().contains(code)).isTrue());
    }
  }

  @Test
  void wards_where_they_should_be_have_no_cause() {
    assertThat(CoverageAudit.run(AuditInput.of(WARDS).wards(WARDS).build()).diagnosis().causes())
        .isEmpty();
    assertThat(CoverageAudit.run(AuditInput.of(WARDS).build()).diagnosis().causes()).isEmpty();
  }

  private static Coverage moved() {
    Coverage areas = WARDS;
    for (Map.Entry<Integer, Displacement> move : MOVES.entrySet()) {
      areas =
          PlantedWards.changed(
              areas,
              PlantedWards.by(move.getValue().eastMetres(), move.getValue().northMetres()),
              move.getKey());
    }
    return areas;
  }
}
