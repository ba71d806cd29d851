package org.lac4j.rules.simulation.scenario;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.lac4j.rules.simulation.people.LengthWording;
import org.lac4j.rules.simulation.people.People;

/** A scenario in words. */
final class ScenarioWording {

  private final Scenario scenario;
  private final ImmutableList.Builder<String> sentences = ImmutableList.builder();

  private ScenarioWording(Scenario scenario) {
    this.scenario = scenario;
  }

  static ImmutableList<String> of(Scenario scenario) {
    ScenarioWording words = new ScenarioWording(scenario);
    words.time();
    words.team();
    words.people();
    words.attention();
    words.facilitators();
    words.policies();
    scenario.changes().forEach(change -> words.say(ChangeWords.of(change)));
    words.start();
    scenario.ranges().forEach(range -> words.say(range.inWords()));
    scenario
        .everyAssumption()
        .forEach(
            assumption ->
                words.say(
                    "Assumption about "
                        + assumption.about()
                        + ": "
                        + assumption.text()
                        + assumption.source().map(id -> " (" + id + ")").orElse("")));
    return words.sentences.build();
  }

  private void say(String sentence) {
    sentences.add(sentence);
  }

  private void time() {
    say(scenario.name() + ", from " + scenario.firstDay() + " to " + scenario.lastDay() + ".");
    if (scenario.calendar() instanceof WorkCalendar.OfficeHours office) {
      say(
          "Coordinators work from "
              + office.hours().from()
              + " to "
              + office.hours().to()
              + " on working days of England and Wales"
              + (office.closures().isEmpty()
                  ? "."
                  : ", without " + office.closures().size() + " days of closure."));
    } else {
      say("Coordinators work at every moment of every day, as in queueing theory.");
    }
  }

  private void team() {
    long covered =
        scenario.coordinators().stream().mapToLong(coordinator -> coordinator.areas().size()).sum();
    say(
        scenario.coordinators().size()
            + " coordinators serve "
            + covered
            + " of "
            + scenario.areas().size()
            + " areas at the start; "
            + number(scenario.areas().stream().mapToDouble(a -> perYear(a.demand())).sum())
            + " people are introduced in a year.");
  }

  private static double perYear(Demand demand) {
    if (demand instanceof Demand.PerYear perYear) {
      return perYear.introductions();
    }
    return demand instanceof Demand.OfPopulation people ? people.perYear() : 0;
  }

  private void people() {
    People people = scenario.people();
    say(
        "Longer support follows for "
            + percent(people.longShare())
            + " and lasts "
            + LengthWording.of(people.longLasts())
            + "; very short contact lasts "
            + LengthWording.of(people.shortLasts())
            + ". People end when they wish: there is no time limit (P5, P9).");
    if (people.returning().share() > 0) {
      say(
          percent(people.returning().share())
              + " of those who end come back, after "
              + LengthWording.of(people.returning().after())
              + ".");
    }
    people
        .givingUp()
        .forEach(
            cause ->
                say(
                    percent(cause.share())
                        + " stop waiting ("
                        + cause.cause()
                        + ") after "
                        + LengthWording.of(cause.after())
                        + " unless they are met before."));
  }

  private void attention() {
    Attention attention = scenario.attention();
    if (attention.isNone()) {
      say("Nothing takes a coordinator any time.");
      return;
    }
    say(
        "An answer takes "
            + attention.answerMinutes()
            + " minutes, a first meeting "
            + attention.firstMeetingMinutes()
            + ", someone not covered "
            + attention.notCoveredMinutes()
            + "; a person in very short contact needs "
            + number(attention.shortHoursPerWeek())
            + " hours a week, in longer support "
            + number(attention.longHoursPerWeek())
            + "; "
            + number(attention.keptForNewHoursPerWeek())
            + " hours a week are kept for new people.");
    if (attention.crisisHoursPerWeek() > 0) {
      say(
          "Someone introduced in a crisis needs "
              + number(attention.crisisHoursPerWeek())
              + " hours a week more in the first "
              + attention.crisisWeeks()
              + " weeks after the first meeting (P13, R9).");
    }
    if (attention.communityHoursPerWeek() > 0) {
      say(
          number(attention.communityHoursPerWeek())
              + " hours of a full-time week are meant for longer-term work in the community; what people in touch need comes first.");
    }
    if (attention.readyAfter().meanDays() > 0) {
      say(
          "People are ready to meet "
              + LengthWording.of(attention.readyAfter())
              + " after the answer.");
    }
  }

