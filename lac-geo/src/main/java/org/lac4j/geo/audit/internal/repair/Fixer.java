package org.lac4j.geo.audit.internal.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AreaMove;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.FixChange;
import org.lac4j.geo.audit.FixOptions;
import org.lac4j.geo.audit.FixedCoverage;
import org.lac4j.geo.audit.Repair;
import org.lac4j.geo.audit.internal.check.Auditor;
import org.lac4j.geo.audit.internal.ground.CoordinateDecimals;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.RingVertices;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Makes repairs, one after the other. */
public final class Fixer {

  private static final ImmutableSet<FindingCode> OF_SLIVERS =
      ImmutableSet.of(FindingCode.SLIVER, FindingCode.MISMATCHED_EDGE);

  /** What one round has mended may show a hair elsewhere, which the next mends. */
  private static final int ROUNDS = 4;

  private final Coverage coverage;
  private final FixOptions options;
  private final CoordinateDecimals decimals;
  private final Map<AreaCode, CoverageArea> areas = new LinkedHashMap<>();
  private final List<FixChange> changes = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  public Fixer(Coverage coverage, FixOptions options) {
    this.coverage = coverage;
    this.options = options;
    this.decimals = CoordinateDecimals.of(options.decimals(), coverage.coordinateSystem());
    coverage.areas().forEach(area -> areas.put(area.code(), area));
  }

  public FixedCoverage run() {
    if (options.repairs().contains(Repair.REPEATED_POINTS)) {
      changeEach(
          Repair.REPEATED_POINTS, this::withoutRepeatedPoints, "Left out repeated vertices of ");
    }
    if (options.repairs().contains(Repair.SLIVERS)) {
      mendSlivers();
    }
    if (options.repairs().contains(Repair.PRECISION)) {
      round();
    }
    if (options.repairs().contains(Repair.RING_WINDING)) {
      changeEach(Repair.RING_WINDING, RingEdits::wound, "Turned the rings of ");
    }
    Coverage repaired = repaired();
    ImmutableList<AreaMove> moves = Moves.between(coverage, repaired);
    return new FixedCoverage(
        repaired,
        ImmutableList.copyOf(changes),
        ImmutableList.copyOf(left),
        moves,
        GroundMoves.of(repaired, moves));
  }

  private Coverage repaired() {
    return Coverage.of(coverage.coordinateSystem(), areas.values());
  }

  private Geometry withoutRepeatedPoints(Geometry geometry) {
    boolean repeats =
        PolygonParts.polygons(geometry).stream()
            .flatMap(part -> RingVertices.of(part).stream())
            .anyMatch(ring -> RingVertices.repeated(ring.getCoordinateSequence()) > 0);
    return repeats ? RingEdits.withoutRepeatedPoints(geometry) : geometry;
  }

  private void changeEach(Repair repair, UnaryOperator<Geometry> change, String message) {
    for (CoverageArea area : ImmutableList.copyOf(areas.values())) {
      Geometry changed = change.apply(area.geometry());
      if (!changed.equalsExact(area.geometry())) {
        replace(area.code(), changed);
        changes.add(
            new FixChange(
                repair,
                ImmutableList.of(area.code()),
                message + area.area() + ".",
                Optional.empty()));
      }
    }
  }

  private void replace(AreaCode code, Geometry geometry) {
    areas.computeIfPresent(
        code, (key, area) -> new CoverageArea(area.area(), geometry, area.attributes()));
  }

  /** Rounds all areas together or none, since neighbours must keep the same vertices. */
  private void round() {
    Map<AreaCode, Geometry> rounded = new LinkedHashMap<>();
    for (CoverageArea area : areas.values()) {
      Geometry changed = RingEdits.withVertices(area.geometry(), this::rounded);
      if (!changed.isValid() && area.geometry().copy().isValid()) {
        left.add(
            "Coordinates were not rounded to "
                + decimals.places()
                + " decimals, since the polygon of "
                + area.area()
                + " would no longer be valid.");
        return;
      }
      if (!changed.equalsExact(area.geometry())) {
        rounded.put(area.code(), changed);
      }
    }
    if (!rounded.isEmpty()) {
      rounded.forEach(this::replace);
      changes.add(
          new FixChange(
              Repair.PRECISION,
              ImmutableList.copyOf(rounded.keySet()),
              "Rounded coordinates to "
                  + decimals.places()
                  + " decimals in "
                  + rounded.size()
                  + (rounded.size() == 1 ? " area." : " areas."),
              Optional.empty()));
    }
  }

  private Coordinate rounded(Coordinate vertex) {
    return new Coordinate(decimals.round(vertex.x), decimals.round(vertex.y));
  }

  private void mendSlivers() {
    List<Finding> before = slivers();
    List<Finding> open = before;
    for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
      new OpenSlivers(input(), auditOptions()).filled().forEach(this::replace);
      SliverRepair.of(input(), auditOptions()).mended().forEach(this::replace);
      open = slivers();
    }
    ImmutableSet<ImmutableList<AreaCode>> stillOpen =
        open.stream().map(Finding::areas).collect(ImmutableSet.toImmutableSet());
    for (Finding finding : before) {
      if (stillOpen.contains(finding.areas())) {
        left.add("Not repaired: " + finding.message());
      } else {
        changes.add(
            new FixChange(
                Repair.SLIVERS,
                finding.areas(),
                "Repaired: " + finding.message(),
                finding.place()));
      }
    }
  }

  private AuditInput input() {
    return AuditInput.of(repaired()).build();
  }

  private AuditOptions auditOptions() {
    return AuditOptions.builder()
        .gapWidthMetres(options.gapWidthMetres())
        .neighboursOnly(true)
        .build();
  }

  private List<Finding> slivers() {
    return Auditor.run(input(), auditOptions(), share -> {}).findings().stream()
        .filter(finding -> OF_SLIVERS.contains(finding.code()))
        .toList();
  }
}
