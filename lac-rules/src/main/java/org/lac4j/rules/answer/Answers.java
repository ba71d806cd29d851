package org.lac4j.rules.answer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.team.Team;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.response.ResponsePolicy;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.timeframe.Timeframes;
import org.lac4j.rules.words.Messages;

/**
 * Answers that may be shown as they are, in a council's own words and with its own list of services.
 *
 * <pre>{@code
 * Answers answers = Answers.of(team);
 * Answer answer = answers.answer(AnswerFacts.of(placement, ConversationWish.YES, today), Audience.PERSON);
 * String text = answer.text();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Answers {

  private static final int OLD_AFTER_DAYS = 31;

  private final EligibilityPolicy eligibility;
  private final ResponsePolicy response;
  private final OtherServices services;
  private final Messages messages;
  private final Optional<AnswerContact> team;
  private final Optional<Timeframes> timeframes;

  private Answers(
      EligibilityPolicy eligibility,
      ResponsePolicy response,
      OtherServices services,
      Messages messages,
      Optional<AnswerContact> team,
      Optional<Timeframes> timeframes) {
    this.eligibility = eligibility;
    this.response = response;
    this.services = services;
    this.messages = messages;
    this.team = team;
    this.timeframes = timeframes;
  }

  /**
   * Obtains answers by the library's own rules.
   *
   * @param team the team, which says who answers
   * @return answers in English, without a list of services
   */
  public static Answers of(Team team) {
    return by(EligibilityRule.of(team), ResponseRule.standard()).withContactOf(Optional.of(team));
  }

  /**
   * Obtains answers by a council's own rules.
   *
   * @param eligibility decides who is covered, and who answers
   * @param response says by when the service aims to answer
   * @return answers in English, without a list of services
   */
  public static Answers by(EligibilityPolicy eligibility, ResponsePolicy response) {
    return new Answers(
        requireNonNull(eligibility, "eligibility"),
        requireNonNull(response, "response"),
        OtherServices.NONE,
        Messages.english(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Returns answers that tell who else might be able to help.
   *
   * @param list the council's own list
   * @return the answers
   * @source P24
   */
  public Answers withServices(OtherServices list) {
    return new Answers(
        eligibility, response, requireNonNull(list, "list"), messages, team, timeframes);
  }

  /**
   * Returns answers in other words.
   *
   * @param words the council's own words, or those of another language
   * @return the answers
   */
  public Answers inWords(Messages words) {
    return new Answers(
        eligibility, response, services, requireNonNull(words, "words"), team, timeframes);
  }

  /**
   * Returns answers that name the team where nobody else answers.
   *
   * @param contact the public contact of the team
   * @return the answers
   * @source P26
   */
  public Answers withTeamContact(AnswerContact contact) {
    return new Answers(eligibility, response, services, messages, Optional.of(contact), timeframes);
  }

  /**
   * Returns answers that tell how long people wait now, where that can be said.
   *
   * <p>It is told to whoever is certainly covered in one area, for an answer of the day of the timeframes or of the 31 days
   * after it; not where nobody answers as usual. Why waits are changing is not told.
   *
   * @param told the timeframes, from the council's own records
   * @return the answers
   * @source P25
   */
  public Answers withTimeframes(Timeframes told) {
    return new Answers(eligibility, response, services, messages, team, Optional.of(told));
  }

  /**
   * Returns answers that name the team where nobody else answers, if it publishes a contact.
   *
   * @param known the team; empty if there is none
   * @return the answers
   * @source P26
   */
  public Answers withContactOf(Optional<Team> known) {
    return known
        .flatMap(Team::contact)
        .map(AnswerContact::of)
        .map(this::withTeamContact)
        .orElse(this);
  }

  /**
   * Answers.
   *
   * @param facts what the answer may know
   * @param audience whom it speaks to
   * @return the answer
   */
  public Answer answer(AnswerFacts facts, Audience audience) {
    Eligibility decision = decide(facts, facts.wish());
    boolean isAsked = facts.wish() != ConversationWish.NOT_ASKED;
    return new AnswerWording(
            new AnswerLines(messages, audience), services, team, current(facts.asOf()))
        .answer(
            facts,
            decision,
            isAsked ? decision : decide(facts, ConversationWish.YES),
            facts.receivedAt().map(response::dates));
  }

  private Optional<Timeframes> current(LocalDate day) {
    return timeframes
        .filter(told -> !told.asOf().isAfter(day))
        .filter(told -> !told.asOf().plusDays(OLD_AFTER_DAYS).isBefore(day));
  }

  private Eligibility decide(AnswerFacts facts, ConversationWish wish) {
    return eligibility.decide(new EligibilityFacts(facts.placement(), wish, facts.asOf()));
  }
}
