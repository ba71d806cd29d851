package org.lac4j.geo.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The vintages of a coverage by date: boundaries are redrawn, and a date belongs to those that counted then.
 *
 * <p>A vintage counts from its first day until the next one begins; the last has no end, and before the first there is
 * none. The coordinate systems may differ. An index is built when it is first asked for, and kept.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
public final class CoverageHistory {

  private record State(Vintage vintage, Coverage coverage, Supplier<CoverageIndex> index) {}

  private final ImmutableSortedMap<LocalDate, State> states;

  private CoverageHistory(ImmutableSortedMap<LocalDate, State> states) {
    this.states = states;
  }

  /**
   * Obtains a history.
   *
   * @param coverages the coverage of each vintage, in any order; one or more
   * @return the history
   * @throws IllegalArgumentException if there is no vintage, or two begin on one day or have one name
   */
  public static CoverageHistory of(Map<Vintage, Coverage> coverages) {
    if (coverages.isEmpty()) {
      throw new IllegalArgumentException("A history has one vintage or more, not 0.");
    }
    Set<LocalDate> days = new HashSet<>();
    Set<String> names = new HashSet<>();
    ImmutableSortedMap.Builder<LocalDate, State> states = ImmutableSortedMap.naturalOrder();
    coverages.forEach(
        (vintage, coverage) -> {
          if (!days.add(vintage.from()) || !names.add(vintage.name())) {
            throw new IllegalArgumentException(
                "Each vintage has a name and a first day of its own, but "
                    + vintage
                    + " shares one with another.");
          }
          states.put(vintage.from(), state(vintage, coverage));
        });
    return new CoverageHistory(states.buildOrThrow());
  }

  private static State state(Vintage vintage, Coverage coverage) {
    requireNonNull(coverage, "coverage");
    return new State(vintage, coverage, Suppliers.memoize(() -> CoverageIndex.of(coverage)));
  }

  /**
   * Returns the vintages.
   *
   * @return one or more, the oldest first
   */
  public ImmutableList<Vintage> vintages() {
    return states.values().stream().map(State::vintage).collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds the vintage that counts on a day.
   *
   * @param asOf the day
   * @return the vintage; empty before the first one
   */
  public Optional<Vintage> vintage(LocalDate asOf) {
    return Optional.ofNullable(states.floorEntry(requireNonNull(asOf, "asOf")))
        .map(entry -> entry.getValue().vintage());
  }

  /**
   * Returns the coverage of a vintage.
   *
   * @param vintage one of {@link #vintages()}
   * @return the coverage
   * @throws IllegalArgumentException if the history has no such vintage
   */
  public Coverage coverage(Vintage vintage) {
    return state(vintage).coverage();
  }

  /**
   * Returns the index of a vintage; the first call builds it.
   *
   * @param vintage one of {@link #vintages()}
   * @return the index, always the same one
   * @throws IllegalArgumentException if the history has no such vintage
   */
  public CoverageIndex index(Vintage vintage) {
    return state(vintage).index().get();
  }

  private State state(Vintage vintage) {
    State state = states.get(vintage.from());
    if (state == null || !state.vintage().equals(vintage)) {
      throw new IllegalArgumentException(
          "The history has no vintage " + vintage + "; it has " + vintages() + ".");
    }
    return state;
  }

  /** Returns the vintages, the oldest first. */
  @Override
  public String toString() {
    return vintages().toString();
  }
}
