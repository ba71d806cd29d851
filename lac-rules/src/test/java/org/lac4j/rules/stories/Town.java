package org.lac4j.rules.stories;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CoordinatorLoad;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.records.Homes;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.response.ResponseAdvice;
import org.lac4j.rules.response.ResponseRule;

/** A small town with what is on record there. Whatever is asked goes through JSON first, as it would from a database. */
final class Town {

  static final Area HOLGATE = Area.of("A1", "Holgate");
  static final Area ACOMB = Area.of("B1", "Acomb");
  static final CoordinatorId JO = CoordinatorId.of("C-1");
  static final CoordinatorId SAM = CoordinatorId.of("C-2");
  static final Actor BY_JO = Actor.coordinator(JO);
  static final Actor BY_SAM = Actor.coordinator(SAM);
  static final Placement IN_HOLGATE = new Placement.Inside(HOLGATE, 120);
  static final Coordinator JO_OF_HOLGATE = coordinator(JO, "Jo").withAreas(HOLGATE.code());
  static final Coordinator SAM_OF_ACOMB = coordinator(SAM, "Sam").withAreas(ACOMB.code());

  private static final LacJson JSON = LacJson.refusingUnknownFields();

  private final Team team;
  private final Map<IntroductionId, Introduction> introductions = new LinkedHashMap<>();
  private final Map<IntroductionId, Journey> journeys = new LinkedHashMap<>();
  private final Map<IntroductionId, Placement> homes = new LinkedHashMap<>();
  private Optional<Homes> maps = Optional.empty();

  Town(Team team) {
    this.team = JSON.read(Team.class, JSON.write(team));
  }

  /** Jo in Holgate and Sam in Acomb. */
  static Town usual() {
    return new Town(
        Team.builder()
            .addAreas(HOLGATE, ACOMB)
            .addCoordinators(JO_OF_HOLGATE, SAM_OF_ACOMB)
            .build());
  }

  static Coordinator coordinator(CoordinatorId id, String name) {
    return Coordinator.builder().id(id).name(name).build();
  }

  static Person person(String id) {
    return Person.builder().id(PersonId.of(id)).build();
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** A moment in the town, for example "2026-03-13T18:30". */
  static Instant at(String time) {
    return LocalDateTime.parse(time).atZone(ServiceTime.ZONE).toInstant();
  }

  Team team() {
    return team;
  }

  IntroductionId introduces(Introducer by, Introduced who, String time, Placement home) {
    return introduces(by, who, time, home, introduction -> introduction);
  }

  IntroductionId introduces(
      Introducer by,
      Introduced who,
      String time,
      Placement home,
      UnaryOperator<Introduction> with) {
    Introduction introduction =
        with.apply(
            Introduction.builder()
                .id(IntroductionId.of("I-" + (introductions.size() + 1)))
                .introduced(who)
                .introducer(by)
                .receivedAt(at(time))
                .build());
    introductions.put(introduction.id(), introduction);
    homes.put(introduction.id(), home);
    Actor actor = by.isSelf() ? Actor.themselves() : Actor.introducer();
    journeys.put(introduction.id(), Journey.start(introduction, actor));
    return introduction.id();
  }

  void happens(IntroductionId id, JourneyEvent event) {
    journeys.computeIfPresent(id, (known, journey) -> journey.append(event));
  }

  Journey journey(IntroductionId id) {
    return JSON.read(Journey.class, JSON.write(journeys.get(id)));
  }

  ImmutableList<Introduction> introductions() {
    return JSON.readList(Introduction.class, JSON.writeList(introductions.values()));
  }

  ImmutableList<Journey> journeys() {
    return JSON.readList(Journey.class, JSON.writeList(journeys.values()));
  }

  /** Says where homes lie by the map of each day. */
  void maps(Homes byDay) {
    maps = Optional.of(byDay);
  }

  ServiceRecords records() {
    Homes known = (introduction, day) -> Optional.ofNullable(homes.get(introduction.id()));
    return ServiceRecords.of(team, introductions(), journeys(), maps.orElse(known));
  }

  Eligibility eligibility(IntroductionId id, String day) {
    return EligibilityRule.of(team).decide(records().eligibility(id, day(day)).orElseThrow());
  }

  ResponseAdvice response(IntroductionId id, String time) {
    return ResponseRule.standard().decide(records().response(id, at(time)).orElseThrow());
  }

  /** The queue of a coordinator, in the order advised. */
  List<String> queue(CoordinatorId coordinator, String day) {
    List<String> ids = new ArrayList<>();
    records().queues(day(day)).stream()
        .filter(queue -> queue.whose().coordinator().filter(coordinator::equals).isPresent())
        .flatMap(queue -> PrioritisationRule.standard().decide(queue.facts()).ids().stream())
        .forEach(id -> ids.add(id.value()));
    return ids;
  }

  CaseloadFacts caseload(String day) {
    return records().caseload(at(day + "T23:00"));
  }

  CoordinatorLoad load(CoordinatorId coordinator, String day) {
    return caseload(day).loads().stream()
        .filter(load -> load.coordinator().equals(coordinator))
        .findFirst()
        .orElseThrow();
  }
}
