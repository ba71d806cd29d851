package org.lac4j.core.introduction;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The history of one introduction, to which events are only ever added.
 *
 * <p>Where it stands follows from what happened:
 *
 * <table>
 * <caption>The stage that an event leads to from each stage; a dash where the event is not possible</caption>
 * <tr><th>event</th><th>RECEIVED</th><th>ANSWERED</th><th>CONVERSATION</th><th>SHORT_SUPPORT</th><th>SHARED_AGREEMENT</th><th>ENDED</th></tr>
 * <tr><td>ANSWERED</td><td>ANSWERED</td><td>-</td><td>-</td><td>-</td><td>-</td><td>-</td></tr>
 * <tr><td>CONTACT_TRIED</td><td>RECEIVED</td><td>ANSWERED</td><td>CONVERSATION</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>MEETING_ARRANGED</td><td>ANSWERED</td><td>ANSWERED</td><td>CONVERSATION</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>CONVERSATION_HELD</td><td>CONVERSATION</td><td>CONVERSATION</td><td>CONVERSATION</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>SHORT_SUPPORT_GIVEN</td><td>-</td><td>-</td><td>SHORT_SUPPORT</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>AGREEMENT_MADE</td><td>-</td><td>-</td><td>SHARED_AGREEMENT</td><td>SHARED_AGREEMENT</td><td>-</td><td>-</td></tr>
 * <tr><td>AGREEMENT_ENDED</td><td>-</td><td>-</td><td>-</td><td>-</td><td>CONVERSATION</td><td>-</td></tr>
 * <tr><td>ENDED</td><td>ENDED</td><td>ENDED</td><td>ENDED</td><td>ENDED</td><td>ENDED</td><td>-</td></tr>
 * <tr><td>REOPENED</td><td>-</td><td>-</td><td>-</td><td>-</td><td>-</td><td>RECEIVED</td></tr>
 * </table>
 *
 * <p>Every journey starts with {@link EventKind#RECEIVED}. From every open stage it can end in one step, with no reason
 * owed; an ended one can always be reopened, and then waits for an answer again. Nothing expires: however much time goes
 * by, only an event changes the stage. No support starts before a conversation with the person.
 *
 * <pre>{@code
 * Journey journey =
 *     Journey.start(introduction, Actor.themselves())
 *         .append(JourneyEvent.answered(tuesday, coordinator))
 *         .append(JourneyEvent.conversationHeld(nextMonday, coordinator));
 * }</pre>
 *
 * <p>Immutable and thread-safe: {@link #append} returns another journey. Equal by value; prints nothing personal.
 *
 * @source P2, P5, P6, P9, P20
 */
public final class Journey {

  /** After these, what was arranged before no longer stands. */
  private static final Set<EventKind> SETTLES_MEETING =
      Sets.immutableEnumSet(
          EventKind.MEETING_ARRANGED,
          EventKind.CONVERSATION_HELD,
          EventKind.ENDED,
          EventKind.REOPENED);

  private final IntroductionId introduction;
  private final ImmutableList<JourneyEvent> events;
  private final Stage stage;

  private Journey(IntroductionId introduction, ImmutableList<JourneyEvent> events, Stage stage) {
    this.introduction = introduction;
    this.events = events;
    this.stage = stage;
  }

  /**
   * Starts the journey of an introduction, at the moment it was received.
   *
   * @param introduction the introduction
   * @param by who got in touch
   * @return the journey, at {@link Stage#RECEIVED}
   */
  public static Journey start(Introduction introduction, Actor by) {
    return start(introduction.id(), introduction.receivedAt(), by);
  }

  /**
   * Starts the journey of an introduction.
   *
   * @param introduction the introduction's id
   * @param receivedAt when it was received
   * @param by who got in touch
   * @return the journey, at {@link Stage#RECEIVED}
   */
  public static Journey start(IntroductionId introduction, Instant receivedAt, Actor by) {
    return start(introduction, JourneyEvent.of(EventKind.RECEIVED, receivedAt, by));
  }

  private static Journey start(IntroductionId introduction, JourneyEvent received) {
    requireNonNull(introduction, "introduction");
    return new Journey(introduction, ImmutableList.of(received), Stage.RECEIVED);
  }

  /**
   * Rebuilds a journey from its events, for example from a database.
   *
   * @param introduction the introduction's id
   * @param events the events, the first of them RECEIVED, in the order of their times
   * @return the journey
   * @throws IllegalArgumentException if there is no event, the first is not RECEIVED, or one lies before the one ahead
   *     of it
   * @throws IllegalEventException if an event is not possible where it stands
   */
  public static Journey replay(IntroductionId introduction, List<JourneyEvent> events) {
    if (events.isEmpty() || events.get(0).kind() != EventKind.RECEIVED) {
      throw new IllegalArgumentException(
          "The journey of introduction "
              + introduction
              + " starts with "
              + (events.isEmpty() ? "no event" : events.get(0).kind())
              + ": its first event must be RECEIVED.");
    }
    Stage stage = Stage.RECEIVED;
    for (int i = 1; i < events.size(); i++) {
      stage = stageAfter(introduction, stage, events.get(i - 1), events.get(i));
    }
    return new Journey(introduction, ImmutableList.copyOf(events), stage);
  }

  private static Stage stageAfter(
      IntroductionId introduction, Stage stage, JourneyEvent last, JourneyEvent next) {
    Stage after =
        stage
            .after(next.kind())
            .orElseThrow(() -> new IllegalEventException(introduction, stage, next.kind()));
    if (next.at().isBefore(last.at())) {
      throw new IllegalArgumentException(
          "The event "
              + next.kind()
              + " at "
              + next.at()
              + " lies before the last event of introduction "
              + introduction
              + " at "
              + last.at()
              + ": append events in the order of their times.");
    }
    return after;
  }

  /**
   * Adds what happened next.
   *
   * @param event the event, at the time of the last one or later
   * @return a journey with the event at its end; this one stays as it is
   * @throws IllegalEventException if the event is not possible at this stage
   * @throws IllegalArgumentException if the event lies before the last one
   */
  public Journey append(JourneyEvent event) {
    Stage after = stageAfter(introduction, stage, last(), event);
    ImmutableList<JourneyEvent> longer =
        ImmutableList.<JourneyEvent>builderWithExpectedSize(events.size() + 1)
            .addAll(events)
            .add(event)
            .build();
    return new Journey(introduction, longer, after);
  }

  /**
   * Returns the introduction that this is the journey of.
   *
   * @return the introduction's id
   */
  public IntroductionId introduction() {
    return introduction;
  }

  /**
   * Returns what happened.
   *
   * @return the events, oldest first; never empty
   */
  public ImmutableList<JourneyEvent> events() {
    return events;
  }

  /**
   * Returns where it stands.
   *
   * @return the stage
   */
  public Stage stage() {
    return stage;
  }

  /**
   * Tells whether it is open.
   *
   * @return true unless it stands at {@link Stage#ENDED}
   */
  public boolean isOpen() {
    return stage.isOpen();
  }

  /**
   * Returns what can be appended now.
   *
   * @return the kinds of event, in the order of {@link EventKind}; never empty
   */
  public ImmutableSet<EventKind> possibleEvents() {
    return stage.possibleEvents();
  }

  /**
   * Returns when the introduction was received.
   *
   * @return the moment of the first event
   */
  public Instant receivedAt() {
    return events.get(0).at();
  }

  /**
   * Returns when something last happened.
   *
   * @return the moment of the last event
   */
  public Instant lastEventAt() {
    return last().at();
  }

  /**
   * Returns since when it has been open: since it was received, or reopened for the last time.
   *
   * @return the moment; empty if it has ended
   * @source P17
   */
  public Optional<Instant> openSince() {
    return isOpen() ? Optional.of(currentSpell().openedAt()) : Optional.empty();
  }

  /**
   * Returns since when it has been waiting for an answer.
   *
   * @return the moment at which it was received or last reopened; empty if it has been answered since or has ended
   * @source P16
   */
  public Optional<Instant> waitingForAnswerSince() {
    return stage == Stage.RECEIVED ? openSince() : Optional.empty();
  }

  /**
   * Returns when it was first answered: in so many words, by arranging a meeting, or by a conversation held at once.
   *
   * @return the moment; empty if it never was
   * @source P16
   */
  public Optional<Instant> firstAnsweredAt() {
    return first(Spell::answeredAt);
  }

  /**
   * Returns when the first conversation was held.
   *
   * @return the moment; empty if none was
   * @source P18
   */
  public Optional<Instant> firstConversationAt() {
    return first(Spell::conversationAt);
  }

  private Optional<Instant> first(Function<Spell, Optional<Instant>> when) {
    return spells().stream().flatMap(spell -> when.apply(spell).stream()).findFirst();
  }

  /**
   * Returns the day arranged for a conversation that has not been held since.
   *
   * @return the day last arranged since the journey was opened; empty if there is none or the journey has ended
   * @source P18
   */
  public Optional<LocalDate> meetingOn() {
    return events.reverse().stream()
        .filter(event -> SETTLES_MEETING.contains(event.kind()))
        .findFirst()
        .flatMap(JourneyEvent::meetingOn);
  }

  /**
   * Returns when it ended.
   *
   * @return the moment of the last event; empty if it is open
   */
  public Optional<Instant> endedAt() {
    return isOpen() ? Optional.empty() : Optional.of(lastEventAt());
  }

  /**
   * Returns why it ended.
   *
   * @return the reason; empty if it is open
   */
  public Optional<EndReason> endReason() {
    return last().reason();
  }

  /**
   * Returns the parts from when someone got in touch until it ended.
   *
   * @return the spells, oldest first; never empty, and only the last may be open
   */
  public ImmutableList<Spell> spells() {
    return Spell.allOf(events);
  }

  /**
   * Returns the last of the {@link #spells}.
   *
   * @return the spell, which is open exactly if the journey is
   */
  public Spell currentSpell() {
    ImmutableList<Spell> spells = spells();
    return spells.get(spells.size() - 1);
  }

  /**
   * Returns the journey as it was at a moment.
   *
   * @param moment the moment
   * @return the journey with the events until then, those at the moment included; empty if it had not been received
   */
  public Optional<Journey> asOf(Instant moment) {
    ImmutableList<JourneyEvent> until =
        events.stream().filter(event -> !event.at().isAfter(moment)).collect(toImmutableList());
    return until.isEmpty() ? Optional.empty() : Optional.of(replay(introduction, until));
  }

  private JourneyEvent last() {
    return events.get(events.size() - 1);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Journey that
        && introduction.equals(that.introduction)
        && events.equals(that.events);
  }

  @Override
  public int hashCode() {
    return Objects.hash(introduction, events);
  }

  /** Returns the introduction's id, the stage and the number of events. */
  @Override
  public String toString() {
    return "Journey[introduction="
        + introduction
        + ", stage="
        + stage
        + ", events="
        + events.size()
        + "]";
  }
}
