package org.lac4j.geo.districting.internal;

/** The areas of a drawing that changes: which units they have, and what is connected. For one thread. */
final class DrawnAreas {

  private final UnitNetwork units;
  private final Costs costs;
  private final int[] areas;
  private final UnitSet set;
  private final int[] members;

  DrawnAreas(Task task, int[] areas) {
    this.units = task.units();
    this.costs = task.costs();
    this.areas = areas;
    this.set = new UnitSet(units.size());
    this.members = new int[units.size()];
  }

  /** The units that were collected last. */
  UnitSet set() {
    return set;
  }

  /** The same units in a row. */
  int[] members() {
    return members;
  }

  /** Collects the units of one area or two. */
  int collect(int one, int other) {
    set.clear();
    int count = 0;
    for (int u = 0; u < areas.length; u++) {
      if (areas[u] == one || areas[u] == other) {
        members[count++] = u;
        set.add(u);
      }
    }
    return count;
  }

  /** The cost of how an area is spread. */
  long spread(int area) {
    collect(area, area);
    return costs.spread(set);
  }

  /** The load of an area. */
  long load(int area) {
    long load = 0;
    for (int u = 0; u < areas.length; u++) {
      load += areas[u] == area ? units.load(u) : 0;
    }
    return load;
  }

  /** Tells whether an area stays connected without one of its units. */
  boolean staysConnected(int unit, int area) {
    int[] next = units.neighbours(unit);
    int start = -1;
    int wanted = 0;
    for (int other : next) {
      if (areas[other] == area) {
        start = other;
        wanted++;
      }
    }
    if (wanted == 0) {
      return false;
    }
    set.clear();
    set.add(unit);
    set.add(start);
    int found = 1;
    int done = 0;
    int count = 0;
    members[count++] = start;
    while (done < count && found < wanted) {
      for (int other : units.neighbours(members[done++])) {
        if (areas[other] == area && !set.contains(other)) {
          set.add(other);
          members[count++] = other;
          found += isNeighbour(next, other) ? 1 : 0;
        }
      }
    }
    return found == wanted;
  }

  private static boolean isNeighbour(int[] next, int unit) {
    for (int other : next) {
      if (other == unit) {
        return true;
      }
    }
    return false;
  }

  /** The area with most units. */
  int largest(int parts) {
    int[] sizes = new int[parts];
    int most = 0;
    for (int area : areas) {
      sizes[area]++;
      most = sizes[area] > sizes[most] ? area : most;
    }
    return most;
  }

  /** The cost of the edges between two areas. */
  long parted(int[] within, int one, int other) {
    long sum = 0;
    for (int u : within) {
      if (areas[u] == one) {
        int[] next = units.neighbours(u);
        for (int i = 0; i < next.length; i++) {
          sum += areas[next[i]] == other ? costs.edge(u, i) : 0;
        }
      }
    }
    return sum;
  }

  /** A typical difference in cost between two drawings. */
  double grain() {
    double sum = 0;
    int edges = 0;
    for (int u = 0; u < units.size(); u++) {
      for (int i = 0; i < units.neighbours(u).length; i++) {
        sum += costs.edge(u, i);
        edges++;
      }
    }
    double moves = 0;
    for (int u = 0; u < units.size(); u++) {
      moves += costs.move(u, -2);
    }
    double whole = costs.of(new int[units.size()]) - moves;
    return Math.max(1, sum / Math.max(1, edges) + moves / units.size() + whole / units.size() / 4);
  }
}
