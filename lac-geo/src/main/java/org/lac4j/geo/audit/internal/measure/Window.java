package org.lac4j.geo.audit.internal.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * A place where open edges of areas face each other.
 *
 * @param box the box around it, in the plane
 * @param pairs the edges
 */
public record Window(Envelope box, ImmutableList<NearPair> pairs) {

  /** Joins pairs whose boxes meet, so that what lies in one place is looked at once. */
  public static List<Window> of(List<NearPair> pairs) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    HPRtree tree = new HPRtree();
    for (int i = 0; i < pairs.size(); i++) {
      tree.insert(pairs.get(i).box(), i);
    }
    tree.build();
    int[] parent = new int[pairs.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (int i = 0; i < parent.length; i++) {
      int pair = i;
      Envelope box = pairs.get(i).box();
      tree.query(
          box,
          item -> {
            int other = (Integer) item;
            if (box.intersects(pairs.get(other).box())) {
              parent[root(parent, other)] = root(parent, pair);
            }
          });
    }
    ListMultimap<Integer, NearPair> groups =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < parent.length; i++) {
      groups.put(root(parent, i), pairs.get(i));
    }
    return groups.asMap().values().stream().map(Window::around).toList();
  }

  private static Window around(Collection<NearPair> pairs) {
    Envelope box = new Envelope();
    pairs.forEach(pair -> box.expandToInclude(pair.box()));
    return new Window(box, ImmutableList.copyOf(pairs));
  }

  private static int root(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** The length on which edges of two areas run within a distance of each other, or more, in metres. */
  public double lengthWithin(double distance) {
    return pairs.stream().mapToDouble(pair -> pair.lengthWithin(distance)).sum();
  }
}
