package org.lac4j.rules.records;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Team;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadCount;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.Supported;
import org.lac4j.rules.caseload.Whose;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;
import org.lac4j.rules.response.Presence;
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

  private final Team team;
  private final ImmutableMap<IntroductionId, Introduction> introductions;
  private final ImmutableMap<IntroductionId, Journey> journeys;
  private final Homes homes;
  private final CaseloadCount count;

  private ServiceRecords(
      Team team,
      ImmutableMap<IntroductionId, Introduction> introductions,
      ImmutableMap<IntroductionId, Journey> journeys,
      Homes homes,
      CaseloadCount count) {
    this.team = team;
    this.introductions = introductions;
    this.journeys = journeys;
    this.homes = homes;
    this.count = count;
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
        team, byId, byIntroduction, homes, CaseloadCount.of(team, AdjacentAreas.NONE));
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
    return new ServiceRecords(counting.team(), introductions, journeys, homes, counting);
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
    return known(id, endOf(day)).map(KnownJourney::wish);
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
    return known(id, endOf(day))
        .map(known -> new EligibilityFacts(placement(known, day), known.wish(), day));
  }

  private Optional<Placement> placement(KnownJourney known, LocalDate day) {
    return known
        .journey()
        .lastMove()
        .map(move -> placement(move, day))
        .or(() -> homes.of(known.introduction(), day));
  }

  private Placement placement(JourneyEvent move, LocalDate day) {
    return move.area()
        .flatMap(area -> Optional.ofNullable(team.asOf(day).areas().get(area)))
        .<Placement>map(area -> new Placement.Inside(area, 0))
        .orElseGet(() -> new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY));
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
    return known(id, asOf)
        .flatMap(
            known ->
                ResponseFacts.of(
                        known.journey(),
                        known.introduction().urgency(),
                        presence(known, asOf),
                        asOf)
                    .map(facts -> facts.withWish(known.wish())));
  }

  private Optional<Presence> presence(KnownJourney known, Instant asOf) {
    LocalDate opened = ServiceTime.dayOf(known.spell().openedAt());
    LocalDate today = ServiceTime.dayOf(asOf);
    return area(known.introduction(), today)
        .flatMap(
            area ->
                Presence.of(team, area, opened, today).or(() -> Presence.of(team, area, today)));
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
    Overtaking overtaking = new Overtaking(spells(day));
    ImmutableListMultimap.Builder<Whose, Waiting> queues = ImmutableListMultimap.builder();
    for (Introduction introduction : introductions.values()) {
      known(introduction.id(), endOf(day))
          .filter(KnownJourney::isWaiting)
          .ifPresent(
              known -> {
                Whose whose = whose(known, endOf(day));
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
    for (Introduction introduction : introductions.values()) {
      Optional<KnownJourney> known = known(introduction.id(), endOf(day));
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
    return whose(new KnownJourney(known.introduction(), then), endOf(day));
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
    return known(id, endOf(day))
        .filter(KnownJourney::isOpen)
        .map(known -> whose(known, endOf(day)));
  }

  private Whose whose(KnownJourney known, Instant moment) {
    return count.whose(moment, supported(known, ServiceTime.dayOf(moment))).orElse(Whose.ELSEWHERE);
  }

  private Supported supported(KnownJourney known, LocalDate day) {
    return new Supported(
        known.introduction().introduced().id(), area(known.introduction(), day), known.journey());
  }

  /** The area of the home that the introduction tells of; where it may be several, the likeliest of the team's. */
  private Optional<AreaCode> area(Introduction introduction, LocalDate day) {
    ImmutableMap<AreaCode, Area> areas = team.asOf(day).areas();
    return homes.of(introduction, day).stream()
        .flatMap(placement -> placement.possibleAreas().stream())
        .map(Area::code)
        .filter(areas::containsKey)
        .findFirst();
  }

  /**
   * Obtains what a caseload policy may know.
   *
   * @param asOf the moment
   * @return the facts; whoever has said no is in none of the counts
   * @source P17
   */
  public CaseloadFacts caseload(Instant asOf) {
    Instant earlier = asOf.minus(count.trendOver());
    return count.at(asOf, supported(asOf), supported(earlier));
  }

  private ImmutableList<Supported> supported(Instant moment) {
    return introductions.keySet().stream()
        .flatMap(id -> known(id, moment).stream())
        .filter(KnownJourney::isOpen)
        .map(known -> supported(known, ServiceTime.dayOf(moment)))
        .collect(toImmutableList());
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
    return known(agreement.introduction(), endOf(from))
        .filter(KnownJourney::isOpen)
        .flatMap(known -> agreement.nextReview(from, known.journey()))
        .filter(review -> !review.isAfter(until))
        .isPresent();
  }

  private Optional<KnownJourney> known(IntroductionId id, Instant moment) {
    return Optional.ofNullable(introductions.get(id))
        .flatMap(
            introduction ->
                KnownJourney.of(introduction, Optional.ofNullable(journeys.get(id)), moment));
  }

  private static Instant endOf(LocalDate day) {
    return ServiceTime.startOf(day.plusDays(1)).minusNanos(1);
  }
}
