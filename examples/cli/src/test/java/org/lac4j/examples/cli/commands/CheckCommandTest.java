package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.examples.cli.Run;

class CheckCommandTest {

  @TempDir Path folder;
  private String areas;

  @BeforeEach
  void writeAreas() {
    areas = Run.squares(folder);
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void place_in_an_area_is_eligible_with_reasons() {
    Run run =
        Run.lac("check", "--areas", areas, "--at", "-1.115,53.955", "--wants-conversation", "yes");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                Place: inside Acomb (A), 328 m from its edge.
                Outcome: eligible.
                They live in Acomb, which we cover.
                A first meeting is usually one to two weeks after they get in touch, sometimes longer. We\u2019ll talk about it when we first speak to them.
                Why:
                  place-covered: The place is in Acomb, which is covered. (P7)
                  conversation-wanted: They want a conversation. (P7)
                """,
                ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-12|An answer may take longer",
        "2026-11-30|An answer may take longer",
        "2026-12-01|Acomb has no coordinator at the moment",
        "2027-03-12|Acomb has no coordinator at the moment"
      })
  void a_vacancy_is_in_force_from_its_own_day(String day, String who) throws IOException {
    String team =
        Files.writeString(
                folder.resolve("team.json"),
                """
                {"areas":[{"code":"A","name":"Acomb"},{"code":"B","name":"Holgate"}],
                 "coordinators":[{"id":"C-1","name":"Jo Ash","areas":["B"]}],
                 "vacancies":[{"area":"A","since":"2026-12-01"}]}
                """)
            .toString();
    Run run =
        Run.lac(
            "check",
            "--areas",
            areas,
            "--at",
            "-1.115,53.955",
            "--team",
            team,
            "--as-of",
            day,
            "--wants-conversation",
            "yes");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("\n" + who);
    assertThat(run.out().contains("no coordinator at the moment"))
        .isEqualTo(day.compareTo("2026-12-01") >= 0);
  }

  @Test
  void place_outside_is_told_the_nearest_area_and_ends_with_1() {
    Run run = Run.lac("check", "--areas", areas, "--at", "-1.125,53.955");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            """
            Place: in no area; the nearest is Acomb (A), 328 m away.
            Outcome: outside coverage.
            We don\u2019t cover where they live yet.
            We can tell them who else might be able to help.
            Why:
              place-not-covered: The place is in no area that is covered. (P7, R7)
            """);
  }

  @Test
  void a_person_and_an_introducer_get_an_answer_that_can_be_shown_as_it_is() throws IOException {
    String[] place = {"check", "--areas", areas, "--at", "-1.115,53.955", "--for"};
    Run person = Run.lac(with(place, "person"));
    Run introducer = Run.lac(with(place, "introducer"));

    assertThat(person.code()).isZero();
    assertThat(person.out())
        .isEqualTo(
            """
            You live in Acomb, which we cover.
            Would you like a conversation with a Local Area Coordinator? It\u2019s your choice.
            """);
    assertThat(introducer.out()).startsWith("They live in Acomb, which we cover.\nHave you asked");
    JsonNode json = json(Run.lac(with(place, "person", "--json")));
    assertThat(json.at("/schemaVersion").asInt()).isEqualTo(1);
    assertThat(json.at("/outcome").asText()).isEqualTo("undetermined");
    assertThat(json.at("/lines/0/code").asText()).isEqualTo("covered");
  }

  @Test
  void the_councils_own_services_and_words_are_told() throws IOException {
    String services =
        Files.writeString(
                folder.resolve("services.json"),
                "[{\"name\": \"Lunch Club\", \"telephone\": \"01632 960222\"}]")
            .toString();
    String words =
        Files.writeString(folder.resolve("words.properties"), "not-covered.person=Not here yet.")
            .toString();
    String[] outside = {"check", "--areas", areas, "--at", "-1.125,53.955", "--for", "person"};

    assertThat(Run.lac(with(outside, "--services", services, "--words", words)).out())
        .isEqualTo(
            "Not here yet.\nWe can tell you who else might be able to help.\nLunch Club: 01632 960222\n");
    assertThat(Run.lac(with(outside, "--words", services)).code()).isEqualTo(3);
  }

  @Test
  void json_is_the_answer_of_the_library_and_holds_for_the_public_what_is_public()
      throws IOException {
    String team =
        Files.writeString(
                folder.resolve("team.json"),
                """
                {"areas":[{"code":"A","name":"Acomb"},{"code":"B","name":"Holgate"}],
                 "contact":{"name":"the team","details":{"telephone":"01632 960000"}},
                 "coordinators":[
                   {"id":"C-1","name":"Jo Ash","areas":["A"],
                    "contact":{"telephone":"01632 960117","socialMedia":["@jo"]},
                    "absences":[{"first":"2026-03-01","last":"2026-03-31","coveredBy":"C-2"}]},
                   {"id":"C-2","name":"Sam Roe","areas":["B"],
                    "contact":{"email":"sam@ebor.example"}}]}
                """)
            .toString();
    String[] place = {
      "check",
      "--areas",
      areas,
      "--at",
      "-1.115,53.955",
      "--team",
      team,
      "--as-of",
      "2026-03-12",
      "--wants-conversation",
      "yes",
      "--json",
      "--for"
    };
    for (String audience : List.of("person", "introducer")) {
      String out = Run.lac(with(place, audience)).out();
      JsonNode json = new ObjectMapper().readTree(out);

      assertThat(out).doesNotContain("C-1", "C-2", "2026-03-31", "awayUntil");
      assertThat(json.at("/contact/name").asText()).isEqualTo("Sam Roe");
      assertThat(json.at("/coordinator")).isEqualTo(json.at("/contact"));
      assertThat(json.at("/eligibility/outcome").asText()).isEqualTo("eligible");
      assertThat(json.at("/eligibility/reasons/0/source").asText()).isEqualTo("P7");
      assertThat(json.at("/placement/kind").asText()).isEqualTo("inside");
    }
    JsonNode staff = json(Run.lac(with(place, "staff")));
    assertThat(staff.at("/coordinator/id").asText()).isEqualTo("C-1");
    assertThat(staff.at("/coordinator/awayUntil").asText()).isEqualTo("2026-03-31");
    assertThat(staff.at("/lines/0/text").asText()).isEqualTo("They live in Acomb, which we cover.");
    assertThat(staff.at("/reasons/0/text").asText()).isEqualTo("They live in an area we cover.");
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void json_is_one_document_with_the_fields_of_the_contract() throws IOException {
    Run run = Run.lac("check", "--areas", areas, "--at", "-1.115,53.955", "--json");

    JsonNode json = json(run);
    assertThat(run.code()).isZero();
    assertThat(json.at("/placement/kind").asText()).isEqualTo("inside");
    assertThat(json.at("/placement/area/code").asText()).isEqualTo("A");
    assertThat(json.at("/placement/area/name").asText()).isEqualTo("Acomb");
    assertThat(json.at("/placement/metresFromEdge").asDouble()).isBetween(327.0, 329.0);
    assertThat(json.at("/eligibility/outcome").asText()).isEqualTo("undetermined");
    assertThat(json.at("/eligibility/reasons/0/code").asText()).isEqualTo("place-covered");
    assertThat(json.at("/eligibility/reasons/0/text").asText())
        .isEqualTo("The place is in Acomb, which is covered.");
    assertThat(json.at("/eligibility/reasons/0/source").asText()).isEqualTo("P7");
    assertThat(json.at("/eligibility/nextQuestion").asText())
        .startsWith("Have you asked them yet ");
    assertThat(json.at("/coordinator").isNull()).isTrue();
  }

  @Test
  void accuracy_that_reaches_over_an_edge_asks_for_the_address() throws IOException {
    Run run =
        Run.lac(
            "check",
            "--areas",
            areas,
            "--at",
            "-1.1101,53.955",
            "--accuracy",
            "20",
            "--json",
            "--wants-conversation",
            "YES");

    JsonNode json = json(run);
    assertThat(run.code()).isZero();
    assertThat(json.at("/placement/kind").asText()).isEqualTo("near-edge");
    assertThat(json.at("/placement/candidates/0/code").asText()).isEqualTo("B");
    assertThat(json.at("/placement/accuracyMetres").asDouble()).isEqualTo(20);
    assertThat(json.at("/eligibility/outcome").asText()).isEqualTo("eligible");
    assertThat(json.at("/eligibility/nextQuestion").asText()).startsWith("What is their address?");
  }

  @Test
  void grid_reference_finds_the_same_area() {
    Run run =
        Run.lac("check", "--areas", areas, "--grid", "458167,451360", "--wants-conversation", "no");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("Place: inside Acomb (A), ")
        .contains("Outcome: conversation not wanted.");
  }

  @Test
  void postcode_without_a_directory_is_not_placed() {
    Run run = Run.lac("check", "--areas", areas, "--postcode", "yo24 4ab");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("Place: not placed: no-directory.\nOutcome: undetermined.\n");
  }

  @Test
  void point_far_away_is_outside_great_britain() throws IOException {
    assertThat(
            json(Run.lac("check", "--areas", areas, "--at", "2.35,48.86", "--json"))
                .at("/placement/why")
                .asText())
        .isEqualTo("outside-great-britain");
  }

  @Test
  void latitude_before_longitude_is_told() {
    Run run = Run.lac("check", "--areas", areas, "--at", "53.955,-1.115");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("Place: not placed: outside-great-britain.\n");
    assertThat(run.err())
        .isEqualTo(
            "Hint: longitude comes first in --at, and this place is in or near Great Britain if its"
                + " latitude comes first: swap the two.\n");
    assertThat(Run.lac("check", "--areas", areas, "--at", "2.35,48.86").err()).isEmpty();
  }

  @Test
  void swapped_easting_and_northing_are_hinted_at_where_an_area_is_found_that_way() {
    Run swapped = Run.lac("check", "--areas", areas, "--grid", "451350,458500");
    Run elsewhere = Run.lac("check", "--areas", areas, "--grid", "451350,459900");
    Run north = Run.lac("check", "--areas", areas, "--grid", "330000,1030000");

    assertThat(swapped.code()).isEqualTo(1);
    assertThat(swapped.err())
        .isEqualTo(
            "Hint: easting comes first in --grid, and this place is in an area if its northing comes first: swap"
                + " the two.\n");
    assertThat(elsewhere.err()).isEmpty();
    assertThat(north.err()).isEmpty();
  }

  @Test
  void layer_of_a_format_with_one_layer_ends_with_3() {
    assertThat(Run.lac("check", "--areas", areas, "--layer", "wards", "--at", "-1.115,53.955"))
        .isEqualTo(
            new Run(
                3,
                "",
                "lac check: "
                    + areas
                    + ": a file of this format has one layer, which is not asked for by name (wards):"
                    + " leave the layer out (on the command line --layer).\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--at 1|Invalid value for option '--at'",
        "--at -1.1,95|Invalid value for option '--at'",
        "--at a,b|Invalid value for option '--at'",
        "--postcode 12345|Invalid value for option '--postcode'",
        "--at 1,1 --grid 2,2|(specify only one)",
        "--wants-conversation yes|Missing required argument",
        "--at 1,1 --colour red|There is no option --colour.",
        "--at 1,1 --crs 27700|Invalid value for option '--crs'",
        "--at 1,1 --as-of tomorrow|'tomorrow' is no day: give a date such as 2026-04-01."
      })
  void wrong_command_line_ends_with_2_and_one_message(String options, String message) {
    String[] arguments = ("check --areas x.geojson " + options).split(" ");

    Run run = Run.lac(arguments);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("lac check: ")
        .contains(message)
        .endsWith("Try 'lac check --help'.\n")
        .doesNotContain("\tat ")
        .hasLineCount(2);
  }

  @Test
  void missing_file_ends_with_3_and_one_message() {
    assertThat(Run.lac("check", "--areas", "none.geojson", "--at", "1,1"))
        .isEqualTo(
            new Run(3, "", "lac check: none.geojson: there is no such file: check the path.\n"));
  }

  @Test
  void attributes_are_listed_where_two_codes_fit() throws IOException {
    String two = Run.SQUARES.replace("\"code\"", "\"area_code\":\"X\",\"ward_code\"");
    String file =
        Files.writeString(
                folder.resolve("x.json"),
                two.replace("\"X\",\"ward_code\":\"A\"", "\"Y\",\"ward_code\":\"A\""))
            .toString();

    Run run = Run.lac("check", "--areas", file, "--at", "1,1");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith(
            "lac check: "
                + file
                + ": several attributes look like the areas' code: area_code, ward_code: say which one holds the"
                + " code (on the command line --code); the attributes are: area_code, ward_code, name");
    assertThat(
            Run.lac("check", "--areas", file, "--code", "ward_code", "--at", "-1.115,53.955")
                .code())
        .isZero();
  }

  @Test
  void names_are_the_codes_where_there_are_none_and_that_is_told() throws IOException {
    String file =
        Files.writeString(folder.resolve("x.json"), Run.SQUARES.replace("\"code\"", "\"fid\""))
            .toString();

    Run named = Run.lac("check", "--areas", file, "--at", "-1.115,53.955");
    Run numbered = Run.lac("check", "--areas", file, "--code", "@feature", "--at", "-1.115,53.955");

    assertThat(named.out()).startsWith("Place: inside Acomb (Acomb), ");
    assertThat(named.err())
        .isEqualTo("Note: x.json: there are no codes: the names in name are the codes too.\n");
    assertThat(numbered.out()).startsWith("Place: inside Acomb (1), ");
    assertThat(numbered.err()).isEmpty();
  }

  @Test
  void stack_trace_is_printed_on_request_only() {
    Run run = Run.lac("check", "--areas", "none.geojson", "--at", "1,1", "--debug");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("\tat org.lac4j.geo.io.");
  }

  @Test
  void areas_in_an_unknown_system_are_told() {
    Run run = Run.lac("check", "--areas", areas, "--crs", "EPSG:99999", "--at", "1,1");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("lac check: " + areas + ": the areas are in EPSG:99999. EPSG:99999 is not ");
  }
}
