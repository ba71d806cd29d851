package org.lac4j.core.internal.shape;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.lac4j.core.internal.tree.JsonObject;

/** The named parts of one schema, collected while it is written. */
public final class Definitions {

  private final boolean refusesUnknown;
  private final Map<String, JsonObject> byName = new TreeMap<>();

  public Definitions(boolean refusesUnknown) {
    this.refusesUnknown = refusesUnknown;
  }

  boolean refusesUnknown() {
    return refusesUnknown;
  }

  /** Refers to a named part, which is described when it is first referred to. */
  public JsonObject reference(String name, Supplier<JsonObject> description) {
    if (!byName.containsKey(name)) {
      byName.put(name, description.get());
    }
    return new JsonObject().put("$ref", "#/$defs/" + name);
  }

  public JsonObject toJson() {
    JsonObject json = new JsonObject();
    byName.forEach(json::set);
    return json;
  }
}
