package org.lac4j.core.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgMapTest {

  private static final MapFrame.Box BOX = new MapFrame.Box(0, 0, 100, 50);
  private static final double[] XS = {0, 100, 100, 0, 0};
  private static final double[] YS = {0, 0, 50, 50, 0};

  private static Document drawn(SvgMap map) {
    return Markup.parse(map.toSvg("", "Map of <one>"));
  }

  @Test
  void north_is_up_and_both_directions_have_one_scale() {
    MapFrame frame = new MapFrame(BOX, false);

    assertThat(frame.y(50)).isLessThan(frame.y(0));
    assertThat((frame.x(100) - frame.x(0)) / (frame.y(0) - frame.y(50))).isCloseTo(2, within(1e-9));
  }

  @Test
  void degrees_of_longitude_are_drawn_shorter() {
    MapFrame frame = new MapFrame(new MapFrame.Box(-1, 59.5, 0, 60.5), true);

    assertThat((frame.x(0) - frame.x(-1)) / (frame.y(59.5) - frame.y(60.5)))
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void a_ring_is_closed_once_and_vertices_that_fall_together_are_left_out() {
    SvgMap map = new SvgMap(new MapFrame(BOX, false), false);
    map.path(
        List.of(
            new SvgMap.Outline(new double[] {0, 1e-9, 100, 0}, new double[] {0, 0, 50, 0}, true)),
        SvgMap.COARSE,
        new SvgMap.Look("area", "", "<Acomb>"));
    Element path = Markup.all(drawn(map), "path").get(0);

    assertThat(path.getAttribute("d")).isEqualTo("M20 500L980 20Z");
    assertThat(path.getTextContent()).isEqualTo("<Acomb>");
  }

  @Test
  void pins_dots_and_names_stand_at_their_place() {
    SvgMap map = new SvgMap(new MapFrame(BOX, false), false);
    map.path(
        List.of(new SvgMap.Outline(XS, YS, true)), SvgMap.FINE, new SvgMap.Look("area", "", ""));
    map.pin(100, 50, "error", "data-for=\"f1\"");
    map.dot(100, 50, "1", "A home");
    map.label(100, 50, "Acomb & more", "label", 4);

    assertThat(Markup.all(drawn(map), "g"))
        .filteredOn(group -> group.hasAttribute("transform"))
        .hasSize(3)
        .allSatisfy(
            group -> assertThat(group.getAttribute("transform")).isEqualTo("translate(980 20)"));
  }

  @Test
  void names_that_would_cover_a_dot_or_each_other_step_aside_or_are_left_out() {
    MapLabels labels = new MapLabels();
    labels.keepFree(500, 500);

    double aside = labels.place(500, 500, "Acomb").orElseThrow().below();
    assertThat(Math.abs(aside)).isGreaterThan(13);
    assertThat(labels.place(500, 500, "Clifton").orElseThrow().below() * aside).isNegative();
    assertThat(labels.place(500, 500, "Holgate")).isEmpty();
    assertThat(labels.place(100, 100, "Far away").orElseThrow().style()).isEqualTo("area-name");
    assertThat(labels.place(110, 118, "Near it").orElseThrow().style()).isEqualTo("area-name more");
  }
}
