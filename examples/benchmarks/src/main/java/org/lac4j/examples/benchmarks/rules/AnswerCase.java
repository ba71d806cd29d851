package org.lac4j.examples.benchmarks.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;

/** The answers about a place that is known, each with facts that lead to it in twelve areas. */
public enum AnswerCase {
  /** A coordinator in post. */
  ELIGIBLE("eligible", ConversationWish.YES),
  /** A coordinator who is away. */
  ELIGIBLE_AWAY("eligible, coordinator away", ConversationWish.YES),
  /** No coordinator in post. */
  ELIGIBLE_VACANT("eligible, area vacant", ConversationWish.YES),
  /** A rule without a team. */
  ELIGIBLE_WITHOUT_TEAM("eligible, rule without a team", ConversationWish.YES),
  /** Someone whom nobody has asked. */
  WISH_NOT_ASKED("undetermined, wish not asked", ConversationWish.NOT_ASKED),
  /** Someone who does not want a conversation. */
  NOT_WANTED("conversation not wanted", ConversationWish.NO),
  /** A place outside every area. */
  OUTSIDE("outside coverage", ConversationWish.YES);

  private static final int AREAS = 12;
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 14);

  private final String label;
  private final ConversationWish wish;

  AnswerCase(String label, ConversationWish wish) {
    this.label = label;
    this.wish = wish;
  }

  String label() {
    return label;
  }

  EligibilityRule rule() {
    if (this == ELIGIBLE_WITHOUT_TEAM) {
      return EligibilityRule.withoutTeam();
    }
    Team.Builder team = Team.builder().addAllAreas(areas());
    for (Area area : areas()) {
      if (this == ELIGIBLE_VACANT) {
        team.addVacancies(Vacancy.of(area.code()));
      } else {
        team.addCoordinators(coordinator(area));
      }
    }
    return EligibilityRule.of(team.build());
  }

  private Coordinator coordinator(Area area) {
    return Coordinator.builder()
        .id(CoordinatorId.of("C-" + area.code()))
        .name("Alex")
        .addAreas(area.code())
        .addAbsences(
            this == ELIGIBLE_AWAY ? Absence.from(AS_OF) : Absence.from(AS_OF.plusDays(100)))
        .build();
  }

  EligibilityFacts[] facts() {
    return areas().stream()
        .map(area -> EligibilityFacts.of(place(area), wish, AS_OF))
        .toArray(EligibilityFacts[]::new);
  }

  private Placement place(Area area) {
    return this == OUTSIDE
        ? new Placement.Outside(Optional.of(area), 1200)
        : new Placement.Inside(area, 250);
  }

  /** Areas made anew each time, as a reader of places makes them: equal to the team's and not the same. */
  private static ImmutableList<Area> areas() {
    return IntStream.rangeClosed(1, AREAS)
        .mapToObj(i -> Area.of(String.format(Locale.ROOT, "E0500%04d", i), "Area " + i))
        .collect(ImmutableList.toImmutableList());
  }
}
