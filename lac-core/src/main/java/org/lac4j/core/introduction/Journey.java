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
import org.lac4j.core.team.CoordinatorId;

/**
 * The history of one introduction, to which events are only ever added.
 *
 * <p>Where it stands follows from what happened:
 *
 * <table>
 * <caption>The stage that an event leads to from each stage; a dash where the event is not possible</caption>
 * <tr><th>event</th><th>RECEIVED</th><th>ANSWERED</th><th>CONVERSATION</th><th>SHORT_SUPPORT</th><th>SHARED_AGREEMENT</th><th>ENDED</th></tr>
 * <tr><td>SAID_YES</td><td>RECEIVED</td><td>ANSWERED</td><td>CONVERSATION</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>SAID_NO</td><td>ENDED</td><td>ENDED</td><td>ENDED</td><td>ENDED</td><td>ENDED</td><td>-</td></tr>
 * <tr><td>ANSWERED</td><td>ANSWERED</td><td>-</td><td>-</td><td>-</td><td>-</td><td>-</td></tr>
 * <tr><td>CONTACT_TRIED</td><td>RECEIVED</td><td>ANSWERED</td><td>CONVERSATION</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>MEETING_ARRANGED</td><td>ANSWERED</td><td>ANSWERED</td><td>CONVERSATION</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>CONVERSATION_HELD</td><td>CONVERSATION</td><td>CONVERSATION</td><td>CONVERSATION</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>SHORT_SUPPORT_GIVEN</td><td>-</td><td>-</td><td>SHORT_SUPPORT</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>AGREEMENT_MADE</td><td>-</td><td>-</td><td>SHARED_AGREEMENT</td><td>SHARED_AGREEMENT</td><td>-</td><td>-</td></tr>
 * <tr><td>AGREEMENT_ENDED</td><td>-</td><td>-</td><td>-</td><td>-</td><td>CONVERSATION</td><td>-</td></tr>
 * <tr><td>HANDED_OVER</td><td>RECEIVED</td><td>ANSWERED</td><td>CONVERSATION</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>HELPED_BY_NEIGHBOUR</td><td>RECEIVED</td><td>ANSWERED</td><td>CONVERSATION</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>MOVED</td><td>RECEIVED</td><td>ANSWERED</td><td>CONVERSATION</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>INTRODUCED_OUTWARDS</td><td>RECEIVED</td><td>ANSWERED</td><td>CONVERSATION</td><td>SHORT_SUPPORT</td><td>SHARED_AGREEMENT</td><td>-</td></tr>
 * <tr><td>ENDED</td><td>ENDED</td><td>ENDED</td><td>ENDED</td><td>ENDED</td><td>ENDED</td><td>-</td></tr>
 * <tr><td>REOPENED</td><td>-</td><td>-</td><td>-</td><td>-</td><td>-</td><td>RECEIVED</td></tr>
 * </table>
 *
 * <p>Every journey starts with {@link EventKind#RECEIVED}. From every open stage it can end in one step, with no reason
 * owed; an ended one can always be reopened, and then waits for an answer again. Nothing expires: however much time goes
 * by, only an event changes the stage. No support starts before a conversation with the person.
 *
 * <p>The person's wish is part of it, dated and told by someone ({@link #wishes}). A no ends the journey at once: nobody
 * waits, meets or agrees anything until it is reopened, and reopening asks again. Whoever gets in touch themselves has said
 * yes, and so has whoever has had a conversation.
 *
 * <p>A mistake is corrected by an event that says so: with {@link JourneyEvent#corrected} what it names no longer counts,
 * and stays on record. A correction is possible at every stage.
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
 * @source P2, P3, P5, P6, P7, P9, P20, R7
 */
public final class Journey {

  /** After these, what was arranged before no longer stands. */
  private static final Set<EventKind> SETTLES_MEETING =
      Sets.immutableEnumSet(
          EventKind.MEETING_ARRANGED,
          EventKind.CONVERSATION_HELD,
          EventKind.SAID_NO,
          EventKind.ENDED,
          EventKind.REOPENED);

