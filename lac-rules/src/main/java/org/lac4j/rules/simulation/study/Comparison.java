package org.lac4j.rules.simulation.study;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Scenario;

/**
 * Several scenarios compared run by run, with the same random numbers; {@link Alternative#pairing} tells whether the people
 * are the same too.
 *
 * <p>Immutable and thread-safe.
 *
 * @param base the scenario that the others are compared with
 * @param alternatives the others, in the order given
 */
public record Comparison(StudyResult base, ImmutableList<Alternative> alternatives) {

  /** Checks that nothing is null. */
  public Comparison {
    requireNonNull(base, "base");
    requireNonNull(alternatives, "alternatives");
  }

  /**
   * Another scenario, and how it differs.
   *
   * <p>Immutable and thread-safe.
   *
   * @param base the scenario that it is compared with
   * @param result its own result
   * @param differences the other minus the base, run by run, for groups that both have; in the order of the base
   */
  public record Alternative(
      Scenario base, StudyResult result, ImmutableList<Measured> differences) {

    /** Checks that nothing is null. */
    public Alternative {
      requireNonNull(base, "base");
      requireNonNull(result, "result");
      requireNonNull(differences, "differences");
    }

    /**
     * Returns the two that are compared.
     *
     * @return the base, then the other
     */
    public ImmutableList<Scenario> scenarios() {
      return ImmutableList.of(base, result.scenario());
    }

    /**
     * Tells whether the two have the same people.
     *
     * @return the pairing, with all that differs
     */
    public Pairing pairing() {
      return Pairing.of(base, result.scenario());
    }

    /**
     * Tells whether the other serves more people: it covers areas that the base does not, leaves fewer not covered, or meets
     * more of the same people. What falls because of that is not worse.
     *
     * @return true if so
     * @source R7
     */
    public boolean servesMore() {
      ImmutableSet<AreaCode> covered = covered(base);
      ImmutableSet<AreaCode> others = covered(result.scenario());
      boolean isMoreCovered = others.size() > covered.size() && others.containsAll(covered);
      boolean isMoreMet =
          pairing().isSamePeople()
              && difference(Measure.MET, Scope.TEAM).filter(one -> one.low() > 0).isPresent();
      return isMoreCovered
          || isMoreMet
          || difference(Measure.NOT_COVERED, Scope.TEAM).filter(one -> one.high() < 0).isPresent();
    }

    private static ImmutableSet<AreaCode> covered(Scenario scenario) {
      return Stream.concat(
              scenario.everyCoordinator().stream().flatMap(post -> post.areas().stream()),
              scenario.changes().stream()
                  .filter(Change.AreaAdded.class::isInstance)
                  .map(change -> ((Change.AreaAdded) change).area()))
          .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Finds a difference.
     *
     * @param measure the measure
     * @param scope the group
     * @return the other minus the base; empty if the two can't be compared in it
     */
    public Optional<Estimate> difference(Measure measure, Scope scope) {
      return differences.stream()
          .filter(one -> one.measure() == measure && one.scope().equals(scope))
          .map(Measured::estimate)
          .findFirst();
    }

    /**
     * Returns what differs for the whole team, in a sentence.
     *
     * @return for example "Policy B answers 4.1 to 6.3 points more people within three working days; the longest wait is
     *     2 to 9 days longer."
     */
    public String sentence() {
      return new DifferenceWording(this).sentence();
    }

    /**
     * Returns one difference in words.
     *
     * @param difference one of {@link #differences}
     * @return a phrase, for example "the longest wait is 2 to 9 days longer"
     */
    public String phrase(Measured difference) {
      return new DifferenceWording(this).phrase(difference);
    }
  }
}
