package org.lac4j.rules.simulation.internal.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;

/** By what the demand of an area is multiplied on each day: changes, and that it rises once the area is covered. */
final class DemandCourse {

  private static final double DAYS_OF_WEEK = 7;

  private final Scenario scenario;
  private final DayTable table;
  private final SimulatedArea area;

  DemandCourse(Scenario scenario, DayTable table, SimulatedArea area) {
    this.scenario = scenario;
    this.table = table;
    this.area = area;
  }

  double[] factors() {
    double[] factors = new double[table.days];
    Arrays.fill(factors, 1);
    for (Change change : scenario.changes()) {
      if (change instanceof Change.DemandChanges demand
          && (demand.areas().isEmpty() || demand.areas().contains(area.code()))) {
        for (int day = firstDay(demand.on()); day < table.days; day++) {
          factors[day] *= demand.factor();
        }
      }
    }
    rise().ifPresent(covered -> rise(factors, covered));
    return factors;
  }

  private int firstDay(LocalDate on) {
    return (int) Math.min(Math.max(0, on.toEpochDay() - table.firstEpochDay), table.days);
  }

  /** When the demand begins to rise, if it does. */
  private Optional<LocalDate> rise() {
    boolean isTold =
        scenario.changes().stream()
            .anyMatch(
                change ->
                    change instanceof Change.DemandChanges demand
                        && demand.areas().contains(area.code()));
    return scenario.onceCovered().rises() && !isTold
        ? scenario.firstCovered(area.code())
        : Optional.empty();
  }

  private void rise(double[] factors, LocalDate covered) {
    double own = perUnit(area.demand());
    double target = ofCoveredAreas();
    if (target <= own) {
      return;
    }
    if (own == 0) {
      Arrays.fill(factors, 0, firstDay(covered), 0);
    }
    double days = Math.max(1, scenario.onceCovered().overWeeks() * DAYS_OF_WEEK);
    long from = covered.toEpochDay() - table.firstEpochDay;
    for (int day = firstDay(covered); day < table.days; day++) {
      double risen = Math.min(1, (day - from + 1) / days);
      factors[day] *= own > 0 ? 1 + risen * (target / own - 1) : risen;
    }
  }

  /** How many are introduced in a year at a factor of 1: where nobody was, as many as in the areas covered. */
  double perYear() {
    double own = perUnit(area.demand());
    double rate = own == 0 && rise().isPresent() ? ofCoveredAreas() : own;
    return area.demand() instanceof Demand.OfPopulation of ? of.population() * rate / 1000 : rate;
  }

  /** The mean demand of the areas covered from the start that tell theirs in the same way. */
  private double ofCoveredAreas() {
    double sum = 0;
    double units = 0;
    for (SimulatedArea other : scenario.areas()) {
      boolean isCovered =
          scenario.coordinators().stream().anyMatch(post -> post.areas().contains(other.code()));
      if (isCovered && other.demand().getClass() == area.demand().getClass()) {
        sum += perUnit(other.demand()) * units(other.demand());
        units += units(other.demand());
      }
    }
    return units == 0 ? 0 : sum / units;
  }

  private static double perUnit(Demand demand) {
    if (demand instanceof Demand.OfPopulation of) {
      return of.perThousandAYear();
    }
    return demand instanceof Demand.PerYear perYear ? perYear.introductions() : 0;
  }

  private static double units(Demand demand) {
    return demand instanceof Demand.OfPopulation of ? of.population() : 1;
  }
}
