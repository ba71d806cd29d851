package org.lac4j.examples.democity;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CommunityFacilitator;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;

/**
 * Makes the team: 12 posts, one of them vacant and covered by a neighbour, and a Community Facilitator.
 *
 * @source P14, P15, R1
 */
final class TeamMaker {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "Amina Hartwell",
          "Ben Ollerton",
          "Carys Pennock",
          "Dev Sandholm",
          "Ewa Thackray",
          "Femi Underhay",
          "Grace Wetherley",
          "Hana Yarrowby",
          "Idris Askwith",
          "Jo Braithmoor",
          "Kit Crosland",
          "Lena Dunswick");

  /** The area in the middle, and those around it: each of them touches it. */
  private static final int MIDDLE = 0;

  private static final int AROUND_THE_MIDDLE = 5;

  private static final LocalDate VACANT_SINCE = LocalDate.of(2026, 2, 2);

  private final Dice dice;
  private final List<CoverageArea> areas;

  private TeamMaker(long seed, Coverage areas) {
    this.dice = new Dice(seed, "team");
    this.areas = areas.areas();
  }

  /** Makes the team of a city's areas, in code order. */
  static Team make(long seed, Coverage areas) {
    return new TeamMaker(seed, areas).team();
  }

  private Team team() {
    CoverageArea vacant = dice.pick(areas.subList(1, 1 + AROUND_THE_MIDDLE));
    List<Coordinator> coordinators = new ArrayList<>();
    for (CoverageArea area : areas) {
      if (!area.equals(vacant)) {
        coordinators.add(coordinator(coordinators.size(), area.code()));
      }
    }
    Team.Builder team =
        Team.builder()
            .areas(areas.stream().map(CoverageArea::area).toList())
            .coordinators(coordinators)
            .addVacancies(
                new Vacancy(
                    vacant.code(),
                    Optional.of(VACANT_SINCE),
                    Optional.of(coordinators.get(MIDDLE).id())))
            .addFacilitators(facilitator());
    for (int i = 0; i < coordinators.size(); i++) {
      Coordinator next = coordinators.get((i + 1) % coordinators.size());
      team.putUsualCover(coordinators.get(i).id(), next.id());
    }
    return team.build();
  }

  private Coordinator coordinator(int number, AreaCode area) {
    return Coordinator.builder()
        .id(CoordinatorId.of(id("C", number)))
        .name(NAMES.get(number))
        .contact(contact(number))
        .addAreas(area)
        .workingPattern(workingPattern(number))
        .absences(absences(number))
        .build();
  }

  /** Two of them work part of the week. */
  private static WorkingPattern workingPattern(int number) {
    return switch (number) {
      case 3 -> WorkingPattern.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);
      case 8 ->
          WorkingPattern.of(
              DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
      default -> WorkingPattern.mondayToFriday();
    };
  }

  /** Everyone has had a week's leave; one is away at {@link DemoCity#asOf}. */
  private ImmutableList<Absence> absences(int number) {
    LocalDate monday = LocalDate.of(2026, 1, 12).plusWeeks(dice.between(0, 10));
    ImmutableList.Builder<Absence> absences = ImmutableList.builder();
    absences.add(Absence.of(monday, monday.plusDays(4)));
    if (number == 5) {
      absences.add(Absence.of(DemoCity.AS_OF.minusDays(1), DemoCity.AS_OF.plusDays(6)));
    }
    return absences.build();
  }

  private static CommunityFacilitator facilitator() {
    int number = NAMES.size() - 1;
    return CommunityFacilitator.builder()
        .id(FacilitatorId.of(id("F", 0)))
        .name(NAMES.get(number))
        .contact(contact(number))
        .build();
  }

  /** Numbers that Ofcom keeps free for stories, and a domain that is nobody's. */
  private static ContactDetails contact(int number) {
    String name = NAMES.get(number);
    String mailbox = name.toLowerCase(Locale.ROOT).replace(' ', '.');
    return new ContactDetails(
        Optional.of("01632 9601" + (10 + number)), Optional.of(mailbox + "@ebor.example"));
  }

  private static String id(String kind, int number) {
    return String.format(Locale.ROOT, "%s-%02d", kind, number + 1);
  }
}
