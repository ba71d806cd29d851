package org.lac4j.rules.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.introduction.IntroductionId;

/** Puts the people about whom someone has decided in their places; all others keep their order among themselves. */
final class Placing {

  private Placing() {}

  /** The decision that stands for each introduction in the queue: the latest recorded, the latest first. */
  static ImmutableMap<IntroductionId, HumanOverride> standing(
      List<Candidate> order, ImmutableList<HumanOverride> overrides) {
    if (overrides.isEmpty()) {
      return ImmutableMap.of();
    }
    Map<IntroductionId, HumanOverride> latest = new HashMap<>();
    overrides.forEach(override -> latest.put(override.id(), override));
    ImmutableMap.Builder<IntroductionId, HumanOverride> standing = ImmutableMap.builder();
    Map<IntroductionId, Candidate> waiting =
        Maps.uniqueIndex(order, candidate -> candidate.waiting.id());
    overrides.reverse().stream()
        .filter(override -> latest.get(override.id()) == override)
        .filter(override -> waiting.containsKey(override.id()))
        .forEach(override -> standing.put(override.id(), override));
    return standing.buildOrThrow();
  }

  static List<Candidate> apply(
      List<Candidate> order, ImmutableMap<IntroductionId, HumanOverride> standing) {
    if (standing.isEmpty()) {
      return order;
    }
    @Nullable Candidate[] places = new @Nullable Candidate[order.size()];
    Map<IntroductionId, Candidate> waiting =
        Maps.uniqueIndex(order, candidate -> candidate.waiting.id());
    standing.forEach((id, override) -> places[free(places, override.place())] = waiting.get(id));
    int next = 0;
    for (Candidate candidate : order) {
      if (!standing.containsKey(candidate.waiting.id())) {
        while (places[next] != null) {
          next++;
        }
        places[next] = candidate;
      }
    }
    List<Candidate> placed = new ArrayList<>(places.length);
    for (Candidate candidate : places) {
      Optional.ofNullable(candidate).ifPresent(placed::add);
    }
    return placed;
  }

  /** The place asked for or the next free one behind it; where there is none, the last free one. */
  private static int free(@Nullable Candidate[] places, int place) {
    int wanted = Math.min(place, places.length) - 1;
    for (int i = wanted; i < places.length; i++) {
      if (places[i] == null) {
        return i;
      }
    }
    int last = wanted;
    while (places[last] != null) {
      last--;
    }
    return last;
  }
}
