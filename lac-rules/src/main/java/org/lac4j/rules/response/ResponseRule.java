package org.lac4j.rules.response;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.ServiceTime;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.words.Messages;

/**
 * The published targets: an answer within 2 to 3 working days, a first meeting within a week or two.
 *
 * <p>What comes in at a weekend, on a holiday or after hours counts from the next working day. A target for a first
 * meeting that falls on a day that is not worked moves to the next that is. Absences move no target: the service is
 * measured by what it publishes. They move what can be told to the person: the days are then counted from the first day
 * on which the coordinator or whoever covers is at work, and someone must be there again after it, and be there from the
 * day asked about on. Nothing is promised while nobody knows when that is.
 *
 * <p>A day agreed with the person for a first meeting counts for itself, and a week or two is an expectation: nothing about
 * a meeting is ever overdue.
 *
 * <p>How urgent it is told to be changes no date. A crisis adds the advice to consider another service alongside, and that
 * is said first. Somebody who has said no awaits nothing and is told nothing but that they are welcome; somebody who has not
 * been asked is asked, and that is the only next step.
 *
 * <pre>{@code
 * ResponseAdvice advice = ResponseRule.standard().decide(ResponseFacts.received(monday));
 * advice.toSay().forEach(System.out::println); // "We aim to answer you by Thursday 8 January."
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @source P3, P13, P15, P16, P18, P20
 */
public final class ResponseRule implements ResponsePolicy {

  private static final RuleVersion VERSION_2 =
      RuleVersion.of(
          "response",
          "2",
          "An answer within 2 to 3 working days and a first meeting within a week or two");

  private final RuleVersion about;
  private final ResponseParameters parameters;
  private final Phrases phrases;
  private final LocalTime closesAt;

  private ResponseRule(RuleVersion about, ResponseParameters parameters, Phrases phrases) {
    this.about = about;
    this.parameters = parameters;
    this.phrases = phrases;
    this.closesAt = parameters.closesAt();
  }

  /**
   * Obtains the rule with the published figures.
   *
   * @return the rule
   */
  public static ResponseRule standard() {
    return new ResponseRule(VERSION_2, ResponseParameters.defaults(), Phrases.ENGLISH);
  }

  /**
   * Obtains the rule with a council's own figures.
   *
   * @param about the version that these figures have
   * @param parameters the figures
   * @return the rule
   */
  public static ResponseRule of(RuleVersion about, ResponseParameters parameters) {
    return new ResponseRule(about, parameters, Phrases.ENGLISH);
  }

  /**
   * Returns this rule in other words; what it decides stays as it is.
   *
   * @param words the council's own words, or those of another language
   * @return the rule
   */
  public ResponseRule inWords(Messages words) {
    return new ResponseRule(about, parameters, new Phrases(words));
  }

  /**
   * Returns the figures.
   *
   * @return the parameters
   */
  public ResponseParameters parameters() {
    return parameters;
  }

  @Override
  public RuleVersion about() {
    return about;
  }

  @Override
  public ResponseRule closedOn(Set<LocalDate> closures) {
    return closures.isEmpty()
        ? this
        : new ResponseRule(
            about,
            ResponseParameters.builder()
                .from(parameters)
                .calendar(parameters.calendar().withClosures(closures))
                .build(),
            phrases);
  }

  @Override
  public Optional<LocalTime> closesAt() {
    return parameters.zone().equals(ServiceTime.ZONE) ? Optional.of(closesAt) : Optional.empty();
  }

  @Override
  public Optional<ResponseParameters> figures() {
    return Optional.of(parameters);
  }

  @Override
  public ResponseRule as(String description) {
    return new ResponseRule(
        RuleVersion.builder().from(about).description(description).build(), parameters, phrases);
  }

