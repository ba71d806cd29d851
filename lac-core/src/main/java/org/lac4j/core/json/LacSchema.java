package org.lac4j.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.lac4j.core.internal.modelshape.ModelShapes;
import org.lac4j.core.internal.shape.Definitions;
import org.lac4j.core.internal.shape.SchemaVersion;

/**
 * Writes the JSON Schema (2020-12) of the types of the model.
 *
 * <p>A schema says what {@link LacJson} reads as far as a schema can: rules across fields, such as one coordinator for
 * each area, stand in the model alone. The schemas of the documents are also in the jar, as {@code
 * org/lac4j/core/json/schema/team.schema.json} and its like; those refuse unknown fields.
 */
public final class LacSchema {

  private LacSchema() {}

  /**
   * Returns the types that are documents of their own.
   *
   * @return from the name of the schema, for example "team", to the type
   */
  public static ImmutableSortedMap<String, Class<?>> documents() {
    return ImmutableSortedMap.copyOf(ModelShapes.DOCUMENTS);
  }

  /**
   * Writes the schema of a type.
   *
   * @param type a type of the model, for example {@code Team.class}
   * @param unknown whether fields that the library does not know are refused or allowed
   * @return the schema, one field a line
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public static String of(Class<?> type, UnknownFields unknown) {
    Definitions definitions = new Definitions(unknown == UnknownFields.REFUSE);
    ObjectNode described = ModelShapes.of(type).schema(definitions);
    ObjectNode schema =
        JsonNodeFactory.instance
            .objectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", "urn:lac4j:" + type.getSimpleName() + ":" + SchemaVersion.CURRENT)
            .put("title", type.getSimpleName());
    schema.setAll(described);
    schema.set("$defs", definitions.toJson());
    return schema.toPrettyString();
  }

  /**
   * Writes the schemas of all documents to a folder; the build runs it.
   *
   * @param arguments the folder
   * @throws IOException if a file can't be written
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (Map.Entry<String, Class<?>> document : documents().entrySet()) {
      Files.writeString(
          folder.resolve(document.getKey() + ".schema.json"),
          of(document.getValue(), UnknownFields.REFUSE) + "\n");
    }
  }
}
