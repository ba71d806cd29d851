package org.lac4j.core.internal.shape;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of one schema, collected while it is written. */
public final class Definitions {

  private final boolean refusesUnknown;
  private final Map<String, ObjectNode> byName = new TreeMap<>();

  public Definitions(boolean refusesUnknown) {
    this.refusesUnknown = refusesUnknown;
  }

  boolean refusesUnknown() {
    return refusesUnknown;
  }

  /** Refers to a named part, which is described when it is first referred to. */
  public ObjectNode reference(String name, Supplier<ObjectNode> description) {
    if (!byName.containsKey(name)) {
      byName.put(name, description.get());
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
  }

  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    byName.forEach(json::set);
    return json;
  }
}
