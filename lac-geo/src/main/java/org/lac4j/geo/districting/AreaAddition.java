package org.lac4j.geo.districting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.districting.internal.Additions;
import org.lac4j.geo.districting.internal.Effort;

/** Areas beside those of today. */
final class AreaAddition {

  private final UnitGraph graph;
  private final ImmutableMap<AreaCode, AreaCode> today;
  private final Effort effort;
  private final ImmutableList<AreaCode> codes;

  AreaAddition(UnitGraph graph, ImmutableMap<AreaCode, AreaCode> today, Effort effort) {
    this.graph = graph;
    this.today = today;
    this.effort = effort;
    this.codes = graph.codes().asList();
  }

  Design answer(int more, LoadRange range, Map<AreaCode, Double> values, int alternatives) {
    boolean[] free = new boolean[codes.size()];
    for (int u = 0; u < free.length; u++) {
      free[u] = !today.containsKey(codes.get(u));
    }
    double valueScale = valueScale(values);
    double scale = graph.scale();
    long[] bounds = {range.least(scale), range.greatest(scale)};
    Additions.Found found =
        new Additions(graph.network(), free, worth(values, valueScale), bounds, effort)
            .find(more, alternatives);
    ImmutableSet<AreaCode> names = names(Math.max(more, alternatives));
    double value = 0;
    for (BitSet one : found.best()) {
      value += one.stream().mapToDouble(u -> values.getOrDefault(codes.get(u), 0.0)).sum();
    }
    boolean drawn = !found.best().isEmpty();
    DesignStatus status =
        found.proved()
            ? drawn ? DesignStatus.OPTIMAL : DesignStatus.INFEASIBLE
            : drawn ? DesignStatus.BOUNDED : DesignStatus.UNDECIDED;
    DesignProof proof =
        new DesignProof(
            status,
            value,
            status == DesignStatus.OPTIMAL ? value : found.bound() / valueScale,
            found.work(),
            effort.stop().getAsBoolean(),
            DesignWording.ofAddition(status, more, range, free(free)));
    return new Design(
        DesignWording.oneMore(more, range),
        range,
        drawn ? all(found.best(), names) : ImmutableList.of(),
        0,
        proof,
        areas(found.alternatives(), names));
  }

  private double free(boolean[] free) {
    double load = 0;
    for (int u = 0; u < free.length; u++) {
      load += free[u] ? graph.load(codes.get(u)) : 0;
    }
    return load;
  }

  private double valueScale(Map<AreaCode, Double> values) {
    boolean whole = true;
    for (Map.Entry<AreaCode, Double> value : values.entrySet()) {
      graph.load(value.getKey());
      if (!(value.getValue() >= 0 && value.getValue() < 1e12)) {
        throw new IllegalArgumentException(
            "The value of unit "
                + value.getKey()
                + " is a number from 0 up, not "
                + value.getValue()
                + ".");
      }
      whole &= value.getValue() == Math.rint(value.getValue());
    }
    return whole ? 1 : 1_000;
  }

  private long[] worth(Map<AreaCode, Double> values, double scale) {
    return codes.stream()
        .mapToLong(code -> Math.round(values.getOrDefault(code, 0.0) * scale))
        .toArray();
  }

  /** Codes that no area of today has. */
  private ImmutableSet<AreaCode> names(int count) {
    Set<AreaCode> taken = new HashSet<>(today.values());
    ImmutableSet.Builder<AreaCode> names = ImmutableSet.builder();
    int given = 0;
    for (int number = 1; given < count; number++) {
      AreaCode name = AreaCode.of("new-" + number);
      if (!taken.contains(name)) {
        names.add(name);
        given++;
      }
    }
    return names.build();
  }

  private ImmutableList<DesignedArea> all(List<BitSet> added, ImmutableSet<AreaCode> names) {
    ImmutableList.Builder<DesignedArea> all = ImmutableList.builder();
    for (AreaCode area : new TreeSet<>(today.values())) {
      ImmutableSet<AreaCode> units =
          codes.stream()
              .filter(code -> area.equals(today.get(code)))
              .collect(ImmutableSet.toImmutableSet());
      all.add(new DesignedArea(area, false, units, load(units)));
    }
    return all.addAll(areas(added, names)).build();
  }

  private ImmutableList<DesignedArea> areas(List<BitSet> sets, ImmutableSet<AreaCode> names) {
    ImmutableList.Builder<DesignedArea> areas = ImmutableList.builder();
    for (int i = 0; i < sets.size(); i++) {
      ImmutableSet<AreaCode> units =
          sets.get(i).stream()
              .mapToObj(codes::get)
              .collect(ImmutableSortedSet.toImmutableSortedSet(AreaCode::compareTo));
      areas.add(new DesignedArea(names.asList().get(i), true, units, load(units)));
    }
    return areas.build();
  }

  private double load(Set<AreaCode> units) {
    return units.stream().mapToDouble(graph::load).sum();
  }
}
