package org.lac4j.rules.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;
import org.lac4j.rules.Reason;
import org.lac4j.rules.RuleVersion;

class CaseloadRuleTest {

  private static final CaseloadRule RULE = CaseloadRule.standard();
  private static final AreaCode NORTH = AreaCode.of("NORTH");
  private static final AreaCode SOUTH = AreaCode.of("SOUTH");
  private static final AreaCode EAST = AreaCode.of("EAST");
  private static final AreaCode WEST = AreaCode.of("WEST");
  private static final CoordinatorId N = CoordinatorId.of("C-N");
  private static final CoordinatorId S = CoordinatorId.of("C-S");
  private static final CoordinatorId E = CoordinatorId.of("C-E");
  private static final CoordinatorId W = CoordinatorId.of("C-W");
  private static final FacilitatorId F = FacilitatorId.of("F-1");

  private static final AdjacentAreas ADJACENT =
      AdjacentAreas.of(
          List.of(
              AdjacentAreas.Pair.of(NORTH, EAST),
              AdjacentAreas.Pair.of(NORTH, WEST),
              AdjacentAreas.Pair.of(SOUTH, EAST)));

  private static CoordinatorLoad load(CoordinatorId id, AreaCode area, int individuals) {
    return CoordinatorLoad.builder()
        .coordinator(id)
        .addAreas(area)
        .individuals(individuals)
        .build();
  }

  private static CaseloadFacts facts(CoordinatorLoad... loads) {
    return CaseloadFacts.builder()
        .asOf(LocalDate.of(2026, 1, 5))
        .loads(Arrays.asList(loads))
        .adjacent(ADJACENT)
        .build();
  }

  private static CoordinatorLine first(CaseloadFacts facts) {
    return RULE.decide(facts).coordinators().get(0);
  }

  private static List<String> codes(ImmutableList<Reason> reasons) {
    return reasons.stream().map(Reason::code).toList();
  }

  private static List<String> suggested(ImmutableList<Suggestion> suggestions) {
    return suggestions.stream().map(suggestion -> suggestion.reason().text()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, BELOW, 0.0",
    "49, 0, BELOW, 0.8167",
    "50, 0, WITHIN, 0.8333",
    "40, 20, WITHIN, 1.0",
    "41, 20, ABOVE, 1.0167",
    "120, 0, ABOVE, 2.0",
  })
  void individuals_and_families_count_together(
      int individuals, int families, Band band, double stretch) {
    CoordinatorLine line = first(facts(load(N, NORTH, individuals).withFamilies(families)));

    assertThat(line.band()).isEqualTo(band);
    assertThat(line.open()).isEqualTo(individuals + families);
    assertThat(line.stretch()).isCloseTo(stretch, within(0.0001));
  }

  @Test
  void the_reason_says_how_many_beside_which_guideline() {
    assertThat(first(facts(load(N, NORTH, 61))).reasons())
        .containsExactly(
            Reason.of(
                    "caseload-above",
                    "Coordinator C-N walks alongside 61 individuals and families, above the guideline of 50 to 60.",
                    "P8",
                    "P17")
                .with("coordinator", "C-N")
                .with("open", 61)
                .with("covering", 0)
                .with("guideline", "50 to 60"));
    assertThat(first(facts(load(N, NORTH, 1))).reasons().get(0).text())
        .isEqualTo(
            "Coordinator C-N walks alongside 1 individual or family, below the guideline of 50 to 60.");
    assertThat(first(facts(load(N, NORTH, 55))).reasons().get(0).text())
        .contains("within the guideline");
  }

  @Test
  void above_the_guideline_nobody_is_refused() {
    CaseloadAdvice advice = RULE.decide(facts(load(N, NORTH, 500)));

    assertThat(advice.outcome()).isEqualTo("stretched");
    assertThat(advice.reasons())
        .extracting(Reason::text)
        .containsExactly(
            "1 coordinator is above the guideline of 50 to 60, out of 1.",
            "Nobody is refused. Above the guideline people wait longer, and the team is told.");
    assertThat(advice.nextSteps())
        .containsExactly(
            "Take more time, and say in the first conversation how long it may be. Everyone is still welcome.");
  }

  @Test
  void below_and_within_the_guideline_nothing_is_suggested() {
    CaseloadAdvice advice = RULE.decide(facts(load(N, NORTH, 60), load(S, SOUTH, 10)));

    assertThat(advice.outcome()).isEqualTo("at-ease");
    assertThat(advice.nextSteps()).isEmpty();
    assertThat(codes(advice.reasons())).containsExactly("team-above-guideline");
  }

