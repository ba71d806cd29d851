package org.lac4j.examples.cli.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
}
