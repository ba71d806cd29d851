package org.lac4j.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.examples.democity.Home;
import org.lac4j.examples.web.EborOnTheWeb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages as they leave the server, without a browser. */
@SpringBootTest(properties = "logging.level.org.lac4j=trace")
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class PageControllerTest {

  private static final Pattern TEXT = Pattern.compile(">\\s*([^<>]*[A-Za-z][^<>]*?)\\s*<");

  @Autowired private MockMvcTester web;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    EborOnTheWeb.settings(registry);
  }

  @Test
  void covered_postcode_names_the_coordinator_and_how_to_reach_them() {
    String page = postcode(EborOnTheWeb.covered().postcode().text());

    assertThat(page)
        .containsPattern(
            "<h1 class=\"govuk-heading-l\">You live in [A-Z][a-z ]+, which we cover</h1>")
        .contains("Your Local Area Coordinator is ")
        .containsPattern(
            "Call <a class=\"govuk-link\" href=\"tel:01632960[0-9]{3}\">01632 960[0-9]{3}</a>")
        .contains("Library on a ", " wait 6 to 15 days for a first meeting.")
        .contains(
            "If anyone is in danger now, call <a class=\"govuk-link\" href=\"tel:999\">999</a>.");
  }

  @Test
  void uncovered_postcode_is_told_so_kindly_with_what_else_there_is() {
    assertThat(postcode(EborOnTheWeb.uncovered().postcode().text()))
        .contains("We don’t cover where you live yet", "Who else might be able to help")
        .contains("<a class=\"govuk-link\" href=\"https://advice.ebor.example\">")
        .doesNotContain("Your Local Area Coordinator is");
  }

  @Test
  void split_postcode_is_asked_for_the_address_and_each_address_is_answered_by_its_area() {
    List<Home> homes = EborOnTheWeb.split();
    String postcode = homes.get(0).postcode().text();
    String choice = postcode(postcode);

    assertThat(choice).contains("Which is your address?", "My address isn’t listed");
    for (Home home : homes) {
      assertThat(choice).contains("value=\"" + home.uprn().text() + "\"");
      String name = EborOnTheWeb.EBOR.wards().area(home.ward()).orElseThrow().area().name();
      assertThat(post("/address", "postcode", postcode, "uprn", home.uprn().text()))
          .contains("You live in " + name + ", which we cover</h1>");
    }
    assertThat(post("/address", "postcode", postcode, "uprn", "none"))
        .contains("You live in an area we cover", "You’re close to the line between ");
    assertThat(post("/address", "postcode", postcode))
        .contains("There is a problem", "<title>Error: Which is your address?");
  }

  @Test
  void place_on_the_map_is_answered_and_no_place_is_an_error() {
    Home home = EborOnTheWeb.covered();
    String at = home.lonLat().longitude() + "," + home.lonLat().latitude();

    assertThat(post("/place", "at", at)).contains(", which we cover</h1>");
    assertThat(post("/place", "at", "")).contains("<title>Error: ", "Choose a place on the map");
    assertThat(post("/place", "at", "-1.2,54.2,1")).contains("Choose a place on the map");
  }

  @Test
  void advice_in_a_crisis_comes_first() {
    String page =
        post("/postcode", "crisis", "yes", "postcode", EborOnTheWeb.covered().postcode().text());

    assertThat(page.indexOf("call <a class=\"govuk-link\" href=\"tel:999\">"))
        .isPositive()
        .isLessThan(page.indexOf("<h1"));
    assertThat(page)
        .contains(
            "Ebor Crisis Line: ", "We’re not a crisis service, but we can still get involved");
    assertThat(get("/crisis")).contains("Ebor Crisis Line", "name=\"crisis\" value=\"yes\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "hello", "<script>alert(1)</script>", "EB1 1A", "\u202e\u0000x"})
  void text_that_is_no_postcode_is_given_back_with_what_to_do(String typed) {
    String page = postcode(typed);

    assertThat(page)
        .contains("<title>Error: ", "govuk-error-summary", "href=\"#postcode\"")
        .containsPattern("Enter a (full UK )?postcode")
        .doesNotContain("<script>alert");
  }

  @Test
  void lookalike_is_offered() {
    String text = EborOnTheWeb.covered().postcode().text();
    String typed = text.replaceFirst("([0-9])([A-Z]{2})$", "O$2");
    assertThat(postcode(typed))
        .satisfiesAnyOf(
            page -> assertThat(page).contains("Did you mean "),
            page -> assertThat(page).contains("which we cover</h1>"));
    assertThat(postcode("EB1 1AI")).contains("Did you mean EB1 1AL?");
  }

  @Test
  void every_word_of_every_page_comes_from_the_bundle_of_its_language() {
    String split = EborOnTheWeb.split().get(0).postcode().text();
    for (String page :
        List.of(
            get("/?lang=cy"),
            get("/map?lang=cy"),
            get("/crisis?lang=cy"),
            post("/postcode", "lang", "cy", "postcode", "nowhere"),
            post("/postcode", "lang", "cy", "postcode", split),
            post("/postcode", "lang", "cy", "postcode", EborOnTheWeb.uncovered().postcode().text()),
            post(
                "/postcode", "lang", "cy", "postcode", EborOnTheWeb.covered().postcode().text()))) {
      assertThat(page).contains("<html class=\"govuk-template\" lang=\"cy\">");
      List<String> texts =
          TEXT.matcher(page.replaceAll("(?s)<label[^>]*govuk-radios__label.*?</label>", ""))
              .results()
              .map(found -> found.group(1))
              .filter(
                  text ->
                      !text.matches(
                          "(?s)English|Cymraeg|Ebor City Council|[0-9 .]*|.*@ebor.example|https://.*|\\s*or email\\s*"))
              .toList();
      assertThat(texts).hasSizeGreaterThan(5).allSatisfy(text -> assertThat(text).contains("[cy]"));
    }
    assertThat(get("/?lang=fr")).contains("lang=\"en\"").doesNotContain("[cy]");
  }

  @Test
  void both_bundles_have_the_same_keys() throws Exception {
    assertThat(bundle("/texts_cy.properties").keySet())
        .isEqualTo(bundle("/texts.properties").keySet());
  }

  @Test
  void every_answer_keeps_to_itself() {
    MvcTestResult page = web.get().uri("/").exchange();

    assertThat(page)
        .headers()
        .hasValue("X-Content-Type-Options", "nosniff")
        .hasValue("Cache-Control", "no-store")
        .hasValue("Referrer-Policy", "no-referrer")
        .doesNotContainHeader("Set-Cookie");
    assertThat(page.getResponse().getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http:", "https:");
    assertThat(text(page)).doesNotContain("style=\"", "onclick", "http://", "https://");
  }

  @Test
  void request_that_is_too_large_or_of_unknown_length_is_refused() {
    assertThat(
            web.post()
                .uri("/postcode")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("postcode=" + "A".repeat(9000)))
        .hasStatus(413);
    assertThat(
            web.post()
                .uri("/api/answer")
                .header("Transfer-Encoding", "chunked")
                .contentType(MediaType.APPLICATION_JSON))
        .hasStatus(411);
  }

  @Test
  void pages_work_under_a_context_path_and_behind_a_proxy() {
    assertThat(web.get().uri("/council/map").contextPath("/council"))
        .bodyText()
        .contains("href=\"/council/assets/govuk-frontend.css\"", "action=\"/council/place\"");
    assertThat(
            web.get()
                .uri("/postcode")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "www.ebor.example")
                .header("X-Forwarded-Prefix", "/lac"))
        .hasStatus3xxRedirection()
        .headers()
        .hasValue("Location", "https://www.ebor.example/lac/");
  }

  @Test
  void page_that_is_not_there_is_told_in_words() {
    assertThat(web.get().uri("/nowhere").accept(MediaType.TEXT_HTML))
        .hasStatus(404)
        .bodyText()
        .contains("Page not found", "Start again");
    assertThat(web.get().uri("/nowhere").accept(MediaType.APPLICATION_JSON))
        .hasStatus(404)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void outlines_are_the_areas_and_nothing_else() {
    assertThat(get("/areas.geojson")).contains("Minstergarth").doesNotContain("Hartwell");
  }

  @Test
  void nothing_that_somebody_types_is_logged(CapturedOutput output) {
    Home home = EborOnTheWeb.covered();
    postcode(home.postcode().text());
    postcode("XX-MARKER-1");
    post("/address", "postcode", home.postcode().text(), "uprn", home.uprn().text());
    post("/place", "at", "-1.98765432,54.12345678");

    assertThat(output.getAll())
        .doesNotContain(
            home.postcode().text(), home.uprn().text(), "MARKER", "98765432", "Hartwell");
  }

  private String postcode(String typed) {
    return post("/postcode", "postcode", typed);
  }

  private String post(String path, String... parameters) {
    var request = web.post().uri(path);
    for (int i = 0; i < parameters.length; i += 2) {
      request = request.param(parameters[i], parameters[i + 1]);
    }
    return text(request.exchange());
  }

  private String get(String path) {
    return text(web.get().uri(path).exchange());
  }

  private static String text(MvcTestResult result) {
    assertThat(result).hasStatusOk();
    return new String(
        result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Properties bundle(String name) throws java.io.IOException {
    Properties properties = new Properties();
    try (var in = PageController.class.getResourceAsStream(name)) {
      properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    }
    return properties;
  }
}
