package org.lac4j.examples.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lac4j.core.json.LacSchema;
import org.lac4j.core.json.UnknownFields;
import org.lac4j.rules.answer.Answer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes an answer in the OpenAPI document by the schema that the library publishes, not by its Java type. */
@Configuration(proxyBeanMethods = false)
class PublishedSchemas {

  PublishedSchemas() {}

  @Bean
  OpenApiCustomizer publishedSchema() {
    Map<String, Schema<?>> schemas = schemas();
    return api -> {
      api.setInfo(
          new Info()
              .title("Find your Local Area Coordinator")
              .version("1")
              .description(
                  "Whether a place is in an area that has a Local Area Coordinator, who that is and how to reach them."
                      + " Open to anybody; limits on rates are the gateway's."));
      Components components = api.getComponents() == null ? new Components() : api.getComponents();
      schemas.forEach(components::addSchemas);
      api.setComponents(components);
    };
  }

  private static Map<String, Schema<?>> schemas() {
    String text =
        LacSchema.of(Answer.class, UnknownFields.KEEP).replace("#/$defs/", "#/components/schemas/");
    Map<String, Schema<?>> schemas = new TreeMap<>();
    try {
      JsonNode answer = Json31.mapper().readTree(text);
      for (Map.Entry<String, JsonNode> part : answer.path("$defs").properties()) {
        schemas.put(part.getKey(), read(part.getValue()));
      }
      schemas.put(
          "Answer", read(((ObjectNode) answer).without(List.of("$schema", "$id", "$defs"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return schemas;
  }

  private static Schema<?> read(JsonNode schema) throws IOException {
    return Json31.mapper().treeToValue(schema, Schema.class);
  }
}
