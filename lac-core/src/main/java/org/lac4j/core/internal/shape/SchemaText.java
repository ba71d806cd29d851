package org.lac4j.core.internal.shape;

import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonPorts;

/** Writes the JSON Schema (2020-12) of a shape. */
public final class SchemaText {

  private SchemaText() {}

  /** The schema of a shape, one field a line. */
  public static String of(String title, Shape<?> shape, boolean refusesUnknown) {
    Definitions definitions = new Definitions(refusesUnknown);
    JsonObject described = shape.schema(definitions);
    int version = shape instanceof DocumentShape<?> document ? document.version() : 1;
    JsonObject schema =
        new JsonObject()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", "urn:lac4j:" + title + ":" + version)
            .put("title", title)
            .setAll(described)
            .set("$defs", definitions.toJson());
    return JsonPorts.found().print(schema, true);
  }
}
