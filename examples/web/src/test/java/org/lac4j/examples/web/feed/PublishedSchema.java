package org.lac4j.examples.web.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lac4j.core.RealData;

/** A published schema of Open Referral UK 3.0, with those that it refers to; without them here, the test is skipped. */
final class PublishedSchema {

  private static final String BASE = "https://schemas.example/";

  private final Schema schema;

  private PublishedSchema(Schema schema) {
    this.schema = schema;
  }

  static PublishedSchema of(String name) throws IOException {
    Path folder = RealData.file("openreferral/" + name + ".json").getParent();
    Map<String, String> all = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.put(BASE + file.getFileName(), Files.readString(file));
      }
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(all)
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    return new PublishedSchema(registry.getSchema(SchemaLocation.of(BASE + name + ".json")));
  }

  /** The validator knows the top level domains of the world, and "example" is none. */
  List<String> faults(JsonNode document) {
    String text = document.toString().replace("@ebor.example", "@ebor.example.org");
    return schema.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
