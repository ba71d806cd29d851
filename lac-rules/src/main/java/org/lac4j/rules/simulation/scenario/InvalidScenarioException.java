package org.lac4j.rules.simulation.scenario;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** The refusal of a scenario, with every fault at once. */
public final class InvalidScenarioException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<ScenarioFault> faults;

  /**
   * Creates a refusal.
   *
   * @param faults what is wrong, one or more
   */
  public InvalidScenarioException(Collection<ScenarioFault> faults) {
    super(message(faults));
    this.faults = ImmutableList.copyOf(faults);
  }

  private static String message(Collection<ScenarioFault> faults) {
    return faults.stream()
        .map(fault -> "\n- " + fault)
        .collect(
            joining(
                "",
                "The scenario has "
                    + (faults.size() == 1 ? "1 fault:" : faults.size() + " faults:"),
                ""));
  }

  /**
   * Returns all that is wrong.
   *
   * @return the faults, one or more, in the order of the scenario's parts
   */
  public ImmutableList<ScenarioFault> faults() {
    return faults;
  }
}
