package org.lac4j.examples.cli.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints one JSON document. */
public final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Json() {}

  /**
   * Prints a document.
   *
   * @param document its members
   * @param out takes it
   */
  public static void print(Map<String, ? extends @Nullable Object> document, PrintStream out) {
    try {
      out.writeBytes((MAPPER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A document of texts and numbers is always JSON.", e);
    }
  }

  /**
   * Reads a document that the library wrote.
   *
   * @param json the text of an object
   * @return its members, in their order
   */
  public static Map<String, @Nullable Object> members(String json) {
    try {
      return MAPPER.readValue(
          json, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The library writes JSON.", e);
    }
  }
}
