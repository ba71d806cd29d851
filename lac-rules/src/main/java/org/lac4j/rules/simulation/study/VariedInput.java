package org.lac4j.rules.simulation.study;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.lac4j.rules.simulation.assumed.AssumedInput;
import org.lac4j.rules.simulation.assumed.AssumedRange;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;

/**
 * Something that a scenario assumes, varied within its range.
 *
 * <p>Immutable and thread-safe.
 *
 * @param range the range
 */
public record VariedInput(AssumedRange range) {

  private static final double MOST_SHARE = 1;
  private static final int MOST_MINUTES = 480;
  private static final double MOST_HOURS = 40;

  /** Checks that nothing is null. */
  public VariedInput {
    requireNonNull(range, "range");
  }

  /**
   * Obtains an input with a range of factors.
   *
   * @param input the input
   * @param low the lowest factor, above 0
   * @param high the highest, not below the lowest
   * @return the input
   * @throws IllegalArgumentException if it is not from a factor above 0 to one no lower
   */
  public static VariedInput of(AssumedInput input, double low, double high) {
    return new VariedInput(new AssumedRange(input.code(), low, high));
  }

  /**
   * Obtains what a scenario varies: its own ranges or, where it gives none, every named input by a fifth either way, which is
   * an assumption.
   *
   * @param scenario the scenario
   * @return the inputs, one or more
   */
  public static ImmutableList<VariedInput> of(Scenario scenario) {
    return scenario.ranges().isEmpty()
        ? all()
        : scenario.ranges().stream().map(VariedInput::new).collect(ImmutableList.toImmutableList());
  }

  /**
   * Obtains every named input with a range of a fifth either way, which is an assumption.
   *
   * @return the inputs
   */
  public static ImmutableList<VariedInput> all() {
    return Arrays.stream(AssumedInput.values())
        .map(input -> of(input, 0.8, 1.2))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Says what is wrong with the range of a scenario, if anything is.
   *
   * @param scenario the scenario
   * @return the fault: there is no number, or the scenario refuses an end of the range; empty if it can be varied
   */
  public Optional<String> fault(Scenario scenario) {
    try {
      applyTo(applyTo(scenario, low()), high());
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("The range of " + range.of() + " can't be used: " + e.getMessage());
    }
  }

  /**
   * Returns the lowest factor or value.
   *
   * @return the end of the range
   */
  public double low() {
    return range.low();
  }

  /**
   * Returns the highest factor or value.
   *
   * @return the end of the range
   */
  public double high() {
    return range.high();
  }

  /**
   * Returns a scenario with the input multiplied, or with the value at its place; shares that are multiplied stay below 1.
   *
   * @param scenario the scenario
   * @param factor the factor or value
   * @return the scenario
   * @throws IllegalArgumentException if the scenario has no number there, or does not take the value
   */
  public Scenario applyTo(Scenario scenario, double factor) {
    return range
        .input()
        .map(input -> times(scenario, input, factor))
        .orElseGet(() -> ScenarioNumbers.with(scenario, range.of(), factor));
  }

  private static Scenario times(Scenario scenario, AssumedInput input, double factor) {
    People people = scenario.people();
    Attention attention = scenario.attention();
    return switch (input) {
      case DEMAND ->
          scenario.withAreas(scenario.areas().stream().map(area -> demand(area, factor)).toList());
      case LONG_LASTS ->
          scenario.withPeople(people.withLongLasts(times(people.longLasts(), factor)));
      case LONG_SHARE ->
          scenario.withPeople(
              people.withLongShare(Math.min(MOST_SHARE, people.longShare() * factor)));
      case LONG_HOURS ->
          scenario.withAttention(
              attention.withLongHoursPerWeek(
                  Math.min(MOST_HOURS, attention.longHoursPerWeek() * factor)));
      case NEW_PEOPLE ->
          scenario.withAttention(
              attention
                  .withAnswerMinutes(minutes(attention.answerMinutes(), factor))
                  .withFirstMeetingMinutes(minutes(attention.firstMeetingMinutes(), factor)));
      case RETURNING ->
          scenario.withPeople(
              people.withReturning(
                  new Returning(
                      Math.min(MOST_SHARE, people.returning().share() * factor),
                      people.returning().after())));
      case GIVING_UP -> scenario.withPeople(people.withGivingUp(givingUp(people, factor)));
    };
  }

  private static SimulatedArea demand(SimulatedArea area, double factor) {
    Demand demand = area.demand();
    if (demand instanceof Demand.PerYear perYear) {
      demand = new Demand.PerYear(perYear.introductions() * factor);
    } else if (demand instanceof Demand.OfPopulation of) {
      demand =
          new Demand.OfPopulation(of.population(), Math.min(1000, of.perThousandAYear() * factor));
    }
    return new SimulatedArea(area.area(), demand, area.nearest());
  }

  private static int minutes(int minutes, double factor) {
    return (int) Math.min(MOST_MINUTES, Math.round(minutes * factor));
  }

  private static ImmutableList<GivingUp> givingUp(People people, double factor) {
    double sum = people.givingUp().stream().mapToDouble(GivingUp::share).sum();
    double most = sum == 0 ? factor : Math.min(factor, 1 / sum);
    return people.givingUp().stream()
        .map(one -> new GivingUp(one.cause(), one.share() * most, one.after()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Length times(Length length, double factor) {
    if (length instanceof Length.Fixed fixed) {
      return new Length.Fixed(fixed.days() * factor);
    }
    if (length instanceof Length.Exponential exponential) {
      return new Length.Exponential(exponential.meanDays() * factor);
    }
    if (length instanceof Length.LogNormal one) {
      return new Length.LogNormal(one.meanDays() * factor, one.sdDays() * factor);
    }
    if (length instanceof Length.Gamma one) {
      return new Length.Gamma(one.meanDays() * factor, one.sdDays() * factor);
    }
    if (length instanceof Length.Weibull one) {
      return new Length.Weibull(one.scaleDays() * factor, one.shape());
    }
    return new Length.Empirical(
        ((Length.Empirical) length)
            .days().stream().map(days -> days * factor).collect(ImmutableList.toImmutableList()));
  }
}
