package org.lac4j.core.introduction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A part of a journey from when someone got in touch until it ended, if it has.
 *
 * <p>A journey that was never reopened is one spell. Each spell has its own answer and first conversation, because whoever
 * comes back waits for an answer again.
 *
 * <p>Immutable and thread-safe; equal by value.
 *
 * @source P16, P18
 */
@Value.Immutable
public abstract sealed class Spell permits ImmutableSpell {

  private static final Set<EventKind> ANSWERS =
      Sets.immutableEnumSet(
          EventKind.ANSWERED, EventKind.MEETING_ARRANGED, EventKind.CONVERSATION_HELD);

  private static final Set<EventKind> ENDINGS =
      Sets.immutableEnumSet(EventKind.ENDED, EventKind.SAID_NO);

  Spell() {}

  static ImmutableList<Spell> allOf(ImmutableList<JourneyEvent> events) {
    ImmutableList.Builder<Spell> spells = ImmutableList.builder();
    int from = 0;
    for (int i = 1; i <= events.size(); i++) {
      if (i == events.size() || events.get(i).kind() == EventKind.REOPENED) {
        spells.add(of(events.subList(from, i)));
        from = i;
      }
    }
    return spells.build();
  }

  private static Spell of(List<JourneyEvent> events) {
    return ImmutableSpell.builder()
        .openedAt(events.get(0).at())
        .answeredAt(first(events, ANSWERS))
        .conversationAt(first(events, Set.of(EventKind.CONVERSATION_HELD)))
        .endedAt(first(events, ENDINGS))
        .build();
  }

  private static Optional<Instant> first(List<JourneyEvent> events, Set<EventKind> kinds) {
    return events.stream()
        .filter(event -> kinds.contains(event.kind()))
        .map(JourneyEvent::at)
        .findFirst();
  }

  /**
   * Returns when the introduction was received or the journey reopened.
   *
   * @return the moment
   */
  public abstract Instant openedAt();

  /**
   * Returns when it was first answered: in so many words, by arranging a meeting, or by a conversation held at once.
   *
   * @return the moment; empty if it has not been
   * @source P16
   */
  public abstract Optional<Instant> answeredAt();

  /**
   * Returns when the first conversation was held.
   *
   * @return the moment; empty if none was
   * @source P18
   */
  public abstract Optional<Instant> conversationAt();

  /**
   * Returns when it ended, or the person said no.
   *
   * @return the moment; empty if it is open
   */
  public abstract Optional<Instant> endedAt();

  /**
   * Tells whether it is open.
   *
   * @return true if it has not ended
   */
  public final boolean isOpen() {
    return endedAt().isEmpty();
  }
}
