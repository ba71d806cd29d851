package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamFault;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.WardShares;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.WardMeasures;
import org.lac4j.geo.audit.internal.ground.Populations;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.lac4j.geo.audit.internal.measure.Piece;

/**
 * Sets the areas beside the team that serves them: one coordinator for each area.
 *
 * @source P11, P14
 */
final class CoordinatorCheck implements Check {

  @Override
  public List<Finding> find(AuditContext context) {
    List<Finding> findings = new ArrayList<>();
    context.input().teamFaults().forEach(fault -> finding(fault).ifPresent(findings::add));
    context.input().team().ifPresent(team -> run(team, context, findings::add));
    return findings;
  }

  private static void run(Team team, AuditContext context, Consumer<Finding> findings) {
    Map<AreaCode, AuditedArea> onMap = new TreeMap<>();
    context
        .input()
        .areas()
        .forEach(area -> area.code().ifPresent(code -> onMap.putIfAbsent(code, area)));
    onMap.forEach((code, area) -> withoutCoordinator(team, code, area).ifPresent(findings));
    team.areas().stream()
        .filter(area -> !onMap.containsKey(area.code()))
        .map(area -> offMap(team, area.code()))
        .forEach(findings);
    context.residuals().pieces().stream()
        .flatMap(piece -> twoCoordinators(team, piece, context).stream())
        .forEach(findings);
    ImmutableMap<AreaCode, Integer> people = people(context);
    team.coordinators().stream()
        .flatMap(coordinator -> population(team, coordinator, people).stream())
        .forEach(findings);
  }

  /** The coordinator of an area: of a post without a last day if there is one, else of the last that is given. */
  private static Optional<Coordinator> holder(Team team, AreaCode code) {
    ImmutableList<Post> posts =
        team.allPosts().stream()
            .filter(post -> post.areas().contains(code))
            .collect(ImmutableList.toImmutableList());
    return posts.stream()
        .filter(post -> post.until().isEmpty())
        .findFirst()
        .or(() -> posts.reverse().stream().findFirst())
        .map(post -> team.coordinatorsById().get(post.coordinator()));
  }

  private static Optional<Finding> withoutCoordinator(Team team, AreaCode code, AuditedArea area) {
    if (holder(team, code).isPresent()) {
      return Optional.empty();
    }
    boolean vacant = team.vacancies().stream().anyMatch(each -> each.area().equals(code));
    return Optional.of(
        Findings.of(FindingCode.AREA_WITHOUT_COORDINATOR, area)
            .severity(vacant ? Severity.INFO : Severity.ERROR)
            .place(area.geometry())
            .message(
                vacant
                    ? area.label() + " has no coordinator for now, as declared."
                    : area.label() + " is not an area of the team.")
            .fix(
                vacant
                    ? "No action until the post is filled."
                    : "Name its coordinator or declare a vacancy, or take the area off the map.")
            .build());
  }

  private static Finding offMap(Team team, AreaCode code) {
    Coordinator coordinator = holder(team, code).orElse(null);
    return Finding.builder()
        .code(FindingCode.COORDINATOR_WITHOUT_AREA)
        .addAreas(code)
        .message(
            (coordinator == null
                    ? "The team has a vacancy for the area "
                    : "Coordinator " + coordinator.id() + " serves the area ")
                + code
                + ", which is not on the map.")
        .fix("Draw the area, or give it the code that the map has.")
        .build();
  }

