package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;

/**
 * The default scenario: the size of the service in York in April 2024, with assumptions for what is not published.
 *
 * <p>12 coordinators in 12 of 21 areas, most of them with 50 to 60 people, the aims of the survey. The areas have made-up
 * codes and populations; each of the scenario's assumptions says whether it is sourced, leans on a source or is assumed.
 *
 * <p>How many are introduced can be read in two ways. Over 6,000 in the 84 months from May 2017 are about 71 a month. With
 * all 12 coordinators there from the first day that is 6 a month each: {@link #scenario}. A service that grew to 12 and had 8
 * on average would have had 9 a month each: {@link #grownSince2017}. No source says how it grew.
 *
 * @source P16, P17, P18, R1, R5, R7
 */
public final class York2024 {

  private static final int COVERED = 12;
  private static final int AREAS = 21;
  private static final double COVERED_RATE = 7.5;
  private static final double UNCOVERED_RATE = 2;

  /** Of a thousand in a year where there is a coordinator, if there were 8 on average since 2017. */
  private static final double GROWN_RATE = 11.5;

  private static final int FIRST_IN_POST = 3;
  private static final ImmutableSet<String> GROWN_OTHERWISE =
      ImmutableSet.of("demand", "support", "the start");

  /** The last of 12 joins after so many months, which makes 8 on average. */
  private static final double MONTHS_OF_GROWTH = 66;

  private York2024() {}

  /**
   * Obtains the scenario: ten years from 1 April 2024, after a warm-up.
   *
   * @return the scenario
   */
  public static Scenario scenario() {
    return Scenario.builder()
        .name("York 2024")
        .firstDay(LocalDate.of(2024, 4, 1))
        .lastDay(LocalDate.of(2034, 3, 31))
        .season(season())
        .areas(IntStream.rangeClosed(1, AREAS).mapToObj(York2024::area).toList())
        .coordinators(IntStream.rangeClosed(1, COVERED).mapToObj(York2024::coordinator).toList())
        .people(people())
        .attention(Attention.builder().readyAfter(new Length.LogNormal(5, 4)).build())
        .start(new Start.WarmUp(208))
        .assumptions(assumptions())
        .build();
  }

  /**
   * Obtains the service as it may have grown: from three coordinators in May 2017 to 12, with 8 on average, until March 2024.
   *
   * @return a scenario that starts with nobody and comes to about 6,000 introductions where there is a coordinator
   */
  public static Scenario grownSince2017() {
    Scenario today = scenario();
    LocalDate first = LocalDate.of(2017, 5, 1);
    ImmutableList.Builder<Change> joins = ImmutableList.builder();
    for (int number = FIRST_IN_POST + 1; number <= COVERED; number++) {
      long months =
          Math.round((number - FIRST_IN_POST) * MONTHS_OF_GROWTH / (COVERED - FIRST_IN_POST));
      joins.add(new Change.CoordinatorJoins(first.plusMonths(months), coordinator(number)));
    }
    return Scenario.builder()
        .from(today)
        .name("York since 2017")
        .firstDay(first)
        .lastDay(LocalDate.of(2024, 3, 31))
        .areas(
            IntStream.rangeClosed(1, AREAS)
                .mapToObj(
                    number -> area(number, number <= FIRST_IN_POST ? GROWN_RATE : UNCOVERED_RATE))
                .toList())
        .coordinators(today.coordinators().subList(0, FIRST_IN_POST))
        .people(today.people().withLongLasts(new Length.LogNormal(270, 240)))
        .changes(joins.build())
        .start(Start.EMPTY)
        .assumptions(grownAssumptions(today))
        .build();
  }

