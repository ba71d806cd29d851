package org.lac4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of version 1, as they were written when it was new. The files stay as they are: what reads them may change,
 * what they say may not.
 */
class GoldenDocumentsTest {

  private static final LacJson JSON = LacJson.refusingUnknownFields().indented();

  static Stream<Map.Entry<String, Object>> documents() {
    return GoldenDocuments.BY_FILE.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_of_version_1_stays_readable(Map.Entry<String, Object> document)
      throws IOException {
    String file = resource("v1/" + document.getKey() + ".json");

    for (Class<?> type : ModelSamples.typesOf(document.getValue())) {
      assertThat((Object) JSON.read(type, file)).isEqualTo(document.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void version_1_is_what_is_written(Map.Entry<String, Object> document) throws IOException {
    assertThat(JSON.write(document.getValue()) + "\n")
        .isEqualToNormalizingNewlines(resource("v1/" + document.getKey() + ".json"));
  }

  @Test
  void the_schemas_in_the_jar_are_those_of_the_model(@TempDir Path folder) throws IOException {
    LacSchema.main(folder.toString(), "org.lac4j.core");

    assertThat(LacSchema.documents().keySet())
        .containsExactly("introduced", "introduction", "journey", "shared-agreement", "team")
        .allSatisfy(
            name ->
                assertThat(resource("schema/" + name + ".schema.json"))
                    .isEqualTo(Files.readString(folder.resolve(name + ".schema.json"))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_of_version_1_fits_the_schema_in_the_jar(Map.Entry<String, Object> document)
      throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    String name =
        LacSchema.documents().entrySet().stream()
            .filter(entry -> entry.getValue().isInstance(document.getValue()))
            .findFirst()
            .orElseThrow()
            .getKey();

    assertThat(
            registry
                .getSchema(resource("schema/" + name + ".schema.json"))
                .validate(resource("v1/" + document.getKey() + ".json"), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void a_schema_allows_unknown_fields_where_they_are_kept() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    String json = "{\"areas\":[],\"source\":\"spreadsheet\"}";
    Class<?> team = LacSchema.documents().get("team");

    assertThat(
            registry
                .getSchema(LacSchema.of(team, UnknownFields.KEEP))
                .validate(json, InputFormat.JSON))
        .isEmpty();
    assertThat(
            registry
                .getSchema(LacSchema.of(team, UnknownFields.REFUSE))
                .validate(json, InputFormat.JSON))
        .hasSize(1);
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(GoldenDocuments.class, name), StandardCharsets.UTF_8);
  }
}
