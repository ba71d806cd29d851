package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Makes the repairs of a {@link Fix}, one after the other. */
final class Fixer {

  private static final ImmutableSet<FindingCode> OF_SLIVERS =
      ImmutableSet.of(FindingCode.SLIVER, FindingCode.MISMATCHED_EDGE);

  /** What one round has mended may show a hair elsewhere, which the next mends. */
  private static final int ROUNDS = 4;

  private final Fix fix;
  private final Decimals decimals;
  private final Map<AreaCode, CoverageArea> areas = new LinkedHashMap<>();
  private final List<FixChange> changes = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  Fixer(Fix fix) {
    this.fix = fix;
    this.decimals = Decimals.of(fix.decimals(), fix.coverage().coordinateSystem());
    fix.coverage().areas().forEach(area -> areas.put(area.code(), area));
  }

  FixedCoverage run() {
    if (fix.repairs().contains(Repair.REPEATED_POINTS)) {
      changeEach(
          Repair.REPEATED_POINTS, this::withoutRepeatedPoints, "Left out repeated vertices of ");
    }
    if (fix.repairs().contains(Repair.SLIVERS)) {
      mendSlivers();
    }
    if (fix.repairs().contains(Repair.PRECISION)) {
      round();
    }
    if (fix.repairs().contains(Repair.RING_WINDING)) {
      changeEach(Repair.RING_WINDING, RingEdits::wound, "Turned the rings of ");
    }
    return new FixedCoverage(coverage(), ImmutableList.copyOf(changes), ImmutableList.copyOf(left));
  }

  private Coverage coverage() {
    return Coverage.of(fix.coverage().coordinateSystem(), areas.values());
  }

  private Geometry withoutRepeatedPoints(Geometry geometry) {
    boolean repeats =
        Shapes.polygons(geometry).stream()
            .flatMap(part -> Rings.of(part).stream())
            .anyMatch(ring -> Rings.repeated(ring.getCoordinateSequence()) > 0);
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
      new OpenSlivers(audit()).filled().forEach(this::replace);
      SliverRepair.of(audit()).mended().forEach(this::replace);
      open = slivers();
    }
    ImmutableSet<ImmutableList<AreaCode>> stillOpen =
        open.stream().map(Finding::areas).collect(ImmutableSet.toImmutableSet());
    for (Finding finding : before) {
      if (stillOpen.contains(finding.areas())) {
        left.add("Not mended: " + finding.message());
      } else {
        changes.add(
            new FixChange(
                Repair.SLIVERS, finding.areas(), "Mended: " + finding.message(), finding.place()));
      }
    }
  }

  private CoverageAudit audit() {
    return CoverageAudit.of(coverage())
        .gapWidthMetres(fix.gapWidthMetres())
        .neighboursOnly(true)
        .build();
  }

  private List<Finding> slivers() {
    return audit().run().findings().stream()
        .filter(finding -> OF_SLIVERS.contains(finding.code()))
        .toList();
  }
}
