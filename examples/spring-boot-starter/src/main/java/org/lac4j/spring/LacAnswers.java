package org.lac4j.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.rules.answer.Audience;

/**
 * Answers today by what holds now.
 *
 * <pre>{@code
 * Answer answer = answers.answer(Postcode.parse(typed), Audience.PERSON, Locale.UK);
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class LacAnswers {

  private final CurrentLacData current;
  private final CountedPlaces places;
  private final Clock clock;

  LacAnswers(CurrentLacData current, CountedPlaces places, Clock clock) {
    this.current = current;
    this.places = places;
    this.clock = clock;
  }

  /**
   * Finds where a place lies today, among the areas that hold.
   *
   * @param data what holds, taken once for a request
   * @param location the place
   * @return where it lies
   */
  public Placement place(LacData data, Location location) {
    return places.counted(data.places().resolve(location, today()));
  }

  /**
   * Answers for somebody who would like a conversation.
   *
   * @param location where they live or usually stay
   * @param audience whom the answer speaks to
   * @param language the language
   * @return the answer
   */
  public Answer answer(Location location, Audience audience, Locale language) {
    LacData data = current.get();
    return answer(
        data,
        AnswerFacts.of(place(data, location), ConversationWish.YES, today()),
        audience,
        language);
  }

  /**
   * Answers by data that were taken before.
   *
   * @param data what holds, taken once for a request
   * @param facts what the answer may know
   * @param audience whom the answer speaks to
   * @param language the language
   * @return the answer
   */
  public Answer answer(LacData data, AnswerFacts facts, Audience audience, Locale language) {
    return data.answers(language).answer(facts, audience);
  }

  /**
   * Answers for somebody in a crisis of whom nobody knows where they live.
   *
   * @param audience whom the answer speaks to
   * @param language the language
   * @return the answer, advice in a crisis first
   * @source P13
   */
  public Answer crisis(Audience audience, Locale language) {
    return answer(
        current.get(),
        new AnswerFacts(
            Optional.empty(), ConversationWish.YES, Urgency.CRISIS, Optional.empty(), today()),
        audience,
        language);
  }

  /**
   * Returns the day that answers are for.
   *
   * @return today in the United Kingdom
   */
  public LocalDate today() {
    return ServiceTime.dayOf(clock.instant());
  }
}
