package org.lac4j.core.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The version of the schema that a document follows. */
public final class SchemaVersion {

  public static final String FIELD = "schemaVersion";
  public static final int CURRENT = 1;

  private SchemaVersion() {}

  public static ObjectNode schema() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "integer")
        .put("minimum", 1)
        .put("maximum", CURRENT);
  }

  /** Refuses a document of a later version; one without a version is of the first. */
  public static void check(JsonNode document) {
    JsonNode version = document.get(FIELD);
    if (version == null) {
      return;
    }
    if (!version.isInt() || version.intValue() < 1) {
      throw ShapeException.of(
          "/" + FIELD, "A schema version is a whole number from 1 on: leave it out for 1.");
    }
    if (version.intValue() > CURRENT) {
      throw ShapeException.of(
          "/" + FIELD,
          "The document follows a later schema than this library knows, which is "
              + CURRENT
              + ": use a later release of the library.");
    }
  }
}
