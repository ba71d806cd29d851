package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.team.Team;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.records.Homes;
import org.lac4j.rules.records.ServiceRecords;

/**
 * Reads a queue: a list of introductions as the model writes them, or an object with the queue, what people have decided
 * about it and the day, as records of decisions have it.
 */
final class QueueJson {

  private static final LacJson JSON = LacJson.refusingUnknownFields();

  private QueueJson() {}

  /**
   * Reads journeys.
   *
   * @throws IllegalArgumentException if the document is no list of journeys
   */
  static ImmutableList<Journey> journeys(String json) {
    return ImmutableList.copyOf(JSON.readList(Journey.class, json.strip()));
  }

  /**
   * Reads a queue.
   *
   * @param journeys what has happened since; an object with a queue has it already
   * @param asOf the day, where the document does not say one
   * @throws IllegalArgumentException if the document is none; the message names the place and repeats nothing
   */
  static PriorityFacts read(String json, ImmutableList<Journey> journeys, LocalDate asOf) {
    String text = json.strip();
    if (text.startsWith("{")) {
      return JSON.read(PriorityFacts.class, text);
    }
    if (!text.startsWith("[")) {
      throw new IllegalArgumentException(
          "This is neither a list of introductions nor an object with asOf, queue and overrides.");
    }
    ServiceRecords records = records(text, journeys, Team.builder().build(), Homes.UNKNOWN);
    return PriorityFacts.of(
        records.queues(asOf).stream()
            .flatMap(queue -> queue.facts().queue().stream())
            .collect(ImmutableList.toImmutableList()),
        asOf);
  }

  /**
   * Reads introductions as records of a team.
   *
   * @param journeys what has happened since
   * @param team the team whose queues are asked for
   * @param homes where people live
   * @throws IllegalArgumentException if the document is no list of introductions; the message repeats nothing
   */
  static ServiceRecords records(
      String json, ImmutableList<Journey> journeys, Team team, Homes homes) {
    String text = json.strip();
    if (!text.startsWith("[")) {
      throw new IllegalArgumentException(
          "This is not a list of introductions: whose each is follows from where they live, which a queue does not tell."
              + " Give the introductions, or leave out --team and --areas.");
    }
    return ServiceRecords.of(team, JSON.readList(Introduction.class, text), journeys, homes);
  }
}
