package org.lac4j.geo.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** Joins boxes that meet, so that what lies in one place is looked at once. */
final class Windows {

  private Windows() {}

  /** The box around each group of boxes that hang together. */
  static List<Envelope> merge(List<Envelope> boxes) {
    if (boxes.isEmpty()) {
      return List.of();
    }
    HPRtree tree = new HPRtree();
    for (int i = 0; i < boxes.size(); i++) {
      tree.insert(boxes.get(i), i);
    }
    tree.build();
    int[] parent = new int[boxes.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (int i = 0; i < parent.length; i++) {
      int box = i;
      tree.query(
          boxes.get(i),
          item -> {
            int other = (Integer) item;
            if (boxes.get(box).intersects(boxes.get(other))) {
              parent[root(parent, other)] = root(parent, box);
            }
          });
    }
    Map<Integer, Envelope> groups = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(root(parent, i), key -> new Envelope()).expandToInclude(boxes.get(i));
    }
    return new ArrayList<>(groups.values());
  }

  private static int root(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
