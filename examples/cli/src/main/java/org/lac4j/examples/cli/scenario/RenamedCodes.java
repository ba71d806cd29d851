package org.lac4j.examples.cli.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.rules.simulation.json.ScenarioJson;
import org.lac4j.rules.simulation.scenario.Scenario;
import picocli.CommandLine.Option;

/** Maps codes of areas and coordinators that another scenario calls otherwise, so that the same are compared. */
public final class RenamedCodes {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Where a scenario's document names an area or a coordinator. */
  private static final Set<String> FIELDS =
      Set.of(
          "code",
          "nearest",
          "areas",
          "area",
          "helpsIn",
          "first",
          "second",
          "id",
          "coordinator",
          "coveredBy",
          "leaveCoveredBy");

  @Option(
      names = "--pair-by",
      paramLabel = "FIRST=OTHER",
      split = ",",
      description =
          "Area codes or coordinator ids of the first scenario, each with what the others call it, such as"
              + " Y01=E05000001,Y02=E05000002. Then the same areas are compared, with the same people.")
  private Map<String, String> pairs = new LinkedHashMap<>();

  /**
   * Renames what another scenario calls otherwise.
   *
   * @param other the other scenario
   * @return it, with the codes of the first
   * @throws InputException if it has no such code, or two would get one code
   */
  public Scenario apply(Scenario other) throws InputException {
    if (pairs.isEmpty()) {
      return other;
    }
    Map<String, String> firstByOther = new LinkedHashMap<>();
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      if (firstByOther.put(pair.getValue(), pair.getKey()) != null) {
        throw new InputException(
            "--pair-by gives " + pair.getValue() + " two partners: give each code once.");
      }
    }
    List<String> known = names(other);
    Optional<String> unknown =
        firstByOther.keySet().stream().filter(code -> !known.contains(code)).findFirst();
    if (unknown.isPresent()) {
      throw new InputException(
          "--pair-by names "
              + unknown.get()
              + ", and "
              + other.name()
              + " has no such area or coordinator: its own are "
              + String.join(", ", known)
              + ".");
    }
    try {
      JsonNode document = MAPPER.readTree(ScenarioJson.write(other));
      return ScenarioJson.read(renamed(document, "", firstByOther).toString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A scenario is always JSON.", e);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          "--pair-by makes " + other.name() + " one that does not fit: " + e.getMessage(), e);
    }
  }

  private static List<String> names(Scenario scenario) {
    return Stream.concat(
            scenario.areas().stream().map(area -> area.code().value()),
            scenario.everyCoordinator().stream().map(post -> post.id().value()))
        .toList();
  }

  private static JsonNode renamed(JsonNode node, String field, Map<String, String> names) {
    if (node instanceof ObjectNode object) {
      ObjectNode changed = MAPPER.createObjectNode();
      object
          .properties()
          .forEach(one -> changed.set(one.getKey(), renamed(one.getValue(), one.getKey(), names)));
      return changed;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode changed = MAPPER.createArrayNode();
      list.forEach(one -> changed.add(renamed(one, field, names)));
      return changed;
    }
    return node.isTextual() && FIELDS.contains(field)
        ? TextNode.valueOf(names.getOrDefault(node.textValue(), node.textValue()))
        : node;
  }
}
