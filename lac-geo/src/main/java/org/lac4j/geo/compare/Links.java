package org.lac4j.geo.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.lac4j.geo.compare.SharedLand.Overlap;

/**
 * Finds which areas of two vintages belong together.
 *
 * <p>An area is linked with the one of the other vintage that has more than half of its land. What hangs together by
 * links is a group: one to one, one to several (a split), several to one (a merger). Where several hang together with
 * several, those with one code, else with one name, are taken for the same area, and only what is left stays with the
 * area that has most of it. Areas without a link are taken for the same if they share land and a code, else a name; off the
 * National Grid, where land is not known, a code or name is enough. All of this is the same with the vintages swapped.
 */
final class Links {

  private static final double HALF = 0.5;

  private final Plots before;
  private final Plots after;
  private final Twins twins;
  private final SharedLand overlaps;

  /** An area of one of the two vintages; equal by identity. */
  private record Node(Plot plot, boolean old) {}

  Links(Plots before, Plots after, Twins twins, SharedLand overlaps) {
    this.before = before;
    this.after = after;
    this.twins = twins;
    this.overlaps = overlaps;
  }

  /** The groups of all areas that have no twin, each area once. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Group group : components(linked())) {
      groups.addAll(group.isTangle() ? disentangled(group) : List.of(group));
    }
    return withSinglesPaired(groups);
  }

  private MutableGraph<Node> linked() {
    MutableGraph<Node> graph = GraphBuilder.undirected().build();
    for (Plot plot : before.all()) {
      if (twins.ofBefore(plot).isEmpty()) {
        graph.addNode(new Node(plot, true));
        overlaps.ofBefore(plot).forEach(overlap -> link(graph, overlap, plot));
      }
    }
    for (Plot plot : after.all()) {
      if (twins.ofAfter(plot).isEmpty()) {
        graph.addNode(new Node(plot, false));
        overlaps.ofAfter(plot).forEach(overlap -> link(graph, overlap, plot));
      }
    }
    return graph;
  }

  private void link(MutableGraph<Node> graph, Overlap overlap, Plot whole) {
    boolean free =
        twins.ofBefore(overlap.before()).isEmpty() && twins.ofAfter(overlap.after()).isEmpty();
    if (free && overlap.squareMetres() > HALF * whole.squareMetres()) {
      graph.putEdge(new Node(overlap.before(), true), new Node(overlap.after(), false));
    }
  }

  private static List<Group> components(MutableGraph<Node> graph) {
    List<Group> groups = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    for (Node node : graph.nodes()) {
      if (!seen.contains(node)) {
        Set<Node> component = Graphs.reachableNodes(graph, node);
        seen.addAll(component);
        groups.add(new Group(side(component, true), side(component, false)));
      }
    }
    return groups;
  }

  private static ImmutableList<Plot> side(Set<Node> component, boolean old) {
    return component.stream()
        .filter(node -> node.old == old)
        .map(Node::plot)
        .sorted(Comparator.comparingInt(Plot::ordinal))
        .collect(ImmutableList.toImmutableList());
  }

  /** Takes pairs of one code or name out of a group, and what is left of it apart where that breaks it. */
  private List<Group> disentangled(Group tangle) {
    MutableGraph<Node> graph = GraphBuilder.undirected().build();
    tangle.from().forEach(plot -> graph.addNode(new Node(plot, true)));
    tangle.to().forEach(plot -> graph.addNode(new Node(plot, false)));
    Map<Node, Node> paired = new LinkedHashMap<>();
    for (Group pair : pairs(tangle.from(), tangle.to())) {
      Node old = new Node(pair.from().get(0), true);
      Node young = new Node(pair.to().get(0), false);
      paired.put(old, young);
      paired.put(young, old);
      graph.putEdge(old, young);
    }
    for (Plot plot : tangle.from()) {
      for (Overlap overlap : overlaps.ofBefore(plot)) {
        Node old = new Node(plot, true);
        Node young = new Node(overlap.after(), false);
        if (graph.nodes().contains(young)
            && !(paired.containsKey(old) && paired.containsKey(young))) {
          link(graph, overlap, plot);
          link(graph, overlap, overlap.after());
        }
      }
    }
    return components(graph);
  }

  private List<Group> withSinglesPaired(List<Group> groups) {
    Set<Plot> old = new LinkedHashSet<>();
    Set<Plot> young = new LinkedHashSet<>();
    List<Group> result = new ArrayList<>();
    for (Group group : groups) {
      if (group.isSingle()) {
        old.addAll(group.from());
        young.addAll(group.to());
      } else {
        result.add(group);
      }
    }
    List<Group> pairs = pairs(old, young);
    result.addAll(pairs);
    pairs.forEach(pair -> old.remove(pair.from().get(0)));
    pairs.forEach(pair -> young.remove(pair.to().get(0)));
    old.forEach(plot -> result.add(new Group(ImmutableList.of(plot), ImmutableList.of())));
    young.forEach(plot -> result.add(new Group(ImmutableList.of(), ImmutableList.of(plot))));
    return result;
  }

  /** Areas that share land and a code, then a name that is nobody else's among them. */
  private List<Group> pairs(Collection<Plot> from, Collection<Plot> to) {
    List<Group> pairs = new ArrayList<>();
    Comparator<Plot> order = Comparator.comparingInt(Plot::ordinal);
    Set<Plot> old = new TreeSet<>(order);
    Set<Plot> young = new TreeSet<>(order);
    old.addAll(from);
    young.addAll(to);
    List<Function<Plot, Object>> keys =
        List.of(plot -> plot.area().code(), plot -> NameKey.of(plot.area().name()));
    for (Function<Plot, Object> key : keys) {
      Map<Object, Plot> byKey = unique(young, key);
      for (Map.Entry<Object, Plot> entry : unique(old, key).entrySet()) {
        Plot other = byKey.get(entry.getKey());
        if (other != null && mayShareLand(entry.getValue(), other)) {
          pairs.add(new Group(ImmutableList.of(entry.getValue()), ImmutableList.of(other)));
          old.remove(entry.getValue());
          young.remove(other);
        }
      }
    }
    return pairs;
  }

  private static Map<Object, Plot> unique(Collection<Plot> plots, Function<Plot, Object> key) {
    Map<Object, Plot> unique = new LinkedHashMap<>();
    Set<Object> repeated = new HashSet<>();
    for (Plot plot : plots) {
      if (unique.putIfAbsent(key.apply(plot), plot) != null) {
        repeated.add(key.apply(plot));
      }
    }
    unique.keySet().removeAll(repeated);
    return unique;
  }

  private boolean mayShareLand(Plot old, Plot young) {
    return old.isOffGrid()
        || young.isOffGrid()
        || overlaps.ofBefore(old).stream().anyMatch(overlap -> overlap.after() == young);
  }
}
