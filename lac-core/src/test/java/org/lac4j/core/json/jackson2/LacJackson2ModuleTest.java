package org.lac4j.core.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Uprn;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;

class LacJackson2ModuleTest {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new LacJackson2Module()).build();
  private static final Person SAM =
      Person.builder().id(PersonId.of("P-1")).preferredName("Sam").build();

  /** A host's own type around ours. */
  record Visit(Introduced whom, List<Location> where, Map<String, Area> areas, Urgency urgency) {}

  @Test
  void a_host_puts_our_types_in_its_own() throws Exception {
    Visit visit =
        new Visit(
            SAM, List.of(Uprn.of(7)), Map.of("first", Area.of("A", "Acomb")), Urgency.NO_HURRY);

    String json = MAPPER.writeValueAsString(visit);

    assertThat(json)
        .isEqualTo(
            "{\"whom\":{\"schemaVersion\":1,\"kind\":\"person\",\"id\":\"P-1\",\"preferredName\":\"Sam\"},"
                + "\"where\":[{\"kind\":\"uprn\",\"uprn\":\"000000000007\"}],"
                + "\"areas\":{\"first\":{\"code\":\"A\",\"name\":\"Acomb\"}},\"urgency\":\"no-hurry\"}");
    assertThat(MAPPER.readValue(json, Visit.class)).isEqualTo(visit);
  }

  @Test
  void a_list_of_ours_is_read() throws Exception {
    assertThat(
            MAPPER.readValue(
                "[{\"kind\":\"person\",\"id\":\"P-1\",\"preferredName\":\"Sam\"}]",
                new TypeReference<List<Introduced>>() {}))
        .containsExactly(SAM);
  }

  @Test
  void a_refusal_names_the_place_and_repeats_nothing() {
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"whom\":{\"kind\":\"person\",\"id\":\"P-1\",\"strengths\":[\"secret\",7]}}",
                    Visit.class))
        .isInstanceOf(JsonMappingException.class)
        .hasCauseInstanceOf(LacJsonException.class)
        .hasMessageContaining("/strengths/1: A text belongs here.")
        .satisfies(e -> assertThat(e.toString() + e.getCause()).doesNotContain("secret"));
  }

  @Test
  void text_that_is_no_json_within_ours_is_not_repeated() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"code\":secret}", Area.class))
        .isInstanceOf(JsonMappingException.class)
        .hasNoCause()
        .hasMessageStartingWith("This is not valid JSON, or it goes past a limit.")
        .satisfies(e -> assertThat(e.toString()).doesNotContain("secret"));
  }

  @Test
  void a_mapper_with_types_of_its_own_leaves_ours_as_they_are() throws Exception {
    ObjectMapper typing =
        JsonMapper.builder()
            .addModule(new LacJackson2Module())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                ObjectMapper.DefaultTyping.NON_FINAL)
            .build();

    String json = typing.writeValueAsString(SAM);
    assertThat(json).doesNotContain("lac4j");
    assertThat(typing.readValue(json, Person.class)).isEqualTo(SAM);
  }

  @Test
  void a_mapper_finds_the_module_by_itself() throws Exception {
    ObjectMapper found = JsonMapper.builder().findAndAddModules().build();
    Team team =
        Team.builder()
            .addAreas(Area.of("E05000001", "Acomb"))
            .addVacancies(Vacancy.of(AreaCode.of("E05000001")))
            .build();

    String json = found.writeValueAsString(team);

    assertThat(json)
        .isEqualTo(LacJson.refusingUnknownFields().write(team))
        .contains("\"schemaVersion\":1", "Acomb");
    assertThat(found.readValue(json, Team.class)).isEqualTo(team);
    assertThat(found.writeValueAsString(new Placement.Unplaced(Placement.UnplacedReason.RETIRED)))
        .isEqualTo("{\"kind\":\"unplaced\",\"why\":\"retired\"}");
  }
}
