package org.lac4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;

class LacDocumentTest {

  private static final LacJson JSON = LacJson.keepingUnknownFields();
  private static final String TEAM =
      """
      {"schemaVersion":1,"areas":[{"code":"A","name":"A","colour":"red"},{"code":"B","name":"B","colour":"blue"}],\
      "coordinators":[{"id":"C-1","name":"Ann","areas":["A"],"workingPattern":["monday"],"bike":true}],\
      "vacancies":[{"area":"B"}],"source":"spreadsheet"}""";

  @Test
  void unknown_fields_are_written_again_where_they_stood() {
    LacDocument<Team> document = JSON.readDocument(Team.class, TEAM);

    assertThat(JSON.write(document)).isEqualTo(TEAM);
    assertThat(document.hasUnknownFields()).isTrue();
  }

  @Test
  void they_stay_with_their_object_when_the_value_changes() {
    LacDocument<Team> document = JSON.readDocument(Team.class, TEAM);
    Team team = document.value();
    Team changed =
        team.withAreas(team.areas().reverse())
            .withCoordinators(team.coordinators().get(0).withName("Anna"))
            .withVacancies(Vacancy.of(AreaCode.of("B")));

    assertThat(JSON.write(document.withValue(changed)))
        .isEqualTo(
            """
            {"schemaVersion":1,"areas":[{"code":"B","name":"B","colour":"blue"},{"code":"A","name":"A","colour":"red"}],\
            "coordinators":[{"id":"C-1","name":"Anna","areas":["A"],"workingPattern":["monday"],"bike":true}],\
            "vacancies":[{"area":"B"}],"source":"spreadsheet"}""");
  }

  @Test
  void they_go_with_their_object() {
    LacDocument<Team> document = JSON.readDocument(Team.class, TEAM);

    assertThat(JSON.write(document.withValue(Team.builder().build())))
        .isEqualTo("{\"schemaVersion\":1,\"source\":\"spreadsheet\"}");
  }

  @Test
  void an_empty_list_is_no_unknown_field() {
    LacDocument<Team> document = JSON.readDocument(Team.class, "{\"areas\":[]}");

    assertThat(document.hasUnknownFields()).isFalse();
    assertThat(document).isEqualTo(JSON.readDocument(Team.class, "{\"schemaVersion\":1}"));
  }

  @Test
  void a_reader_that_refuses_them_refuses_the_document() {
    assertThatThrownBy(() -> LacJson.refusingUnknownFields().readDocument(Team.class, TEAM))
        .isInstanceOf(LacJsonException.class)
        .hasMessageContaining("4 faults");
  }

  @Test
  void documents_of_other_values_or_other_unknown_fields_differ() {
    LacDocument<Team> document = JSON.readDocument(Team.class, TEAM);

    assertThat(document)
        .isEqualTo(JSON.readDocument(Team.class, TEAM))
        .hasSameHashCodeAs(JSON.readDocument(Team.class, TEAM))
        .isNotEqualTo(JSON.readDocument(Team.class, TEAM.replace("spreadsheet", "database")))
        .isNotEqualTo(JSON.readDocument(Team.class, "{\"schemaVersion\":1}"))
        .isNotEqualTo(document.value());
    assertThat(document.hashCode()).isNotZero();
  }

  @Test
  void it_prints_nothing_of_itself() {
    assertThat(JSON.readDocument(Team.class, TEAM)).hasToString("LacDocument[unknownFields=some]");
  }
}
