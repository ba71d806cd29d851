package org.lac4j.geo.districting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.GridGeometry;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Which units of a coverage touch, and along how many metres: not in a point alone.
 *
 * <p>Lines that files write up to ten centimetres apart count as one. Units that touch no others, such as islands or those
 * behind a gap, are told with the nearest unit beyond; only bridges that somebody confirms count.
 *
 * <pre>{@code
 * UnitNeighbours found = UnitNeighbours.of(wards);
 * UnitGraph graph = found.graph(loads, found.bridges());
 * }</pre>
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
public final class UnitNeighbours {

  private static final double TOLERANCE = 0.1;

  /** What a bridge counts as in metres of shared line. */
  private static final double BRIDGE_METRES = 1;

  private final Coverage coverage;
  private final ImmutableList<Geometry> polygons;
  private final Map<Long, Double> shared;

  private UnitNeighbours(
      Coverage coverage, ImmutableList<Geometry> polygons, Map<Long, Double> shared) {
    this.coverage = coverage;
    this.polygons = polygons;
    this.shared = shared;
  }

  /**
   * Finds the neighbours. It takes about a second for 700 units.
   *
   * @param units the units, in longitude and latitude in Great Britain, or in a system in metres
   * @return the neighbours
   * @throws org.lac4j.geo.crs.OffGridException if longitudes and latitudes are not in Great Britain
   */
  public static UnitNeighbours of(Coverage units) {
    boolean geographic = units.coordinateSystem().isGeographic();
    ImmutableList<Geometry> polygons =
        units.areas().stream()
            .map(CoverageArea::geometry)
            .map(geometry -> geographic ? GridGeometry.toGrid(geometry) : geometry)
            .collect(ImmutableList.toImmutableList());
    return new UnitNeighbours(units, polygons, new SharedLines(TOLERANCE).find(polygons));
  }

  /**
   * Returns the graph of the units without any bridge.
   *
   * @param loads the load of every unit
   * @return the graph
   * @throws IllegalArgumentException if a unit has no load, or a load is of no unit
   */
  public UnitGraph graph(Map<AreaCode, Double> loads) {
    return graph(loads, ImmutableList.of());
  }

  /**
   * Returns the graph of the units with the bridges that are confirmed.
   *
   * @param loads the load of every unit
   * @param confirmed bridges that count
   * @return the graph
   * @throws IllegalArgumentException if a unit has no load, or a load is of no unit
   */
  public UnitGraph graph(Map<AreaCode, Double> loads, Collection<Bridge> confirmed) {
    return bare(confirmed).withLoads(loads);
  }

  private UnitGraph bare(Collection<Bridge> confirmed) {
    UnitGraph.Builder graph = UnitGraph.builder();
    for (int i = 0; i < polygons.size(); i++) {
      Point middle = polygons.get(i).getCentroid();
      graph.unit(code(i), 0, middle.getX(), middle.getY());
    }
    shared.forEach(
        (pair, metres) ->
            graph.neighbours(code((int) (pair >> 32)), code(pair.intValue()), metres));
    confirmed.forEach(bridge -> graph.neighbours(bridge.from(), bridge.to(), BRIDGE_METRES));
    return graph.build();
  }

  private AreaCode code(int unit) {
    return coverage.areas().get(unit).code();
  }

  /**
   * Returns the shortest bridge of each piece that touches no others, until all would be connected.
   *
   * @return the bridges, the shortest first; none if all units are connected
   */
  public ImmutableList<Bridge> bridges() {
    List<Bridge> bridges = new ArrayList<>();
    Map<AreaCode, Geometry> places = new HashMap<>();
    for (int i = 0; i < polygons.size(); i++) {
      places.put(code(i), polygons.get(i));
    }
    while (true) {
      List<ImmutableSet<AreaCode>> pieces = bare(bridges).pieces();
      if (pieces.size() < 2) {
        return ImmutableList.sortedCopyOf(
            (one, other) -> Double.compare(one.metres(), other.metres()), bridges);
      }
      ImmutableSet<AreaCode> smallest = pieces.get(0);
      for (ImmutableSet<AreaCode> piece : pieces) {
        smallest = piece.size() < smallest.size() ? piece : smallest;
      }
      bridges.add(nearest(smallest, places));
    }
  }

  private Bridge nearest(ImmutableSet<AreaCode> piece, Map<AreaCode, Geometry> places) {
    Bridge nearest = null;
    for (AreaCode from : piece) {
      Geometry here = places.get(from);
      for (CoverageArea area : coverage.areas()) {
        AreaCode to = area.code();
        if (piece.contains(to) || here == null) {
          continue;
        }
        Geometry there = places.getOrDefault(to, here);
        double least = here.getEnvelopeInternal().distance(there.getEnvelopeInternal());
        if (nearest == null || least < nearest.metres()) {
          double metres = here.distance(there);
          if (nearest == null || metres < nearest.metres()) {
            nearest = new Bridge(from, to, metres);
          }
        }
      }
    }
    if (nearest == null) {
      throw new IllegalStateException("A piece has nothing beyond it.");
    }
    return nearest;
  }
}
