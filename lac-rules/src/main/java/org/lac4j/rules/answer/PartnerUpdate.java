package org.lac4j.rules.answer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.Stage;
import org.lac4j.rules.internal.words.AnswerMessage;
import org.lac4j.rules.response.ResponseAdvice;
import org.lac4j.rules.response.ResponseFacts;
import org.lac4j.rules.response.ResponsePolicy;
import org.lac4j.rules.words.Messages;

/**
 * What became of an introduction, for whoever made it: nothing personal, and when to expect news.
 *
 * <p>Immutable and thread-safe.
 *
 * @param state how it stands
 * @param newsBy by when to expect to hear more; empty if there is no more to expect, or nobody can say
 * @param lines the update in words
 * @source R10
 */
public record PartnerUpdate(
    State state, Optional<LocalDate> newsBy, ImmutableList<AnswerLine> lines) {

  /** How an introduction stands, as far as whoever made it is told. */
  public enum State {
    /** It was received. */
    RECEIVED(AnswerMessage.UPDATE_RECEIVED),
    /** The person is being asked whether they want a conversation. */
    BEING_ASKED(AnswerMessage.UPDATE_BEING_ASKED),
    /** The service is in touch with the person. */
    IN_TOUCH(AnswerMessage.UPDATE_IN_TOUCH),
    /** The person would rather not. */
    RATHER_NOT(AnswerMessage.UPDATE_RATHER_NOT),
    /** There is no more news to expect. */
    FOLLOWED_UP(AnswerMessage.UPDATE_CLOSED);

    private final AnswerMessage message;

    State(AnswerMessage message) {
      this.message = message;
    }
  }

  /**
   * Tells how an introduction stands by what the person is told too: no day while nobody can say one, and a later one while
   * their coordinator is away.
   *
   * @param journey the journey of the introduction
   * @param facts what the response policy may know of it, with the wish, who answers and the moment to look from
   * @param response says by when the service aims to answer
   * @param messages the words
   * @return the update; empty if the introduction was received later
   * @source P15, P16, R10
   */
  public static Optional<PartnerUpdate> of(
      Journey journey, ResponseFacts facts, ResponsePolicy response, Messages messages) {
    return journey
        .asOf(facts.asOf())
        .map(known -> of(state(known, facts.wish()), response.decide(facts), messages));
  }

  private static PartnerUpdate of(State state, ResponseAdvice advice, Messages messages) {
    AnswerLines lines = new AnswerLines(messages, Audience.INTRODUCER);
    Optional<LocalDate> newsBy =
        state == State.RECEIVED || state == State.BEING_ASKED
            ? advice.expectAnswerBy()
            : Optional.empty();
    ImmutableList.Builder<AnswerLine> told = ImmutableList.builder();
    told.add(lines.of(state.message));
    newsBy.ifPresent(day -> told.add(lines.of(AnswerMessage.UPDATE_NEWS_BY, day)));
    return new PartnerUpdate(state, newsBy, told.build());
  }

  private static State state(Journey journey, ConversationWish wish) {
    if (wish == ConversationWish.NO) {
      return State.RATHER_NOT;
    }
    if (!journey.isOpen()) {
      return State.FOLLOWED_UP;
    }
    if (wish == ConversationWish.NOT_ASKED) {
      return State.BEING_ASKED;
    }
    return journey.stage() == Stage.RECEIVED ? State.RECEIVED : State.IN_TOUCH;
  }

  /**
   * Returns the update as text.
   *
   * @return one line of the update on each line
   */
  public String text() {
    return lines.stream().map(AnswerLine::text).collect(Collectors.joining("\n"));
  }
}