  /**
   * Obtains the service with one in five introduced in a crisis, hours meant for longer-term work in the community, and a
   * Community Facilitator: for the question that the partners' report asks of crises and longer-term work.
   *
   * <p>Its crises take no attention with {@code attention.crisisHoursPerWeek} of 0: compare the two.
   *
   * @return the scenario: two years from 1 April 2024, after a warm-up
   * @source R1, R9
   */
  public static Scenario inCrisis() {
    Scenario today = scenario();
    return Scenario.builder()
        .from(today)
        .name("York 2024, routinely in crisis")
        .lastDay(LocalDate.of(2026, 3, 31))
        .people(
            today
                .people()
                .withUrgencies(
                    ImmutableMap.of(
                        Urgency.NOT_SAID, 0.45,
                        Urgency.NO_HURRY, 0.1,
                        Urgency.SOON, 0.25,
                        Urgency.CRISIS, 0.2)))
        .attention(
            Attention.builder()
                .from(today.attention())
                .crisisHoursPerWeek(3)
                .crisisWeeks(4)
                .communityHoursPerWeek(4)
                .build())
        .facilitatorHoursPerWeek(SimulatedCoordinator.DEFAULT_HOURS_PER_WEEK)
        .assumptions(crisisAssumptions(today))
        .build();
  }

