package org.lac4j.core.introduction;

import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lac4j.core.Ids;
import org.lac4j.core.PersonalText;
import org.lac4j.core.person.PersonArbitraries;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.TeamArbitraries;

/** Generators of introductions and journeys. */
public final class IntroductionArbitraries {

  private static final Instant EARLIEST = Instant.parse("2017-05-01T08:00:00Z");
  private static final long TEN_YEARS_OF_SECONDS = Duration.ofDays(3652).toSeconds();
  private static final long A_YEAR_OF_SECONDS = Duration.ofDays(365).toSeconds();
  private static final int MAX_EVENTS = 20;

  private IntroductionArbitraries() {}

  /**
   * Generates moments within ten years, to the second.
   *
   * @return the moments
   */
  public static Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(0, TEN_YEARS_OF_SECONDS).map(EARLIEST::plusSeconds);
  }

  /**
   * Generates moments within the ten years before all of {@link #moments}, to the second.
   *
   * @return the moments
   */
  public static Arbitrary<Instant> earlierMoments() {
    return moments().map(at -> at.minusSeconds(TEN_YEARS_OF_SECONDS + 1));
  }

  /**
   * Generates the ids of introductions.
   *
   * @return the ids
   */
  public static Arbitrary<IntroductionId> introductionIds() {
    return Ids.withPrefix("I").map(IntroductionId::of);
  }

  /**
   * Generates introducers of every kind.
   *
   * @return the introducers, with details or without
   */
  public static Arbitrary<Introducer> introducers() {
    Arbitrary<Optional<String>> details = PersonalText.optionalTexts();
    return Arbitraries.oneOf(
        Arbitraries.create(Introducer::self),
        details.map(Introducer.FamilyOrFriend::new),
        details.map(Introducer.Neighbour::new),
        details.map(Introducer.CommunityMember::new),
        TeamArbitraries.coordinatorIds().map(Introducer::coordinator),
        Combinators.combine(sectors(), details).as(Introducer.Partner::new));
  }

  /**
   * Generates introductions, from the least that is needed to everything told.
   *
   * @return the introductions
   */
  public static Arbitrary<Introduction> introductions() {
    Arbitrary<Introduction.Builder> least =
        Combinators.combine(
                introductionIds(), PersonArbitraries.introduced(), introducers(), moments())
            .as(
                (id, introduced, introducer, receivedAt) ->
                    Introduction.builder()
                        .id(id)
                        .introduced(introduced)
                        .introducer(introducer)
                        .receivedAt(receivedAt));
    return Combinators.combine(
            least,
            Arbitraries.of(Channel.class).optional(0.7),
            Arbitraries.of(Setting.class).optional(0.7),
            aims().set().ofMaxSize(5),
            Arbitraries.of(Urgency.class),
            Arbitraries.of(ConversationWish.class),
            PersonalText.optionalTexts())
        .as(
            (builder, channel, setting, aims, urgency, wish, background) ->
                builder
                    .channel(channel)
                    .setting(setting)
                    .aims(aims)
                    .urgency(urgency)
                    .wish(wish)
                    .background(background)
                    .build())
        .withoutEdgeCases();
  }

  /**
   * Generates actors of every kind.
   *
   * @return the actors, with details or without
   */
  public static Arbitrary<Actor> actors() {
    return Arbitraries.oneOf(
        Arbitraries.create(Actor::themselves),
        Arbitraries.create(Actor::introducer),
        TeamArbitraries.coordinatorIds().map(Actor::coordinator),
        PersonalText.optionalTexts().map(Actor.Other::new));
  }

  /**
   * Generates reasons for an ending: the library's own and a council's.
   *
   * @return the reasons
   */
  public static Arbitrary<EndReason> endReasons() {
    return Arbitraries.of(
        EndReason.NO_REASON_OWED,
        EndReason.THEIR_CHOICE,
        EndReason.GOOD_LIFE_CLOSER,
        EndReason.CONVERSATION_NOT_WANTED,
        EndReason.OUTSIDE_COVERAGE,
        EndReason.MOVED_AWAY,
        EndReason.NO_CONTACT_POSSIBLE,
        EndReason.DIED,
        EndReason.of("found-the-allotment-2"),
        EndReason.MOVED_AWAY.labelled("Moved to Leeds: all well"));
  }

  /**
   * Generates events of one kind.
   *
   * @param kind the kind
   * @return the events, with a reason or a day where the kind has one
   */
  public static Arbitrary<JourneyEvent> events(EventKind kind) {
    return Combinators.combine(
            moments(),
            actors(),
            endReasons(),
            PersonalText.texts(),
            Arbitraries.integers().between(1, 30))
        .as((at, by, reason, text, days) -> event(kind, at, by, new Told(reason, text, days)))
        .withoutEdgeCases();
  }

  /**
   * Generates what very short support consisted of.
   *
   * @return what was given
   */
  public static Arbitrary<SupportGiven> supportGiven() {
    return Arbitraries.oneOf(
        Arbitraries.of(SupportGiven.Kind.class).map(SupportGiven::of),
        PersonalText.texts().map(SupportGiven::signposting));
  }

  /**
   * Generates what was known of wishes.
   *
   * @return the wishes
   */
  public static Arbitrary<WishTold> wishes() {
    return Combinators.combine(Arbitraries.of(ConversationWish.class), moments(), actors())
        .as(WishTold::new);
  }

  /**
   * Generates introductions outwards.
   *
   * @return the introductions
   */
  public static Arbitrary<OutwardIntroduction> outwardIntroductions() {
    return Combinators.combine(PersonalText.texts(), sectors().optional(), moments())
        .as(OutwardIntroduction::new);
  }

  /**
   * Generates events of every kind.
   *
   * @return the events
   */
  public static Arbitrary<JourneyEvent> events() {
    return Arbitraries.of(EventKind.class).flatMap(IntroductionArbitraries::events);
  }

  /**
   * Generates journeys of 1 to 20 legal events, up to a year apart or at one moment.
   *
   * @return the journeys
   */
  public static Arbitrary<Journey> journeys() {
    Arbitrary<Journey> started =
        Combinators.combine(introductionIds(), moments(), actors()).as(Journey::start);
    Arbitrary<Move> moves =
        Combinators.combine(
                Arbitraries.integers().between(0, 999),
                Arbitraries.longs().between(0, A_YEAR_OF_SECONDS),
                actors(),
                Combinators.combine(
                        endReasons(), PersonalText.texts(), Arbitraries.integers().between(1, 30))
                    .as(Told::new))
            .as(Move::new);
    return Combinators.combine(started, moves.list().ofMaxSize(MAX_EVENTS - 1))
        .as(IntroductionArbitraries::play)
        .withoutEdgeCases();
  }

  private static Journey play(Journey journey, List<Move> moves) {
    for (Move move : moves) {
      Instant at = journey.lastEventAt().plusSeconds(move.secondsLater);
      journey =
          move.choice % 8 == 0 && journey.standingEvents().size() > 1
              ? journey.append(JourneyEvent.corrected(at, move.by, lastStanding(journey)))
              : journey.append(event(kind(journey, move.choice), at, move.by, move.told));
    }
    return journey;
  }

  private static EventKind kind(Journey journey, int choice) {
    List<EventKind> possible = journey.possibleEvents().asList();
    return possible.get(choice % possible.size());
  }

  /** By identity, since an event that was taken back may equal one that stands. */
  @SuppressWarnings("ReferenceEquality")
  private static int lastStanding(Journey journey) {
    JourneyEvent last = Iterables.getLast(journey.standingEvents());
    int position = journey.events().size() - 1;
    while (journey.events().get(position) != last) {
      position--;
    }
    return position;
  }

  private static JourneyEvent event(EventKind kind, Instant at, Actor by, Told told) {
    return switch (kind) {
      case ENDED -> JourneyEvent.ended(at, by, told.reason);
      case MEETING_ARRANGED ->
          JourneyEvent.meetingArranged(
              at, by, at.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(told.days));
      case HANDED_OVER -> JourneyEvent.handedOver(at, by, CoordinatorId.of("C-" + told.days));
      case HELPED_BY_NEIGHBOUR ->
          JourneyEvent.helpedByNeighbour(at, by, CoordinatorId.of("C-" + told.days));
      case MOVED ->
          told.days % 2 == 0
              ? JourneyEvent.moved(at, by, AreaCode.of("A" + told.days))
              : JourneyEvent.movedOutside(at, by);
      case SHORT_SUPPORT_GIVEN ->
          told.days % 2 == 0
              ? JourneyEvent.shortSupportGiven(at, by, SupportGiven.signposting(told.text))
              : JourneyEvent.shortSupportGiven(at, by);
      case INTRODUCED_OUTWARDS ->
          JourneyEvent.introducedOutwards(
              at, by, new OutwardIntroduction(told.text, Optional.of(PartnerSector.FOODBANK), at));
      case CORRECTED -> JourneyEvent.corrected(at, by, told.days);
      default -> JourneyEvent.of(kind, at, by);
    };
  }

  private record Move(int choice, long secondsLater, Actor by, Told told) {}

  private record Told(EndReason reason, String text, int days) {}

  /** Aims of the survey and others. */
  public static Arbitrary<Aim> aims() {
    return Arbitraries.oneOf(
        Arbitraries.of(Aim.values()), Arbitraries.of("bereavement", "new-job").map(Aim::other));
  }

  /** Sectors of the survey and others. */
  public static Arbitrary<PartnerSector> sectors() {
    return Arbitraries.oneOf(
        Arbitraries.of(PartnerSector.values()),
        Arbitraries.of("GP surgery", "other: fire service").map(PartnerSector::other));
  }
}
