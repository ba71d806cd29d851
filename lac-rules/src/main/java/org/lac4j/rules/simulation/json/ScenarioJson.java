package org.lac4j.rules.simulation.json;

import com.google.common.collect.ImmutableList;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.json.LacSchema;
import org.lac4j.rules.simulation.scenario.InvalidScenarioException;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.ScenarioFault;
import org.lac4j.rules.simulation.study.VariedInput;

/**
 * Reads and writes scenarios as {@link LacJson} does, with the faults of a scenario.
 *
 * <p>The fields are those of {@link Scenario} and its parts; sealed types carry a {@code kind}, constants are in lower
 * case with hyphens, and what has a default may be left out. {@link LacSchema} has the schema, and {@link
 * org.lac4j.rules.simulation.scenario.York2024} written out shows every form. A document without a {@code schemaVersion}
 * is of version 1. All faults are told at once, each with its JSON Pointer and the cure.
 *
 * <p>Needs {@code jackson-core} on the class path, of Jackson 3 or 2. Thread-safe.
 */
public final class ScenarioJson {

  private static final LacJson JSON = LacJson.refusingUnknownFields().indented();

  private ScenarioJson() {}

  /**
   * Reads a scenario.
   *
   * @param json the document
   * @return the scenario
   * @throws InvalidScenarioException with every fault, if it is not JSON, not such a document, or its parts don't fit
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public static Scenario read(String json) {
    try {
      Scenario scenario = JSON.read(Scenario.class, json);
      checkRanges(scenario);
      return scenario;
    } catch (LacJsonException e) {
      throw new InvalidScenarioException(
          SecondLook.faults(
              json,
              e.faults().stream()
                  .map(fault -> new ScenarioFault(fault.pointer(), fault.message()))
                  .collect(ImmutableList.toImmutableList())));
    }
  }

  private static void checkRanges(Scenario scenario) {
    ImmutableList.Builder<ScenarioFault> faults = ImmutableList.builder();
    for (int i = 0; i < scenario.ranges().size(); i++) {
      String pointer = "/ranges/" + i;
      new VariedInput(scenario.ranges().get(i))
          .fault(scenario)
          .ifPresent(fault -> faults.add(new ScenarioFault(pointer, fault)));
    }
    ImmutableList<ScenarioFault> found = faults.build();
    if (!found.isEmpty()) {
      throw new InvalidScenarioException(found);
    }
  }

  /**
   * Writes a scenario.
   *
   * @param scenario the scenario
   * @return the document, indented
   * @throws IllegalArgumentException if a policy is none of the library's own rules
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public static String write(Scenario scenario) {
    return JSON.write(scenario) + "\n";
  }
}