  @Override
  public ResponseRule because(String justification) {
    return new ResponseRule(
        RuleVersion.builder().from(about).justification(justification).build(),
        parameters,
        phrases);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a date that matters lies outside the years of the calendar
   */
  @Override
  public ResponseDates dates(Instant receivedAt) {
    LocalDate countedFrom = countedFrom(receivedAt);
    WorkingDays calendar = parameters.calendar();
    return new ResponseDates(
        countedFrom,
        answerTarget(countedFrom),
        new Target(
            calendar.onOrAfter(countedFrom.plusDays(parameters.meetingAimDays())),
            calendar.onOrAfter(countedFrom.plusDays(parameters.meetingLimitDays()))));
  }

  private LocalDate countedFrom(Instant receivedAt) {
    ZonedDateTime received = receivedAt.atZone(parameters.zone());
    LocalDate day = received.toLocalDate();
    boolean afterHours = !received.toLocalTime().isBefore(closesAt);
    return parameters.calendar().onOrAfter(afterHours ? day.plusDays(1) : day);
  }

  private Target answerTarget(LocalDate countedFrom) {
    WorkingDays calendar = parameters.calendar();
    return new Target(
        calendar.plus(countedFrom, parameters.answerAimWorkingDays()),
        calendar.plus(countedFrom, parameters.answerLimitWorkingDays()));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a date that matters lies outside the years of the calendar
   */
  @Override
  public ResponseAdvice decide(ResponseFacts facts) {
    ResponseDates dates = dates(facts.receivedAt());
    LocalDate today = day(facts.asOf());
    Timing answer = timing(dates.answer(), facts.firstAnswerKnown(), facts);
    Timing meeting = meeting(dates.meeting(), facts);
    Optional<LocalDate> honest = honestAnswerBy(facts, dates, today);
    Optional<LocalDate> expected = honest.filter(by -> answer.isAwaited() && !today.isAfter(by));
    Standing standing = new Standing(dates, answer, meeting, honest, expected);
    ResponseReasons wording = new ResponseReasons(facts, standing, parameters.zone(), phrases);
    ResponseWording sayings = new ResponseWording(facts, standing, parameters.zone(), phrases);
    return ResponseAdvice.builder()
        .dates(dates)
        .answer(answer)
        .meeting(meeting)
        .expectAnswerBy(expected)
        .reasons(wording.reasons())
        .toSay(sayings.toSay())
        .nextSteps(sayings.nextSteps())
        .build();
  }

  private Timing timing(Target target, Optional<Instant> happened, ResponseFacts facts) {
    if (happened.isPresent()) {
      return target.happenedOn(day(happened.get()));
    }
    return facts.isEndKnown() ? Timing.NO_LONGER_AWAITED : target.awaitedOn(day(facts.asOf()));
  }

  /** A day agreed with the person comes before what is usual, and what is usual is no deadline. */
  private Timing meeting(Target usual, ResponseFacts facts) {
    if (facts.firstMeetingKnown().isPresent()) {
      return usual.cameOn(day(facts.firstMeetingKnown().get()));
    }
    if (facts.isEndKnown()) {
      return Timing.NO_LONGER_AWAITED;
    }
    LocalDate today = day(facts.asOf());
    return facts
        .meetingOn()
        .map(agreed -> today.isAfter(agreed) ? Timing.ARRANGED_DAY_PASSED : Timing.ARRANGED)
        .orElseGet(() -> usual.expectedOn(today));
  }

  /**
   * Finds the day by which an answer can honestly be expected: the usual days from the first on which someone is at work,
   * and a day on which someone is at work again after that one. While that day lies ahead, someone must be at work by
   * then from today on: an absence may have begun before there was an answer.
   */
  private Optional<LocalDate> honestAnswerBy(
      ResponseFacts facts, ResponseDates dates, LocalDate today) {
    if (facts.presence().isEmpty()) {
      return Optional.of(dates.answer().by());
    }
    Presence presence = facts.presence().get();
    Optional<LocalDate> usual = usualAnswerBy(presence, dates);
    if (usual.isEmpty() || today.isAfter(usual.get())) {
      return usual;
    }
    return presence
        .firstDayAtWork(later(today, dates.countedFrom()), parameters.calendar())
        .map(atWork -> later(usual.get(), atWork));
  }

  private Optional<LocalDate> usualAnswerBy(Presence presence, ResponseDates dates) {
    WorkingDays calendar = parameters.calendar();
    return presence
        .firstDayAtWork(dates.countedFrom(), calendar)
        .flatMap(
            first ->
                presence
                    .firstDayAtWork(first.plusDays(1), calendar)
                    .map(second -> later(answerTarget(first).by(), second)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(parameters.zone()).toLocalDate();
  }

  /** Whether the other is of the same id and version, with the same figures; the words of it count nothing. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResponseRule that
        && about.id().equals(that.about.id())
        && about.version().equals(that.about.version())
        && parameters.equals(that.parameters)
        && phrases.equals(that.phrases);
  }

  @Override
  public int hashCode() {
    return Objects.hash(about.id(), about.version(), parameters);
  }

  @Override
  public String toString() {
    return about.sentence();
  }
}
