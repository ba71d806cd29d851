package org.lac4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Person;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Ward;
import org.lac4j.core.team.InvalidTeamException;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamFault;

class LacJsonTest {

  private static final LacJson JSON = LacJson.refusingUnknownFields();

  @Test
  void an_introduction_needs_almost_nothing() {
    Introduction read =
        JSON.read(
            Introduction.class,
            """
            {"id": "I-1", "introduced": {"kind": "person", "id": "P-1"},
             "introducer": {"kind": "self"}, "receivedAt": "2026-01-05T10:15:00Z"}
            """);

    assertThat(read.introducer()).isEqualTo(Introducer.self());
    assertThat(read.receivedAt()).isEqualTo(Instant.parse("2026-01-05T10:15:00Z"));
    assertThat(read.urgency()).isEqualTo(Urgency.NOT_SAID);
    assertThat(read.wish()).isEqualTo(ConversationWish.YES);
  }

  @Test
  void a_postcode_is_read_in_any_writing_and_written_in_one() {
    Location read =
        JSON.read(Location.class, "{'kind':'postcode','postcode':'yo244ab'}".replace('\'', '"'));

    assertThat(read).isEqualTo(Postcode.parse("YO24 4AB"));
    assertThat(JSON.write(read)).isEqualTo("{\"kind\":\"postcode\",\"postcode\":\"YO24 4AB\"}");
  }

  @Test
  void bytes_are_read_in_their_own_encoding() {
    byte[] json = "{\"code\":\"A\",\"name\":\"Dŵr\"}".getBytes(StandardCharsets.UTF_16BE);

    assertThat(JSON.read(Area.class, json)).isEqualTo(Area.of("A", "Dŵr"));
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    byte[] json = {'{', '"', (byte) 0xff, (byte) 0xfe, '"'};

    assertThatThrownBy(() -> JSON.read(Area.class, json)).isInstanceOf(LacJsonException.class);
  }

  @Test
  void every_fault_of_a_document_is_told_at_once() {
    String json =
        """
        {"schemaVersion": 1, "id": 7, "introduced": {"kind": "persona", "id": "P-1"},
         "introducer": {"kind": "partner", "sector": "secret"}, "receivedAt": "secret",
         "aims": ["new-job", "secret", "new-job"], "background": " ", "wish": null, "secret": "secret"}
        """;

    assertThatExceptionOfType(LacJsonException.class)
        .isThrownBy(() -> JSON.read(Introduction.class, json))
        .satisfies(
            e ->
                assertThat(e.faults())
                    .extracting(JsonFault::toString)
                    .satisfiesExactly(
                        f -> assertThat(f).isEqualTo("/id: A text belongs here."),
                        f ->
                            assertThat(f)
                                .isEqualTo(
                                    "/introduced/kind: Known here: person, family, community-group."
                                        + " This is none of them."),
                        f ->
                            assertThat(f)
                                .startsWith(
                                    "/introducer/sector: Known here: local-community-organisation,"),
                        f ->
                            assertThat(f)
                                .isEqualTo(
                                    "/receivedAt: This is not a valid moment in UTC such as 2026-01-05T10:15:00Z."),
                        f -> assertThat(f).startsWith("/aims/1: Known here: basic-needs,"),
                        f ->
                            assertThat(f)
                                .isEqualTo("/aims/2: This is in the list already: name it once."),
                        f ->
                            assertThat(f)
                                .isEqualTo("/wish: This is null: leave the field out instead."),
                        f ->
                            assertThat(f)
                                .isEqualTo(
                                    "/background: A text must not be blank: give the text or leave it out."),
                        f ->
                            assertThat(f)
                                .isEqualTo(
                                    "the document: Field 9 of this object is not known. Known are id,"
                                        + " introduced, introducer, channel, setting, receivedAt, aims,"
                                        + " urgency, wish, background.")))
        .withMessageStartingWith("The JSON document has 9 faults:\n- /id: A text belongs here.\n")
        .satisfies(e -> assertThat(e.toString()).doesNotContain("secret"));
  }

  @Test
  void a_team_that_breaks_its_rules_tells_its_faults_as_values() {
    String json =
        """
        {"areas": [{"code": "HOLGATE", "name": "Holgate"}],
         "coordinators": [{"id": "C-1", "name": "Ann"}]}
        """;

    assertThatExceptionOfType(LacJsonException.class)
        .isThrownBy(() -> JSON.read(Team.class, json))
        .withMessage(
            """
            The JSON document has 2 faults:
            - the document: Coordinator C-1 has no area: give one, or leave them out.
            - the document: The area HOLGATE has no coordinator: name one, or declare it vacant.""")
        .havingCause()
        .isInstanceOfSatisfying(
            InvalidTeamException.class,
            e ->
                assertThat(e.faults())
                    .extracting(TeamFault::code)
                    .containsExactly(
                        TeamFault.Code.COORDINATOR_WITHOUT_AREA,
                        TeamFault.Code.AREA_WITHOUT_COORDINATOR));
  }

  @Test
  void an_illegal_journey_is_refused() {
    assertThatExceptionOfType(LacJsonException.class)
        .isThrownBy(() -> JSON.read(Journey.class, "{\"introduction\":\"I-1\"}"))
        .withMessageContaining("its first event must be RECEIVED");
  }

