package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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
 * <p>12 coordinators in 12 of 21 areas, 50 to 60 people each, the aims of the survey. The areas have made-up codes and
 * populations; every other figure that is not published is one of the scenario's assumptions.
 *
 * @source P16, P17, P18, R1, R5, R7
 */
public final class York2024 {

  private static final int COVERED = 12;
  private static final int AREAS = 21;

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
        .start(new Start.WarmUp(156))
        .assumptions(assumptions())
        .build();
  }

  private static Season season() {
    return new Season(
        ImmutableList.of(1.1, 1.05, 1.05, 1.0, 1.0, 1.0, 0.95, 0.85, 1.05, 1.05, 1.05, 0.85),
        ImmutableList.of(1.2, 1.1, 1.1, 1.1, 1.0, 0.15, 0.15),
        new Season.Hours(LocalTime.of(8, 0), LocalTime.of(20, 0)));
  }

  private static SimulatedArea area(int number) {
    boolean covered = number <= COVERED;
    int population = 8000 + 2000 * ((number * 5) % 11) / 10;
    return new SimulatedArea(
        new Area(code(number), "Area " + number),
        new Demand.OfPopulation(population, covered ? 11 : 3),
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
        .longLasts(new Length.LogNormal(270, 240))
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
            "12 coordinators, each in one of 12 areas out of 21, which is just over half of them.",
            "R1"),
        Assumption.of(
            "populations", "Each area has 8,000 to 10,000 people, as the LAC Network recommends."),
        Assumption.from(
            "demand",
            "11 of a thousand are introduced in a year; with those who come back about 9 a month for each coordinator, from"
                + " 6,000 introductions over 84 months.",
            "R1"),
        Assumption.from(
            "areas not covered",
            "3 of a thousand are introduced there, and the coordinator of the nearest area helps"
                + " with what they know.",
            "R7"),
        Assumption.of(
            "season",
            "Fewer people are introduced in August and December, few at weekends, and all between 8"
                + " and 20."),
        Assumption.of(
            "urgency",
            "Half say nothing of it, 15 % say there is no hurry, 30 % soon, 5 % a crisis."),
        Assumption.from("aims", "As partners mentioned them in the survey.", "R5"),
        Assumption.from(
            "support",
            "For 60 % it is longer support, of 270 days on average; for 40 % very short contact, of"
                + " 21 days. That gives about 50 people in touch with each coordinator.",
            "P17"),
        Assumption.of("coming back", "10 % of those who end come back, 300 days later on average."),
        Assumption.of(
            "giving up",
            "15 % stop waiting by choice after 60 days on average, 5 % move away after 180, and 10 %"
                + " can't be reached after about 40."),
        Assumption.of(
            "a coordinator's week",
            "30 hours with people; 30 minutes for an answer, 2 hours for a first meeting, 24 minutes"
                + " a week for a person in longer support and 30 in very short contact, 3 hours kept"
                + " for new people."),
        Assumption.from(
            "leave",
            "6 weeks a year, spread evenly, covered by the next coordinator, from whom people get a"
                + " quarter of the attention.",
            "P15"),
        Assumption.from(
            "first meetings",
            "People are ready 5 days after the answer on average; the service speaks of a week or"
                + " two before a first meeting.",
            "P18"),
        Assumption.from(
            "the guideline",
            "At 60 people, the next wait for room up to 28 days, then they are met all the same.",
            "P17"),
        Assumption.of(
            "the start", "Three years are simulated before the first day and not measured."));
  }
}
