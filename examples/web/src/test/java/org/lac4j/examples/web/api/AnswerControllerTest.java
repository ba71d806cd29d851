package org.lac4j.examples.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.json.LacJson;
import org.lac4j.examples.democity.Home;
import org.lac4j.examples.web.EborOnTheWeb;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.Audience;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Answers for other programs. */
@SpringBootTest
@AutoConfigureMockMvc
class AnswerControllerTest {

  @Autowired private MockMvcTester web;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    EborOnTheWeb.settings(registry);
  }

  @Test
  void answer_by_postcode_by_property_and_by_point_is_the_same() {
    Home home = EborOnTheWeb.covered();

    Answer byPostcode = answer("?postcode=" + home.postcode().text());
    assertThat(byPostcode.outcome()).isEqualTo("eligible");
    assertThat(answer("?uprn=" + home.uprn().text())).isEqualTo(byPostcode);
    assertThat(answer("?at=" + home.lonLat().longitude() + "," + home.lonLat().latitude()))
        .isEqualTo(byPostcode);
    assertThat(body("{\"postcode\": \"" + home.postcode().text() + "\"}")).isEqualTo(byPostcode);
  }

  @Test
  void audience_crisis_and_language_are_heard() {
    String postcode = EborOnTheWeb.covered().postcode().text();

    Answer answer = answer("?postcode=" + postcode + "&audience=introducer&crisis=true&lang=cy");
    assertThat(answer.audience()).isEqualTo(Audience.INTRODUCER);
    assertThat(answer.lines().get(0).code()).isEqualTo("crisis-danger");
    assertThat(answer.text()).contains("[cy] They live in ");
    assertThat(answer("?crisis=true").crisis()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?postcode=ZZ-MARKER",
        "?uprn=MARKER",
        "?at=MARKER",
        "?at=400,400",
        "?postcode=EB1 1AA&uprn=1",
        "?postcode=EB1 1AA&audience=staff",
        "?postcode=EB1 1AA&crisis=MARKER"
      })
  void question_that_cannot_be_read_is_a_problem_that_repeats_nothing(String query) {
    assertThat(web.get().uri("/api/answer" + query.replace(" ", "")))
        .hasStatus(400)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .contains("\"status\":400", "\"detail\":")
        .doesNotContain("MARKER");
  }

  @Test
  void interface_is_described_with_the_published_schema_of_an_answer() {
    assertThat(web.get().uri("/api/openapi"))
        .hasStatusOk()
        .bodyJson()
        .satisfies(
            api -> {
              assertThat(api).extractingPath("$.openapi").asString().startsWith("3.1");
              assertThat(api)
                  .extractingPath("$.paths['/api/answer'].get.parameters.length()")
                  .isEqualTo(6);
              assertThat(api)
                  .extractingPath("$.components.schemas.Answer.properties.lines.items['$ref']")
                  .isEqualTo("#/components/schemas/answer-line");
              assertThat(api)
                  .extractingPath("$.components.schemas['answer-line'].properties.text.type")
                  .isEqualTo("string");
            });
  }

  private Answer answer(String query) {
    return read(web.get().uri("/api/answer" + query.replace(" ", "")).exchange());
  }

  private Answer body(String json) {
    return read(
        web.post()
            .uri("/api/answer")
            .contentType(MediaType.APPLICATION_JSON)
            .content(json)
            .exchange());
  }

  private static Answer read(MvcTestResult result) {
    assertThat(result).hasStatusOk();
    return LacJson.refusingUnknownFields()
        .read(
            Answer.class,
            new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
