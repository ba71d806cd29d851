package org.lac4j.core.json;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.lac4j.core.file.WholeFile;
import org.lac4j.core.internal.shape.SchemaText;
import org.lac4j.core.internal.shape.Shapes;

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
   * Returns the types that are documents of their own, of every module on the class path.
   *
   * @return from the name of the schema, for example "team", to the type
   */
  public static ImmutableSortedMap<String, Class<?>> documents() {
    return Shapes.documents();
  }

  /**
   * Writes the schema of a type.
   *
   * @param type a type with a JSON form, for example {@code Team.class}
   * @param unknown whether fields that the library does not know are refused or allowed
   * @return the schema, one field a line
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public static String of(Class<?> type, UnknownFields unknown) {
    return SchemaText.of(type.getSimpleName(), Shapes.of(type), unknown == UnknownFields.REFUSE);
  }

  /**
   * Writes the schemas of all documents of a module to a folder; the build runs it.
   *
   * @param arguments the folder, and the package below which the types of the documents are
   * @throws IOException if a file can't be written
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (Map.Entry<String, Class<?>> document : documents().entrySet()) {
      if ((document.getValue().getPackageName() + ".").startsWith(arguments[1] + ".")) {
        WholeFile.write(
            folder.resolve(document.getKey() + ".schema.json"),
            of(document.getValue(), UnknownFields.REFUSE) + "\n");
      }
    }
  }
}
