package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.WardShares;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.WardMeasures;
import org.lac4j.geo.audit.internal.ground.Populations;

/** Counts the people for whom one coordinator is there, where files have populations. */
final class PopulationCheck implements Check {

  @Override
  public List<Finding> find(AuditContext context) {
    List<Finding> findings = new ArrayList<>();
    context
        .input()
        .served()
        .ifPresent(
            served -> {
              ImmutableMap<AreaCode, Integer> people = people(context);
              served
                  .coordinators()
                  .inverse()
                  .asMap()
                  .forEach((id, areas) -> population(id, areas, people).ifPresent(findings::add));
            });
    return findings;
  }

  private static Optional<Finding> population(
      CoordinatorId coordinator,
      Collection<AreaCode> areas,
      ImmutableMap<AreaCode, Integer> people) {
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
                    coordinator,
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
}
