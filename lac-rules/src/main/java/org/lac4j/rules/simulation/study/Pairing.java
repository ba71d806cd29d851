package org.lac4j.rules.simulation.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.Start;

/**
 * Whether two scenarios that are compared have the same people: each introduced at the same moment, to be met or not.
 *
 * <p>Only then are all differences between them those of policies and teams. Where demand follows from what is compared, as
 * when a new area is covered, it is told as a difference too. Immutable and thread-safe.
 *
 * @param differences what makes the people others, in sentences; empty if they are the same
 */
public record Pairing(ImmutableList<String> differences) {

  /**
   * Compares what brings people.
   *
   * @param base the one scenario
   * @param other the other
   * @return whether their people are the same, and if not, why
   */
  public static Pairing of(Scenario base, Scenario other) {
    ImmutableList.Builder<String> differences = ImmutableList.builder();
    if (!base.firstDay().equals(other.firstDay()) || !base.lastDay().equals(other.lastDay())) {
      differences.add(
          "One is measured from "
              + base.firstDay()
              + " to "
              + base.lastDay()
              + ", the other from "
              + other.firstDay()
              + " to "
              + other.lastDay()
              + ".");
    }
    start(base.start(), other.start()).ifPresent(differences::add);
    if (!base.season().equals(other.season())) {
      differences.add("The season of introductions differs.");
    }
    if (!base.people().equals(other.people())) {
      differences.add("Who is introduced, how long they stay or when they leave differs.");
    }
    areas(base, other, differences);
    return new Pairing(differences.build());
  }

  private static Optional<String> start(Start base, Start other) {
    boolean bothWarm = isWarm(base) && isWarm(other);
    return base.equals(other) || bothWarm
        ? Optional.empty()
        : Optional.of("One starts " + told(base) + ", the other " + told(other) + ".");
  }

  /** With warm-ups, all get the longest. */
  private static boolean isWarm(Start start) {
    return start instanceof Start.WarmUp || start instanceof Start.WarmUpFound;
  }

  private static String told(Start start) {
    if (start instanceof Start.Today) {
      return "from records";
    }
    return isWarm(start) ? "after a warm-up" : "with nobody in touch and nobody waiting";
  }

  private static void areas(
      Scenario base, Scenario other, ImmutableList.Builder<String> differences) {
    ImmutableSet<AreaCode> codes = codes(base);
    ImmutableSet<AreaCode> others = codes(other);
    only(codes, others).ifPresent(text -> differences.add("Only the base has " + text + "."));
    only(others, codes).ifPresent(text -> differences.add("Only the other has " + text + "."));
    List<String> changed =
        base.areas().stream()
            .filter(area -> others.contains(area.code()))
            .filter(area -> !demand(base, area.code()).equals(demand(other, area.code())))
            .map(area -> area.code().value())
            .toList();
    if (!changed.isEmpty()) {
      differences.add("The demand differs in " + String.join(", ", changed) + ".");
    }
  }

  private static ImmutableSet<AreaCode> codes(Scenario scenario) {
    return scenario.areas().stream()
        .map(SimulatedArea::code)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Optional<String> only(
      ImmutableSet<AreaCode> codes, ImmutableSet<AreaCode> others) {
    List<String> only =
        codes.stream().filter(code -> !others.contains(code)).map(AreaCode::value).toList();
    return only.isEmpty()
        ? Optional.empty()
        : Optional.of((only.size() == 1 ? "area " : "areas ") + String.join(", ", only));
  }

  /** All that an area's demand follows from. */
  private static ImmutableList<Object> demand(Scenario scenario, AreaCode code) {
    ImmutableList.Builder<Object> demand = ImmutableList.builder();
    scenario.areas().stream()
        .filter(area -> area.code().equals(code))
        .forEach(area -> demand.add(area.demand()));
    for (Change change : scenario.changes()) {
      boolean changesDemand =
          change instanceof Change.DemandChanges all
              && (all.areas().isEmpty() || all.areas().contains(code));
      boolean bringsPeople = change instanceof Change.ServiceEnds ends && ends.area().equals(code);
      if (changesDemand || bringsPeople) {
        demand.add(change);
      }
    }
    if (scenario.onceCovered().rises()) {
      scenario.firstCovered(code).ifPresent(day -> demand.add(day).add(scenario.onceCovered()));
    }
    return demand.build();
  }

  /**
   * Tells whether the people are the same.
   *
   * @return true if nothing differs that brings people
   */
  public boolean isSamePeople() {
    return differences.isEmpty();
  }

  /**
   * Returns what can be said of it.
   *
   * @return "With the same people.", or that they are not the same and why
   */
  public String sentence() {
    return isSamePeople()
        ? "With the same people."
        : "Not with the same people. " + String.join(" ", differences);
  }
}
