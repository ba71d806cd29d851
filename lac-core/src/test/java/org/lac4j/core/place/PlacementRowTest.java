package org.lac4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementRowTest {

  private static final Area NORTH = Area.of("N", "North");
  private static final Area SOUTH = Area.of("S", "South");
  private static final double NOWHERE = Double.POSITIVE_INFINITY;

  @Test
  void inside_names_the_area_and_how_far_its_edge_is() {
    assertThat(PlacementRow.of(new Placement.Inside(NORTH, 12.5)))
        .isEqualTo(new PlacementRow("inside", Optional.of(NORTH), 12.5, ""));
  }

  @Test
  void near_an_edge_names_where_else_it_may_be() {
    ImmutableList<Area> south = ImmutableList.of(SOUTH);
    assertThat(
            PlacementRow.of(new Placement.NearEdge(Optional.of(NORTH), south, 3, 10, false)).note())
        .isEqualTo("or in S");
    assertThat(
            PlacementRow.of(
                new Placement.NearEdge(Optional.of(NORTH), ImmutableList.of(), 3, 10, true)))
        .isEqualTo(new PlacementRow("near-edge", Optional.of(NORTH), 3, "or in no area"));
    assertThat(PlacementRow.of(new Placement.NearEdge(Optional.empty(), south, 3, 10, true)))
        .isEqualTo(new PlacementRow("near-edge", Optional.empty(), 3, "or in S"));
  }

  @Test
  void split_names_each_candidate_and_its_share_if_known() {
    ImmutableList<Placement.Candidate> candidates =
        ImmutableList.of(
            new Placement.Candidate(Optional.of(NORTH), OptionalDouble.of(2 / 3.0)),
            new Placement.Candidate(Optional.empty(), OptionalDouble.empty()));
    assertThat(PlacementRow.of(new Placement.Split(candidates)))
        .isEqualTo(new PlacementRow("split", Optional.empty(), NOWHERE, "N 0.67; no area"));
  }

  @Test
  void outside_tells_how_far_the_nearest_area_is() {
    assertThat(PlacementRow.of(new Placement.Outside(Optional.of(NORTH), 1500)))
        .isEqualTo(new PlacementRow("outside", Optional.empty(), 1500, ""));
  }

  @ParameterizedTest
  @EnumSource
  void unplaced_tells_why(Placement.UnplacedReason why) {
    assertThat(PlacementRow.of(new Placement.Unplaced(why)))
        .isEqualTo(PlacementRow.unplaced(why.label()))
        .isEqualTo(new PlacementRow("unplaced", Optional.empty(), NOWHERE, why.label()));
  }
}
