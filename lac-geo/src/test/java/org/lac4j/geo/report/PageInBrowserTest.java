package org.lac4j.geo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens the pages in Chromium and uses them. */
class PageInBrowserTest {

  private static final String ROWS =
      "[...document.querySelectorAll('tbody tr')].filter(row => !row.hidden).map(row => row.id).join(' ')";
  private static final String VIEW = "document.querySelector('#frame svg').getAttribute('viewBox')";

  /** What lies beyond the window's or its table's right edge. */
  private static final String BEYOND =
      "[document.documentElement, ...document.querySelectorAll('.table')].filter(e => e.scrollWidth > e.clientWidth)"
          + ".map(e => e.tagName + ' ' + e.className + ' ' + e.scrollWidth + ' > ' + e.clientWidth)";

  @TempDir static Path folder;

  private static Browser browser;
  private static Path audit;
  private static Path wide;
  private static Path comparison;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open(Files.createDirectories(folder.resolve("profile")));
    audit = write("audit.html", AuditWriter.of(Reports.audit(), "areas <1>.geojson"));
    wide = write("wide.html", AuditWriter.of(Reports.wideAudit(), "a".repeat(200)));
    comparison = write("compare.html", ComparisonWriter.of(Reports.comparison(), "old", "new"));
  }

  private static Path write(String name, ReportWriter writer) throws IOException {
    Path page = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(page)) {
      writer.writeHtml(out);
    }
    return page;
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void visit() throws IOException {
    browser.visit(audit);
  }

  @Test
  void pages_load_nothing_and_complain_of_nothing() throws IOException {
    browser.visit(comparison);

    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).isNotEmpty().allMatch(address -> address.startsWith("file:"));
    assertThat(browser.requests())
        .allMatch(
            address ->
                Stream.of(audit, wide, comparison)
                    .anyMatch(page -> address.endsWith(page.toString())));
  }

  @Test
  void names_are_text_and_no_markup() throws IOException {
    assertThat(browser.value("document.scripts.length").asInt()).isEqualTo(1);
    assertThat(browser.text("document.title")).isEqualTo("Audit of areas <1>.geojson");
    assertThat(browser.text("document.querySelector('#f3 .words').firstChild.data"))
        .isEqualTo(Reports.HOSTILE);
  }

  @Test
  void button_of_a_row_zooms_to_its_place() throws IOException {
    String whole = browser.text(VIEW);

    browser.click("#f2 .show");

    JsonNode view = browser.value(VIEW + ".split(' ').map(Number)");
    JsonNode place =
        browser.value("document.getElementById('f2').dataset.box.split(' ').map(Number)");
    assertThat(view.get(2).asDouble()).isLessThan(200);
    assertThat(view.get(0).asDouble()).isLessThan(place.get(0).asDouble());
    assertThat(view.get(0).asDouble() + view.get(2).asDouble())
        .isGreaterThan(place.get(0).asDouble() + place.get(2).asDouble());
    assertThat(browser.text("document.querySelector('tr[aria-current]').id")).isEqualTo("f2");

    browser.click("#whole");
    assertThat(browser.text(VIEW)).isEqualTo(whole);
  }

  @Test
  void click_on_a_symbol_selects_its_row() throws IOException {
    browser.click(".pin[data-for=f1]");

    assertThat(browser.text("document.querySelector('tr[aria-current]').id")).isEqualTo("f1");
    assertThat(browser.value(VIEW + ".split(' ').map(Number)").get(2).asDouble()).isLessThan(600);
  }

  @Test
  void click_on_an_area_zooms_to_it() throws IOException {
    String whole = browser.text(VIEW);

    browser.click(".area");

    assertThat(browser.text(VIEW)).isNotEqualTo(whole);
    assertThat(browser.value("document.querySelectorAll('tr[aria-current]').length").asInt())
        .isZero();
  }

  @Test
  void columns_sort_by_keyboard() throws IOException {
    browser.value("document.querySelectorAll('th > button')[3].focus()");

    browser.press("Enter");
    assertThat(browser.text("document.querySelectorAll('th')[3].getAttribute('aria-sort')"))
        .isEqualTo("descending");
    assertThat(browser.text(ROWS)).isEqualTo("f1 f2 f3");

    browser.press(" ");
    assertThat(browser.text("document.querySelectorAll('th')[3].getAttribute('aria-sort')"))
        .isEqualTo("ascending");
    assertThat(browser.text(ROWS)).isEqualTo("f3 f2 f1");
  }

  @Test
  void tab_leads_to_the_skip_link_then_to_the_map() throws IOException {
    browser.press("Tab");
    assertThat(browser.text("document.activeElement.className")).isEqualTo("skip");
    for (String id : new String[] {"closer", "farther", "whole", "frame"}) {
      browser.press("Tab");
      assertThat(browser.text("document.activeElement.id")).isEqualTo(id);
    }
  }

  @Test
  void keys_zoom_and_move_the_map() throws IOException {
    String whole = browser.text(VIEW);
    browser.value("document.getElementById('frame').focus()");

    browser.press("+");
    double near = browser.value(VIEW + ".split(' ').map(Number)").get(0).asDouble();
    browser.press("ArrowRight");

    assertThat(near).isPositive();
    assertThat(browser.value(VIEW + ".split(' ').map(Number)").get(0).asDouble())
        .isGreaterThan(near);
    browser.press("0");
    assertThat(browser.text(VIEW)).isEqualTo(whole);
  }

  @Test
  void filter_hides_rows_and_symbols_and_says_so() throws IOException {
    assertThat(browser.text("document.getElementById('status').textContent"))
        .isEqualTo("3 findings.");

    browser.click(".filters input[value=error]");

    assertThat(browser.text(ROWS)).isEqualTo("f2 f3");
    assertThat(browser.text("document.getElementById('status').textContent"))
        .isEqualTo("2 of 3 findings.");
    assertThat(
            browser.text("getComputedStyle(document.querySelector('.pin[data-for=f1]')).display"))
        .isEqualTo("none");
  }

  @Test
  void what_is_unchanged_is_listed_on_demand() throws IOException {
    browser.visit(comparison);
    assertThat(browser.text(ROWS)).isEqualTo("c1 c2 c3 c4");

    browser.click(".filters input[value=unchanged]");

    assertThat(browser.text(ROWS)).isEqualTo("c1 c2 c3 c4 c5");
    browser.click("#frame .area.added");
    assertThat(browser.text("document.querySelector('tr[aria-current]').id")).isEqualTo("c1");
  }

  @Test
  void every_control_has_a_name_and_every_text_enough_contrast() throws IOException {
    for (Path page : new Path[] {audit, comparison}) {
      browser.visit(page);
      assertThat(
              browser.value(
                  "[...document.querySelectorAll('button, input, a, svg[role]')].filter(e => !(e.ariaLabel"
                      + " || e.textContent.trim() || (e.labels && e.labels[0].textContent.trim()))).length"))
          .hasToString("0");
      assertThat(browser.value(Contrast.LOWEST).asDouble()).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "screen, 1920",
    "screen, 1400",
    "screen, 1290",
    "screen, 1270",
    "screen, 1100",
    "screen, 800",
    "screen, 790",
    "screen, 780",
    "screen, 480",
    "screen, 320",
    "print, 690"
  })
  void nothing_reaches_beyond_the_window(String medium, int width) throws IOException {
    browser.showOn(medium);
    browser.resize(width);
    try {
      for (Path page : new Path[] {audit, wide, comparison}) {
        browser.visit(page);
        assertThat(browser.value(BEYOND)).as(page.getFileName().toString()).isEmpty();
        assertThat(browser.value("innerWidth").asInt()).isEqualTo(width);
      }
    } finally {
      browser.resize(1400);
      browser.showOn("screen");
    }
  }

  @Test
  void rows_of_a_narrow_window_name_their_numbers_and_sort() throws IOException {
    browser.resize(480);
    try {
      browser.visit(audit);
      assertThat(
              browser.text(
                  "getComputedStyle(document.querySelector('#f1 td.number'), '::before').content"))
          .isEqualTo("\"m²: \"");
      browser.click("th:nth-child(4) > button");
      browser.click("th:nth-child(4) > button");
      assertThat(browser.text(ROWS)).isEqualTo("f3 f2 f1");
    } finally {
      browser.resize(1400);
    }
  }

  @Test
  void names_stand_beside_symbols() throws IOException {
    assertThat(
            browser
                .value(
                    "(() => { const boxes = s => [...document.querySelectorAll(s)].map(e => e.getBoundingClientRect());"
                        + " return boxes('.label:not(.covered)').filter(a => boxes('.pin').some(b => a.left < b.right &&"
                        + " a.right > b.left && a.top < b.bottom && a.bottom > b.top)).length; })()")
                .asInt())
        .isZero();
    assertThat(browser.value("document.querySelectorAll('.label:not(.covered)').length").asInt())
        .isPositive();
  }

  @Test
  void printed_page_has_the_map_and_the_table_without_controls() throws IOException {
    browser.showOn("print");

    for (String control : new String[] {".tools", ".filters", ".show", ".skip"}) {
      assertThat(
              browser.text("getComputedStyle(document.querySelector('" + control + "')).display"))
          .as(control)
          .isEqualTo("none");
    }
    assertThat(browser.value("document.querySelector('#frame svg').clientHeight").asInt())
        .isGreaterThan(200);
    assertThat(browser.value("document.querySelector('table').clientHeight").asInt())
        .isGreaterThan(50);
    browser.showOn("screen");
  }
}