  private void policies() {
    Policies policies = scenario.policies();
    say("Who is next: " + policies.priority().about().sentence() + ".");
    say("Targets: " + policies.response().about().sentence() + ".");
    say("Caseload: " + policies.caseload().about().sentence() + ".");
    Intake intake = policies.intake();
    if (!intake.guidelineBinds()) {
      say("The guideline holds nobody up; only the hours of a week do.");
    } else if (intake.longestHoldDays().isPresent()) {
      say(
          "At the guideline's upper figure people wait for room up to "
              + intake.longestHoldDays().getAsInt()
              + " days, then they are met all the same; nobody is refused (P17).");
    } else {
      say("At the guideline's upper figure people wait for room as long as it takes.");
    }
  }

  private void facilitators() {
    if (scenario.facilitatorHoursPerWeek() > 0) {
      say(
          "Community Facilitators give "
              + number(scenario.facilitatorHoursPerWeek())
              + " hours a week to longer-term work in the community, beside the coordinators (R1).");
    }
  }

  private void start() {
    Start start = scenario.start();
    if (start instanceof Start.Today today) {
      say("It starts from today: " + today + ".");
    } else if (start instanceof Start.WarmUp warmUp) {
      say("It starts after " + warmUp.weeks() + " weeks of warm-up, which are not measured.");
    } else if (start instanceof Start.WarmUpFound found) {
      say(
          "It starts after a warm-up of up to "
              + found.longestWeeks()
              + " weeks, as many as MSER-5 finds, which are not measured.");
    } else {
      say("It starts with nobody in touch and nobody waiting.");
    }
  }

  private static String days(double days) {
    return days == 1 ? "1 day" : number(days) + " days";
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.UK, "%,d", (long) number)
        : String.format(Locale.UK, "%,.1f", number);
  }

  private static String percent(double share) {
    return number(Math.rint(share * 1000) / 10) + " %";
  }

  /** The changes in words. */
  private static final class ChangeWords {

    private ChangeWords() {}

    static String of(Change change) {
      return "From " + change.on() + " on, " + what(change) + ".";
    }

    private static String what(Change change) {
      if (change instanceof Change.CoordinatorJoins joins) {
        SimulatedCoordinator coordinator = joins.coordinator();
        return "coordinator "
            + coordinator.id()
            + " joins"
            + list(" for ", coordinator.areas())
            + list(" and helps in ", coordinator.helpsIn());
      }
      if (change instanceof Change.CoordinatorLeaves leaves) {
        return "coordinator " + leaves.coordinator() + " has left; " + people(leaves.people());
      }
      if (change instanceof Change.AreaAdded added) {
        return "coordinator " + added.coordinator() + " serves area " + added.area();
      }
      if (change instanceof Change.DemandChanges demand) {
        return "demand"
            + list(" in ", demand.areas())
            + " is "
            + number(demand.factor() * 100)
            + " % of what it was";
      }
      Change.ServiceEnds ends = (Change.ServiceEnds) change;
      return "another service has ended and its "
          + ends.people().number()
          + " people in area "
          + ends.area()
          + " are introduced over "
          + days(ends.people().overDays());
    }

    private static String people(Handover people) {
      return switch (people) {
        case TO_SUCCESSOR -> "their people go to whoever has the area next";
        case TO_COVER -> "their people go to whoever covered their leave";
        case SHARED -> "their people are shared among coordinators nearby";
        case GOODBYE -> "their people are told goodbye";
      };
    }

    private static String list(String before, Iterable<?> ids) {
      ImmutableList<Object> all = ImmutableList.copyOf(ids);
      return all.isEmpty()
          ? ""
          : all.stream().map(Object::toString).collect(joining(", ", before, ""));
    }
  }
}
