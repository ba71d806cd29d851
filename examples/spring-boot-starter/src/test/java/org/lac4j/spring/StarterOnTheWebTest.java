package org.lac4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.Audience;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A small application on Spring Boot 4.1: places as parameters, values as JSON, problems for bad input, and a silent log. */
@SpringBootTest(
    properties = {
      "logging.level.org.lac4j=trace",
      "management.endpoint.health.show-details=always"
    })
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class StarterOnTheWebTest {

  private static final Team SMALL =
      Team.builder()
          .addAreas(Area.of("E05000001", "A"))
          .addVacancies(Vacancy.of(AreaCode.of("E05000001")))
          .build();

  @Autowired private MockMvcTester web;
  @Autowired private JsonMapper mapper;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "ebor");
    EborFiles.settings(folder)
        .forEach(
            setting ->
                registry.add(
                    setting.substring(0, setting.indexOf('=')),
                    () -> setting.substring(setting.indexOf('=') + 1)));
  }

  @Test
  void the_applications_own_mapper_writes_and_reads_every_value() {
    String team = mapper.writeValueAsString(SMALL);

    assertThat(team).contains("E05000001").isNotEqualTo("{}");
    assertThat(mapper.readValue(team, Team.class)).isEqualTo(SMALL);
    assertThat(mapper.writeValueAsString(new Placement.Unplaced(Placement.UnplacedReason.RETIRED)))
        .contains("retired");
    assertThat(web.get().uri("/team"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.areas[0].code")
        .isEqualTo("E05000001");
  }

  @Test
  void mapper_of_spring_boot_without_the_starter_finds_the_module_by_itself() {
    JsonMapper plain = JsonMapper.builder().findAndAddModules().build();

    assertThat(plain.writeValueAsString(SMALL)).isEqualTo(mapper.writeValueAsString(SMALL));
  }

  @Test
  void places_are_parameters_of_requests() {
    assertThat(web.get().uri("/outward?postcode=yo24-4ab.")).bodyText().isEqualTo("YO24");
    assertThat(web.get().uri("/longitude?at=-1.08,53.96")).bodyText().isEqualTo("-1.08");
  }

  @Test
  void answer_leaves_as_its_document() {
    String uprn = LacAutoConfigurationTest.coveredHome().uprn().text();

    assertThat(web.get().uri("/answer?uprn=" + uprn))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.outcome")
        .isEqualTo("eligible");
  }

  @Test
  void bad_input_is_answered_with_a_problem_that_does_not_repeat_it() {
    assertThat(web.get().uri("/outward?postcode=QQ-MARKER-1"))
        .hasStatus(400)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .satisfies(
            body -> {
              assertThat(body.getJson()).contains("for example YO24 4AB", "\"field\":\"postcode\"");
              assertThat(body.getJson()).doesNotContain("MARKER");
            });
    assertThat(
            web.post()
                .uri("/check")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"areas\": [{\"code\": \"MARKER\"}], \"coordinators\": 7}"))
        .hasStatus(400)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .contains("/coordinators");
    assertThat(
            web.post().uri("/check").contentType(MediaType.APPLICATION_JSON).content("{\"MARKER"))
        .hasStatus(400)
        .bodyText()
        .doesNotContain("MARKER");
  }

  @Test
  void nothing_personal_is_logged(CapturedOutput output) {
    Uprn home = LacAutoConfigurationTest.coveredHome().uprn();
    String postcode = LacAutoConfigurationTest.coveredHome().postcode().text();
    web.get().uri("/answer?uprn=" + home.text()).exchange();
    web.get().uri("/outward?postcode=" + postcode.replace(" ", "")).exchange();
    web.get().uri("/outward?postcode=ZZ-MARKER-9").exchange();
    web.get().uri("/longitude?at=-1.23456789").exchange();
    web.post()
        .uri("/check")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"coordinators\": [{\"name\": \"MARKER\", \"id\": \"C\"}], \"areas\": 1}")
        .exchange();

    assertThat(output.getAll())
        .doesNotContain(home.text(), postcode, postcode.replace(" ", ""))
        .doesNotContain("MARKER", "1.23456789", "Hartwell", "01632");
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import(Desk.class)
  static class Application {}

  /** What a council's application might ask. */
  @RestController
  static class Desk {

    private final LacAnswers answers;

    Desk(LacAnswers answers) {
      this.answers = answers;
    }

    @GetMapping("/team")
    Team team() {
      return SMALL;
    }

    @GetMapping("/outward")
    String outward(@RequestParam Postcode postcode) {
      return postcode.outward();
    }

    @GetMapping("/longitude")
    String longitude(@RequestParam LonLat at) {
      return Double.toString(at.longitude());
    }

    @GetMapping("/answer")
    Answer answer(@RequestParam Uprn uprn) {
      return answers.answer(uprn, Audience.PERSON, Locale.UK);
    }

    @PostMapping("/check")
    int check(@RequestBody Team team) {
      return team.coordinators().size();
    }
  }
}
