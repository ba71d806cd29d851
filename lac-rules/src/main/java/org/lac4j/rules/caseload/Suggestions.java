package org.lac4j.rules.caseload;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.Reason;

/**
 * Finds what may help.
 *
 * @param facts the facts
 * @param parameters the figures
 */
record Suggestions(CaseloadFacts facts, CaseloadParameters parameters) {

  private static final Suggestion MORE_TIME =
      new Suggestion.TakeMoreTime(
          Reason.of(
              "take-more-time",
              "Take more time, and say in the first conversation how long it may be; everyone is still welcome.",
              "P17",
              "P18"));

  ImmutableList<Suggestion> forCoordinator(CoordinatorLoad load, Band band) {
    ImmutableList.Builder<Suggestion> suggestions = ImmutableList.builder();
    if (load.isAwayWithoutCover()) {
      suggestions.add(nameCover("coordinator " + load.coordinator(), load.areas(), "P15"));
    }
    if (band == Band.ABOVE) {
      askNeighbours(load.areas()).forEach(suggestions::add);
      askFacilitators(load.areas()).forEach(suggestions::add);
      suggestions.add(MORE_TIME);
    }
    return suggestions.build();
  }

  ImmutableList<Suggestion> forVacancy(VacantArea vacancy) {
    ImmutableSortedSet<AreaCode> area = ImmutableSortedSet.of(vacancy.area());
    ImmutableList.Builder<Suggestion> suggestions = ImmutableList.builder();
    if (vacancy.coveredBy().isEmpty()) {
      suggestions.add(nameCover("area " + vacancy.area(), area, "P14"));
      askFacilitators(area).forEach(suggestions::add);
    }
    suggestions.add(
        new Suggestion.FillPost(
            Reason.of("fill-post", "Fill the post of area " + vacancy.area() + ".", "P14")
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
        Reason.of(
                "ask-neighbour",
                "Ask coordinator "
                    + id
                    + " next door to help for a while: they are "
                    + room
                    + " below the guideline.",
                "P17",
                "R7")
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
                    Reason.of(
                            "ask-facilitator",
                            "Ask Community Facilitator " + reach.facilitator() + " to help.",
                            "R1")
                        .with("facilitator", reach.facilitator())));
  }

  private Suggestion nameCover(String whom, Collection<AreaCode> areas, String source) {
    Optional<CoordinatorId> cover =
        neighboursAtWork(areas).stream().findFirst().map(CoordinatorLoad::coordinator);
    Reason reason =
        Reason.of(
            "name-cover",
            cover
                .map(
                    id ->
                        "Name someone to cover "
                            + whom
                            + "; next door and at work is coordinator "
                            + id
                            + ".")
                .orElse("Name someone to cover " + whom + "."),
            source);
    return new Suggestion.NameCover(
        cover, cover.map(id -> reason.with("coordinator", id)).orElse(reason));
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
