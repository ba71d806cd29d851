package org.lac4j.core.internal.shape;

import org.lac4j.core.internal.tree.JsonNumber;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;

/** The version of the schema that a document follows. */
final class SchemaVersion {

  static final String FIELD = "schemaVersion";

  private SchemaVersion() {}

  /** What may stand in the field; an older document is brought up to date before, and fits its own schema. */
  static JsonObject schema(int current) {
    JsonObject schema = new JsonObject().put("type", "integer");
    return current == 1 ? schema.put("minimum", 1).put("maximum", 1) : schema.put("const", current);
  }

  /** The version that a document says it follows; without a word it is the first. */
  static int of(JsonObject document, int current, ReadContext reading) {
    JsonTree said = document.get(FIELD);
    if (said == null) {
      return 1;
    }
    ReadContext here = reading.field(FIELD);
    if (!(said instanceof JsonNumber number && number.isWhole())
        || number.doubleValue() < 1
        || number.doubleValue() > Integer.MAX_VALUE) {
      throw here.fault("A schema version is a whole number from 1 on: leave it out for 1.");
    }
    if (number.doubleValue() > current) {
      throw here.fault(
          "The document follows a later schema than this library knows, which is "
              + current
              + ": use a later release of the library.");
    }
    return (int) number.doubleValue();
  }
}
