package org.lac4j.rules.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.wording.Phrases;

class CaseloadWordingTest {

  private static final CaseloadWording WORDING = new CaseloadWording(Phrases.ENGLISH);

  private static final CoordinatorId BEN = CoordinatorId.of("C-02");
  private static final CaseloadParameters GUIDELINE = CaseloadParameters.DEFAULTS;
  private static final CoordinatorLoad ANN =
      CoordinatorLoad.builder().coordinator(CoordinatorId.of("C-01")).individuals(1).build();

  private static ImmutableList<String> words(CoordinatorLoad load, int covering, Trend trend) {
    Band band = GUIDELINE.band(load.open() + covering);
    return ReasonWording.ofReasons(WORDING.coordinator(load, covering, band, trend, GUIDELINE));
  }

  @Test
  void one_person_is_one_and_nothing_is_said_of_what_is_not() {
    assertThat(words(ANN, 0, Trend.UNKNOWN))
        .containsExactly(
            "Coordinator C-01 walks alongside 1 individual or family, below the guideline of 50 to 60.");
  }

  @Test
  void those_covered_count_and_are_told_apart() {
    assertThat(words(ANN.withIndividuals(40).withFamilies(8), 12, Trend.UNKNOWN))
        .containsExactly(
            "Coordinator C-01 walks alongside 48 individuals and families and covers 12 more, within the guideline of 50"
                + " to 60.");
    assertThat(words(ANN.withIndividuals(40).withFamilies(8), 13, Trend.UNKNOWN).get(0))
        .contains("above the guideline of 50 to 60");
  }

  @Test
  void trend_waiting_and_groups_follow_in_this_order() {
    CoordinatorLoad load = ANN.withOpenBefore(9).withWaiting(1).withGroups(2);

    assertThat(words(load, 0, Trend.FALLING).subList(1, 4))
        .containsExactly(
            "It was 9 before and is falling.",
            "1 is waiting for a first conversation.",
            "They are in touch with 2 community groups, which the guideline doesn't count.");
  }

  @Test
  void an_absence_tells_who_covers_or_that_nobody_does() {
    assertThat(words(ANN.withIsAway(true), 0, Trend.UNKNOWN))
        .contains("They are away and nobody is covering.");
    assertThat(words(ANN.withIsAway(true).withCoveredBy(BEN), 0, Trend.UNKNOWN))
        .contains("They are away. C-02 is covering.");
  }

  @Test
  void a_vacancy_tells_who_covers_and_how_many_are_there() {
    VacantArea alone = new VacantArea(AreaCode.of("ACOMB"), 7, 3, Optional.empty());
    VacantArea covered = new VacantArea(AreaCode.of("ACOMB"), 1, 0, Optional.of(BEN));

    assertThat(ReasonWording.ofReasons(WORDING.vacancy(alone)))
        .containsExactly(
            "Area ACOMB has no coordinator in post and nobody is covering.",
            "In touch there: 7 individuals and families. Waiting: 3.");
    assertThat(ReasonWording.ofReasons(WORDING.vacancy(covered)))
        .containsExactly(
            "Area ACOMB has no coordinator in post. C-02 is covering.",
            "In touch there: 1 individual or family. Waiting: 0.");
  }

  @Test
  void whoever_is_above_the_guideline_the_team_refuses_nobody() {
    CaseloadFacts quiet =
        CaseloadFacts.builder().asOf(LocalDate.of(2026, 1, 14)).addLoads(ANN).build();
    CaseloadFacts busy = quiet.withLoads(ANN.withIndividuals(61).withIsAway(true));

    assertThat(CaseloadRule.standard().decide(quiet).reasons())
        .extracting(Reason::code)
        .containsExactly("team-above-guideline");
    assertThat(CaseloadRule.standard().decide(busy).reasons())
        .extracting(Reason::text)
        .containsExactly(
            "1 coordinator is above the guideline of 50 to 60, out of 1.",
            "1 coordinator is away and not covered.",
            "Nobody is refused. Above the guideline people wait longer, and the team is told.");
  }
}
