package org.lac4j.rules.simulation.scenario;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One thing that is wrong with a scenario, with its place and its cure.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer the place as a JSON Pointer (RFC 6901) in the scenario's JSON form, for example
 *     "/coordinators/2/areas/0"; empty for the whole
 * @param message what is wrong, the value, and how to fix it
 */
public record ScenarioFault(String pointer, String message) implements Serializable {

  /** Checks that nothing is null. */
  public ScenarioFault {
    requireNonNull(pointer, "pointer");
    requireNonNull(message, "message");
  }

  /** Returns place and message. */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "the scenario" : pointer) + ": " + message;
  }
}