  @Test
  void neighbours_with_room_are_asked_the_one_with_most_room_first() {
    CoordinatorLine line =
        first(
            facts(
                load(N, NORTH, 61),
                load(S, SOUTH, 0), // not next door
                load(E, EAST, 49),
                load(W, WEST, 30)));

    assertThat(line.suggestions().subList(0, 2))
        .containsExactly(
            new Suggestion.AskNeighbour(
                W,
                20,
                Reason.of(
                        "ask-neighbour",
                        "Ask coordinator C-W next door to help for a while. They are 20 below the guideline.",
                        "P17",
                        "R7")
                    .with("coordinator", "C-W")
                    .with("room", 20)),
            new Suggestion.AskNeighbour(
                E,
                1,
                Reason.of(
                        "ask-neighbour",
                        "Ask coordinator C-E next door to help for a while. They are 1 below the guideline.",
                        "P17",
                        "R7")
                    .with("coordinator", "C-E")
                    .with("room", 1)));
    assertThat(Iterables.getLast(line.suggestions())).isInstanceOf(Suggestion.TakeMoreTime.class);
  }

  @Test
  void neighbours_without_room_or_away_are_not_asked() {
    CoordinatorLine line =
        first(facts(load(N, NORTH, 61), load(E, EAST, 50), load(W, WEST, 3).withIsAway(true)));

    assertThat(line.suggestions()).singleElement().isInstanceOf(Suggestion.TakeMoreTime.class);
  }

  @Test
  void a_neighbour_who_covers_for_others_has_less_room() {
    CaseloadFacts facts =
        facts(
            load(N, NORTH, 61),
            load(E, EAST, 20),
            load(S, SOUTH, 25).withIsAway(true).withCoveredBy(E));

    List<CoordinatorLine> lines = RULE.decide(facts).coordinators();

    assertThat(lines.get(0).suggestions().get(0))
        .isInstanceOfSatisfying(
            Suggestion.AskNeighbour.class, ask -> assertThat(ask.room()).isEqualTo(5));
    assertThat(lines.get(1).covering()).isEqualTo(25);
    assertThat(lines.get(1).reasons().get(0).text())
        .isEqualTo(
            "Coordinator C-E walks alongside 20 individuals and families and covers 25 more, below the guideline of 50 to 60.");
    assertThat(lines.get(2).reasons().get(1))
        .isEqualTo(
            Reason.of("away-covered", "They are away. C-E is covering.", "P15")
                .with("cover", "C-E"));
  }

  @Test
  void a_vacancy_counts_for_whoever_covers() {
    CaseloadFacts facts =
        facts(load(N, NORTH, 50)).withVacancies(new VacantArea(EAST, 11, 2, Optional.of(N)));

    CaseloadAdvice advice = RULE.decide(facts);

    assertThat(advice.coordinators().get(0).band()).isEqualTo(Band.ABOVE);
    assertThat(advice.vacancies().get(0).reasons())
        .containsExactly(
            Reason.of(
                    "vacant-covered",
                    "Area EAST has no coordinator in post. C-N is covering.",
                    "P14",
                    "R7")
                .with("cover", "C-N")
                .with("area", "EAST"),
            Reason.of(
                    "vacant-people",
                    "In touch there: 11 individuals and families. Waiting: 2.",
                    "P8",
                    "P14")
                .with("open", 11)
                .with("waiting", 2));
    assertThat(suggested(advice.vacancies().get(0).suggestions()))
        .containsExactly("Fill the post of area EAST.");
  }

  @Test
  void a_vacancy_without_cover_stretches_the_team() {
    CaseloadFacts facts =
        facts(load(N, NORTH, 55), load(S, SOUTH, 52))
            .withVacancies(new VacantArea(EAST, 0, 1, Optional.empty()))
            .withFacilitators(new FacilitatorReach(F, ImmutableSortedSet.of()));

    CaseloadAdvice advice = RULE.decide(facts);

    assertThat(advice.outcome()).isEqualTo("stretched");
    assertThat(advice.reasons().get(1))
        .isEqualTo(
            Reason.of(
                    "team-vacancies", "1 area has no coordinator in post. Without cover: 1.", "P14")
                .with("vacancies", 1)
                .with("notCovered", 1));
    assertThat(suggested(advice.vacancies().get(0).suggestions()))
        .containsExactly(
            "Name someone to cover area EAST. Coordinator C-S is next door and at work.",
            "Ask Community Facilitator F-1 to help.",
            "Fill the post of area EAST.");
    assertThat(codes(advice.vacancies().get(0).reasons()))
        .containsExactly("vacant-not-covered", "vacant-people");
  }

  @Test
  void a_vacancy_with_cover_stretches_nobody() {
    CaseloadFacts facts =
        facts(load(N, NORTH, 55), load(S, SOUTH, 52))
            .withVacancies(new VacantArea(EAST, 0, 1, Optional.of(N)));

    assertThat(RULE.decide(facts).outcome()).isEqualTo("at-ease");
  }

