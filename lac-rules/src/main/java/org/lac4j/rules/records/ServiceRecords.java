package org.lac4j.rules.records;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.team.Team;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadCount;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.Whose;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.response.ResponseFacts;

/**
 * What a service has on record, and the facts of each rule that follow from it as of a day.
 *
 * <p>Every rule asked about one day gets its facts from the same records, so that no two can contradict each other: whoever
 * has said no, or whose journey has ended, is in no queue and no count and awaits nothing; whoever waits in a queue is the
 * one whom a count has as waiting and who awaits an answer or a meeting. What was recorded later is not known yet.
 *
 * <pre>{@code
 * ServiceRecords records = ServiceRecords.of(team, introductions, journeys, Homes.by(resolver));
 * records.queues(today).forEach(queue -> PrioritisationRule.standard().decide(queue.facts()));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @source P3, P7, P11, P16, P17, P20
 */
public final class ServiceRecords {

  private final KnownRecords known;

  private ServiceRecords(KnownRecords known) {
    this.known = known;
  }

  /**
   * Obtains the records of a service.
   *
   * @param team the team, with its posts
   * @param introductions the introductions, each id once; one without a journey waits since it was received
   * @param journeys the journeys, each of one of the introductions, at most one for each
   * @param homes where people live
   * @return the records
   * @throws IllegalArgumentException if an introduction or a journey is given twice, or a journey is of none of the
   *     introductions
   */
  public static ServiceRecords of(
      Team team,
      Collection<Introduction> introductions,
      Collection<Journey> journeys,
      Homes homes) {
    ImmutableMap<IntroductionId, Introduction> byId =
        each(introductions, Introduction::id, "Introduction ");
    ImmutableMap<IntroductionId, Journey> byIntroduction =
        each(journeys, Journey::introduction, "The journey of introduction ");
    for (IntroductionId id : byIntroduction.keySet()) {
      if (!byId.containsKey(id)) {
        throw new IllegalArgumentException(
            "There is a journey of introduction "
                + id
                + ", which is none of the "
                + byId.size()
                + " given: add it, or leave the journey out.");
      }
    }
    return new ServiceRecords(
        new KnownRecords(byId, byIntroduction, homes, CaseloadCount.of(team, AdjacentAreas.NONE)));
  }

  /** By id, each once; the values themselves stand in no message. */
  private static <T> ImmutableMap<IntroductionId, T> each(
      Collection<T> values, Function<T, IntroductionId> id, String what) {
    Map<IntroductionId, T> byId = new LinkedHashMap<>();
    for (T value : values) {
      if (byId.putIfAbsent(id.apply(value), value) != null) {
        throw new IllegalArgumentException(
            what + id.apply(value) + " is given twice: give it once.");
      }
    }
    return ImmutableMap.copyOf(byId);
  }

  /**
   * Returns these records with another way to count.
   *
   * @param counting the areas that lie next to each other, and how far a trend looks back; its team is the one that counts
   * @return the records
   */
  public ServiceRecords counting(CaseloadCount counting) {
    return new ServiceRecords(known.counting(counting));
  }

  /**
   * Returns whether someone wants a conversation, as known at the end of a day.
   *
   * @param id the introduction
   * @param day the day
   * @return the wish; empty if the introduction is unknown or had not been received
   * @source P3, P20
   */
  public Optional<ConversationWish> wish(IntroductionId id, LocalDate day) {
    return known.of(id, KnownRecords.endOf(day)).map(KnownJourney::wish);
  }

  /**
   * Obtains what eligibility may know.
   *
   * @param id the introduction
   * @param day the day
   * @return the place as of the day, moves included, and the wish; empty if the introduction is unknown or had not been
   *     received
   * @source P7
   */
  public Optional<EligibilityFacts> eligibility(IntroductionId id, LocalDate day) {
    return known
        .of(id, KnownRecords.endOf(day))
        .map(each -> new EligibilityFacts(known.placement(each, day), each.wish(), day));
  }

