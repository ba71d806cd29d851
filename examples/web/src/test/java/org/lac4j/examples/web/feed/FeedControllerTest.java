package org.lac4j.examples.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.place.Placement;
import org.lac4j.examples.democity.Home;
import org.lac4j.examples.web.EborOnTheWeb;
import org.lac4j.rules.answer.OtherServices;
import org.lac4j.spring.CurrentLacData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The Open Referral feed, held against the published schemas where they are here. */
@SpringBootTest
@AutoConfigureMockMvc
class FeedControllerTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired private MockMvcTester web;
  @Autowired private CurrentLacData current;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    EborOnTheWeb.settings(registry);
  }

  @ParameterizedTest
  @CsvSource({
    "services, service",
    "service_at_locations, service_at_location",
    "organizations, organization",
    "locations, location",
    "taxonomies, taxonomy",
    "taxonomy_terms, taxonomy_term"
  })
  void every_document_of_every_path_is_valid(String path, String schema) throws IOException {
    PublishedSchema published = PublishedSchema.of(schema);
    for (JsonNode each : all(path)) {
      JsonNode one = get(path + "/" + each.get("id").asText());

      assertThat(published.faults(each)).isEmpty();
      assertThat(published.faults(one)).isEmpty();
      assertThat(one.get("id")).isEqualTo(each.get("id"));
    }
  }

  @Test
  void service_at_a_location_is_also_what_the_interface_of_the_standard_says_it_is()
      throws IOException {
    PublishedSchema service = PublishedSchema.of("service");
    for (JsonNode each : all("service_at_locations")) {
      assertThat(service.faults(each)).isEmpty();
    }
  }

  @Test
  void whatever_the_standards_own_checks_ask_for_is_there() throws IOException {
    for (JsonNode service : all("services")) {
      assertThat(service.hasNonNull("status")).isTrue();
      assertThat(service.get("organization").hasNonNull("description")).isTrue();
      assertThat(service.get("description").asText()).contains("call 999");
      JsonNode area = service.get("service_areas").get(0);
      assertThat(area.get("extent_type").asText()).isEqualTo("geojson");
      assertThat(JSON.readTree(area.get("extent").asText()).get("type").asText())
          .endsWith("Polygon");
      for (JsonNode contact : service.path("contacts")) {
        assertThat(contact.get("phones").get(0).get("number").asText()).startsWith("01632");
      }
      for (JsonNode schedule : service.path("schedules")) {
        assertThat(schedule.get("byday").asText()).matches("MO|TU|WE|TH|FR");
        assertThat(schedule.get("opens_at").asText()).isEqualTo("10:00");
      }
    }
  }

  @Test
  void identifiers_are_unique_refer_to_each_other_and_stay() throws IOException {
    Set<String> locations = ids(all("locations"));
    Set<String> services = ids(all("services"));
    Set<String> seen = new HashSet<>();
    for (JsonNode each : all("service_at_locations")) {
      assertThat(seen.add(each.get("id").asText())).isTrue();
      assertThat(locations).contains(each.get("location_id").asText());
      assertThat(services).contains(each.get("service_id").asText());
    }
    assertThat(ids(all("services"))).isEqualTo(services).hasSize(12);
  }

  @Test
  void pages_add_up_to_the_whole() throws IOException {
    JsonNode second = get("services?page=2&per_page=5");

    assertThat(second.get("total_items").asInt()).isEqualTo(12);
    assertThat(second.get("total_pages").asInt()).isEqualTo(3);
    assertThat(second.get("page_number").asInt()).isEqualTo(2);
    assertThat(second.get("size").asInt()).isEqualTo(5);
    assertThat(second.get("first_page").asBoolean()).isFalse();
    assertThat(second.get("last_page").asBoolean()).isFalse();
    List<JsonNode> pages = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      get("services?page=" + page + "&per_page=5").get("contents").forEach(pages::add);
    }
    assertThat(pages).isEqualTo(all("services"));
    assertThat(get("services?page=9").get("empty").asBoolean()).isTrue();
  }

  @Test
  void postcode_is_answered_by_where_it_lies() throws IOException {
    Home covered = EborOnTheWeb.covered();
    String name = EborOnTheWeb.EBOR.areas().area(covered.ward()).orElseThrow().area().name();

    assertThat(at(covered.postcode().text()))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.get("name").asText()).endsWith(" in " + name))
        .allSatisfy(
            each -> assertThat(each.path("alert").asText()).doesNotContain("the address decides"));
    assertThat(at(EborOnTheWeb.uncovered().postcode().text())).isEmpty();
    assertThat(at("EB9 9ZZ")).isEmpty();
  }

  @Test
  void split_postcode_gets_each_service_with_a_note_that_it_is_not_certain() throws IOException {
    Home home = EborOnTheWeb.split().get(0);
    Placement placement = current.get().places().resolve(home.postcode());
    List<String> possible = placement.possibleAreas().stream().map(area -> area.name()).toList();

    assertThat(possible).hasSize(2);
    assertThat(at(home.postcode().text()))
        .allSatisfy(
            each ->
                assertThat(each.get("alert").asText())
                    .contains(possible.get(0), possible.get(1), "the address decides"))
        .extracting(each -> each.get("service").get("name").asText().replaceFirst(".* in ", ""))
        .containsAll(possible);
  }

  @Test
  void readers_may_filter_as_the_standard_says() throws IOException {
    assertThat(list("services?search=minstergarth")).hasSize(1);
    assertThat(list("services?search=nothing")).isEmpty();
    String term = all("taxonomy_terms").get(0).get("id").asText();
    String taxonomy = all("taxonomies").get(0).get("id").asText();
    assertThat(list("services?taxonomy_term_id=" + term + "&taxonomy_id=" + taxonomy)).hasSize(12);
    assertThat(list("services?taxonomy_term_id=" + taxonomy)).isEmpty();
    assertThat(list("services?day=MO"))
        .isNotEmpty()
        .allSatisfy(
            each -> assertThat(each.get("schedules").get(0).get("byday").asText()).isEqualTo("MO"));
    assertThat(list("services?start_time=11:00")).isEmpty();
    assertThat(list("services?start_time=09:30&end_time=13:00")).isNotEmpty();
    assertThat(list("services?minimum_age=90")).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services?page=0",
        "services?per_page=x",
        "services?start_time=MARKER",
        "service_at_locations?postcode=MARKER",
        "service_at_locations?proximity=100"
      })
  void what_cannot_be_asked_is_a_problem(String path) {
    assertThat(web.get().uri("/open-referral/" + path))
        .hasStatus(400)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .doesNotContain("MARKER");
  }

  @Test
  void feed_is_open_to_every_site_and_says_what_it_is() {
    assertThat(web.get().uri("/open-referral/services"))
        .headers()
        .hasValue("Access-Control-Allow-Origin", "*");
    assertThat(web.get().uri("/open-referral/")).bodyText().contains("\"version\":\"3.0\"");
    assertThat(web.get().uri("/open-referral/services/none")).hasStatus(404);
  }

  @Test
  void library_reads_its_own_feed() {
    String page = text(web.get().uri("/open-referral/services").exchange());

    OtherServices read = OtherServices.parseOpenReferral(page);
    assertThat(read.all()).hasSize(12);
    assertThat(read.all().get(0).areas()).hasSize(1);
    assertThat(read.all().get(0).telephone()).isPresent();
  }

  private List<JsonNode> at(String postcode) throws IOException {
    return list("service_at_locations?per_page=500&postcode=" + postcode.replace(" ", ""));
  }

  private List<JsonNode> all(String path) throws IOException {
    return list(path + "?per_page=500");
  }

  private List<JsonNode> list(String path) throws IOException {
    List<JsonNode> list = new ArrayList<>();
    get(path).get("contents").forEach(list::add);
    return list;
  }

  private static Set<String> ids(List<JsonNode> documents) {
    Set<String> ids = new HashSet<>();
    documents.forEach(each -> ids.add(each.get("id").asText()));
    return ids;
  }

  private JsonNode get(String path) throws IOException {
    return JSON.readTree(text(web.get().uri("/open-referral/" + path).exchange()));
  }

  private static String text(MvcTestResult result) {
    assertThat(result).hasStatusOk();
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