  /** After these, whoever was told to walk alongside before no longer is. */
  private static final Set<EventKind> SETTLES_COORDINATOR =
      Sets.immutableEnumSet(
          EventKind.HANDED_OVER, EventKind.HELPED_BY_NEIGHBOUR, EventKind.REOPENED);

  private final IntroductionId introduction;
  private final ImmutableList<JourneyEvent> events;
  private final JourneyState state;

  private Journey(
      IntroductionId introduction, ImmutableList<JourneyEvent> events, JourneyState state) {
    this.introduction = introduction;
    this.events = events;
    this.state = state;
  }

  /**
   * Starts the journey of an introduction, at the moment it was received, with what was known then of the wish.
   *
   * @param introduction the introduction
   * @param by who got in touch, and told the wish
   * @return the journey, at {@link Stage#RECEIVED}, or at {@link Stage#ENDED} if the person had said no
   */
  public static Journey start(Introduction introduction, Actor by) {
    Instant at = introduction.receivedAt();
    Journey started = start(introduction.id(), at, by);
    boolean self = introduction.introducer().isSelf();
    if (introduction.wish() == started.wish()
        || introduction.wish() == ConversationWish.NOT_ASKED) {
      return started;
    }
    Actor toldBy = self ? Actor.themselves() : by;
    return started.append(
        introduction.wish() == ConversationWish.YES
            ? JourneyEvent.saidYes(at, toldBy)
            : JourneyEvent.saidNo(at, toldBy));
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
    requireNonNull(introduction, "introduction");
    JourneyEvent received = JourneyEvent.of(EventKind.RECEIVED, receivedAt, by);
    return new Journey(introduction, ImmutableList.of(received), JourneyState.start(received));
  }

  /**
   * Rebuilds a journey from its events, for example from a database.
   *
   * @param introduction the introduction's id
   * @param events the events, the first of them RECEIVED, in the order of their times
   * @return the journey
   * @throws IllegalArgumentException if there is no event, the first is not RECEIVED, one lies before the one ahead of it,
   *     or a correction names none that it can correct
   * @throws IllegalEventException if an event is not possible where it stands
   */
  public static Journey replay(IntroductionId introduction, List<JourneyEvent> events) {
    requireNonNull(introduction, "introduction");
    if (events.isEmpty() || events.get(0).kind() != EventKind.RECEIVED) {
      throw new IllegalArgumentException(
          "The journey of introduction "
              + introduction
              + " starts with "
              + (events.isEmpty() ? "no event" : events.get(0).kind())
              + ": its first event must be RECEIVED.");
    }
    JourneyState state = JourneyState.start(events.get(0));
    for (int i = 1; i < events.size(); i++) {
      state = after(introduction, state, events.subList(0, i), events.get(i));
    }
    return new Journey(introduction, ImmutableList.copyOf(events), state);
  }

