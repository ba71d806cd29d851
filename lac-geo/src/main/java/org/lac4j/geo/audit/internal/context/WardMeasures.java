package org.lac4j.geo.audit.internal.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Ward;
import org.lac4j.geo.audit.WardShares;
import org.lac4j.geo.audit.internal.ground.Ground;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.Parallel;
import org.lac4j.geo.audit.internal.ground.Populations;
import org.lac4j.geo.audit.internal.measure.Surface;
import org.lac4j.geo.audit.internal.measure.SurfaceIndex;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** How much of each ward lies in which area, and what of it lies in none. */
public final class WardMeasures {

  /** Less is the thickness of a line. */
  public static final double LEAST_SHARE = 0.005;

  private static final double LEAST_TOLD = 0.001;

  private final SurfaceIndex surfaces;
  private final Ground ground;
  private final ImmutableList<Measure> measures;

  /**
   * A ward, measured.
   *
   * @param area the ward in the areas' coordinates
   * @param shares the shares that areas have in it
   * @param uncovered what of it is in no area; empty if nothing is
   * @param squareMetres its size
   */
  public record Measure(
      CoverageArea area, WardShares shares, Geometry uncovered, double squareMetres) {

    /** Tells whether more than the thickness of a line is in no area. */
    public boolean isOpen() {
      return shares.covered() < 1 - LEAST_SHARE;
    }
  }

  WardMeasures(Coverage wards, SurfaceIndex surfaces, Ground ground, int parallelism) {
    this.surfaces = surfaces;
    this.ground = ground;
    ImmutableList<CoverageArea> areas = wards.areas();
    this.measures =
        ImmutableList.copyOf(Parallel.map(areas.size(), parallelism, i -> measure(areas.get(i))));
  }

  private Measure measure(CoverageArea ward) {
    Ward named = new Ward(ward.code(), ward.area().name(), Populations.of(ward.attributes()));
    Geometry polygon = valid(ward.geometry());
    Map<AreaCode, Double> shares = new HashMap<>();
    List<Geometry> parts = new ArrayList<>();
    boolean whole = false;
    for (int i : surfaces.near(polygon.getEnvelopeInternal())) {
      Surface surface = surfaces.get(i);
      boolean same = areSame(polygon, surface.polygon());
      Geometry part = same ? polygon : Overlay.intersection(polygon, surface.polygon());
      double share = part.getArea() / polygon.getArea();
      whole |= same;
      if (share >= LEAST_TOLD) {
        parts.add(part);
        surface.area().code().ifPresent(code -> shares.merge(code, share, Double::sum));
      }
    }
    Geometry uncovered =
        whole
            ? polygon.getFactory().createPolygon()
            : Overlay.difference(polygon, Overlay.union(parts));
    double covered = polygon.isEmpty() ? 0 : 1 - uncovered.getArea() / polygon.getArea();
    return new Measure(
        ward,
        new WardShares(named, covered, largestFirst(shares)),
        uncovered,
        ground.squareMetres(polygon));
  }

  private static Geometry valid(Geometry polygon) {
    return polygon.copy().isValid() ? polygon : GeometryFixer.fix(polygon);
  }

  /** Most areas are wards as they are, and need no overlay. */
  private static boolean areSame(Geometry ward, Geometry area) {
    return ward.getNumPoints() == area.getNumPoints()
        && ward.getEnvelopeInternal().equals(area.getEnvelopeInternal())
        && (ward.equalsExact(area) || ward.norm().equalsExact(area.norm()));
  }

  private static ImmutableMap<AreaCode, Double> largestFirst(Map<AreaCode, Double> shares) {
    return shares.entrySet().stream()
        .sorted(
            Map.Entry.<AreaCode, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Every ward, in code order. */
  public ImmutableList<Measure> all() {
    return measures;
  }

  /** Every ward's shares, in code order. */
  public ImmutableList<WardShares> shares() {
    return measures.stream().map(Measure::shares).collect(ImmutableList.toImmutableList());
  }

  /** The covered share of all wards' ground together. */
  public double coveredShare() {
    double all = measures.stream().mapToDouble(Measure::squareMetres).sum();
    return measures.stream().mapToDouble(m -> m.squareMetres() * m.shares().covered()).sum() / all;
  }

  /** The wards, or their parts, that no area covers. */
  ImmutableList<Geometry> uncovered() {
    return measures.stream()
        .filter(Measure::isOpen)
        .map(Measure::uncovered)
        .collect(ImmutableList.toImmutableList());
  }
}