  @Test
  void an_absence_without_cover_stretches_the_team() {
    CaseloadAdvice advice =
        RULE.decide(facts(load(N, NORTH, 5).withIsAway(true), load(E, EAST, 5)));

    assertThat(advice.outcome()).isEqualTo("stretched");
    assertThat(advice.reasons().get(1))
        .isEqualTo(
            Reason.of(
                    "team-away-not-covered",
                    "1 coordinator is away and not covered.",
                    "P14",
                    "P15",
                    "P17")
                .with("notCovered", 1));
    CoordinatorLine line = advice.coordinators().get(0);
    assertThat(line.details()).containsEntry("awayWithoutCover", true);
    assertThatThrownBy(() -> line.withSuggestions(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_absence_with_cover_stretches_nobody() {
    CaseloadAdvice advice =
        RULE.decide(facts(load(N, NORTH, 5).withIsAway(true).withCoveredBy(E), load(E, EAST, 5)));

    assertThat(advice.outcome()).isEqualTo("at-ease");
    assertThat(codes(advice.reasons())).containsExactly("team-above-guideline");
    assertThat(advice.coordinators().get(0).details()).doesNotContainKey("awayWithoutCover");
  }

  @Test
  void an_absence_without_cover_gets_a_suggestion_below_the_guideline_too() {
    CoordinatorLine line =
        first(facts(load(N, NORTH, 5).withIsAway(true), load(E, EAST, 70), load(W, WEST, 70)));

    assertThat(suggested(line.suggestions()))
        .containsExactly(
            "Name someone to cover coordinator C-N. Coordinator C-E is next door and at work.");
    assertThat(line.reasons().get(1).text()).isEqualTo("They are away and nobody is covering.");
  }

  @Test
  void cover_is_suggested_even_where_nobody_is_next_door() {
    CoordinatorLine line = first(facts(load(N, NORTH, 5).withIsAway(true)));

    assertThat(line.suggestions())
        .containsExactly(
            new Suggestion.NameCover(
                Optional.empty(),
                Reason.of("name-cover", "Name someone to cover coordinator C-N.", "P15")));
  }

  @Test
  void a_facilitator_is_asked_where_they_work() {
    CaseloadFacts facts = facts(load(N, NORTH, 61), load(S, SOUTH, 61));

    CaseloadAdvice advice =
        RULE.decide(
            facts.withFacilitators(new FacilitatorReach(F, ImmutableSortedSet.of(SOUTH, EAST))));

    assertThat(advice.coordinators().get(0).suggestions()).hasSize(1);
    assertThat(advice.coordinators().get(1).suggestions().get(0))
        .isEqualTo(
            new Suggestion.AskFacilitator(
                F,
                Reason.of("ask-facilitator", "Ask Community Facilitator F-1 to help.", "R1")
                    .with("facilitator", "F-1")));
  }

  @ParameterizedTest
  @CsvSource({
    "50, 54, FALLING, false",
    "50, 55, FALLING, true",
    "50, 45, RISING, true",
    "50, 46, RISING, false",
    "50, 50, STEADY, true",
  })
  void a_trend_is_a_change_of_five_or_more(int now, int before, Trend trend, boolean told) {
    CoordinatorLine line = first(facts(load(N, NORTH, now).withOpenBefore(before)));

    assertThat(line.trend() == trend).isEqualTo(told);
    assertThat(codes(line.reasons()))
        .contains("trend-" + line.trend().name().toLowerCase(Locale.ROOT));
  }

  @Test
  void no_earlier_figure_is_no_trend() {
    CoordinatorLine line = first(facts(load(N, NORTH, 50)));

    assertThat(line.trend()).isEqualTo(Trend.UNKNOWN);
    assertThat(codes(line.reasons())).containsExactly("caseload-within");
    assertThat(first(facts(load(N, NORTH, 50).withOpenBefore(40))).reasons().get(1).text())
        .isEqualTo("It was 40 before and is rising.");
  }

  @Test
  void who_waits_and_groups_are_told_and_not_counted() {
    CoordinatorLine line = first(facts(load(N, NORTH, 50).withWaiting(9).withGroups(20)));
    CoordinatorLine one = first(facts(load(N, NORTH, 50).withWaiting(1).withGroups(1)));

    assertThat(line.band()).isEqualTo(Band.WITHIN);
    assertThat(line.reasons())
        .extracting(Reason::text)
        .endsWith(
            "9 are waiting for a first conversation.",
            "They are in touch with 20 community groups, which the guideline doesn't count.");
    assertThat(one.reasons())
        .extracting(Reason::text)
        .endsWith(
            "1 is waiting for a first conversation.",
            "They are in touch with 1 community group, which the guideline doesn't count.");
  }

  @Test
  void a_council_sets_its_own_guideline() {
    CaseloadRule ours =
        CaseloadRule.of(RuleVersion.of("caseload", "2", "Ours"), new CaseloadParameters(30, 35, 2));

    CoordinatorLine line =
        ours.decide(facts(load(N, NORTH, 36).withOpenBefore(34))).coordinators().get(0);

    assertThat(line.band()).isEqualTo(Band.ABOVE);
    assertThat(line.trend()).isEqualTo(Trend.RISING);
    assertThat(line.stretch()).isCloseTo(36.0 / 35, within(1e-12));
    assertThat(ours.parameters().guidelineFrom()).isEqualTo(30);
    assertThat(ours).hasToString("Ours (caseload, version 2)");
  }

  @Test
  void sentences_tell_the_team_then_the_lines_then_what_may_help() {
    CaseloadFacts facts =
        facts(load(N, NORTH, 61)).withVacancies(new VacantArea(EAST, 1, 0, Optional.of(S)));

    assertThat(RULE.decide(facts).sentences())
        .containsExactly(
            "1 coordinator is above the guideline of 50 to 60, out of 1.",
            "1 area has no coordinator in post. Without cover: 0.",
            "Nobody is refused. Above the guideline people wait longer, and the team is told.",
            "Coordinator C-N walks alongside 61 individuals and families, above the guideline of 50 to 60.",
            "Area EAST has no coordinator in post. C-S is covering.",
            "In touch there: 1 individual or family. Waiting: 0.",
            "Take more time, and say in the first conversation how long it may be. Everyone is still welcome.",
            "Fill the post of area EAST.");
  }

  @Test
  void those_in_nobodys_count_are_told_of() {
    CaseloadFacts facts = facts(load(N, NORTH, 30));

    assertThat(RULE.decide(facts.withInTouchElsewhere(1).withWaitingElsewhere(2)).sentences())
        .contains(
            "With no coordinator of the team and in none of its areas, in touch: 1 individual or family. Waiting: 2.");
    assertThat(RULE.decide(facts).sentences())
        .noneMatch(text -> text.contains("none of its areas"));
  }

  @Test
  void details_are_plain_data() {
    CaseloadFacts facts =
        facts(load(N, NORTH, 30)).withVacancies(new VacantArea(EAST, 1, 0, Optional.of(N)));

    assertThat(RULE.decide(facts).details())
        .hasToString(
            "{coordinators=[{coordinator=C-N, open=30, covering=1, band=below, trend=unknown,"
                + " stretch=0.5166666666666667, reasons=[Coordinator C-N walks alongside 30 individuals and"
                + " families and covers 1 more, below the guideline of 50 to 60.], suggestions=[]}],"
                + " vacancies=[{area=EAST, open=1, waiting=0, coveredBy=C-N, reasons=[Area EAST has no coordinator in post. C-N is covering., In touch there: 1 individual or family. Waiting: 0.],"
                + " suggestions=[Fill the post of area EAST.]}]}");
  }

  @Test
  void the_rule_describes_itself() {
    assertThat(RULE.as("Our guideline").because("it works").about().sentence())
        .isEqualTo("Our guideline, because it works (caseload, version 2)");
    CaseloadPolicy policy = CaseloadPolicy.of(RULE.about(), RULE::decide).as("A").because("b");
    assertThat(policy).hasToString("A, because b (caseload, version 2)");
    assertThat(policy.decide(facts(load(N, NORTH, 61))))
        .isEqualTo(RULE.as("A").because("b").decide(facts(load(N, NORTH, 61))));
  }

  @Test
  void a_stretched_coordinator_is_not_left_alone() {
    CoordinatorLine line = first(facts(load(N, NORTH, 61)));
    VacantArea vacancy = new VacantArea(EAST, 0, 0, Optional.empty());

    assertThatThrownBy(() -> line.withSuggestions(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The line of coordinator C-N has 1 reasons and 0 suggestions: give a reason always, and a suggestion above the guideline or away without cover.");
    assertThatThrownBy(() -> line.withReasons(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new VacancyLine(vacancy, line.reasons(), ImmutableList.of()))
        .hasMessage(
            "The line of vacant area EAST has 1 reasons and 0 suggestions: give one or more of each.");
    assertThatThrownBy(() -> new VacancyLine(vacancy, ImmutableList.of(), line.suggestions()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new CaseloadAdvice(ImmutableList.of(), ImmutableList.of(), ImmutableList.of()))
        .hasMessage("Advice has 0 reasons: give one or more.");
    assertThatThrownBy(() -> new Suggestion.AskNeighbour(N, 0, line.reasons().get(0)))
        .hasMessage("Coordinator C-N has room for 0: ask who has room.");
  }
}
