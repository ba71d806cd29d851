package org.lac4j.rules.simulation.study;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.lac4j.core.internal.Labels;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;

/**
 * Something a scenario assumes, with a range of values that are as plausible: a factor by which it is multiplied.
 *
 * <p>Immutable and thread-safe.
 *
 * @param input what is assumed
 * @param low the lowest factor, above 0
 * @param high the highest factor, not below the lowest
 */
public record VariedInput(Input input, double low, double high) {

  private static final double MOST_SHARE = 1;
  private static final int MOST_MINUTES = 480;
  private static final double MOST_HOURS = 40;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if it is not from a factor above 0 to one no lower
   */
  public VariedInput {
    requireNonNull(input, "input");
    if (!(low > 0 && high >= low && high < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "The range of "
              + input.label()
              + " is "
              + low
              + " to "
              + high
              + ": give factors above 0.");
    }
  }

  /**
   * Obtains every input with a range of a fifth either way, which is an assumption.
   *
   * @return the inputs
   */
  public static ImmutableList<VariedInput> all() {
    return ImmutableList.copyOf(Input.values()).stream()
        .map(input -> new VariedInput(input, 0.8, 1.2))
        .collect(ImmutableList.toImmutableList());
  }

  /** What may be varied. */
  public enum Input {
    /** How many are introduced. */
    DEMAND("how many people are introduced"),
    /** How long longer support lasts. */
    LONG_LASTS("how long longer support lasts"),
    /** The share of longer support. */
    LONG_SHARE("the share of longer support"),
    /** The hours a week that a person in longer support needs. */
    LONG_HOURS("the hours a week that a person in longer support needs"),
    /** The time for answers and first meetings. */
    NEW_PEOPLE("the time that answers and first meetings take"),
    /** The share who come back. */
    RETURNING("the share of people who come back"),
    /** The share who leave before a first meeting. */
    GIVING_UP("the share who would leave before a first meeting");

    private final String label;

    Input(String label) {
      this.label = label;
    }

    /**
     * Returns what it is in words.
     *
     * @return a phrase
     */
    public String label() {
      return label;
    }

    /**
     * Returns the code.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
      return Labels.of(this);
    }
  }

  /**
   * Returns a scenario with the input multiplied; shares stay below 1.
   *
   * @param scenario the scenario
   * @param factor the factor, above 0
   * @return the scenario
   */
  public Scenario applyTo(Scenario scenario, double factor) {
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
