package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Ward;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Sets the areas beside wards: which wards are in none, or in several.
 *
 * @source P7, P14, R1
 */
final class WardCheck implements Check {

  /** Less is the thickness of a line. */
  private static final double LEAST_SHARE = 0.005;

  private static final double LEAST_TOLD = 0.001;

  private final SurfaceIndex surfaces;
  private final ImmutableSet<AreaCode> declaredWards;
  private final PlaceSet declared;
  private final Ground ground;
  private final ImmutableList<Measured> measured;

  private record Measured(
      CoverageArea area, WardShares shares, Geometry uncovered, double squareMetres) {}

  /**
   * @param wards the wards, in the areas' coordinates
   * @param surfaces the areas
   * @param declared the places that are not covered on purpose
   */
  WardCheck(CoverageAudit audit, Coverage wards, SurfaceIndex surfaces, PlaceSet declared) {
    this.surfaces = surfaces;
    this.declaredWards = audit.declaredWards();
    this.declared = declared;
    this.ground = new Ground(audit.coordinateSystem());
    ImmutableList<CoverageArea> areas = wards.areas();
    this.measured =
        ImmutableList.copyOf(
            Parallel.map(areas.size(), audit.parallelism(), i -> measure(areas.get(i))));
  }

  private Measured measure(CoverageArea ward) {
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
    return new Measured(
        ward,
        new WardShares(named, covered, largestFirst(shares)),
        uncovered,
        ground.squareMetres(polygon));
  }

  private static Geometry valid(Geometry polygon) {
    return polygon.copy().isValid() ? polygon : GeometryFixer.fix(polygon);
  }

  /** Most areas are wards as they stand, and need no overlay. */
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

  /** Every ward's shares, in code order. */
  ImmutableList<WardShares> shares() {
    return measured.stream().map(Measured::shares).collect(ImmutableList.toImmutableList());
  }

  /** The covered share of all wards' ground together. */
  double coveredShare() {
    double all = measured.stream().mapToDouble(Measured::squareMetres).sum();
    return measured.stream().mapToDouble(m -> m.squareMetres() * m.shares().covered()).sum() / all;
  }

  /** The wards, or their parts, that no area covers. */
  ImmutableList<Geometry> uncovered() {
    return measured.stream()
        .filter(WardCheck::isOpen)
        .map(Measured::uncovered)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOpen(Measured ward) {
    return ward.shares().covered() < 1 - LEAST_SHARE;
  }

  @Override
  public void run(Consumer<Finding> findings) {
    for (Measured ward : measured) {
      if (isOpen(ward)) {
        findings.accept(notCovered(ward));
      }
      ImmutableMap<AreaCode, Double> shares = told(ward.shares());
      if (shares.size() > 1) {
        findings.accept(split(ward, shares));
      }
    }
  }

  private static ImmutableMap<AreaCode, Double> told(WardShares ward) {
    return ImmutableMap.copyOf(Maps.filterValues(ward.shares(), share -> share >= LEAST_SHARE));
  }

  private Finding notCovered(Measured ward) {
    WardShares shares = ward.shares();
    boolean meant =
        declaredWards.contains(shares.ward().code()) || declared.contains(ward.uncovered());
    boolean whole = shares.covered() < LEAST_SHARE;
    return Finding.builder()
        .code(FindingCode.WARD_NOT_COVERED)
        .severity(meant ? Severity.INFO : FindingCode.WARD_NOT_COVERED.severity())
        .addAreas(shares.ward().code())
        .place(ward.uncovered())
        .squareMetres(ground.squareMetres(ward.uncovered()))
        .shares(told(shares))
        .people(shares.ward().population())
        .message(
            (whole
                    ? "No area covers the ward " + shares.ward()
                    : "Of the ward "
                        + shares.ward()
                        + ", "
                        + Words.percent(1 - shares.covered())
                        + " is in no area")
                + (meant ? ", as declared." : "."))
        .fix(
            meant
                ? "Nothing, as long as it is still meant."
                : "Declare that it is not covered, or draw the area that is missing.")
        .build();
  }

  private static Finding split(Measured ward, ImmutableMap<AreaCode, Double> shares) {
    Ward named = ward.shares().ward();
    return Finding.builder()
        .code(FindingCode.WARD_SPLIT)
        .addAreas(named.code())
        .addAllAreas(shares.keySet())
        .place(Optional.of(ward.area().geometry()))
        .shares(shares)
        .people(named.population())
        .message(
            "The ward "
                + named
                + " lies in several areas: "
                + Words.list(
                    shares.entrySet().stream()
                        .map(share -> Words.percent(share.getValue()) + " in " + share.getKey())
                        .toList(),
                    8)
                + ".")
        .fix("Check that the line through the ward is meant.")
        .build();
  }
}
