package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.json.LacJson;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/**
 * Reads a queue: a list of introductions as the model writes them, or an object with the queue, what people have decided
 * about it and the day, as records of decisions have it.
 */
final class QueueJson {

  private static final LacJson JSON = LacJson.refusingUnknownFields();

  private QueueJson() {}

  /**
   * Reads a queue.
   *
   * @param asOf the day, where the document does not say one
   * @throws IllegalArgumentException if the document is none; the message names the place and repeats nothing
   */
  static PriorityFacts read(String json, LocalDate asOf) {
    String text = json.strip();
    if (text.startsWith("{")) {
      return JSON.read(PriorityFacts.class, text);
    }
    if (!text.startsWith("[")) {
      throw new IllegalArgumentException(
          "This is neither a list of introductions nor an object with asOf, queue and overrides.");
    }
    return PriorityFacts.of(
        JSON.readList(Introduction.class, text).stream()
            .map(Waiting::of)
            .collect(ImmutableList.toImmutableList()),
        asOf);
  }
}
