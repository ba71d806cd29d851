package org.lac4j.rules.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lac4j.rules.stories.Town.ACOMB;
import static org.lac4j.rules.stories.Town.BY_JO;
import static org.lac4j.rules.stories.Town.HOLGATE;
import static org.lac4j.rules.stories.Town.IN_HOLGATE;
import static org.lac4j.rules.stories.Town.JO;
import static org.lac4j.rules.stories.Town.JO_OF_HOLGATE;
import static org.lac4j.rules.stories.Town.SAM;
import static org.lac4j.rules.stories.Town.SAM_OF_ACOMB;
import static org.lac4j.rules.stories.Town.at;
import static org.lac4j.rules.stories.Town.coordinator;
import static org.lac4j.rules.stories.Town.day;
import static org.lac4j.rules.stories.Town.person;

import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.AreaTerm;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.core.team.WorkingPattern;

/** What time does: leave with cover, a post left and filled again, a job share, an area split, and a day agreed. */
class TimeStoriesTest {

  private static final CoordinatorId KIM = CoordinatorId.of("C-3");

  @Test
  void christmas_with_cover() {
    Town town =
        new Town(
            Team.builder()
                .addAreas(HOLGATE, ACOMB)
                .addCoordinators(
                    JO_OF_HOLGATE.withAbsences(
                        Absence.of(day("2026-12-21"), day("2027-01-03")).coveredBy(SAM)),
                    SAM_OF_ACOMB)
                .build());
    IntroductionId id =
        town.introduces(Introducer.self(), person("P-1"), "2026-12-23T10:00", IN_HOLGATE);

    assertThat(town.response(id, "2026-12-23T10:00").toSay())
        .containsExactly(
            "Your coordinator is away until Sunday 3 January 2027. A colleague is answering instead.",
            "We aim to answer you by Wednesday 30 December.",
            "A first meeting is usually a week or two away, sometimes longer. We agree together"
                + " when.");
  }

  @Test
  void leave_with_cover_on_fridays_only() {
    Town town =
        new Town(
            Team.builder()
                .addAreas(HOLGATE, ACOMB)
                .addCoordinators(
                    JO_OF_HOLGATE.withAbsences(
                        Absence.of(day("2026-03-02"), day("2026-03-31")).coveredBy(SAM)),
                    SAM_OF_ACOMB.withWorkingPattern(WorkingPattern.of(DayOfWeek.FRIDAY)))
                .build());
    IntroductionId id =
        town.introduces(Introducer.self(), person("P-1"), "2026-03-09T10:00", IN_HOLGATE);

    assertThat(town.response(id, "2026-03-09T10:00").expectAnswerBy())
        .contains(day("2026-03-20"))
        .map(by -> by.getDayOfWeek())
        .contains(DayOfWeek.FRIDAY);
    assertThat(town.response(id, "2026-03-09T10:00").toSay())
        .containsExactly(
            "Your coordinator is away until Tuesday 31 March. A colleague is answering instead.",
            "We aim to answer you by Friday 20 March.",
            "A first meeting is usually a week or two away, sometimes longer. We agree together"
                + " when.");
  }

  @Test
  void a_post_left_and_filled_again() {
    Town town =
        new Town(
            Team.builder()
                .addAreas(HOLGATE, ACOMB)
                .addCoordinators(coordinator(JO, "Jo"), SAM_OF_ACOMB, coordinator(KIM, "Kim"))
                .addPosts(
                    Post.of(JO, HOLGATE.code()).until(day("2026-03-31")),
                    Post.of(KIM, HOLGATE.code()).from(day("2026-06-01")))
                .addVacancies(
                    new Vacancy(
                        HOLGATE.code(),
                        Optional.of(day("2026-04-01")),
                        Optional.of(day("2026-05-31")),
                        Optional.of(SAM)))
                .build());
    IntroductionId early =
        town.introduces(Introducer.self(), person("P-1"), "2026-03-02T10:00", IN_HOLGATE);
    town.happens(early, JourneyEvent.conversationHeld(at("2026-03-09T10:00"), BY_JO));
    IntroductionId late =
        town.introduces(Introducer.self(), person("P-2"), "2026-04-07T10:00", IN_HOLGATE);

    assertThat(town.load(JO, "2026-03-31").open()).isEqualTo(1);
    assertThat(town.caseload("2026-04-07").vacancies())
        .singleElement()
        .satisfies(
            area -> {
              assertThat(area.area()).isEqualTo(HOLGATE.code());
              assertThat(area.open()).isEqualTo(1);
              assertThat(area.waiting()).isEqualTo(1);
              assertThat(area.coveredBy()).contains(SAM);
            });
    assertThat(town.eligibility(late, "2026-04-07").sentences())
        .last()
        .isEqualTo("Holgate has no coordinator at the moment. Coordinator C-2 is covering.");
    assertThat(town.load(KIM, "2026-06-01").open()).isEqualTo(1);
    assertThat(town.queue(KIM, "2026-06-01")).containsExactly("I-2");
    assertThat(town.load(JO, "2026-03-31").open()).isEqualTo(1);
  }