  @Test
  void a_document_of_a_later_schema_is_refused() {
    assertThatExceptionOfType(LacJsonException.class)
        .isThrownBy(() -> JSON.read(Team.class, "{\"schemaVersion\":2}"))
        .withMessageContaining(
            "/schemaVersion: The document follows a later schema than this library knows, which is 1:"
                + " use a later release of the library.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.5", "\"1\"", "null", "99999999999"})
  void a_schema_version_is_a_whole_number(String version) {
    assertThatThrownBy(() -> JSON.read(Team.class, "{\"schemaVersion\":" + version + "}"))
        .isInstanceOf(LacJsonException.class)
        .hasMessageContaining("/schemaVersion: A schema version is a whole number from 1 on");
  }

  @Test
  void only_a_document_has_a_schema_version() {
    assertThatThrownBy(
            () -> JSON.read(Area.class, "{\"schemaVersion\":1,\"code\":\"A\",\"name\":\"A\"}"))
        .hasMessageContaining("Field 1 of this object is not known. Known are code, name.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``| the document: This is not valid JSON",
        "secret| This is not valid JSON, or it goes past a limit, at line 1, column ",
        "{\"code\":\"A\",\"name\":\"A\"} secret| This is not valid JSON, or it goes past a limit",
        "{\"code\":\"A\",\"code\":\"secret\"}| This is not valid JSON, or it goes past a limit",
        "[]| the document: An object belongs here.",
        "null| the document: An object belongs here.",
        "{\"name\":\"A\"}| /code: This field is missing.",
        "{\"code\":\"\",\"name\":\"A\"}| /code: An area code has 1 to 64 characters, not 0.",
        "{\"code\":\"A\",\"name\":{\"secret\":1}}| /name: A text belongs here."
      })
  void what_is_no_area_is_refused(String json, String message) {
    assertThatThrownBy(() -> JSON.read(Area.class, json))
        .isInstanceOf(LacJsonException.class)
        .hasNoCause()
        .hasMessageContaining(message)
        .satisfies(e -> assertThat(e.toString()).doesNotContain("secret"));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, A number from 0 to 2147483647 belongs here.",
    "1e99, A whole number belongs here.",
    "1.5, A whole number belongs here.",
    "99999999999, A number from 0 to 2147483647 belongs here."
  })
  void a_population_out_of_range_is_refused(String population, String message) {
    String json = "{\"code\":\"A\",\"name\":\"A\",\"population\":" + population + "}";

    assertThatThrownBy(() -> JSON.read(Ward.class, json))
        .hasMessageContaining("/population: " + message);
  }

  @Test
  void a_document_that_is_too_deep_or_too_long_is_refused() {
    assertThatThrownBy(() -> JSON.read(Area.class, "[".repeat(100_000)))
        .isInstanceOf(LacJsonException.class)
        .hasMessageContaining("goes past a limit");
    assertThatThrownBy(() -> JSON.read(Area.class, " ".repeat(17_000_000) + "{}"))
        .isInstanceOf(LacJsonException.class)
        .hasMessageContaining("goes past a limit");
  }

  @Test
  void a_number_without_end_is_refused() {
    assertThatThrownBy(
            () ->
                JSON.read(
                    Location.class,
                    "{\"kind\":\"lon-lat\",\"longitude\":1e400,\"latitude\":"
                        + "9".repeat(900)
                        + "}"))
        .isInstanceOf(LacJsonException.class)
        .hasMessageContaining("/longitude: A number from -180 to 180 belongs here.")
        .hasMessageContaining("/latitude: A number from -90 to 90 belongs here.");
  }

  @Test
  void another_kind_than_the_one_wanted_is_refused() {
    assertThatThrownBy(() -> JSON.read(Person.class, "{\"kind\":\"family\",\"id\":\"F-1\"}"))
        .hasMessageContaining("/kind: Known here: person. This is none of them.");
    assertThat(JSON.read(Introduced.class, "{\"kind\":\"family\",\"id\":\"F-1\"}"))
        .isNotInstanceOf(Person.class);
  }

  @Test
  void what_is_no_type_of_the_model_has_no_form() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.read(String.class, "\"\""))
        .withMessage(
            "java.lang.String has no JSON form: it is not a value of the library, or it is computed from one.");
    assertThatIllegalArgumentException().isThrownBy(() -> JSON.write("text"));
  }

  @Test
  void a_list_is_written_and_read_in_its_order() {
    List<Area> areas = List.of(Area.of("B", "Bishop"), Area.of("A", "Acomb"));
    String json = JSON.writeList(areas);

    assertThat(json)
        .isEqualTo("[{\"code\":\"B\",\"name\":\"Bishop\"},{\"code\":\"A\",\"name\":\"Acomb\"}]");
    assertThat(JSON.readList(Area.class, json)).isEqualTo(areas);
    assertThat(JSON.readList(Area.class, json.getBytes(StandardCharsets.UTF_8))).isEqualTo(areas);
    assertThat(JSON.readList(Area.class, "[]")).isEmpty();
  }

  @Test
  void a_list_tells_all_faults_of_all_its_values() {
    assertThatExceptionOfType(LacJsonException.class)
        .isThrownBy(() -> JSON.readList(Area.class, "[{\"code\":\"A\"},7]"))
        .satisfies(
            e ->
                assertThat(e.faults())
                    .containsExactly(
                        new JsonFault("/0/name", "This field is missing."),
                        new JsonFault("/1", "An object belongs here.")));
    assertThatExceptionOfType(LacJsonException.class)
        .isThrownBy(() -> JSON.readList(Area.class, "{}"))
        .withMessageContaining("A list belongs here.");
  }
}
