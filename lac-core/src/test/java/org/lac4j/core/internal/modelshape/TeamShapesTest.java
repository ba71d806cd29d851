package org.lac4j.core.internal.modelshape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamArbitraries;
import org.lac4j.core.team.WorkingPattern;

/** The JSON of teams, letter by letter: short where the usual holds. */
class TeamShapesTest {

  private static final LacJson JSON = LacJson.refusingUnknownFields();
  private static final String ANN = "{'id':'C-01','name':'Ann','areas':['HOLGATE']}";

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private static <T> T read(Class<T> type, String json) {
    return JSON.read(type, quoted(json));
  }

  @Example
  void the_usual_week_need_not_be_said_and_no_contact_is_not_written() {
    Coordinator ann = read(Coordinator.class, ANN);

    assertThat(ann.workingPattern()).isEqualTo(WorkingPattern.mondayToFriday());
    assertThat(ann.contact()).isEqualTo(ContactDetails.NONE);
    assertThat(JSON.write(ann))
        .isEqualTo(
            quoted(
                "{'id':'C-01','name':'Ann','areas':['HOLGATE'],"
                    + "'workingPattern':['monday','tuesday','wednesday','thursday','friday']}"));
  }

  @Example
  void the_days_of_a_pattern_are_in_the_order_of_the_week() {
    Coordinator ann =
        read(
            Coordinator.class,
            "{'id':'C-01','name':'Ann','areas':['HOLGATE'],'workingPattern':['friday','monday']}");

    assertThat(ann.workingPattern().days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    assertThat(JSON.write(ann)).endsWith(quoted("'workingPattern':['monday','friday']}"));
  }

  @Example
  void a_post_is_full_time_unless_it_says_otherwise() {
    assertThat(read(Post.class, "{'coordinator':'C-01','areas':['HOLGATE']}").percentOfFullTime())
        .isEqualTo(100);
    assertThatThrownBy(
            () ->
                read(
                    Post.class,
                    "{'coordinator':'C-01','areas':['HOLGATE','HOLGATE'],'percentOfFullTime':101}"))
        .isInstanceOf(LacJsonException.class)
        .hasMessageContaining("/areas/1: ")
        .hasMessageContaining("/percentOfFullTime: ");
  }

  @Example
  void usual_cover_is_a_map_from_who_is_away_to_who_covers() {
    Team team =
        read(
            Team.class,
            "{'areas':[{'code':'HOLGATE','name':'Holgate'},{'code':'ACOMB','name':'Acomb'}],"
                + "'coordinators':["
                + ANN
                + ",{'id':'C-02','name':'Ben','areas':['ACOMB']}],"
                + "'usualCover':{'C-01':'C-02'},'nearestHelpsWithinMetres':0}");

    assertThat(team.usualCover())
        .containsExactly(Map.entry(CoordinatorId.of("C-01"), CoordinatorId.of("C-02")));
    assertThat(team.nearestHelpsWithinMetres()).hasValue(0);
    assertThat(JSON.write(team))
        .endsWith(quoted("'usualCover':{'C-01':'C-02'},'nearestHelpsWithinMetres':0}"));
  }

  @Example
  void a_fault_of_the_whole_team_is_told_beside_no_field() {
    assertThatThrownBy(() -> read(Team.class, "{'coordinators':[" + ANN + "]}"))
        .isInstanceOf(LacJsonException.class)
        .hasMessageContaining("the document: ");
  }

  @Example
  void an_absence_may_be_without_an_end() {
    String open = "{'first':'2026-01-05'}";

    assertThat(read(Absence.class, open).last()).isEmpty();
    assertThat(JSON.write(read(Absence.class, open))).isEqualTo(quoted(open));
    assertThatThrownBy(() -> read(Absence.class, "{'first':'2026-01-05','last':'2026-01-04'}"))
        .isInstanceOf(LacJsonException.class);
  }

  @Property(tries = 200)
  void a_team_is_read_back_as_it_was(@ForAll("teams") Team team) {
    assertThat(JSON.read(Team.class, JSON.write(team))).isEqualTo(team);
  }

  @Provide
  Arbitrary<Team> teams() {
    return TeamArbitraries.teams();
  }
}
