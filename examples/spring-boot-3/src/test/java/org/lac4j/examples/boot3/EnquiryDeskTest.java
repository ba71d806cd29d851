package org.lac4j.examples.boot3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.team.Team;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.examples.democity.DemoCityFiles;
import org.lac4j.rules.answer.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Spring Boot 3.5, which writes JSON by Jackson 2, and the library. */
@SpringBootTest
@AutoConfigureMockMvc
class EnquiryDeskTest {

  private static final DemoCity EBOR = DemoCity.ebor();

  @Autowired private MockMvcTester web;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "ebor");
    DemoCityFiles.write(EBOR, folder);
    registry.add("areas", () -> folder.resolve("areas.geojson").toString());
    registry.add("team", () -> folder.resolve("team.json").toString());
    registry.add("postcodes", () -> folder.resolve("postcodes.csv").toString());
  }

  @Test
  void it_is_the_version_that_it_claims_to_be() {
    assertThat(SpringBootVersion.getVersion()).startsWith("3.5.");
  }

  @Test
  void team_leaves_whole_and_can_be_read_again() throws IOException {
    String json = web.get().uri("/team").exchange().getResponse().getContentAsString();

    assertThat(LacJson.refusingUnknownFields().read(Team.class, json)).isEqualTo(EBOR.team());
  }

  @Test
  void postcode_is_answered_with_the_document_of_an_answer() throws IOException {
    String postcode =
        EBOR.postcodes().stream()
            .filter(unit -> unit.retired().isEmpty() && !unit.isLargeUser())
            .filter(unit -> unit.ward().flatMap(EBOR.areas()::area).isPresent())
            .map(unit -> unit.postcode().text())
            .findFirst()
            .orElseThrow();

    String json =
        web.get()
            .uri("/answer?postcode={p}", postcode)
            .exchange()
            .getResponse()
            .getContentAsString();
    Answer answer = LacJson.refusingUnknownFields().read(Answer.class, json);
    assertThat(answer.areas()).isNotEmpty();
    assertThat(answer.text()).startsWith("You live in ");
  }

  @Test
  void bad_postcode_is_a_problem() {
    assertThat(web.get().uri("/answer?postcode=nowhere"))
        .hasStatus(400)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .contains("for example YO24 4AB");
  }
}