  private static Optional<Finding> twoCoordinators(Team team, Piece piece, AuditContext context) {
    if (piece.isGap() || piece.widthMetres() < context.options().gapWidthMetres()) {
      return Optional.empty();
    }
    ImmutableList<AreaCode> codes =
        piece.surfaces().stream()
            .flatMap(i -> context.neighbourhood().area(i).code().stream())
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> coordinators =
        codes.stream()
            .flatMap(code -> holder(team, code).stream())
            .map(coordinator -> coordinator.id().toString())
            .collect(ImmutableSet.toImmutableSet());
    return coordinators.size() < 2
        ? Optional.empty()
        : Optional.of(
            Finding.builder()
                .code(FindingCode.TWO_COORDINATORS)
                .addAllAreas(codes)
                .place(piece.place())
                .squareMetres(piece.squareMetres())
                .widthMetres(piece.widthMetres())
                .message(
                    "Where "
                        + SizeWording.list(codes.stream().map(AreaCode::value).toList(), 4)
                        + " overlap, "
                        + SizeWording.list(coordinators.asList(), 4)
                        + " are both coordinators.")
                .fix("Decide whose the place is, and cut it out of the other area.")
                .build());
  }

  private static Optional<Finding> population(
      Team team, Coordinator coordinator, ImmutableMap<AreaCode, Integer> people) {
    ImmutableSet<AreaCode> areas =
        team.allPosts().stream()
            .filter(post -> post.coordinator().equals(coordinator.id()))
            .flatMap(post -> post.areas().stream())
            .collect(ImmutableSet.toImmutableSet());
    if (!people.keySet().containsAll(areas)) {
      return Optional.empty();
    }
    int all = areas.stream().mapToInt(code -> people.getOrDefault(code, 0)).sum();
    return Optional.of(
        Finding.builder()
            .code(FindingCode.POPULATION_PER_COORDINATOR)
            .addAllAreas(areas)
            .people(OptionalInt.of(all))
            .message(
                String.format(
                    Locale.UK,
                    "About %,d people live in the areas of coordinator %s: %s 8,000 to 10,000.",
                    all,
                    coordinator.id(),
                    all < PopulationGuide.LEAST
                        ? "fewer than"
                        : all > PopulationGuide.MOST ? "more than" : "within"))
            .fix("No action: the guide is what the LAC Network suggests, and an assumption here.")
            .build());
  }

  /** How many live in each area: as its own file says, else by the shares of wards. */
  private static ImmutableMap<AreaCode, Integer> people(AuditContext context) {
    Map<AreaCode, Double> people = new HashMap<>();
    context.wardMeasures().ifPresent(wards -> addWards(wards, people));
    for (AuditedArea area : context.input().areas()) {
      Populations.of(area.attributes())
          .ifPresent(own -> area.code().ifPresent(code -> people.put(code, (double) own)));
    }
    return ImmutableMap.copyOf(Maps.transformValues(people, each -> (int) Math.round(each)));
  }

  private static void addWards(WardMeasures wards, Map<AreaCode, Double> people) {
    if (wards.shares().stream().allMatch(ward -> ward.ward().population().isPresent())) {
      for (WardShares ward : wards.shares()) {
        int residents = ward.ward().population().orElse(0);
        ward.shares().forEach((code, share) -> people.merge(code, share * residents, Double::sum));
      }
    }
  }

  /** What the LAC Network suggests for one coordinator: no fact of York's service, so an assumption. */
  private static final class PopulationGuide {
    static final int LEAST = 8_000;
    static final int MOST = 10_000;
  }

  private static Optional<Finding> finding(TeamFault fault) {
    return code(fault.code())
        .map(
            code ->
                Finding.builder()
                    .code(code)
                    .addAllAreas(fault.areas())
                    .message(fault.message())
                    .fix("Correct the team's file.")
                    .build());
  }

  private static Optional<FindingCode> code(TeamFault.Code fault) {
    return switch (fault) {
      case TWO_COORDINATORS -> Optional.of(FindingCode.TWO_COORDINATORS);
      case AREA_WITHOUT_COORDINATOR -> Optional.of(FindingCode.AREA_WITHOUT_COORDINATOR);
      case COORDINATOR_WITHOUT_AREA, UNKNOWN_AREA ->
          Optional.of(FindingCode.COORDINATOR_WITHOUT_AREA);
      default -> Optional.empty();
    };
  }
}
