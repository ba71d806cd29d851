package org.lac4j.rules.simulation.study;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.scenario.Scenario;

/**
 * How a figure, or the difference between two scenarios, depends on what is assumed.
 *
 * <p>One input at a time at either end of its range shows which matters ({@link #oneAtATime}). All together, drawn as a Latin
 * hypercube so that each range is covered evenly, show how often a verdict holds ({@link #worlds}). All worlds use the same
 * seed, so that they differ in what is assumed and in nothing else. Immutable and thread-safe.
 *
 * @param study how each world is studied: its scenario, runs, seed and threads
 * @param other what the scenario is compared with; empty to look at it alone
 * @param measure the measure of the whole team
 * @param inputs what is varied
 */
public record Sensitivity(
    Study study, Optional<Scenario> other, Measure measure, ImmutableList<VariedInput> inputs) {

  /** How many worlds are drawn unless told otherwise. */
  public static final int DEFAULT_WORLDS = 100;

  /**
   * Checks that every input can be varied.
   *
   * @throws IllegalArgumentException if a scenario has no such number, or does not take an end of its range
   */
  public Sensitivity {
    requireNonNull(study, "study");
    requireNonNull(other, "other");
    requireNonNull(measure, "measure");
    requireNonNull(inputs, "inputs");
    for (VariedInput input : inputs) {
      input.fault(study.scenario()).ifPresent(Sensitivity::refuse);
      other.flatMap(input::fault).ifPresent(Sensitivity::refuse);
    }
  }

  private static void refuse(String fault) {
    throw new IllegalArgumentException(fault);
  }

  /**
   * What came of it all.
   *
   * @param asAssumed the figure or difference with everything as it is assumed; empty if it can't be measured
   * @param swings what comes of each input alone, the one that moves the figure most first
   * @param worlds what comes of all inputs together
   */
  public record Outcome(Optional<Estimate> asAssumed, ImmutableList<Swing> swings, Worlds worlds) {

    /** Checks that nothing is null. */
    public Outcome {
      requireNonNull(asAssumed, "asAssumed");
      requireNonNull(swings, "swings");
      requireNonNull(worlds, "worlds");
    }
  }

  /**
   * Varies one input at a time, then all together.
   *
   * @param number how many worlds, 1 or more
   * @return what came of it
   * @throws IllegalArgumentException if the number is below 1, or a scenario does not take a value
   */
  public Outcome run(int number) {
    return new Outcome(estimate(List.of(), List.of()), oneAtATime(), worlds(number));
  }

  /**
   * What comes of an input at both ends of its range.
   *
   * @param input the input
   * @param atLow the figure or difference with the lowest factor; empty if it can't be measured
   * @param atHigh the same with the highest
   */
  public record Swing(VariedInput input, Optional<Estimate> atLow, Optional<Estimate> atHigh) {

    /**
     * Returns how far the input moves the figure.
     *
     * @return the distance between the ends, 0 or more
     */
    public double size() {
      return atLow.isPresent() && atHigh.isPresent()
          ? Math.abs(atHigh.get().mean() - atLow.get().mean())
          : 0;
    }
  }

  /**
   * What came of the worlds.
   *
   * @param measure the measure
   * @param means in each world the mean of the figure, or of the difference
   * @param isDifference whether they are differences
   */
  public record Worlds(Measure measure, ImmutableList<Double> means, boolean isDifference) {

    /**
     * Returns in how many worlds the figure, or difference, is below 0.
     *
     * @return the number
     */
    public int below() {
      return (int) means.stream().filter(mean -> mean < 0).count();
    }

    /**
     * Returns in how many worlds it is above 0.
     *
     * @return the number
     */
    public int above() {
      return (int) means.stream().filter(mean -> mean > 0).count();
    }

    /**
     * Returns how far the verdict holds.
     *
     * @return for example "In 87 of 100 plausible worlds the mean wait for a first meeting gets shorter."
     */
    public String sentence() {
      if (!isDifference) {
        double low = means.stream().mapToDouble(mean -> mean).min().orElse(Double.NaN);
        double high = means.stream().mapToDouble(mean -> mean).max().orElse(Double.NaN);
        return String.format(
            Locale.ROOT,
            "In %d plausible worlds %s is from %.2f to %.2f.",
            means.size(),
            measure.label(),
            low,
            high);
      }
      boolean falls = below() >= above();
      String way =
          measure.unit() == Measure.Unit.DAYS
              ? (falls ? " gets shorter." : " gets longer.")
              : (falls ? " falls." : " rises.");
      String label = measure.label().startsWith("people ") ? "the number of " : "";
      label = measure.unit() == Measure.Unit.SHARE && !label.isEmpty() ? "the share of " : label;
      return "In "
          + Math.max(below(), above())
          + " of "
          + means.size()
          + " plausible worlds "
          + label
          + measure.label()
          + way;
    }
  }

  /**
   * Varies one input at a time.
   *
   * @return a swing for each input, the one that moves the figure most first
   */
  public ImmutableList<Swing> oneAtATime() {
    List<Swing> swings = new ArrayList<>();
    for (VariedInput input : inputs) {
      swings.add(
          new Swing(
              input,
              estimate(List.of(input), List.of(input.low())),
              estimate(List.of(input), List.of(input.high()))));
    }
    swings.sort((one, two) -> Double.compare(two.size(), one.size()));
    return ImmutableList.copyOf(swings);
  }

  /**
   * Varies all inputs together.
   *
   * @param number how many worlds, 1 or more
   * @return what came of them; a world in which the figure can't be measured is left out
   * @throws IllegalArgumentException if the number is below 1
   */
  public Worlds worlds(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("There are " + number + " worlds: give one or more.");
    }
    List<List<Double>> factors = hypercube(number);
    ImmutableList.Builder<Double> means = ImmutableList.builder();
    for (List<Double> world : factors) {
      estimate(inputs, world).map(Estimate::mean).ifPresent(means::add);
    }
    return new Worlds(measure, means.build(), other.isPresent());
  }

  /** By world, a factor for each input: of each input's range, cut into as many parts as worlds, every part is met once. */
  private List<List<Double>> hypercube(int number) {
    RandomGenerator random = new SplittableRandom(study.seed());
    List<List<Double>> worlds = new ArrayList<>();
    for (int world = 0; world < number; world++) {
      worlds.add(new ArrayList<>());
    }
    for (VariedInput input : inputs) {
      List<Integer> parts = new ArrayList<>();
      for (int part = 0; part < number; part++) {
        parts.add(part);
      }
      for (int i = number - 1; i > 0; i--) {
        Collections.swap(parts, i, random.nextInt(i + 1));
      }
      for (int world = 0; world < number; world++) {
        double share = (parts.get(world) + random.nextDouble()) / number;
        worlds.get(world).add(input.low() + share * (input.high() - input.low()));
      }
    }
    return worlds;
  }

  private Optional<Estimate> estimate(List<VariedInput> varied, List<Double> factors) {
    Study world = study.withScenario(apply(study.scenario(), varied, factors));
    return other.isPresent()
        ? world
            .compareWith(List.of(apply(other.get(), varied, factors)))
            .alternatives()
            .get(0)
            .difference(measure, Scope.TEAM)
        : world.run().estimate(measure, Scope.TEAM);
  }

  private static Scenario apply(Scenario scenario, List<VariedInput> varied, List<Double> factors) {
    Scenario world = scenario;
    for (int i = 0; i < varied.size(); i++) {
      world = varied.get(i).applyTo(world, factors.get(i));
    }
    return world;
  }
}
