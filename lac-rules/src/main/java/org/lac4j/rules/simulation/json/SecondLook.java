package org.lac4j.rules.simulation.json;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lac4j.core.internal.tree.JsonList;
import org.lac4j.core.internal.tree.JsonNumber;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonPorts;
import org.lac4j.core.internal.tree.JsonTree;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.ScenarioFault;

/**
 * Finds the faults between the parts of a scenario even while a part has faults of its own: numbers that are refused are read
 * as if they were usual, and what is wrong then and was not before is told too.
 */
final class SecondLook {

  private static final LacJson LENIENT = LacJson.keepingUnknownFields();

  /** A number that fits nearly everywhere: an hour, a day, a share, a person. */
  private static final long USUAL = 1;

  private final ImmutableList<ScenarioFault> known;
  private final Set<String> faulty;

  private SecondLook(ImmutableList<ScenarioFault> known) {
    this.known = known;
    this.faulty = known.stream().map(ScenarioFault::pointer).collect(Collectors.toSet());
  }

  /** All faults of a document: those known, then the others. */
  static ImmutableList<ScenarioFault> faults(String json, ImmutableList<ScenarioFault> known) {
    SecondLook look = new SecondLook(known);
    try {
      return look.all(JsonPorts.found().parse(json));
    } catch (RuntimeException e) {
      return known; // it is not JSON at all, and the first fault says so
    }
  }

  private ImmutableList<ScenarioFault> all(JsonTree document) {
    try {
      LENIENT.read(Scenario.class, JsonPorts.found().print(mended(document, ""), false));
      return known;
    } catch (LacJsonException e) {
      return ImmutableList.<ScenarioFault>builder()
          .addAll(known)
          .addAll(
              e.faults().stream()
                  .map(fault -> new ScenarioFault(fault.pointer(), fault.message()))
                  .filter(fault -> !faulty.contains(fault.pointer()))
                  .toList())
          .build();
    }
  }

  private JsonTree mended(JsonTree node, String pointer) {
    if (node instanceof JsonObject object) {
      JsonObject mended = new JsonObject();
      object
          .entries()
          .forEach(
              entry ->
                  mended.set(
                      entry.getKey(),
                      mended(entry.getValue(), pointer + "/" + escaped(entry.getKey()))));
      return mended;
    }
    if (node instanceof JsonList list) {
      JsonList mended = new JsonList();
      for (int i = 0; i < list.size(); i++) {
        mended.add(mended(list.get(i), pointer + "/" + i));
      }
      return mended;
    }
    return node instanceof JsonNumber && isWithinFaulty(pointer) ? JsonNumber.of(USUAL) : node;
  }

  /** A number that is refused itself, or lies in an object that is. */
  private boolean isWithinFaulty(String pointer) {
    return faulty.stream()
        .filter(one -> !one.isEmpty())
        .anyMatch(one -> pointer.equals(one) || pointer.startsWith(one + "/"));
  }

  private static String escaped(String name) {
    return String.join("~1", Arrays.asList(name.replace("~", "~0").split("/", -1)));
  }
}
