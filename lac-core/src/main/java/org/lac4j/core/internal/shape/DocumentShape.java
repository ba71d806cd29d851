package org.lac4j.core.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A value that is a document of its own, with its schema version in front.
 *
 * @param <T> the type
 */
public final class DocumentShape<T> implements Shape<T> {

  private final Composite<T> content;

  public DocumentShape(Composite<T> content) {
    this.content = content;
  }

  @Override
  public JsonNode write(T value) {
    ObjectNode document =
        JsonNodeFactory.instance.objectNode().put(SchemaVersion.FIELD, SchemaVersion.CURRENT);
    document.setAll(content.write(value));
    return document;
  }

  @Override
  public T read(JsonNode node, ReadContext reading) {
    SchemaVersion.check(node);
    return content.read(node, reading.withVersion());
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return content.describe(definitions, true);
  }
}
