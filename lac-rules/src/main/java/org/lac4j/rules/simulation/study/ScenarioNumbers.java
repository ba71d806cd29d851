package org.lac4j.rules.simulation.study;

import java.util.Arrays;
import java.util.List;
import org.lac4j.core.internal.tree.JsonList;
import org.lac4j.core.internal.tree.JsonNumber;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonPorts;
import org.lac4j.core.internal.tree.JsonTree;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.rules.simulation.scenario.Scenario;

/** Puts a value where a JSON Pointer points in a scenario's document; a star stands for every element of a list. */
final class ScenarioNumbers {

  private static final LacJson JSON = LacJson.refusingUnknownFields();

  private final String pointer;
  private final double value;
  private int found;

  private ScenarioNumbers(String pointer, double value) {
    this.pointer = pointer;
    this.value = value;
  }

  /** The scenario with the value; refused if there is no number, or the value does not fit there. */
  static Scenario with(Scenario scenario, String pointer, double value) {
    try {
      return exactly(scenario, pointer, value);
    } catch (LacJsonException e) {
      if (value == Math.rint(value)) {
        throw e;
      }
      return exactly(scenario, pointer, Math.rint(value)); // where only whole numbers fit
    }
  }

  private static Scenario exactly(Scenario scenario, String pointer, double value) {
    ScenarioNumbers numbers = new ScenarioNumbers(pointer, value);
    List<String> steps =
        Arrays.stream(pointer.substring(1).split("/", -1))
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList();
    JsonTree changed = numbers.set(JsonPorts.found().parse(JSON.write(scenario)), steps);
    if (numbers.found == 0) {
      throw new IllegalArgumentException(
          "There is no number at "
              + pointer
              + " in the scenario: give the place of one that stands there, for example /people/longShare.");
    }
    return JSON.read(Scenario.class, JsonPorts.found().print(changed, false));
  }

  private JsonTree set(JsonTree node, List<String> steps) {
    if (steps.isEmpty()) {
      return node instanceof JsonNumber old ? number(old) : node;
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (node instanceof JsonObject object) {
      JsonObject changed = new JsonObject();
      object
          .entries()
          .forEach(
              entry ->
                  changed.set(
                      entry.getKey(),
                      entry.getKey().equals(step)
                          ? set(entry.getValue(), rest)
                          : entry.getValue()));
      return changed;
    }
    if (node instanceof JsonList list) {
      JsonList changed = new JsonList();
      for (int i = 0; i < list.size(); i++) {
        boolean isMeant = step.equals("*") || step.equals(Integer.toString(i));
        changed.add(isMeant ? set(list.get(i), rest) : list.get(i));
      }
      return changed;
    }
    return node;
  }

  /** A whole number stays one. */
  private JsonNumber number(JsonNumber old) {
    found++;
    return old.isWhole() && value == Math.rint(value)
        ? JsonNumber.of(Math.round(value))
        : JsonNumber.of(value);
  }

  /** The pointer that is looked for. */
  @Override
  public String toString() {
    return pointer;
  }
}
