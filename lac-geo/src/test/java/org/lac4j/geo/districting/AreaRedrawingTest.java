package org.lac4j.geo.districting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;

/** A row of four units of 10, of which the first three are one area today and the last another. */
class AreaRedrawingTest {

  private static final UnitGraph ROW =
      UnitGraph.builder()
          .unit("A", 10)
          .unit("B", 10)
          .unit("C", 10)
          .unit("D", 10)
          .neighbours("A", "B", 100)
          .neighbours("B", "C", 100)
          .neighbours("C", "D", 100)
          .build();

  private static final ImmutableMap<AreaCode, AreaCode> TODAY =
      ImmutableMap.of(
          code("A"),
          code("WEST"),
          code("B"),
          code("WEST"),
          code("C"),
          code("WEST"),
          code("D"),
          code("EAST"));

  private static AreaCode code(String code) {
    return AreaCode.of(code);
  }

  private static Design redrawn(int areas, double min, double max, Objective objective) {
    return Districting.of(ROW).withToday(TODAY).redraw(areas, LoadRange.of(min, max), objective);
  }

  @Test
  void the_fewest_people_move_and_areas_keep_their_names() {
    Design design = redrawn(2, 20, 20, Objective.PEOPLE_MOVED);

    assertThat(design.proof().status()).isEqualTo(DesignStatus.OPTIMAL);
    assertThat(design.proof().value()).isEqualTo(10);
    assertThat(design.proof().bound()).isEqualTo(10);
    assertThat(design.areas())
        .filteredOn(area -> area.code().equals(code("EAST")))
        .singleElement()
        .satisfies(
            area -> assertThat(area.units()).containsExactlyInAnyOrder(code("C"), code("D")));
  }

  @Test
  void what_can_not_be_is_told_with_its_reason() {
    assertThat(redrawn(5, 0, 40, Objective.CUT_EDGES).proof())
        .satisfies(proof -> assertThat(proof.status()).isEqualTo(DesignStatus.INFEASIBLE))
        .satisfies(proof -> assertThat(proof.reason()).contains("4"));
    assertThat(redrawn(4, 0, 9, Objective.CUT_EDGES).proof().reason()).contains("A");
    assertThat(redrawn(2, 30, 40, Objective.CUT_EDGES).proof().status())
        .isEqualTo(DesignStatus.INFEASIBLE);
    assertThat(redrawn(2, 30, 40, Objective.CUT_EDGES).areas()).isEmpty();
  }

  @Test
  void more_pieces_than_areas_can_not_be_drawn() {
    UnitGraph apart = UnitGraph.builder().unit("A", 10).unit("B", 10).build();
    Design design = Districting.of(apart).redraw(1, LoadRange.of(0, 100), Objective.CUT_EDGES);

    assertThat(design.proof().status()).isEqualTo(DesignStatus.INFEASIBLE);
    assertThat(design.proof().reason()).isNotEmpty();
  }

  @Test
  void locks_hold() {
    Design design =
        Districting.of(ROW)
            .withToday(TODAY)
            .withLocks(Locks.NONE.apart("A", "B"))
            .redraw(2, LoadRange.of(10, 30), Objective.CUT_EDGES);

    assertThat(design.areas())
        .anySatisfy(area -> assertThat(area.units()).containsExactly(code("A")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Districting.of(ROW)
                    .withToday(TODAY)
                    .withLocks(Locks.NONE.to("A", "NORTH"))
                    .redraw(2, LoadRange.of(10, 30), Objective.CUT_EDGES))
        .withMessageContaining("NORTH");
  }

  @Test
  void an_objective_needs_what_it_measures() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Districting.of(ROW).redraw(2, LoadRange.of(10, 30), Objective.PEOPLE_MOVED))
        .withMessageContaining("today's areas");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> redrawn(2, 10, 30, Objective.MOMENT_OF_INERTIA))
        .withMessageContaining("point of every unit");
  }
}
