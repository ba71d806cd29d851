package org.lac4j.rules.simulation.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.lac4j.rules.simulation.internal.draws.Keys;
import org.lac4j.rules.simulation.internal.draws.PersonStream;
import org.lac4j.rules.simulation.internal.draws.PersonStream.Purpose;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.SimulatedArea;

/**
 * Where people come from: sources, each of one area and with a key of its own, so that adding one changes no other's people.
 */
public final class Arrivals {

  private Arrivals() {}

  public static Source[] of(Scenario scenario, DayTable table) {
    List<Source> sources = new ArrayList<>();
    for (int area = 0; area < scenario.areas().size(); area++) {
      sources.add(ofDemand(scenario, table, area));
    }
    for (Change change : scenario.changes()) {
      if (change instanceof Change.ServiceEnds ends) {
        sources.add(ofService(scenario, table, ends));
      }
    }
    return sources.toArray(Source[]::new);
  }

  private static Source ofDemand(Scenario scenario, DayTable table, int area) {
    SimulatedArea simulated = scenario.areas().get(area);
    long key = Keys.of(simulated.code().value());
    if (simulated.demand() instanceof Demand.Dated dated) {
      int[] days =
          dated.days().stream().filter(table::includes).mapToInt(table::day).sorted().toArray();
      return new Source(area, key, new double[0], days);
    }
    return new Source(area, key, cumulative(scenario, table, simulated), new int[0]);
  }

  /** How many are expected before each day. */
  private static double[] cumulative(Scenario scenario, DayTable table, SimulatedArea area) {
    DemandCourse course = new DemandCourse(scenario, table, area);
    double perDay = course.perYear() / 365.25;
    double[] factors = course.factors();
    Season season = scenario.season();
    double[] cumulative = new double[table.days + 1];
    for (int day = 0; day < table.days; day++) {
      LocalDate date = table.date(day);
      double factor = season.factor(date.getMonthValue(), date.getDayOfWeek().getValue());
      cumulative[day + 1] = cumulative[day] + perDay * factor * factors[day];
    }
    return cumulative;
  }

  private static Source ofService(Scenario scenario, DayTable table, Change.ServiceEnds ends) {
    int area = 0;
    while (!scenario.areas().get(area).code().equals(ends.area())) {
      area++;
    }
    int number = ends.people().number();
    int[] days = new int[number];
    int count = 0;
    for (int i = 0; i < number; i++) {
      LocalDate day = ends.on().plusDays((long) i * ends.people().overDays() / number);
      if (table.includes(day)) {
        days[count++] = table.day(day);
      }
    }
    long key = Keys.of(Keys.of(ends.area().value()), ends.on().toEpochDay());
    return new Source(area, key, new double[0], Arrays.copyOf(days, count));
  }

  /**
   * One source: at random with so many expected before each day, or on given days.
   *
   * @param area the area
   * @param key what the keys of its people are made of
   * @param cumulative how many are expected before each day; empty with given days
   * @param days the days, in order, one for each person
   */
  @SuppressWarnings("ArrayRecordComponent") // flat tables of the engine, never compared
  public record Source(int area, long key, double[] cumulative, int[] days) {}

  /** Goes along one source in one run. */
  public static final class Walk {

    private final Source source;
    private final DayTable table;
    private final int fromMinute;
    private final int minutes;
    private final PersonStream stream;
    private final DoubleSupplier gap;
    private long key;
    private long index;
    private long personKey;
    private double expected;
    private int day;
    private double expectedBefore;
    private double expectedToday;
    private double expectedByTonight;

    public Walk(
        Source source,
        DayTable table,
        Season.Hours hours,
        PersonStream stream,
        DoubleSupplier gap) {
      this.source = source;
      this.table = table;
      this.fromMinute = hours.fromMinute();
      this.minutes = hours.toMinute() - fromMinute;
      this.stream = stream;
      this.gap = gap;
    }

    public void start(long runKey) {
      key = Keys.mix(runKey ^ source.key);
      index = -1;
      expected = 0;
      day = 0;
      expectedByTonight = 0;
    }

    /** The key of the person whose time {@link #next} gave last. */
    public long personKey() {
      return personKey;
    }

    /** The time at which the next person is introduced; {@link Long#MAX_VALUE} if nobody comes any more. */
    public long next() {
      index++;
      personKey = Keys.of(key, index);
      return source.cumulative.length == 0 ? nextDated() : nextAtRandom();
    }

    private long nextAtRandom() {
      stream.at(personKey, Purpose.GAP);
      expected += gap.getAsDouble();
      if (expected >= expectedByTonight && !findDay()) {
        return Long.MAX_VALUE;
      }
      return table.within(day, minute((expected - expectedBefore) / expectedToday));
    }

    /** Goes on to the day by whose end so many are expected, if there is one. */
    private boolean findDay() {
      double[] cumulative = source.cumulative;
      while (day < table.days && cumulative[day + 1] <= expected) {
        day++;
      }
      if (day == table.days) {
        return false;
      }
      expectedBefore = cumulative[day];
      expectedByTonight = cumulative[day + 1];
      expectedToday = expectedByTonight - expectedBefore;
      return true;
    }

    /** Those of one day come in order: each in their own part of the hours. */
    private long nextDated() {
      int[] days = source.days;
      if (index >= days.length) {
        return Long.MAX_VALUE;
      }
      int first = (int) index;
      while (first > 0 && days[first - 1] == days[(int) index]) {
        first--;
      }
      int last = (int) index;
      while (last + 1 < days.length && days[last + 1] == days[(int) index]) {
        last++;
      }
      double within = stream.at(personKey, Purpose.TIME_OF_DAY).nextDouble();
      return table.within(days[(int) index], minute((index - first + within) / (last - first + 1)));
    }

    private double minute(double share) {
      return fromMinute + share * minutes;
    }
  }
}
