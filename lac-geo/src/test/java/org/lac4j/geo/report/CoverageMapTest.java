package org.lac4j.geo.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CoverageMapTest {

  private static final AreaCode WEST = AreaCode.of("W");
  private static final Coverage AREAS =
      Coverage.of(
          CoordinateSystem.BRITISH_NATIONAL_GRID,
          ImmutableList.of(
              CoverageArea.of(new Area(WEST, "<West>"), Reports.box(0, 0, 1000, 1000)),
              CoverageArea.of(
                  new Area(AreaCode.of("E"), "East"), Reports.box(1000, 0, 2000, 1000))));

  private static NodeList drawn(CoverageMap map, String element) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(map.toSvg("Two \"areas\" & <more>").getBytes(UTF_8)))
        .getElementsByTagName(element);
  }

  @Test
  void areas_are_filled_as_told_and_named() throws Exception {
    CoverageMap map = CoverageMap.of(AREAS).shade(WEST, CoverageMap.Shade.VACANT);
    NodeList paths = drawn(map, "path");
    Element west = (Element) paths.item(2);
    Element east = (Element) paths.item(1);

    assertThat(west.getAttribute("class")).isEqualTo("shade vacant");
    assertThat(west.getTextContent()).isEqualTo("<West>");
    assertThat(east.getAttribute("class")).isEqualTo("shade not-covered");
    assertThat(drawn(map, "text").getLength()).isEqualTo(2);
    assertThat(CoverageMap.style()).contains(".vacant", ".not-covered", ".covered");
  }

  @Test
  void a_dot_stands_where_its_coordinates_are() throws Exception {
    CoverageMap map = CoverageMap.of(AREAS).dot(462_000, 451_000, "7", "A <home>");
    Element dot = (Element) drawn(map, "circle").item(0).getParentNode();

    assertThat(((Element) dot.getParentNode()).getAttribute("transform"))
        .isEqualTo("translate(980 20)");
    assertThat(dot.getTextContent()).isEqualTo("A <home>7");
  }

  @Test
  void a_map_with_more_is_another_map() {
    CoverageMap map = CoverageMap.of(AREAS);
    String before = map.toSvg("Map");
    String more = map.shade(WEST, CoverageMap.Shade.COVERED).toSvg("Map");

    assertThat(map.toSvg("Map")).isEqualTo(before).isNotEqualTo(more);
  }

  @Test
  void nothing_to_draw_is_said() {
    Coverage none = Coverage.of(CoordinateSystem.WGS84, ImmutableList.of());

    assertThatThrownBy(() -> CoverageMap.of(none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no area with a boundary");
  }
}
