package org.lac4j.rules.caseload;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.CaseloadMessage;

/**
 * Finds what may help.
 *
 * @param facts the facts
 * @param parameters the figures
 * @param phrases the words
 */
record Suggestions(CaseloadFacts facts, CaseloadParameters parameters, Phrases phrases) {

  ImmutableList<Suggestion> forCoordinator(CoordinatorLoad load, Band band) {
    ImmutableList.Builder<Suggestion> suggestions = ImmutableList.builder();
    if (load.isAwayWithoutCover()) {
      suggestions.add(cover(load));
    }
    if (band == Band.ABOVE) {
      askNeighbours(load.areas()).forEach(suggestions::add);
      askFacilitators(load.areas()).forEach(suggestions::add);
      suggestions.add(new Suggestion.TakeMoreTime(phrases.reason(CaseloadMessage.TAKE_MORE_TIME)));
    }
    return suggestions.build();
  }

  ImmutableList<Suggestion> forVacancy(VacantArea vacancy) {
    ImmutableSortedSet<AreaCode> area = ImmutableSortedSet.of(vacancy.area());
    ImmutableList.Builder<Suggestion> suggestions = ImmutableList.builder();
    if (vacancy.coveredBy().isEmpty()) {
      suggestions.add(cover(vacancy, area));
      askFacilitators(area).forEach(suggestions::add);
    }
    suggestions.add(
        new Suggestion.FillPost(
            phrases
                .reason(CaseloadMessage.FILL_POST, ImmutableMap.of("area", vacancy.area()))
                .with("area", vacancy.area())));
    return suggestions.build();
  }

  private Stream<Suggestion> askNeighbours(Collection<AreaCode> areas) {
    return neighboursAtWork(areas).stream()
        .filter(neighbour -> parameters.band(total(neighbour)) == Band.BELOW)
        .map(this::askNeighbour);
  }

  private Suggestion askNeighbour(CoordinatorLoad neighbour) {
    CoordinatorId id = neighbour.coordinator();
    int room = parameters.guidelineFrom() - total(neighbour);
    return new Suggestion.AskNeighbour(
        id,
        room,
        phrases
            .reason(CaseloadMessage.ASK_NEIGHBOUR, ImmutableMap.of("coordinator", id, "room", room))
            .with("coordinator", id)
            .with("room", room));
  }

  private Stream<Suggestion> askFacilitators(Collection<AreaCode> areas) {
    return facts.facilitators().stream()
        .filter(reach -> reach.reaches(areas))
        .map(
            reach ->
                new Suggestion.AskFacilitator(
                    reach.facilitator(),
                    phrases
                        .reason(
                            CaseloadMessage.ASK_FACILITATOR,
                            ImmutableMap.of("facilitator", reach.facilitator()))
                        .with("facilitator", reach.facilitator())));
  }

  private Suggestion cover(CoordinatorLoad load) {
    return nameCover(
        ImmutableMap.of("whom", load.coordinator()),
        neighbour(load.areas()),
        CaseloadMessage.COVER_COORDINATOR,
        CaseloadMessage.COVER_COORDINATOR_NEIGHBOUR);
  }

  private Suggestion cover(VacantArea vacancy, Collection<AreaCode> areas) {
    return nameCover(
        ImmutableMap.of("area", vacancy.area()),
        neighbour(areas),
        CaseloadMessage.COVER_AREA,
        CaseloadMessage.COVER_AREA_NEIGHBOUR);
  }

  private Optional<CoordinatorId> neighbour(Collection<AreaCode> areas) {
    return neighboursAtWork(areas).stream().findFirst().map(CoordinatorLoad::coordinator);
  }

  private Suggestion nameCover(
      ImmutableMap<String, Object> whom,
      Optional<CoordinatorId> cover,
      CaseloadMessage alone,
      CaseloadMessage withNeighbour) {
    Reason reason =
        cover
            .map(
                id ->
                    phrases
                        .reason(
                            "name-cover",
                            withNeighbour,
                            ImmutableMap.<String, Object>builder()
                                .putAll(whom)
                                .put("coordinator", id)
                                .buildOrThrow())
                        .with("coordinator", id))
            .orElseGet(() -> phrases.reason("name-cover", alone, whom));
    return new Suggestion.NameCover(cover, reason);
  }

  /** Lists the coordinators next door who are not away, the one with the fewest first, then by id. */
  private ImmutableList<CoordinatorLoad> neighboursAtWork(Collection<AreaCode> areas) {
    ImmutableSortedSet<AreaCode> nextDoor = facts.adjacent().nextTo(areas);
    return facts.loads().stream()
        .filter(load -> !load.isAway())
        .filter(load -> load.areas().stream().anyMatch(nextDoor::contains))
        .sorted(Comparator.comparingInt(this::total).thenComparing(CoordinatorLoad::coordinator))
        .collect(toImmutableList());
  }

  private int total(CoordinatorLoad load) {
    return load.open() + facts.coveredFor(load.coordinator());
  }
}
