package org.lac4j.core.records;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.person.IntroducedId;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;

/**
 * Checks that the records of a service agree with each other, and tells all faults at once.
 *
 * <p>Each value is right by itself; what one of them alone can't see is checked here. Documents of before a rule was there
 * are read all the same, and what they break is told here.
 *
 * <pre>{@code
 * RecordsCheck.faults(team, introductions, journeys, agreements).forEach(System.out::println);
 * }</pre>
 *
 * @source P3, P14, P20, P22
 */
public final class RecordsCheck {

  private final Team team;
  private final ImmutableSet<CoordinatorId> coordinators;
  private final ImmutableSet<AreaCode> areas;
  private final Map<IntroductionId, Introduction> introductions = new LinkedHashMap<>();
  private final Map<IntroductionId, Journey> journeys = new LinkedHashMap<>();
  private final List<RecordsFault> faults = new ArrayList<>();

  private RecordsCheck(Team team) {
    this.team = team;
    this.coordinators = team.coordinators().stream().map(Coordinator::id).collect(toImmutableSet());
    this.areas = team.areas().stream().map(Area::code).collect(toImmutableSet());
  }

  /**
   * Checks records.
   *
   * @param team the team, with everyone who is or was in it
   * @param introductions the introductions
   * @param journeys the journeys
   * @param agreements the shared agreements, with their mentions in formal plans
   * @return the faults, in the order of {@link RecordsFault.Code}; none if all agree
   */
  public static ImmutableList<RecordsFault> faults(
      Team team,
      Collection<Introduction> introductions,
      Collection<Journey> journeys,
      Collection<SharedAgreement> agreements) {
    RecordsCheck check = new RecordsCheck(team);
    introductions.forEach(check::introduction);
    journeys.forEach(check::journey);
    check.openJourneys();
    Set<AgreementId> ids = new HashSet<>();
    for (SharedAgreement agreement : agreements) {
      check.agreement(agreement, ids.add(agreement.id()));
    }
    return check.faults.stream()
        .distinct()
        .sorted(Comparator.comparing(RecordsFault::code))
        .collect(toImmutableList());
  }

  private void introduction(Introduction introduction) {
    if (introductions.putIfAbsent(introduction.id(), introduction) != null) {
      add(
          RecordsFault.Code.REPEATED_INTRODUCTION,
          introduction.id(),
          "Two introductions have the id " + introduction.id() + ": give each its own.");
    }
    if (introduction.introducer() instanceof Introducer.ByCoordinator by) {
      coordinator(introduction.id(), by.coordinator(), "is the introducer");
    }
  }

  private void journey(Journey journey) {
    IntroductionId id = journey.introduction();
    if (journeys.putIfAbsent(id, journey) != null) {
      add(
          RecordsFault.Code.REPEATED_JOURNEY,
          id,
          "Introduction " + id + " has two journeys: join them, or reopen the first.");
    }
    Introduction introduction = introductions.get(id);
    if (introduction == null) {
      add(
          RecordsFault.Code.UNKNOWN_INTRODUCTION,
          id,
          "There is a journey of introduction "
              + id
              + ", which is not there: add the introduction, or fix the id.");
    } else {
      JourneyFaults.of(introduction, journey).forEach(faults::add);
    }
    JourneyFaults.coordinators(journey).forEach(each -> coordinator(id, each, "is on the journey"));
    journey.standingEvents().stream()
        .flatMap(event -> event.area().stream())
        .filter(area -> !areas.contains(area))
        .forEach(area -> unknownArea(id, area));
  }

  private void unknownArea(IntroductionId id, AreaCode area) {
    add(
        RecordsFault.Code.UNKNOWN_AREA,
        id,
        "The person of introduction "
            + id
            + " moved to the area "
            + area
            + ", which is none of the team's "
            + areas.size()
            + ": fix the code, or record a move to where nobody covers.");
  }

  /** An introduction without a journey waits since it was received. */
  private void openJourneys() {
    Map<IntroducedId, IntroductionId> open = new HashMap<>();
    for (Introduction introduction : introductions.values()) {
      if (isOpen(introduction)) {
        IntroductionId other = open.putIfAbsent(introduction.introduced().id(), introduction.id());
        if (other != null) {
          add(
              RecordsFault.Code.TWO_OPEN_JOURNEYS,
              introduction.id(),
              "The introductions "
                  + other
                  + " and "
                  + introduction.id()
                  + " are of the same person and both open: go on with one, and end the other.");
        }
      }
    }
  }

  private boolean isOpen(Introduction introduction) {
    Journey journey = journeys.get(introduction.id());
    return journey == null ? introduction.wish() != ConversationWish.NO : journey.isOpen();
  }

  private void agreement(SharedAgreement agreement, boolean isFirst) {
    IntroductionId id = agreement.introduction();
    if (!isFirst) {
      add(
          agreement,
          RecordsFault.Code.REPEATED_AGREEMENT,
          "Two agreements have the id",
          "give each its own");
    }
    Introduction introduction = introductions.get(id);
    if (introduction == null) {
      add(
          agreement,
          RecordsFault.Code.UNKNOWN_INTRODUCTION,
          "The introduction " + id + " is not there, and it has the agreement",
          "add it, or fix the id");
    } else {
      AgreementFaults.of(introduction, Optional.ofNullable(journeys.get(id)), agreement)
          .forEach(faults::add);
    }
    AgreementFaults.coordinators(agreement)
        .forEach(each -> coordinator(id, each, "is named in the agreement " + agreement.id()));
  }

  private void coordinator(IntroductionId id, CoordinatorId coordinator, String what) {
    if (!coordinators.contains(coordinator)) {
      add(
          RecordsFault.Code.UNKNOWN_COORDINATOR,
          id,
          "Coordinator "
              + coordinator
              + ", who "
              + what
              + " of introduction "
              + id
              + ", is none of the team's "
              + team.coordinators().size()
              + ": add them with the days of their post, or fix the id.");
    }
  }

  private void add(RecordsFault.Code code, IntroductionId id, String message) {
    faults.add(new RecordsFault(code, id, Optional.empty(), message));
  }

  private void add(SharedAgreement agreement, RecordsFault.Code code, String what, String cure) {
    faults.add(
        new RecordsFault(
            code,
            agreement.introduction(),
            Optional.of(agreement.id()),
            what + " " + agreement.id() + ": " + cure + "."));
  }
}
