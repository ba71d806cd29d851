package org.lac4j.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of one schema, collected while it is written. */
final class Definitions {

  private final UnknownFields unknown;
  private final Map<String, ObjectNode> byName = new TreeMap<>();

  Definitions(UnknownFields unknown) {
    this.unknown = unknown;
  }

  UnknownFields unknown() {
    return unknown;
  }

  /** Refers to a named part, which is described when it is first referred to. */
  ObjectNode reference(String name, Supplier<ObjectNode> description) {
    if (!byName.containsKey(name)) {
      byName.put(name, description.get());
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
  }

  ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    byName.forEach(json::set);
    return json;
  }
}