  private static ImmutableList<Assumption> crisisAssumptions(Scenario today) {
    return Stream.concat(
            today.assumptions().stream().filter(one -> !one.about().equals("urgency")),
            Stream.of(
                Assumption.from(
                    "people in crisis",
                    "Leans on its source: people in crisis are introduced routinely. Assumed: one in five; each takes 3 hours a week"
                        + " more in the first 4 weeks.",
                    "R9"),
                Assumption.from(
                    "longer-term work",
                    "Leans on its source, which asks what crises mean for longer-term capacity building. Assumed: 4 hours of each"
                        + " coordinator's week are meant for it, and what people in touch need comes first.",
                    "R9"),
                Assumption.from(
                    "the Community Facilitator",
                    "Sourced: there was one in April 2024. Assumed: all of 30 hours a week go to longer-term work, and none to crises.",
                    "R1")))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Assumption> grownAssumptions(Scenario today) {
    return Stream.concat(
            today.assumptions().stream().filter(one -> !GROWN_OTHERWISE.contains(one.about())),
            Stream.of(
                Assumption.from(
                    "demand",
                    "Leans on its source: over 6,000 were introduced from May 2017 to April 2024, about 71 a month. That the team"
                        + " grew evenly from 3 to 12, 8 on average, is assumed; then it is about 9 a month for each.",
                    "R1"),
                Assumption.of(
                    "support",
                    "Assumed: for 60 % it is longer support, of 270 days on average; for 40 % very short contact, of 21 days: with"
                        + " 9 introductions a month that keeps most coordinators at 50 people or so."),
                Assumption.of(
                    "the start", "Assumed: nobody was in touch before the service began.")))
        .collect(ImmutableList.toImmutableList());
  }

  private static Season season() {
    return new Season(
        ImmutableList.of(1.1, 1.05, 1.05, 1.0, 1.0, 1.0, 0.95, 0.85, 1.05, 1.05, 1.05, 0.85),
        ImmutableList.of(1.2, 1.1, 1.1, 1.1, 1.0, 0.15, 0.15),
        new Season.Hours(LocalTime.of(8, 0), LocalTime.of(20, 0)));
  }

  private static SimulatedArea area(int number) {
    return area(number, number <= COVERED ? COVERED_RATE : UNCOVERED_RATE);
  }

  private static SimulatedArea area(int number, double perThousand) {
    boolean covered = number <= COVERED;
    int population = 8000 + 2000 * ((number * 5) % 11) / 10;
    return new SimulatedArea(
        new Area(code(number), "Area " + number),
        new Demand.OfPopulation(population, perThousand),
        covered ? Optional.empty() : Optional.of(code(number - COVERED)));
  }

  private static SimulatedCoordinator coordinator(int number) {
    return SimulatedCoordinator.builder()
        .id(id(number))
        .addAreas(code(number))
        .leaveWeeksPerYear(6)
        .leaveCoveredBy(id(number % COVERED + 1))
        .build();
  }

  private static AreaCode code(int number) {
    return AreaCode.of(String.format(Locale.ROOT, "Y%02d", number));
  }

  private static CoordinatorId id(int number) {
    return CoordinatorId.of(String.format(Locale.ROOT, "C-%02d", number));
  }

  private static People people() {
    return People.builder()
        .urgencies(
            ImmutableMap.of(
                Urgency.NOT_SAID, 0.5,
                Urgency.NO_HURRY, 0.15,
                Urgency.SOON, 0.3,
                Urgency.CRISIS, 0.05))
        .longShare(0.6)
        .shortLasts(new Length.Exponential(21))
        .longLasts(new Length.LogNormal(450, 400))
        .returning(new Returning(0.1, new Length.Exponential(300)))
        .addGivingUp(new GivingUp(EndReason.THEIR_CHOICE, 0.15, new Length.Exponential(60)))
        .addGivingUp(new GivingUp(EndReason.MOVED_AWAY, 0.05, new Length.Exponential(180)))
        .addGivingUp(new GivingUp(EndReason.NO_CONTACT_POSSIBLE, 0.1, new Length.Weibull(45, 1.5)))
        .build();
  }

  private static ImmutableList<Assumption> assumptions() {
    return ImmutableList.of(
        Assumption.from(
            "the team",
            "Sourced: 12 coordinators, and just over half of the city covered. Assumed: 12 of 21 areas, one each.",
            "R1"),
        Assumption.of(
            "populations",
            "Assumed: each area has 8,000 to 10,000 people, as the LAC Network recommends for a coordinator."),
        Assumption.from(
            "demand",
            "Leans on its source: over 6,000 were introduced in the 84 months from May 2017, about 71 a month or 857 a year. With"
                + " all 12 coordinators there all the time that is 6 a month each: 7.5 of a thousand in a year, and those who come"
                + " back. If the team grew and was 8 on average, it is 9 a month each; no source says so. The 6,000 count"
                + " families and community groups too.",
            "R1"),
        Assumption.from(
            "areas not covered",
            "Assumed: 2 of a thousand are introduced there. Leans on its source: the coordinator of the nearest area helps"
                + " with what they know.",
            "R7"),
        Assumption.of(
            "season",
            "Assumed: fewer people are introduced in August and December, few at weekends, and all between 8 and 20."),
        Assumption.of(
            "urgency",
            "Assumed: half say nothing of it, 15 % say there is no hurry, 30 % soon, 5 % a crisis."),
        Assumption.from("aims", "Sourced: as partners mentioned them in the survey.", "R5"),
        Assumption.from(
            "support",
            "Assumed: for 60 % it is longer support, of 450 days on average; for 40 % very short contact, of 21 days. Chosen so"
                + " that with 6 introductions a month most coordinators have the 50 to 60 people of the source: by Little's law"
                + " 9 months in touch on average.",
            "P17"),
        Assumption.of(
            "coming back", "Assumed: 10 % of those who end come back, 300 days later on average."),
        Assumption.of(
            "leaving before a first meeting",
            "Assumed: 15 % stop waiting by choice after 60 days on average, 5 % move away after 180, and 10 % can't be reached"
                + " after about 40."),
        Assumption.of(
            "a coordinator's week",
            "Assumed: 30 hours with people; 30 minutes for an answer, 2 hours for a first meeting, 24 minutes a week for a"
                + " person in longer support and 30 in very short contact, 3 hours kept for new people."),
        Assumption.from(
            "leave",
            "Sourced: nobody answers urgently while on leave. Assumed: 6 weeks a year, spread evenly, covered by the next"
                + " coordinator, from whom people get a quarter of the attention.",
            "P15"),
        Assumption.from(
            "first meetings",
            "Leans on its source, which speaks of a week or two before a first meeting: people are ready 5 days after the answer"
                + " on average.",
            "P18"),
        Assumption.from(
            "the guideline",
            "Sourced: typically 50 to 60 people at a time. Assumed: how long the next wait for room at the upper figure, which the"
                + " policies say; nobody is refused.",
            "P17"),
        Assumption.of(
            "the start",
            "Assumed: the service has run as it is for long: four years are simulated before the first day and not measured."));
  }
}
