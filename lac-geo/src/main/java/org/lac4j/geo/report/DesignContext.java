package org.lac4j.geo.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.districting.Design;
import org.lac4j.geo.districting.DesignProof;
import org.lac4j.geo.districting.DesignStatus;
import org.lac4j.geo.districting.DesignedArea;
import org.lac4j.geo.districting.DesignedCoverage;
import org.lac4j.geo.districting.LoadRange;
import org.lac4j.geo.districting.UnitGraph;

/**
 * What an answer of areas that were drawn is about. Immutable.
 *
 * @param units the units' boundaries
 * @param graph the units' loads and neighbours
 * @param today the area of each unit that has one today
 * @param names the name of each area of today; one without a name has its code
 */
public record DesignContext(
    Coverage units,
    UnitGraph graph,
    ImmutableMap<AreaCode, AreaCode> today,
    ImmutableMap<AreaCode, String> names) {

  /** The name of a unit. */
  String unit(AreaCode code) {
    return units.area(code).map(area -> area.area().toString()).orElse(code.value());
  }

  /** The name of an area. */
  String area(AreaCode code) {
    return names.getOrDefault(code, code.value());
  }

  /**
   * Returns the boundaries of the areas that were drawn.
   *
   * @param design the answer
   * @return the areas, along the units' own lines
   */
  public Coverage drawn(Design design) {
    return DesignedCoverage.of(units, design, names);
  }

  /** The areas of today. */
  ImmutableList<DesignedArea> areasToday() {
    ImmutableList.Builder<DesignedArea> areas = ImmutableList.builder();
    for (AreaCode area : ImmutableSet.copyOf(today.values()).stream().sorted().toList()) {
      ImmutableSet<AreaCode> own =
          graph.codes().stream()
              .filter(unit -> area.equals(today.get(unit)))
              .collect(ImmutableSet.toImmutableSet());
      areas.add(new DesignedArea(area, false, own, load(own)));
    }
    return areas.build();
  }

  /** The boundaries of the areas of today. */
  Coverage before() {
    return DesignedCoverage.of(
        units,
        new Design(
            "",
            LoadRange.of(0, 0),
            areasToday(),
            0,
            new DesignProof(DesignStatus.BOUNDED, 0, 0, 0, false, ""),
            ImmutableList.of()),
        names);
  }

  double load(Iterable<AreaCode> codes) {
    double sum = 0;
    for (AreaCode code : codes) {
      sum += graph.load(code);
    }
    return sum;
  }

  /** The units of an area that had another area today, or none. */
  ImmutableList<AreaCode> arrivals(DesignedArea area) {
    return area.units().stream()
        .filter(unit -> !area.code().equals(today.get(unit)))
        .collect(ImmutableList.toImmutableList());
  }

  /** The name of the area that a unit has today. */
  String before(AreaCode unit) {
    AreaCode area = today.get(unit);
    return area == null ? "no area" : area(area);
  }
}
