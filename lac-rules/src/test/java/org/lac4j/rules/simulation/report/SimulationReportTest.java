package org.lac4j.rules.simulation.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.lac4j.core.internal.page.Looks;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.York2024;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.Study;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SimulationReportTest {

  private static final Scenario BASE =
      York2024.scenario()
          .withLastDay(LocalDate.of(2025, 3, 31))
          .withStart(new Start.WarmUp(20))
          .withName("As it is <today>");
  private static final Comparison COMPARISON =
      Study.of(BASE)
          .withReplications(3)
          .compareWith(
              List.of(
                  BASE.withName("\"More\" & more")
                      .and(new Change.DemandChanges(BASE.firstDay(), ImmutableSet.of(), 1.3))));
  private static final String COMPARED = SimulationReport.of(COMPARISON).html();
  private static final String ALONE = SimulationReport.of(COMPARISON.base()).html();

  private static Document parse(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
  }

  private static List<Element> all(Document page, String name) {
    NodeList found = page.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @Test
  void a_page_is_well_formed_and_needs_nothing_else() throws Exception {
    for (String html : List.of(ALONE, COMPARED)) {
      Document page = parse(html);

      assertThat(all(page, "script")).isEmpty();
      assertThat(all(page, "link")).isEmpty();
      assertThat(all(page, "img")).isEmpty();
      assertThat(html).doesNotContain("src=", "@import", "url(http");
    }
  }

  @Test
  void ids_are_unique_and_each_chart_is_told_in_words() throws Exception {
    Document page = parse(COMPARED);

    assertThat(all(page, "*"))
        .extracting(element -> element.getAttribute("id"))
        .filteredOn(id -> !id.isEmpty())
        .doesNotHaveDuplicates()
        .hasSize(2 * (4 + 2 * (1 + 12)));
    assertThat(charts(page))
        .hasSize(4 + 2 * (1 + 12))
        .allSatisfy(
            chart -> {
              Iterable<String> told = Splitter.on(' ').split(chart.getAttribute("aria-labelledby"));
              assertThat(told)
                  .hasSize(2)
                  .allSatisfy(
                      id ->
                          assertThat(all(page, "*"))
                              .filteredOn(element -> element.getAttribute("id").equals(id))
                              .singleElement()
                              .extracting(Element::getTextContent)
                              .asString()
                              .isNotBlank());
            });
  }

  private static List<Element> charts(Document page) {
    return all(page, "*").stream()
        .filter(element -> element.getAttribute("role").equals("img"))
        .toList();
  }

  @Test
  void a_comparison_tells_its_sentence_and_each_difference() throws Exception {
    Document page = parse(COMPARED);
    Comparison.Alternative alternative = COMPARISON.alternatives().get(0);

    assertThat(all(page, "p")).extracting(Element::getTextContent).contains(alternative.sentence());
    Measure wait = Measure.MEETING_DAYS_P95;
    assertThat(all(page, "tr"))
        .extracting(Element::getTextContent)
        .anyMatch(
            row ->
                row.startsWith("95th percentile of the wait+")
                    && row.contains(
                        Figures.differenceInterval(
                            wait, alternative.difference(wait, Scope.TEAM).orElseThrow()))
                    && row.endsWith("more, worse"));
    assertThat(ALONE).doesNotContain("What differs");
  }

  @Test
  void differences_are_drawn_in_rows_however_many_there_are() {
    ImmutableList<Measure> shares =
        ImmutableList.copyOf(Measure.values()).stream()
            .filter(measure -> measure.unit() == Measure.Unit.SHARE)
            .filter(
                measure ->
                    COMPARISON.alternatives().get(0).difference(measure, Scope.TEAM).isPresent())
            .collect(ImmutableList.toImmutableList());
    for (int rows = 1; rows <= shares.size(); rows++) {
      for (int scenarios = 1; scenarios <= 4; scenarios++) {
        ImmutableList<Measure> measures = shares.subList(0, rows);
        List<Comparison.Alternative> same =
            Collections.nCopies(scenarios, COMPARISON.alternatives().get(0));
        String chart = DifferenceChart.of(measures, same).orElseThrow().html("d", "D");

        assertThat(chart.split("class=\"row\"", -1)).hasSize(1 + rows + 1);
        assertThat(chart.split("<path ", -1)).hasSize(1 + rows * scenarios);
      }
    }
  }

  @Test
  void names_are_escaped_and_scenarios_lettered() throws Exception {
    assertThat(all(parse(COMPARED), "h2"))
        .extracting(Element::getTextContent)
        .contains(
            "What differs from A: As it is <today>",
            "What is simulated: A: As it is <today>",
            "What is simulated: B: \"More\" & more");
    assertThat(all(parse(ALONE), "h1"))
        .extracting(Element::getTextContent)
        .containsExactly("As it is <today>");
  }

  @Test
  void every_assumption_is_told_in_words() throws Exception {
    assertThat(all(parse(ALONE), "li"))
        .extracting(Element::getTextContent)
        .containsExactlyElementsOf(BASE.inWords());
  }

  @Test
  void lines_differ_by_dashes_and_markers_and_not_by_colour_alone() throws Exception {
    List<Element> lines = all(parse(COMPARED), "polyline").subList(0, 2);

    assertThat(lines).extracting(line -> line.getAttribute("stroke")).doesNotHaveDuplicates();
    assertThat(lines)
        .extracting(line -> line.getAttribute("stroke-dasharray"))
        .doesNotHaveDuplicates();
    assertThat(COMPARED).contains(Looks.of(0).marker()).contains(Looks.of(1).marker());
  }

  @Test
  void each_scenario_has_one_line_in_each_chart() throws Exception {
    assertThat(all(parse(COMPARED), "polyline")).hasSize(2 * 2 * (1 + 12));
    assertThat(all(parse(ALONE), "polyline")).hasSize(2 * (1 + 12));
    assertThat(COMPARED.length()).isLessThan(300_000);
  }

  @Test
  void what_the_runs_cannot_tell_is_not_called_the_same() throws Exception {
    Measure notCovered = Measure.NOT_COVERED;

    assertThat(verdicts(COMPARED)).contains("more, worse", "more");
    assertThat(
            verdicts(
                SimulationReport.of(
                        Study.of(BASE)
                            .withReplications(3)
                            .compareWith(List.of(BASE.withName("Same"))))
                    .html()))
        .containsOnly("the same in every run");
    assertThat(Figures.verdict(notCovered, new Estimate(0.1, -0.2, 0.4, 3), false))
        .isEqualTo("too close to tell");
    Estimate more = new Estimate(0.1, 0.05, 0.15, 3);
    assertThat(Figures.verdict(Measure.TIME_ABOVE_GUIDELINE, more, false)).isEqualTo("more, worse");
    assertThat(Figures.verdict(Measure.TIME_ABOVE_GUIDELINE, more, true))
        .isEqualTo("more, as more people are served");
    assertThat(Figures.verdict(Measure.ANSWERED_BY_LIMIT, more, true)).isEqualTo("more, better");
  }

  private static List<String> verdicts(String html) throws Exception {
    return all(parse(html), "tr").stream()
        .filter(row -> row.getElementsByTagName("td").getLength() == 3)
        .map(row -> row.getLastChild().getTextContent())
        .toList();
  }

  @Test
  void caseloads_are_drawn_with_the_guideline_and_waiting_without() throws Exception {
    for (String html : List.of(ALONE, COMPARED)) {
      List<Element> charts = charts(parse(html));

      assertThat(charts)
          .filteredOn(chart -> chart.getAttribute("aria-labelledby").startsWith("caseload-"))
          .hasSize(1 + 12)
          .allSatisfy(chart -> assertThat(drawn(chart)).contains("#595959"));
      assertThat(charts)
          .filteredOn(chart -> chart.getAttribute("aria-labelledby").startsWith("waiting-"))
          .isNotEmpty()
          .allSatisfy(chart -> assertThat(drawn(chart)).doesNotContain("#595959"));
      assertThat(charts)
          .filteredOn(chart -> chart.getAttribute("aria-labelledby").startsWith("caseload-team-"))
          .singleElement()
          .extracting(Element::getTextContent)
          .asString()
          .contains("guideline for 12 coordinators: 600 to 720");
    }
  }

  private static String drawn(Element element) {
    StringBuilder text = new StringBuilder(element.getAttribute("stroke"));
    text.append(element.getAttribute("style"));
    NodeList children = element.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < children.getLength(); i++) {
      Element child = (Element) children.item(i);
      text.append(' ').append(child.getAttribute("stroke")).append(child.getAttribute("style"));
    }
    return text.toString();
  }

  @Test
  void tables_have_a_caption_and_name_their_rows_and_columns() throws Exception {
    assertThat(all(parse(COMPARED), "table"))
        .allSatisfy(
            table -> {
              assertThat(table.getElementsByTagName("caption").item(0).getTextContent())
                  .isNotBlank();
              assertThat(table.getElementsByTagName("th").getLength()).isGreaterThan(2);
            });
  }

  @Test
  void the_same_result_gives_the_same_page() {
    assertThat(SimulationReport.of(COMPARISON).html()).isEqualTo(COMPARED);
  }

  @Test
  void figures_are_rounded_and_signed() {
    assertThat(Figures.number(1234.4, false)).isEqualTo("1,234");
    assertThat(Figures.number(12.34, true)).isEqualTo("+12.3");
    assertThat(Figures.number(-0.256, true)).isEqualTo("\u22120.26");
    assertThat(Figures.number(-0.001, true)).isEqualTo("0.00");
  }
}
