package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.simulation.assumed.AssumedRange;
import org.lac4j.rules.simulation.people.People;

/**
 * What is simulated: areas and people, coordinators and their week, policies, and what changes when.
 *
 * <p>Building one checks it and tells all faults at once. Everything that matters is in it, so that the same scenario and
 * seed give the same results, to the byte.
 *
 * <pre>{@code
 * Scenario scenario =
 *     Scenario.builder()
 *         .name("One area")
 *         .firstDay(LocalDate.of(2026, 1, 5))
 *         .lastDay(LocalDate.of(2027, 12, 31))
 *         .addAreas(SimulatedArea.of("A-1", "Holgate", new Demand.PerYear(108)))
 *         .addCoordinators(
 *             SimulatedCoordinator.builder().id(CoordinatorId.of("C-1")).addAreas(AreaCode.of("A-1")).build())
 *         .people(People.builder().longLasts(new Length.LogNormal(180, 150)).build())
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @source P14, P16, P17, P18, R1, R7
 */
@Value.Immutable
public interface Scenario extends WithScenario {

  /**
   * Returns the name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns the first day measured.
   *
   * @return the day
   */
  LocalDate firstDay();

  /**
   * Returns the last day measured.
   *
   * @return the day, not before {@link #firstDay}
   */
  LocalDate lastDay();

  /**
   * Returns when coordinators work.
   *
   * @return the calendar; {@link WorkCalendar#WORKING_DAYS} unless given
   */
  @Value.Default
  default WorkCalendar calendar() {
    return WorkCalendar.WORKING_DAYS;
  }

  /**
   * Returns when people are introduced.
   *
   * @return the season; {@link Season#NONE} unless given
   */
  @Value.Default
  default Season season() {
    return Season.NONE;
  }

  /**
   * Returns the areas, covered or not.
   *
   * @return the areas, in the order given, each once
   */
  ImmutableList<SimulatedArea> areas();

  /**
   * Returns the coordinators in post, or whose post is vacant, from the start.
   *
   * @return the coordinators, in the order given, each once
   */
  ImmutableList<SimulatedCoordinator> coordinators();

  /**
   * Returns which areas lie next to each other, for a policy that suggests to ask a coordinator next door.
   *
   * @return the areas; {@link AdjacentAreas#NONE} unless given
   */
  @Value.Default
  default AdjacentAreas adjacent() {
    return AdjacentAreas.NONE;
  }

  /**
   * Returns who is introduced.
   *
   * @return the people
   */
  People people();

  /**
   * Returns the attention that people need.
   *
   * @return the attention; the defaults of {@link Attention} unless given
   */
  @Value.Default
  default Attention attention() {
    return Attention.builder().build();
  }

  /**
   * Returns the hours a week that Community Facilitators give to longer-term work in the community, beside the coordinators.
   *
   * @return the hours of all facilitators together, 0 to 1,000; 0 unless given
   * @source R1, R9
   */
  @Value.Default
  default double facilitatorHoursPerWeek() {
    return 0;
  }

  /**
   * Returns the policies tried out.
   *
   * @return the policies; {@link Policies#STANDARD} unless given
   */
  @Value.Default
  default Policies policies() {
    return Policies.STANDARD;
  }

  /**
   * Returns what changes.
   *
   * @return the changes, in any order; those of one day apply in the order given
   */
  ImmutableList<Change> changes();

  /**
   * Returns what becomes of an area's demand once it is covered.
   *
   * @return the effect; {@link OnceCovered#RISES} unless given
   * @source R7
   */
  @Value.Default
  default OnceCovered onceCovered() {
    return OnceCovered.RISES;
  }

  /**
   * Returns how things stand on the first day.
   *
   * @return the start; unless given a warm-up as long as it takes ({@link Start#WARM_UP}), or {@link Start#EMPTY} where all
   *     demand is dated, since nobody came before
   */
  @Value.Default
  default Start start() {
    boolean allDated = areas().stream().allMatch(area -> area.demand() instanceof Demand.Dated);
    return allDated ? Start.EMPTY : Start.WARM_UP;
  }

  /**
   * Returns what is taken for granted beside what the types say.
   *
   * @return the assumptions, in the order given
   */
  ImmutableList<Assumption> assumptions();

  /**
   * Returns the assumptions of which only a range is known.
   *
   * @return the ranges, in the order given
   */
  ImmutableList<AssumedRange> ranges();

  /**
   * Returns every coordinator of the scenario.
   *
   * @return those from the start, then those who join, in the order of the changes
   */
  @Value.Derived
  default ImmutableList<SimulatedCoordinator> everyCoordinator() {
    return Stream.concat(
            coordinators().stream(),
            changes().stream()
                .filter(Change.CoordinatorJoins.class::isInstance)
                .map(change -> ((Change.CoordinatorJoins) change).coordinator()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what is taken for granted, with what follows from the policies.
   *
   * @return {@link #assumptions}, then what follows from the scenario itself
   */
  default ImmutableList<Assumption> everyAssumption() {
    boolean isAnyCoveredLater =
        areas().stream().anyMatch(area -> firstCovered(area.code()).isPresent());
    return ImmutableList.<Assumption>builder()
        .addAll(assumptions())
        .addAll(
            ImpliedAssumptions.of(
                policies(),
                everyCoordinator(),
                isAnyCoveredLater ? Optional.of(onceCovered()) : Optional.empty(),
                start()))
        .build();
  }

  /**
   * Finds when an area that is not covered at the start gets its first coordinator.
   *
   * @param area the area
   * @return the day; empty if it is covered from the start, or never
   */
  default Optional<LocalDate> firstCovered(AreaCode area) {
    if (coordinators().stream().anyMatch(post -> post.areas().contains(area))) {
      return Optional.empty();
    }
    return changes().stream()
        .filter(
            change ->
                (change instanceof Change.CoordinatorJoins joins
                        && joins.coordinator().areas().contains(area))
                    || (change instanceof Change.AreaAdded added && added.area().equals(area)))
        .map(Change::on)
        .min(Comparator.naturalOrder());
  }

  /**
   * Returns this scenario with one more change.
   *
   * @param change the change
   * @return the scenario
   * @throws InvalidScenarioException if the change does not fit
   */
  default Scenario and(Change change) {
    return withChanges(ImmutableList.<Change>builder().addAll(changes()).add(change).build());
  }

  /**
   * Returns what the scenario says, in words.
   *
   * @return sentences for a reader: the time, areas, people, attention, policies, changes, start, then the assumptions
   */
  default ImmutableList<String> inWords() {
    return ScenarioWording.of(this);
  }

  /**
   * Checks that the parts fit together.
   *
   * @throws InvalidScenarioException with every fault
   */
  @Value.Check
  default void check() {
    ImmutableList<ScenarioFault> faults = ScenarioCheck.faults(this);
    if (!faults.isEmpty()) {
      throw new InvalidScenarioException(faults);
    }
  }

  /**
   * Starts building a scenario.
   *
   * @return a builder; name, firstDay, lastDay and people must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Scenario}; for one thread. */
  final class Builder extends ImmutableScenario.Builder {
    Builder() {}
  }
}
