package org.lac4j.rules.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** As much of JSON Schema as the schema of decisions uses. */
final class SchemaCheck {

  private SchemaCheck() {}

  static List<String> faults(JsonNode schema, JsonNode value, String path) {
    List<String> faults = new ArrayList<>();
    if (schema.has("const") && !schema.get("const").equals(value)) {
      faults.add(path + " is not " + schema.get("const"));
    }
    if (schema.has("type") && !isOfType(schema.get("type").asText(), value)) {
      faults.add(path + " is no " + schema.get("type").asText());
      return faults;
    }
    if (value.isArray()) {
      checkItems(schema, value, path, faults);
    }
    if (value.isObject()) {
      checkFields(schema, value, path, faults);
    }
    return faults;
  }

  private static boolean isOfType(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      default -> throw new IllegalArgumentException("The check does not know type " + type + ".");
    };
  }

  private static void checkItems(
      JsonNode schema, JsonNode value, String path, List<String> faults) {
    if (value.size() < schema.path("minItems").asInt(0)) {
      faults.add(path + " has too few items");
    }
    for (int i = 0; i < value.size() && schema.has("items"); i++) {
      faults.addAll(faults(schema.get("items"), value.get(i), path + "/" + i));
    }
  }

  private static void checkFields(
      JsonNode schema, JsonNode value, String path, List<String> faults) {
    schema
        .path("required")
        .forEach(
            name -> {
              if (!value.has(name.asText())) {
                faults.add(path + "/" + name.asText() + " is missing");
              }
            });
    JsonNode others = schema.path("additionalProperties");
    value
        .properties()
        .forEach(
            field -> {
              JsonNode known = schema.path("properties").path(field.getKey());
              String place = path + "/" + field.getKey();
              if (!known.isMissingNode()) {
                faults.addAll(faults(known, field.getValue(), place));
              } else if (others.isObject()) {
                faults.addAll(faults(others, field.getValue(), place));
              } else if (others.isBoolean() && !others.booleanValue()) {
                faults.add(place + " is unknown");
              }
            });
  }
}