  @Test
  void whoever_takes_a_post_over_while_an_answer_is_awaited_is_nobodys_colleague() {
    Town town =
        new Town(
            Team.builder()
                .addAreas(HOLGATE, ACOMB)
                .addCoordinators(coordinator(JO, "Jo"), SAM_OF_ACOMB, coordinator(KIM, "Kim"))
                .addPosts(
                    Post.of(JO, HOLGATE.code()).until(day("2026-03-10")),
                    Post.of(KIM, HOLGATE.code()).from(day("2026-03-11")))
                .build());
    IntroductionId id =
        town.introduces(Introducer.self(), person("P-1"), "2026-03-09T10:00", IN_HOLGATE);
    IntroductionId evening =
        town.introduces(Introducer.self(), person("P-2"), "2026-03-10T20:00", IN_HOLGATE);
    String meeting =
        "A first meeting is usually a week or two away, sometimes longer. We agree together when.";

    assertThat(town.response(id, "2026-03-11T10:00").toSay())
        .containsExactly("We aim to answer you by Thursday 12 March.", meeting);
    assertThat(town.response(id, "2026-03-11T10:00").reasons())
        .noneMatch(reason -> reason.code().startsWith("away"));
    assertThat(town.response(evening, "2026-03-10T20:00").toSay())
        .containsExactly(
            "From Wednesday 11 March, a colleague answers.",
            "We aim to answer you by Monday 16 March.",
            meeting);
  }

  @Test
  void two_share_a_post_and_each_day_has_one_point_of_contact() {
    Town town =
        new Town(
            Team.builder()
                .addAreas(HOLGATE)
                .addCoordinators(
                    coordinator(JO, "Jo")
                        .withWorkingPattern(
                            WorkingPattern.of(
                                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)),
                    coordinator(KIM, "Kim")
                        .withWorkingPattern(
                            WorkingPattern.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)))
                .addPosts(
                    Post.of(JO, HOLGATE.code()).partTime(60),
                    Post.of(KIM, HOLGATE.code()).partTime(40))
                .build());
    IntroductionId id =
        town.introduces(Introducer.self(), person("P-1"), "2026-03-09T10:00", IN_HOLGATE);

    assertThat(town.eligibility(id, "2026-03-10").sentences())
        .last()
        .isEqualTo("Their Local Area Coordinator is the coordinator of Holgate, C-1.");
    assertThat(town.eligibility(id, "2026-03-12").sentences())
        .last()
        .isEqualTo("Their Local Area Coordinator is the coordinator of Holgate, C-3.");
    assertThat(town.response(id, "2026-03-09T10:00").toSay())
        .startsWith("We aim to answer you by Thursday 12 March.");
    assertThat(town.load(JO, "2026-03-12").waiting() + town.load(KIM, "2026-03-12").waiting())
        .isEqualTo(1);
  }

  @Test
  void an_area_is_split_and_no_count_of_a_day_before_changes() {
    Area north = Area.of("A1N", "Holgate North");
    Area south = Area.of("A1S", "Holgate South");
    Team before = Team.builder().addAreas(HOLGATE).addCoordinators(JO_OF_HOLGATE).build();
    Team after =
        Team.builder()
            .addAreas(HOLGATE, north, south)
            .addCoordinators(coordinator(JO, "Jo"), coordinator(KIM, "Kim"))
            .addPosts(
                Post.of(JO, HOLGATE.code(), north.code()),
                Post.of(KIM, south.code()).from(day("2026-04-01")))
            .addAreaTerms(
                AreaTerm.until(HOLGATE.code(), day("2026-03-31")),
                AreaTerm.from(north.code(), day("2026-04-01")),
                AreaTerm.from(south.code(), day("2026-04-01")))
            .build();
    Town then = new Town(before);
    Town now = new Town(after);
    now.maps(
        (introduction, day) ->
            Optional.of(
                new Placement.Inside(
                    day.isBefore(day("2026-04-01"))
                        ? HOLGATE
                        : introduction.id().value().equals("I-1") ? north : south,
                    50)));
    for (Town town : new Town[] {then, now}) {
      IntroductionId one =
          town.introduces(Introducer.self(), person("P-1"), "2026-03-02T10:00", IN_HOLGATE);
      town.happens(one, JourneyEvent.conversationHeld(at("2026-03-09T10:00"), BY_JO));
      town.introduces(Introducer.self(), person("P-2"), "2026-03-03T10:00", IN_HOLGATE);
    }

    assertThat(now.load(JO, "2026-03-31").withAreas())
        .isEqualTo(then.load(JO, "2026-03-31").withAreas());
    assertThat(now.load(JO, "2026-04-01").individuals()).isEqualTo(1);
    assertThat(now.load(JO, "2026-04-01").waiting()).isZero();
    assertThat(now.queue(KIM, "2026-04-01")).containsExactly("I-2");
  }

  @Test
  void a_meeting_agreed_with_the_person_is_not_overdue() {
    Town town = Town.usual();
    IntroductionId id =
        town.introduces(Introducer.self(), person("P-1"), "2026-03-12T11:00", IN_HOLGATE);
    town.happens(
        id, JourneyEvent.meetingArranged(at("2026-03-13T11:00"), BY_JO, day("2026-04-02")));

    assertThat(town.response(id, "2026-03-30T09:00").outcome()).isEqualTo("meeting-arranged");
    assertThat(town.response(id, "2026-03-30T09:00").toSay())
        .containsExactly("We've agreed to meet on Thursday 2 April.");
    assertThat(town.response(id, "2026-03-30T09:00").nextSteps())
        .containsExactly("Meet them on Thursday 2 April.");
  }
}