  /**
   * Obtains what a response policy may know.
   *
   * @param id the introduction
   * @param asOf the moment to look from
   * @return the facts, with who answers; empty if the introduction is unknown or had not been received
   * @source P15, P16, P18
   */
  public Optional<ResponseFacts> response(IntroductionId id, Instant asOf) {
    return known
        .of(id, asOf)
        .flatMap(
            each ->
                ResponseFacts.of(
                        each.journey(),
                        each.introduction().urgency(),
                        known.presence(each, asOf),
                        asOf)
                    .map(facts -> facts.withWish(each.wish())));
  }

  /**
   * Returns the team.
   *
   * @return the team, with its posts
   */
  public Team team() {
    return known.team();
  }

  /**
   * Returns the introductions.
   *
   * @return the introductions, in the order given
   */
  public ImmutableCollection<Introduction> introductions() {
    return known.introductions().values();
  }

  /**
   * Returns the journey of an introduction as known at the end of a day.
   *
   * @param id the introduction
   * @param day the day
   * @return the journey, which waits since the introduction was received where none is recorded; empty if the introduction is
   *     unknown or had not been received
   */
  public Optional<Journey> journey(IntroductionId id, LocalDate day) {
    return known.of(id, KnownRecords.endOf(day)).map(KnownJourney::journey);
  }

  /**
   * Returns every time from when someone got in touch until it ended, as known at the end of a day: one of each journey, and
   * one more each time that it was reopened.
   *
   * @param day the day, whose map counts
   * @return the spells, in the order of the introductions, each journey's oldest first
   */
  public ImmutableList<RecordedSpell> spells(LocalDate day) {
    return new RecordedSpells(known, day).all();
  }

  /**
   * Obtains the queues of a day, one for each coordinator and each vacant area that someone waits for.
   *
   * <p>Whoever came later and was met first has overtaken: that is counted from the records alone, within the queue, so that
   * the bound on it holds across days whoever asks.
   *
   * @param day the day
   * @return the queues, in the order of the introductions
   * @source P11, P19, P20
   */
  public ImmutableList<OwnedQueue> queues(LocalDate day) {
    return new RecordedQueues(known).on(day);
  }

  /**
   * Tells in whose count and queue an introduction is on a day.
   *
   * @param id the introduction
   * @param day the day
   * @return whose it is; empty if it is not open then, or the person has said no
   * @source P11
   */
  public Optional<Whose> whose(IntroductionId id, LocalDate day) {
    return known
        .of(id, KnownRecords.endOf(day))
        .filter(KnownJourney::isOpen)
        .map(each -> known.whose(each, KnownRecords.endOf(day)));
  }

  /**
   * Obtains what a caseload policy may know.
   *
   * @param asOf the moment
   * @return the facts; whoever has said no is in none of the counts
   * @source P17
   */
  public CaseloadFacts caseload(Instant asOf) {
    Instant earlier = asOf.minus(known.count().trendOver());
    return known.count().at(asOf, known.supported(asOf), known.supported(earlier));
  }

  /**
   * Finds the agreements that are to be looked at together by a day. Nothing comes up for someone whose journey has ended.
   *
   * @param agreements the agreements
   * @param from the first day
   * @param until the last day, that day included
   * @return the agreements with a review in that time, in the order given
   * @source P9
   */
  public ImmutableList<SharedAgreement> reviews(
      Collection<SharedAgreement> agreements, LocalDate from, LocalDate until) {
    return agreements.stream()
        .filter(agreement -> isDue(agreement, from, until))
        .collect(toImmutableList());
  }

  private boolean isDue(SharedAgreement agreement, LocalDate from, LocalDate until) {
    return known
        .of(agreement.introduction(), KnownRecords.endOf(from))
        .filter(KnownJourney::isOpen)
        .flatMap(each -> agreement.nextReview(from, each.journey()))
        .filter(review -> !review.isAfter(until))
        .isPresent();
  }
}
