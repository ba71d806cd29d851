package org.lac4j.geo.districting;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.lac4j.core.place.AreaCode;

/** Every way to part few units into areas, tried one after the other: slow, and too simple to be wrong. */
final class BruteForce {

  private final UnitGraph graph;
  private final Map<AreaCode, AreaCode> today;
  private final Map<AreaCode, double[]> points;
  private final ImmutableList<AreaCode> units;

  BruteForce(UnitGraph graph, Map<AreaCode, AreaCode> today, Map<AreaCode, double[]> points) {
    this.graph = graph;
    this.today = today;
    this.points = points;
    this.units = graph.codes().asList();
  }

  /** The least value of an objective; empty if no way keeps to the range and the locks. */
  OptionalDouble best(int areas, LoadRange range, Objective objective, Locks locks) {
    double[] best = {Double.POSITIVE_INFINITY};
    partitions(
        areas,
        parts -> {
          if (parts.stream().allMatch(part -> range.contains(load(part)) && isConnected(part))
              && keeps(parts, locks)) {
            best[0] = Math.min(best[0], value(parts, objective, locks));
          }
        });
    return best[0] == Double.POSITIVE_INFINITY
        ? OptionalDouble.empty()
        : OptionalDouble.of(best[0]);
  }

  /** The greatest value of one more area. */
  OptionalDouble bestAddition(LoadRange range, Map<AreaCode, Double> values) {
    List<AreaCode> free = units.stream().filter(unit -> !today.containsKey(unit)).toList();
    OptionalDouble best = OptionalDouble.empty();
    for (int bits = 1; bits < 1 << free.size(); bits++) {
      Set<AreaCode> part = new HashSet<>();
      for (int i = 0; i < free.size(); i++) {
        if ((bits >> i & 1) != 0) {
          part.add(free.get(i));
        }
      }
      double value = part.stream().mapToDouble(values::get).sum();
      if (range.contains(load(part))
          && isConnected(part)
          && (best.isEmpty() || value > best.getAsDouble())) {
        best = OptionalDouble.of(value);
      }
    }
    return best;
  }

  private void partitions(int areas, Consumer<List<Set<AreaCode>>> use) {
    List<Set<AreaCode>> parts = new ArrayList<>();
    assign(0, areas, parts, use);
  }

  private void assign(
      int unit, int areas, List<Set<AreaCode>> parts, Consumer<List<Set<AreaCode>>> use) {
    if (unit == units.size()) {
      if (parts.size() == areas) {
        use.accept(parts);
      }
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).add(units.get(unit));
      assign(unit + 1, areas, parts, use);
      parts.get(i).remove(units.get(unit));
    }
    if (parts.size() < areas) {
      parts.add(new HashSet<>(Set.of(units.get(unit))));
      assign(unit + 1, areas, parts, use);
      parts.remove(parts.size() - 1);
    }
  }

  private double load(Set<AreaCode> part) {
    return part.stream().mapToDouble(graph::load).sum();
  }

  boolean isConnected(Set<AreaCode> part) {
    Deque<AreaCode> open = new ArrayDeque<>(List.of(part.iterator().next()));
    Set<AreaCode> reached = new HashSet<>(open);
    while (!open.isEmpty()) {
      for (AreaCode next : graph.neighbours(open.remove()).keySet()) {
        if (part.contains(next) && reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached.size() == part.size();
  }

  private static boolean keeps(List<Set<AreaCode>> parts, Locks locks) {
    for (Set<AreaCode> part : parts) {
      if (locks.together().stream()
              .anyMatch(p -> part.contains(p.one()) != part.contains(p.other()))
          || locks.apart().stream()
              .anyMatch(p -> part.contains(p.one()) && part.contains(p.other()))) {
        return false;
      }
    }
    Map<AreaCode, Integer> places = new HashMap<>();
    for (Map.Entry<AreaCode, AreaCode> lock : locks.to().entrySet()) {
      int part = part(parts, lock.getKey());
      if (places.getOrDefault(lock.getValue(), part) != part) {
        return false;
      }
      places.put(lock.getValue(), part);
    }
    return new HashSet<>(places.values()).size() == places.size();
  }

  private static int part(List<Set<AreaCode>> parts, AreaCode unit) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).contains(unit)) {
        return i;
      }
    }
    throw new AssertionError(unit);
  }

  private double value(List<Set<AreaCode>> parts, Objective objective, Locks locks) {
    return switch (objective) {
      case PEOPLE_MOVED -> moved(parts, locks);
      case INNER_BOUNDARY -> parted(parts, true);
      case CUT_EDGES -> parted(parts, false);
      case MOMENT_OF_INERTIA -> parts.stream().mapToDouble(this::inertia).sum();
    };
  }

  private double parted(List<Set<AreaCode>> parts, boolean metres) {
    double sum = 0;
    for (AreaCode unit : units) {
      for (Map.Entry<AreaCode, Double> next : graph.neighbours(unit).entrySet()) {
        if (unit.compareTo(next.getKey()) < 0 && part(parts, unit) != part(parts, next.getKey())) {
          sum += metres ? next.getValue() : 1;
        }
      }
    }
    return sum;
  }

  /** Names the parts in every way and takes the one in which most stay. */
  private double moved(List<Set<AreaCode>> parts, Locks locks) {
    List<AreaCode> names = new ArrayList<>(new HashSet<>(today.values()));
    while (names.size() < parts.size()) {
      names.add(AreaCode.of("none-" + names.size()));
    }
    double[] best = {Double.POSITIVE_INFINITY};
    name(parts, names, new AreaCode[parts.size()], 0, locks, best);
    return best[0];
  }

  private void name(
      List<Set<AreaCode>> parts,
      List<AreaCode> names,
      AreaCode[] given,
      int done,
      Locks locks,
      double[] best) {
    if (done == parts.size()) {
      double moved = 0;
      for (int i = 0; i < done; i++) {
        for (AreaCode unit : parts.get(i)) {
          moved += given[i].equals(today.get(unit)) ? 0 : graph.load(unit);
          if (locks.to().containsKey(unit) && !given[i].equals(locks.to().get(unit))) {
            return;
          }
        }
      }
      best[0] = Math.min(best[0], moved);
      return;
    }
    for (AreaCode name : names) {
      if (!Arrays.asList(given).subList(0, done).contains(name)) {
        given[done] = name;
        name(parts, names, given, done + 1, locks, best);
        given[done] = null;
      }
    }
  }

  private double inertia(Set<AreaCode> part) {
    double weight = load(part);
    if (weight == 0) {
      return 0;
    }
    double x =
        part.stream().mapToDouble(unit -> graph.load(unit) * points.get(unit)[0]).sum() / weight;
    double y =
        part.stream().mapToDouble(unit -> graph.load(unit) * points.get(unit)[1]).sum() / weight;
    return part.stream()
            .mapToDouble(
                unit ->
                    graph.load(unit)
                        * (Math.pow(points.get(unit)[0] - x, 2)
                            + Math.pow(points.get(unit)[1] - y, 2)))
            .sum()
        / 10_000;
  }
}
