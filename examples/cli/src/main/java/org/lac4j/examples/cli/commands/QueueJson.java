package org.lac4j.examples.cli.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.json.JsonFault;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.rules.json.FactsJson;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/**
 * Reads a queue: a list of introductions as the model writes them, or an object with the queue, what people have decided
 * about it and the day, as records of decisions have it.
 */
final class QueueJson {

  private static final LacJson MODEL = LacJson.refusingUnknownFields();
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private QueueJson() {}

  /**
   * Reads a queue.
   *
   * @param asOf the day, where the document does not say one
   * @throws IllegalArgumentException if the document is none; the message names the place and repeats nothing
   */
  static PriorityFacts read(String json, LocalDate asOf) {
    JsonNode tree = parse(json);
    if (tree instanceof ObjectNode facts) {
      return FactsJson.ofPriority().read(facts);
    }
    if (!tree.isArray()) {
      throw new IllegalArgumentException(
          "The top is neither a list of introductions nor an object with asOf, queue and overrides.");
    }
    List<Waiting> queue = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      try {
        queue.add(Waiting.of(MODEL.read(Introduction.class, tree.get(i).toString())));
      } catch (LacJsonException e) {
        for (JsonFault fault : e.faults()) {
          faults.add("/" + i + fault.pointer() + ": " + fault.message());
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "The introductions have "
              + (faults.size() == 1 ? "1 fault:" : faults.size() + " faults:")
              + "\n- "
              + String.join("\n- ", faults));
    }
    return PriorityFacts.of(queue, asOf);
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      // Jackson's message would repeat the text.
      throw new IllegalArgumentException(
          "This is no JSON, at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr()
              + ".");
    }
  }
}
