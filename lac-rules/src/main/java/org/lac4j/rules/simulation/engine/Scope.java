package org.lac4j.rules.simulation.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.lac4j.core.internal.Labels;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.scenario.Scenario;

/**
 * Whom a measure is about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of group
 * @param id the area's code, the coordinator's id, the urgency as "not-said", the cause of giving up; "team" for all
 */
public record Scope(Kind kind, String id) {

  /** Everybody. */
  public static final Scope TEAM = new Scope(Kind.TEAM, "team");

  /** Checks that nothing is null. */
  public Scope {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
  }

  /**
   * Returns the groups of a scenario.
   *
   * @param scenario the scenario
   * @return the team, then areas, coordinators, urgencies and causes of giving up, in the scenario's order
   */
  public static ImmutableList<Scope> all(Scenario scenario) {
    return Stream.of(
            Stream.of(TEAM),
            scenario.areas().stream().map(area -> new Scope(Kind.AREA, area.code().value())),
            scenario.everyCoordinator().stream()
                .map(coordinator -> new Scope(Kind.COORDINATOR, coordinator.id().value())),
            Stream.of(Urgency.values()).map(urgency -> new Scope(Kind.URGENCY, Labels.of(urgency))),
            scenario.people().givingUp().stream()
                .map(givingUp -> new Scope(Kind.CAUSE, givingUp.cause().code())))
        .flatMap(scopes -> scopes)
        .collect(ImmutableList.toImmutableList());
  }

  /** What kind of group. */
  public enum Kind {
    /** Everybody. */
    TEAM,
    /** Those introduced in an area. */
    AREA,
    /** Those of a coordinator. */
    COORDINATOR,
    /** Those whose urgency was told alike. */
    URGENCY,
    /** Those who gave up for one cause. */
    CAUSE;

    /**
     * Returns the word that documents and tables write.
     *
     * @return for example "area"
     */
    public String label() {
      return Labels.of(this);
    }
  }

  /** Returns kind and id, for example "area Y01", or "team". */
  @Override
  public String toString() {
    return kind == Kind.TEAM ? id : kind.label() + " " + id;
  }
}
