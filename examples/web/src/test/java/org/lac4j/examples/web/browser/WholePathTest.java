package org.lac4j.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lac4j.examples.democity.Home;
import org.lac4j.examples.web.EborOnTheWeb;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole path of people who look for their coordinator, in Chromium; each page is held against axe-core. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "server.servlet.context-path=/lac")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholePathTest {

  private static final int WIDE = 1200;
  private static final int NARROW = 320;

  @LocalServerPort private int port;
  private Chromium browser;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    EborOnTheWeb.settings(registry);
  }

  @BeforeAll
  void open() {
    browser = Chromium.open("http://localhost:" + port + "/lac", true);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void wide() {
    browser.resize(WIDE, 900).showOn("screen");
  }

  @Test
  void covered_postcode() {
    browser.visit("/").check("start");
    browser.ask("#postcode", EborOnTheWeb.covered().postcode().text()).check("covered");

    assertThat(browser.heading()).startsWith("You live in ").endsWith(", which we cover");
    assertThat(browser.main())
        .contains("Your Local Area Coordinator is", "Library on a", "call 999");
    assertThat(browser.find("a[href^='tel:01632']").isDisplayed()).isTrue();
    assertThat(browser.driver().getCurrentUrl()).doesNotContain("EB");
    assertThat(browser.driver().manage().getCookies()).isEmpty();
    assertThat(browser.script("return localStorage.length + sessionStorage.length")).isEqualTo(0L);
  }

  @Test
  void split_postcode_asks_for_the_address() {
    List<Home> homes = EborOnTheWeb.split();
    browser.visit("/").ask("#postcode", homes.get(1).postcode().text()).check("address");
    browser.send();
    browser.check("address-missing");
    assertThat(browser.title()).startsWith("Error: ");
    assertThat(browser.focus().getAttribute("class")).contains("govuk-error-summary");

    browser.find("input[value='" + homes.get(1).uprn().text() + "']").click();
    browser.send();
    String area = EborOnTheWeb.EBOR.areas().area(homes.get(1).ward()).orElseThrow().area().name();
    assertThat(browser.main()).contains("You live in " + area + ", which we cover");
  }

  @Test
  void uncovered_postcode_is_told_kindly_what_else_there_is() {
    browser
        .visit("/")
        .ask("#postcode", EborOnTheWeb.uncovered().postcode().text())
        .check("uncovered");

    assertThat(browser.heading()).isEqualTo("We don’t cover where you live yet");
    assertThat(browser.main()).contains("Ebor Advice: 01632 960200");
  }

  @Test
  void crisis_comes_first_all_the_way() {
    browser.visit("/");
    browser.follow(browser.find(".council-crisis"));
    browser.check("crisis");
    assertThat(browser.main()).contains("Ebor Crisis Line");
    browser.ask("#postcode", EborOnTheWeb.covered().postcode().text()).check("crisis-answer");

    String text = browser.main();
    assertThat(text.indexOf("call 999")).isLessThan(text.indexOf("You live in "));
    assertThat(text).contains("Ebor Crisis Line: 01632 960999");
  }

  @Test
  void wrong_postcode_is_an_error_that_leads_to_its_field() {
    browser.visit("/").ask("#postcode", "EB1 1AI").check("wrong");

    assertThat(browser.title()).startsWith("Error: ");
    assertThat(browser.main()).contains("Did you mean EB1 1AL?");
    browser.find(".govuk-error-summary a").click();
    assertThat(browser.focus().getAttribute("id")).isEqualTo("postcode");
  }

  @Test
  void place_on_the_map_by_mouse() {
    browser.visit("/map");
    browser.waitFor("#map[data-ready] path");
    browser.check("map");
    browser.send();
    assertThat(browser.title()).startsWith("Error: ");
    browser.waitFor("#map[data-ready] path");
    browser.find("#map").click();
    assertThat(browser.find("#chosen").getText()).isEqualTo("A place is chosen. Select Continue.");
    browser.send();

    assertThat(browser.heading()).matches("You live in .*|We don’t cover where you live yet");
  }

  @Test
  void keyboard_alone_is_enough() {
    browser.visit("/");
    browser.press(Keys.TAB);
    assertThat(browser.focus().getText()).isEqualTo("Skip to main content");
    browser.press(Keys.ENTER);
    int tabs = 0;
    while (!"postcode".equals(browser.focus().getAttribute("id")) && tabs < 10) {
      browser.press(Keys.TAB);
      tabs++;
    }
    browser.press(EborOnTheWeb.split().get(0).postcode().text(), Keys.ENTER);
    browser.waitFor(".govuk-radios");
    tabs = 0;
    while (!"radio".equals(browser.focus().getAttribute("type")) && tabs < 20) {
      browser.press(Keys.TAB);
      tabs++;
    }
    browser.press(Keys.SPACE, Keys.ARROW_DOWN, Keys.TAB, Keys.ENTER);
    browser.waitFor("p[data-line]");
    assertThat(browser.main()).contains("Your Local Area Coordinator is");
  }

  @Test
  void map_by_keyboard_alone() {
    browser.visit("/map");
    browser.waitFor("#map[data-ready] path");
    browser.script("document.getElementById('map').focus()");
    String before = (String) browser.script("return document.getElementById('at').value");
    browser.press(Keys.ARROW_RIGHT);
    browser.script("document.getElementById('middle').focus()");
    browser.press(Keys.ENTER);

    assertThat(before).isEmpty();
    assertThat((String) browser.script("return document.getElementById('at').value"))
        .matches("-?[0-9.]+,[0-9.]+");
  }

  @Test
  void nothing_is_cut_off_at_320_pixels() {
    browser.resize(NARROW, 700);
    String covered = EborOnTheWeb.covered().postcode().text();
    browser.visit("/").check("start-320");
    assertFits();
    browser.ask("#postcode", covered).check("covered-320");
    assertFits();
    browser.visit("/").ask("#postcode", EborOnTheWeb.split().get(0).postcode().text());
    browser.check("address-320");
    assertFits();
    browser.visit("/map").waitFor("#map[data-ready] path");
    browser.check("map-320");
    assertFits();
  }

  @Test
  void answer_is_fit_for_print() {
    browser.visit("/").ask("#postcode", EborOnTheWeb.covered().postcode().text());
    browser.showOn("print").check("covered-print");

    assertThat(browser.main())
        .contains("Your Local Area Coordinator is", "01632")
        .doesNotContain("Check another place");
  }

  @Test
  void other_language_stays_all_the_way() {
    browser.visit("/");
    browser.follow(browser.find("a[hreflang=cy]"));
    browser.check("start-cy");
    browser.ask("#postcode", EborOnTheWeb.covered().postcode().text()).check("covered-cy");

    assertThat(browser.find("html").getAttribute("lang")).isEqualTo("cy");
    assertThat(browser.main()).contains("[cy] Your Local Area Coordinator is");
  }

  @Test
  void without_javascript_everything_works_but_the_map() {
    try (Chromium plain = Chromium.open("http://localhost:" + port + "/lac", false)) {
      plain.resize(WIDE, 900);
      plain.visit("/").ask("#postcode", EborOnTheWeb.split().get(0).postcode().text());
      plain.find("input[value='" + EborOnTheWeb.split().get(0).uprn().text() + "']").click();
      plain.send();
      assertThat(plain.main()).contains("Your Local Area Coordinator is");

      plain.visit("/map");
      assertThat(plain.main())
          .contains("The map needs JavaScript")
          .doesNotContain("Use the middle");
      List<WebElement> links = plain.all("main p a");
      plain.follow(links.get(links.size() - 1));
      assertThat(plain.find("#postcode").isDisplayed()).isTrue();
      plain.assertQuiet();
    }
  }

  private void assertFits() {
    assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(NARROW);
  }
}
