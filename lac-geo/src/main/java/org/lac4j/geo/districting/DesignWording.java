package org.lac4j.geo.districting;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.lac4j.core.place.AreaCode;

/** What answers say in words. */
final class DesignWording {

  private static final int NAMED = 5;

  private DesignWording() {}

  static String oneMore(int more, LoadRange range) {
    return (more == 1 ? "One more area" : more + " more areas")
        + " with a load of "
        + range
        + each(more);
  }

  private static String each(int areas) {
    return areas == 1 ? "" : " each";
  }

  static String redraw(int areas, LoadRange range, Objective objective) {
    return (areas == 1 ? "1 area" : areas + " areas")
        + " with a load of "
        + range
        + each(areas)
        + ", with "
        + switch (objective) {
          case PEOPLE_MOVED -> "the fewest people who change area";
          case INNER_BOUNDARY -> "the shortest line between areas";
          case CUT_EDGES -> "the fewest neighbouring units in different areas";
          case MOMENT_OF_INERTIA -> "the smallest moment of inertia";
        };
  }

  static String ofAddition(DesignStatus status, int more, LoadRange range, double free) {
    return switch (status) {
      case OPTIMAL -> "Every connected group of units without an area was looked at.";
      case BOUNDED ->
          "No answer can be better than the units worth most by their load, if units could be cut.";
      case INFEASIBLE ->
          number(free)
              + " of load has no area today, and no "
              + (more == 1 ? "connected group" : more + " separate connected groups")
              + " of those units has a load of "
              + range
              + each(more)
              + ".";
      case UNDECIDED -> "No group of units was found, but not all were looked at.";
    };
  }

  static String nothing(DesignStatus status, int areas, LoadRange range) {
    return status == DesignStatus.INFEASIBLE
        ? "Every way to part the units into "
            + areas
            + " connected areas was looked at: in none does each area have a load of "
            + range
            + " and every lock hold."
        : "No such areas were found, but not every possibility was looked at: allow more work or a wider range.";
  }

  static String restsOn(DesignStatus status, Objective objective) {
    if (status == DesignStatus.OPTIMAL) {
      return "Every better possibility was ruled out.";
    }
    return switch (objective) {
      case PEOPLE_MOVED ->
          "Areas above the range must give away whole units, and areas below must get some.";
      case INNER_BOUNDARY, CUT_EDGES ->
          "The bound comes from the network's eigenvalues and a sweep over the units.";
      case MOMENT_OF_INERTIA ->
          "Around each unit, no load can be nearer than the nearest that there is.";
    };
  }

  static String fewUnits(int areas, int units) {
    return "There are only " + units + " units, too few for " + areas + " areas.";
  }

  static String heavyUnit(AreaCode unit, double load, LoadRange range) {
    return "Unit "
        + unit
        + " has a load of "
        + number(load)
        + " by itself, and an area may have "
        + range
        + ".";
  }

  static String total(double total, int areas, LoadRange range) {
    return "All units have a load of "
        + number(total)
        + ", but "
        + areas
        + (areas == 1 ? " area" : " areas")
        + " of "
        + range
        + (areas == 1 ? " has " : " have ")
        + number(Math.ceil(areas * range.min()))
        + " to "
        + number(Math.floor(areas * range.max()))
        + ".";
  }

  static String pieces(List<? extends Collection<AreaCode>> pieces, int areas) {
    return "The units fall into "
        + pieces.size()
        + " pieces that don't touch, more than "
        + areas
        + (areas == 1 ? " area" : " areas")
        + ": confirm a bridge for "
        + codes(pieces.get(pieces.size() - 1))
        + ".";
  }

  static String piece(Collection<AreaCode> piece, double load, LoadRange range) {
    return "Units "
        + codes(piece)
        + " touch no others and have a load of "
        + number(load)
        + " together, which can't be parted into areas of "
        + range
        + ".";
  }

  private static String codes(Collection<AreaCode> codes) {
    return codes.stream().limit(NAMED).map(AreaCode::value).collect(joining(", "))
        + (codes.size() > NAMED ? " and " + (codes.size() - NAMED) + " more" : "");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
