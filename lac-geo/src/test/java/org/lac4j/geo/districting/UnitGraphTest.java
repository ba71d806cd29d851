package org.lac4j.geo.districting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.place.AreaCode;

class UnitGraphTest {

  private static final AreaCode A = AreaCode.of("A");
  private static final AreaCode B = AreaCode.of("B");
  private static final AreaCode C = AreaCode.of("C");

  /** A and B touch; C lies alone. */
  private static UnitGraph.Builder island() {
    return UnitGraph.builder().unit("C", 30).unit("A", 10).unit("B", 20).neighbours("B", "A", 350);
  }

  @Test
  void units_stand_in_the_order_of_their_codes_and_neighbours_know_each_other() {
    UnitGraph graph = island().build();

    assertThat(graph.codes()).containsExactly(A, B, C);
    assertThat(graph.neighbours(A)).containsExactly(Map.entry(B, 350.0));
    assertThat(graph.neighbours(B)).containsExactly(Map.entry(A, 350.0));
    assertThat(graph.neighbours(C)).isEmpty();
    assertThat(graph.load(B)).isEqualTo(20);
    assertThat(graph.totalLoad()).isEqualTo(60);
    assertThat(graph).hasToString("3 units with 1 pairs of neighbours");
  }

  @Test
  void pieces_are_what_hangs_together_and_a_bridge_joins_them() {
    UnitGraph graph = island().build();

    assertThat(graph.pieces()).containsExactly(ImmutableSet.of(A, B), ImmutableSet.of(C));
    assertThat(graph.withNeighbours(C, A, 5).pieces()).containsExactly(ImmutableSet.of(A, B, C));
    assertThat(graph.pieces()).hasSize(2);
  }

  @Test
  void other_loads_leave_neighbours_and_points_as_they_are() {
    UnitGraph graph =
        UnitGraph.builder().unit(A, 1, 5, 6).unit(B, 2, 7, 8).neighbours(A, B, 9).build();
    UnitGraph other = graph.withLoads(ImmutableMap.of(A, 10.5, B, 20.0));

    assertThat(other.load(A)).isEqualTo(10.5);
    assertThat(other.neighbours(A)).isEqualTo(graph.neighbours(A));
    assertThat(other.hasPoints()).isTrue();
    assertThat(other).isNotEqualTo(graph);
    assertThat(other.withLoads(ImmutableMap.of(A, 1.0, B, 2.0)))
        .isEqualTo(graph)
        .hasSameHashCodeAs(graph);
  }

  @Test
  void a_unit_without_a_point_leaves_the_graph_without() {
    assertThat(UnitGraph.builder().unit(A, 1, 5, 6).build().hasPoints()).isTrue();
    assertThat(UnitGraph.builder().unit(A, 1, 5, 6).unit("B", 1).build().hasPoints()).isFalse();
  }

  @Test
  void loads_keep_three_decimals_where_they_are_not_whole() {
    assertThat(island().build().scale()).isEqualTo(1);
    UnitGraph graph = island().unit("D", 0.1256).build();
    assertThat(graph.scale()).isEqualTo(1000);
    assertThat(graph.network().load(3)).isEqualTo(126);
    assertThat(graph.network().load(0)).isEqualTo(10_000);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 1.1e11})
  void a_load_is_a_number_from_0_up(double load) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnitGraph.builder().unit("A", load))
        .withMessageContaining("load of unit A");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, 1e9})
  void neighbours_share_some_metres(double metres) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> island().neighbours("A", "C", metres))
        .withMessageContaining("A and C");
  }

  @Test
  void what_is_not_there_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> island().neighbours("A", "X", 1))
        .withMessageContaining("there is no unit X");
    assertThatIllegalArgumentException().isThrownBy(() -> island().neighbours("A", "A", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> island().unit("A", 1))
        .withMessageContaining("Unit A is given twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> island().build().load(AreaCode.of("X")))
        .withMessageContaining("no unit X");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> island().build().withLoads(ImmutableMap.of(A, 1.0)))
        .withMessageContaining("Unit B has no load");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> island().build().withLoads(ImmutableMap.of(AreaCode.of("X"), 1.0)))
        .withMessageContaining("no unit X");
  }
}
