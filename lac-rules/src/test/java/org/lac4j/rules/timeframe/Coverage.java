package org.lac4j.rules.timeframe;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Spell;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.records.RecordedSpell;
import org.lac4j.rules.simulation.engine.SimulatedRecords;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.scenario.Scenario;

/**
 * For how many of the next 20 people the ranges hold that are told on some days of some runs of a service, counted from the
 * journeys of those people alone.
 */
final class Coverage {

  static final String HEADING =
      "| service | wait | pairs of seed and day | ranges told | can’t say | told | found | less | more | said to get longer |"
          + "\n|---|---|---|---|---|---|---|---|---|---|";

  private static final int NEXT = 20;

  private final String name;
  private final String what;
  private int pairs;
  private int ranges;
  private int notYet;
  private double told;
  private int people;
  private int found;
  private int less;
  private int longer;

  private Coverage(String name, String what) {
    this.name = name;
    this.what = what;
  }

  /** Tries answers, then first meetings. */
  static List<Coverage> of(
      String name, Scenario scenario, int seeds, List<LocalDate> days, Predicate<AreaCode> areas) {
    Coverage answers = new Coverage(name, "answer");
    Coverage meetings = new Coverage(name, "first meeting");
    Simulation simulation = Simulation.of(scenario);
    for (int seed = 1; seed <= seeds; seed++) {
      SimulatedRecords run = simulation.records(seed, 0);
      ImmutableList<RecordedSpell> all = run.service().spells(scenario.lastDay());
      for (LocalDate day : days) {
        answers.pairs++;
        meetings.pairs++;
        for (Timeframe timeframe : Timeframes.of(run.service(), day).areas()) {
          if (areas.test(timeframe.area().code())) {
            List<Spell> next = next(all, timeframe);
            answers.add(timeframe, timeframe.answer(), next, Spell::answeredAt);
            meetings.add(timeframe, timeframe.meeting(), next, Spell::conversationAt);
          }
        }
      }
    }
    return List.of(answers, meetings);
  }

  private static List<Spell> next(List<RecordedSpell> all, Timeframe timeframe) {
    Instant from = ServiceTime.startOf(timeframe.asOf().plusDays(1));
    return all.stream()
        .filter(spell -> spell.area().equals(Optional.of(timeframe.area().code())))
        .map(RecordedSpell::spell)
        .filter(spell -> !spell.openedAt().isBefore(from))
        .sorted(Comparator.comparing(Spell::openedAt))
        .limit(NEXT)
        .toList();
  }

  private void add(
      Timeframe timeframe,
      ExpectedWait wait,
      List<Spell> next,
      Function<Spell, Optional<Instant>> seen) {
    if (!(wait instanceof ExpectedWait.Range range)) {
      notYet++;
      return;
    }
    ranges++;
    told += range.share();
    longer += timeframe.isGettingLonger() ? 1 : 0;
    for (Spell spell : next) {
      Optional<Instant> moment = seen.apply(spell);
      if (moment.isPresent() || spell.isOpen()) {
        long days = moment.map(at -> days(spell, at)).orElse(Long.MAX_VALUE);
        people++;
        found += days >= range.fewestDays() && days <= range.mostDays() ? 1 : 0;
        less += days < range.fewestDays() ? 1 : 0;
      }
    }
  }

  private static long days(Spell spell, Instant until) {
    return ServiceTime.dayOf(until).toEpochDay() - ServiceTime.dayOf(spell.openedAt()).toEpochDay();
  }

  int pairs() {
    return pairs;
  }

  /** The share of people that the ranges say they hold for. */
  double told() {
    return told / ranges;
  }

  /** The share of people they hold for. */
  double found() {
    return (double) found / people;
  }

  double saidToGetLonger() {
    return (double) longer / ranges;
  }

  double cannotSay() {
    return (double) notYet / (ranges + notYet);
  }

  /** A row of the table under {@link #HEADING}, in per cent of people. */
  String row() {
    double few = (double) less / people;
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %d | %.1f%% | %.1f%% | %.1f%% | %.1f%% | %.0f%% |",
        name,
        what,
        pairs,
        ranges,
        notYet,
        100 * told(),
        100 * found(),
        100 * few,
        100 * (1 - found() - few),
        100 * saidToGetLonger());
  }
}
