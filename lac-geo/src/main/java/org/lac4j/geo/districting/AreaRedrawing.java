package org.lac4j.geo.districting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.districting.internal.Costs;
import org.lac4j.geo.districting.internal.Effort;
import org.lac4j.geo.districting.internal.Solver;
import org.lac4j.geo.districting.internal.Task;
import org.lac4j.geo.districting.internal.Ties;
import org.lac4j.geo.districting.internal.UnitNetwork;

/** All areas drawn anew. */
final class AreaRedrawing {

  private final UnitGraph graph;
  private final ImmutableMap<AreaCode, AreaCode> today;
  private final Locks locks;
  private final Effort effort;
  private final UnitNetwork network;
  private final ImmutableList<AreaCode> codes;

  /** Today's areas, those with most load first. */
  private final ImmutableList<AreaCode> named;

  private final int[] areaToday;

  AreaRedrawing(
      UnitGraph graph, ImmutableMap<AreaCode, AreaCode> today, Locks locks, Effort effort) {
    this.graph = graph;
    this.today = today;
    this.locks = locks;
    this.effort = effort;
    this.network = graph.network();
    this.codes = graph.codes().asList();
    this.named = named();
    this.areaToday =
        codes.stream().mapToInt(code -> today(code).map(named::indexOf).orElse(-1)).toArray();
  }

  private Optional<AreaCode> today(AreaCode unit) {
    return Optional.ofNullable(today.get(unit));
  }

  private ImmutableList<AreaCode> named() {
    Map<AreaCode, Double> loads = new HashMap<>();
    today.forEach((unit, area) -> loads.merge(area, graph.load(unit), Double::sum));
    return new TreeSet<>(today.values())
        .stream()
            .sorted(Comparator.comparing((AreaCode area) -> -loads.getOrDefault(area, 0.0)))
            .collect(ImmutableList.toImmutableList());
  }

  Design answer(int areas, LoadRange range, Objective objective) {
    check(objective);
    double scale = graph.scale();
    Task task =
        new Task(
            network,
            areas,
            range.least(scale),
            range.greatest(scale),
            Costs.of(network, areaToday, objective.measured(), objective.next()),
            ties());
    Optional<String> reason = impossible(areas, range);
    if (reason.isPresent()) {
      return none(
          areas,
          range,
          objective,
          new DesignProof(DesignStatus.INFEASIBLE, 0, 0, 0, false, reason.get()));
    }
    Solver.Solution solution = new Solver(task, objective.measured(), areaToday, effort).solve();
    boolean stopped = effort.stop().getAsBoolean();
    double perValue =
        objective == Objective.PEOPLE_MOVED || objective == Objective.MOMENT_OF_INERTIA ? scale : 1;
    if (!solution.isDrawn()) {
      DesignStatus status = solution.proved() ? DesignStatus.INFEASIBLE : DesignStatus.UNDECIDED;
      return none(
          areas,
          range,
          objective,
          new DesignProof(
              status, 0, 0, solution.work(), stopped, DesignWording.nothing(status, areas, range)));
    }
    DesignStatus status = solution.proved() ? DesignStatus.OPTIMAL : DesignStatus.BOUNDED;
    DesignProof proof =
        new DesignProof(
            status,
            Costs.objective(solution.cost()) / perValue,
            solution.bound() / perValue,
            solution.work(),
            stopped,
            DesignWording.restsOn(status, objective));
    ImmutableList<DesignedArea> drawn =
        new AreaNaming(graph, named, areaToday)
            .name(solution.areas(), objective == Objective.PEOPLE_MOVED || !locks.to().isEmpty());
    return new Design(
        DesignWording.redraw(areas, range, objective),
        range,
        drawn,
        moved(drawn),
        proof,
        ImmutableList.of());
  }

  private static Design none(int areas, LoadRange range, Objective objective, DesignProof proof) {
    return new Design(
        DesignWording.redraw(areas, range, objective),
        range,
        ImmutableList.of(),
        0,
        proof,
        ImmutableList.of());
  }

  private void check(Objective objective) {
    if (objective == Objective.PEOPLE_MOVED && today.isEmpty()) {
      throw new IllegalArgumentException(
          "The fewest people who change area can't be asked for without today's areas: give them.");
    }
    if (objective == Objective.MOMENT_OF_INERTIA && !graph.hasPoints()) {
      throw new IllegalArgumentException(
          "The moment of inertia needs a point of every unit: give x and y.");
    }
  }

  private Ties ties() {
    int[] fixed = new int[codes.size()];
    Arrays.fill(fixed, -1);
    locks
        .to()
        .forEach(
            (unit, area) -> {
              int named = this.named.indexOf(area);
              if (named < 0) {
                throw new IllegalArgumentException(
                    "Unit "
                        + unit
                        + " is locked to area "
                        + area
                        + ", but no area of today has that code.");
              }
              fixed[number(unit)] = named;
            });
    return new Ties(pairs(locks.together()), pairs(locks.apart()), fixed);
  }

  private int[][] pairs(List<Locks.Pair> pairs) {
    return pairs.stream()
        .map(pair -> new int[] {number(pair.one()), number(pair.other())})
        .toArray(int[][]::new);
  }

  private int number(AreaCode unit) {
    graph.load(unit);
    return codes.indexOf(unit);
  }

  /** A reason that shows at once why there can be no such areas. */
  private Optional<String> impossible(int areas, LoadRange range) {
    if (areas > codes.size()) {
      return Optional.of(DesignWording.fewUnits(areas, codes.size()));
    }
    for (AreaCode code : codes) {
      if (range.isExceededBy(graph.load(code))) {
        return Optional.of(DesignWording.heavyUnit(code, graph.load(code), range));
      }
    }
    double total = graph.totalLoad();
    double slack = 1e-6 * Math.max(1, total);
    if (total > areas * range.max() + slack || total < areas * range.min() - slack) {
      return Optional.of(DesignWording.total(total, areas, range));
    }
    return pieces(areas, range);
  }

  private Optional<String> pieces(int areas, LoadRange range) {
    List<ImmutableSet<AreaCode>> pieces = graph.pieces();
    if (pieces.size() > areas) {
      return Optional.of(DesignWording.pieces(pieces, areas));
    }
    for (ImmutableSet<AreaCode> piece : pieces) {
      double load = piece.stream().mapToDouble(graph::load).sum();
      double fewest = Math.max(1, Math.ceil(load / range.max() - 1e-9));
      double most = range.min() == 0 ? piece.size() : Math.floor(load / range.min() + 1e-9);
      if (fewest > Math.min(most, piece.size())) {
        return Optional.of(DesignWording.piece(piece, load, range));
      }
    }
    return Optional.empty();
  }

  private double moved(List<DesignedArea> drawn) {
    double moved = 0;
    for (DesignedArea area : drawn) {
      for (AreaCode unit : area.units()) {
        boolean changes = today(unit).map(before -> !before.equals(area.code())).orElse(false);
        moved += changes ? graph.load(unit) : 0;
      }
    }
    return moved;
  }
}
