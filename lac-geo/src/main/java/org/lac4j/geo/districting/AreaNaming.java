package org.lac4j.geo.districting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lac4j.core.place.AreaCode;

/** Gives areas that were drawn the codes of today's areas that they keep most of, or new ones. */
final class AreaNaming {

  private final UnitGraph graph;
  private final ImmutableList<AreaCode> codes;
  private final ImmutableList<AreaCode> named;
  private final int[] areaToday;

  AreaNaming(UnitGraph graph, ImmutableList<AreaCode> named, int[] areaToday) {
    this.graph = graph;
    this.codes = graph.codes().asList();
    this.named = named;
    this.areaToday = areaToday;
  }

  /** The areas of a drawing by their codes; kept if the drawing's numbers are those of today's areas. */
  ImmutableList<DesignedArea> name(int[] areas, boolean kept) {
    int[] names = kept ? identity(areas) : matched(areas);
    Map<Integer, List<AreaCode>> units = new HashMap<>();
    for (int u = 0; u < areas.length; u++) {
      units.computeIfAbsent(areas[u], area -> new ArrayList<>()).add(codes.get(u));
    }
    List<DesignedArea> drawn = new ArrayList<>();
    int number = 1;
    for (Map.Entry<Integer, List<AreaCode>> area : units.entrySet()) {
      int name = names[area.getKey()];
      AreaCode code;
      if (name >= 0 && name < named.size()) {
        code = named.get(name);
      } else {
        do {
          code = AreaCode.of("new-" + number++);
        } while (named.contains(code));
      }
      ImmutableSet<AreaCode> own = ImmutableSet.copyOf(area.getValue());
      double load = own.stream().mapToDouble(graph::load).sum();
      drawn.add(new DesignedArea(code, !named.contains(code), own, load));
    }
    drawn.sort(Comparator.comparing(DesignedArea::code));
    return ImmutableList.copyOf(drawn);
  }

  private static int[] identity(int[] areas) {
    int[] names = new int[Arrays.stream(areas).max().orElse(-1) + 1];
    Arrays.setAll(names, i -> i);
    return names;
  }

  /** Gives each new area the name of the area of today that it has most load of, the greatest first. */
  private int[] matched(int[] areas) {
    int count = Arrays.stream(areas).max().orElse(-1) + 1;
    double[][] shared = new double[count][named.size()];
    for (int u = 0; u < areas.length; u++) {
      if (areaToday[u] >= 0) {
        shared[areas[u]][areaToday[u]] += 1e-3 + graph.load(codes.get(u));
      }
    }
    int[] names = new int[count];
    Arrays.fill(names, -1);
    boolean[] taken = new boolean[named.size()];
    for (boolean more = true; more; ) {
      int area = -1;
      int name = -1;
      for (int a = 0; a < count; a++) {
        for (int t = 0; t < taken.length; t++) {
          boolean open = names[a] < 0 && !taken[t] && shared[a][t] > 0;
          if (open && (area < 0 || shared[a][t] > shared[area][name])) {
            area = a;
            name = t;
          }
        }
      }
      more = area >= 0;
      if (more) {
        names[area] = name;
        taken[name] = true;
      }
    }
    return names;
  }
}