  private static JourneyState after(
      IntroductionId introduction,
      JourneyState state,
      List<JourneyEvent> before,
      JourneyEvent next) {
    JourneyState after =
        next.corrects().isPresent()
            ? JourneyState.corrected(introduction, state, before, next.corrects().getAsInt())
            : state.plus(introduction, next);
    Instant last = before.get(before.size() - 1).at();
    if (next.at().isBefore(last)) {
      throw new IllegalArgumentException(
          "The event "
              + next.kind()
              + " at "
              + next.at()
              + " lies before the last event of introduction "
              + introduction
              + " at "
              + last
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
   * @throws IllegalArgumentException if the event lies before the last one, or is a correction that names none that it
   *     can correct
   */
  public Journey append(JourneyEvent event) {
    JourneyState after = after(introduction, state, events, event);
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
   * Returns all that was recorded, corrections and what they correct included.
   *
   * @return the events, oldest first; never empty
   */
  public ImmutableList<JourneyEvent> events() {
    return events;
  }

  /**
   * Returns what counts: the events without corrections and without what they correct.
   *
   * @return the events, oldest first; never empty
   */
  public ImmutableList<JourneyEvent> standingEvents() {
    return state.standing();
  }

  /**
   * Returns where it stands.
   *
   * @return the stage
   */
  public Stage stage() {
    return state.stage();
  }

  /**
   * Returns whether the person wants a conversation, as last told.
   *
   * @return the wish
   * @source P3, P7, P20
   */
  public ConversationWish wish() {
    return state.wish();
  }

  /**
   * Returns what was known of the wish, since when, and who told it.
   *
   * @return the wishes, oldest first; the last one holds; never empty
   * @source P3, P20
   */
  public ImmutableList<WishTold> wishes() {
    return state.wishes();
  }

  /**
   * Tells whether it is open.
   *
   * @return true unless it stands at {@link Stage#ENDED}
   */
  public boolean isOpen() {
    return stage().isOpen();
  }

  /**
   * Returns what can be appended now; a correction can be besides.
   *
   * @return the kinds of event, in the order of {@link EventKind}; never empty
   */
  public ImmutableSet<EventKind> possibleEvents() {
    return stage().possibleEvents();
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
   * Returns when something was last recorded.
   *
   * @return the moment of the last event
   */
  public Instant lastEventAt() {
    return events.get(events.size() - 1).at();
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
    return stage() == Stage.RECEIVED ? openSince() : Optional.empty();
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
    return last(SETTLES_MEETING).flatMap(JourneyEvent::meetingOn);
  }

  /**
   * Returns the coordinator who was told to walk alongside, where that is not the one of the area: by being handed over, or
   * as a neighbour who helps.
   *
   * @return the coordinator last told since the journey was opened; empty if none was, and then it is the coordinator of
   *     the area
   * @source P11, R7
   */
  public Optional<CoordinatorId> walkingAlongside() {
    return last(SETTLES_COORDINATOR).flatMap(JourneyEvent::coordinator);
  }

  /**
   * Returns the last move that was recorded.
   *
   * @return the event, with the area moved to, or without one if nobody covers that place; empty if they never moved
   */
  public Optional<JourneyEvent> lastMove() {
    return last(Set.of(EventKind.MOVED));
  }

  private Optional<JourneyEvent> last(Set<EventKind> kinds) {
    return state.standing().reverse().stream()
        .filter(event -> kinds.contains(event.kind()))
        .findFirst();
  }

  /**
   * Returns when it ended.
   *
   * @return the moment of the end, or of the no; empty if it is open
   */
  public Optional<Instant> endedAt() {
    return isOpen() ? Optional.empty() : Optional.of(state.last().at());
  }

  /**
   * Returns why it ended.
   *
   * @return the reason, {@link EndReason#CONVERSATION_NOT_WANTED} after a no; empty if it is open
   */
  public Optional<EndReason> endReason() {
    return state.last().kind() == EventKind.SAID_NO
        ? Optional.of(EndReason.CONVERSATION_NOT_WANTED)
        : state.last().reason();
  }

  /**
   * Returns the parts from when someone got in touch until it ended.
   *
   * @return the spells, oldest first; never empty, and only the last may be open
   */
  public ImmutableList<Spell> spells() {
    return Spell.allOf(state.standing());
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
   * Returns the journey as it was known at a moment: a mistake that was corrected later still counts.
   *
   * @param moment the moment
   * @return the journey with the events until then, those at the moment included; empty if it had not been received
   */
  public Optional<Journey> asOf(Instant moment) {
    ImmutableList<JourneyEvent> until =
        events.stream().filter(event -> !event.at().isAfter(moment)).collect(toImmutableList());
    return until.isEmpty() ? Optional.empty() : Optional.of(replay(introduction, until));
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
        + stage()
        + ", events="
        + events.size()
        + "]";
  }
}
