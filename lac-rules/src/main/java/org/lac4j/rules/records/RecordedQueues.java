package org.lac4j.rules.records;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Journey;
import org.lac4j.rules.caseload.Whose;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/** The queues of a day, with overtaking counted from who came and was met. */
record RecordedQueues(KnownRecords records) {

  ImmutableList<OwnedQueue> on(LocalDate day) {
    Overtaking overtaking = new Overtaking(spells(day));
    ImmutableListMultimap.Builder<Whose, Waiting> queues = ImmutableListMultimap.builder();
    for (Introduction introduction : records.introductions().values()) {
      records
          .of(introduction.id(), KnownRecords.endOf(day))
          .filter(KnownJourney::isWaiting)
          .ifPresent(
              known -> {
                Whose whose = records.whose(known, KnownRecords.endOf(day));
                queues.put(whose, waiting(known, overtaking.of(whose, known.spell().openedAt())));
              });
    }
    return queues.build().asMap().entrySet().stream()
        .map(queue -> new OwnedQueue(queue.getKey(), PriorityFacts.of(queue.getValue(), day)))
        .collect(toImmutableList());
  }

  private static Waiting waiting(KnownJourney known, int overtaken) {
    return Waiting.builder()
        .id(known.introduction().id())
        .receivedAt(known.spell().openedAt())
        .promisedBy(known.journey().meetingOn())
        .answered(known.spell().answeredAt().isPresent())
        .wish(known.wish())
        .urgency(known.introduction().urgency())
        .overtaken(overtaken)
        .build();
  }

  /** When each was met whom somebody may have waited beside, and whose they were then. */
  private ImmutableList<Overtaking.Met> spells(LocalDate day) {
    ImmutableList.Builder<Overtaking.Met> met = ImmutableList.builder();
    for (Introduction introduction : records.introductions().values()) {
      Optional<KnownJourney> known = records.of(introduction.id(), KnownRecords.endOf(day));
      known.stream()
          .flatMap(each -> each.journey().spells().stream())
          .filter(spell -> spell.conversationAt().isPresent())
          .map(
              spell ->
                  new Overtaking.Met(
                      whenOpened(known.orElseThrow(), spell.openedAt(), day),
                      spell.openedAt(),
                      spell.conversationAt().orElseThrow()))
          .forEach(met::add);
    }
    return met.build();
  }

  /** In whose queue they would be on a day, as they were when they came: a new coordinator takes the queue over as it is. */
  private Whose whenOpened(KnownJourney known, Instant opened, LocalDate day) {
    Journey then = known.journey().asOf(opened).orElseThrow();
    return records.whose(new KnownJourney(known.introduction(), then), KnownRecords.endOf(day));
  }
}
