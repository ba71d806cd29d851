package org.lac4j.geo.audit.internal.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Ward;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.WardShares;
import org.lac4j.geo.audit.internal.ground.Ground;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.Parallel;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.Populations;
import org.lac4j.geo.audit.internal.measure.Surface;
import org.lac4j.geo.audit.internal.measure.SurfaceIndex;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/** How much of each ward lies in which area, and what of it lies in none. */
public final class WardMeasures {

  private static final double ARITHMETIC_METRES = 5e-4;

  private final SurfaceIndex surfaces;
  private final Ground ground;
  private final double gapWidthMetres;
  private final ImmutableList<Measure> measures;

  /**
   * A ward, measured.
   *
   * @param area the ward in the areas' coordinates
   * @param polygon its valid polygon
   * @param shares the shares that areas have in it
   * @param uncovered what of it is in no area; empty if nothing is
   * @param squareMetres its size
   * @param isPartlyCovered whether an area has more of it than a strip narrower than the gap width
   */
  public record Measure(
      CoverageArea area,
      Geometry polygon,
      WardShares shares,
      Geometry uncovered,
      double squareMetres,
      boolean isPartlyCovered) {}

  WardMeasures(Coverage wards, SurfaceIndex surfaces, Ground ground, AuditOptions options) {
    this.surfaces = surfaces;
    this.ground = ground;
    this.gapWidthMetres = options.gapWidthMetres();
    ImmutableList<CoverageArea> areas = wards.areas();
    this.measures =
        ImmutableList.copyOf(
            Parallel.map(areas.size(), options.parallelism(), i -> measure(areas.get(i))));
  }

  private Measure measure(CoverageArea ward) {
    Ward named = new Ward(ward.code(), ward.area().name(), Populations.of(ward.attributes()));
    Geometry polygon = valid(ward.geometry());
    double squareMetres = ground.squareMetres(polygon);
    Map<AreaCode, Double> shares = new HashMap<>();
    List<Geometry> parts = new ArrayList<>();
    boolean whole = false;
    boolean partly = false;
    for (int i : surfaces.near(polygon.getEnvelopeInternal())) {
      Surface surface = surfaces.get(i);
      boolean same = areSame(polygon, surface.polygon());
      Geometry part = same ? polygon : Overlay.intersection(polygon, surface.polygon());
      whole |= same;
      if (!part.isEmpty()) {
        parts.add(part);
        double share = part.getArea() / polygon.getArea();
        if (same || ground.isAsWideAs(part, gapWidthMetres)) {
          partly = true;
          surface.area().code().ifPresent(code -> shares.merge(code, share, Double::sum));
        }
      }
    }
    Geometry uncovered =
        whole
            ? PolygonParts.together(List.of())
            : withoutArithmetic(Overlay.difference(polygon, Overlay.union(parts)));
    double covered = share(ground.squareMetres(uncovered), squareMetres);
    return new Measure(
        ward,
        polygon,
        new WardShares(named, covered, largestFirst(shares)),
        uncovered,
        squareMetres,
        partly);
  }

  private Geometry withoutArithmetic(Geometry place) {
    return PolygonParts.together(
        PolygonParts.polygons(place).stream()
            .filter(part -> ground.isAsWideAs(part, ARITHMETIC_METRES))
            .toList());
  }

  /** The share that is left when something is taken away: 1 only if it is nothing. */
  static double share(double leftOut, double whole) {
    double share = whole == 0 ? 0 : Math.max(0, 1 - leftOut / whole);
    return leftOut > 0 ? Math.min(share, Math.nextDown(1.0)) : share;
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

  /** The covered share of all wards' ground together, 1 only if nothing is left. */
  public double coveredShare() {
    return share(
        measures.stream().mapToDouble(m -> ground.squareMetres(m.uncovered())).sum(),
        measures.stream().mapToDouble(Measure::squareMetres).sum());
  }

  /** The ground of the wards that no area covers. */
  ImmutableList<Geometry> uncovered() {
    return measures.stream()
        .map(Measure::uncovered)
        .filter(place -> !place.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
