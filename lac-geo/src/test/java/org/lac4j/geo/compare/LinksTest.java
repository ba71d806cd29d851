package org.lac4j.geo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.Coverage;
import org.locationtech.jts.geom.Geometry;

/** Which areas of a town hang together after a known change. */
class LinksTest {

  /** The groups between the town and what a change makes of it, as codes: "A01>A02,A03". */
  private static List<String> groups(UnaryOperator<Ground> change) {
    return groups(Ground.of(1).coverage(), change.apply(Ground.of(1)).coverage());
  }

  private static List<String> groups(Coverage old, Coverage young) {
    Plots before = Plots.of(old);
    Plots after = Plots.of(young);
    Twins twins = Twins.find(before, after, true, CompareOptions.DEFAULT, share -> {});
    SharedLand land = SharedLand.measure(before, after, twins, share -> {});
    List<String> told = new ArrayList<>();
    for (Group group : new Links(before, after, twins, land).groups()) {
      told.add(codes(group.from()) + ">" + codes(group.to()));
    }
    return told;
  }

  private static String codes(List<Plot> plots) {
    return String.join(",", plots.stream().map(plot -> plot.area().code().value()).toList());
  }

  @Test
  void what_did_not_change_is_in_no_group() {
    assertThat(groups(town -> town)).isEmpty();
    assertThat(groups(town -> town.rename(3, Area.of("NEW", "Another name")))).isEmpty();
  }

  @Test
  void a_split_is_one_to_several_and_back_several_to_one() {
    UnaryOperator<Ground> split =
        town -> {
          List<Geometry> halves = town.halves(5);
          return town.remove(5)
              .put(Area.of("B1", "West"), halves.get(0))
              .put(Area.of("B2", "East"), halves.get(1));
        };
    assertThat(groups(split)).containsExactly("A05>B1,B2");
    assertThat(groups(split.apply(Ground.of(1)).coverage(), Ground.of(1).coverage()))
        .containsExactly("B1,B2>A05");
  }

  @Test
  void a_merger_under_one_of_the_codes_is_a_merger() {
    assertThat(
            groups(
                town -> {
                  Geometry both = town.geometry(5).union(town.geometry(6));
                  return town.remove(6).put(Ground.area(5), both);
                }))
        .containsExactly("A05,A06>A05");
  }

  @Test
  void an_area_that_goes_or_comes_stands_alone() {
    assertThat(groups(town -> town.remove(7))).containsExactly("A07>");
    assertThat(groups(Ground.of(1).remove(7).coverage(), Ground.of(1).coverage()))
        .containsExactly(">A07");
  }

  @Test
  void areas_that_swap_land_are_paired_by_their_codes() {
    assertThat(
            groups(
                town -> {
                  List<Geometry> halves = town.halves(5);
                  Geometry other = town.geometry(6);
                  return town.put(Ground.area(5), halves.get(0))
                      .put(Ground.area(6), other.union(halves.get(1)));
                }))
        .allMatch(group -> group.equals("A05>A05") || group.equals("A06>A06"))
        .hasSize(2);
  }
}
