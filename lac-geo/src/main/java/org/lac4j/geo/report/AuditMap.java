package org.lac4j.geo.report;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.core.internal.page.Listed;
import org.lac4j.core.internal.page.MapFrame;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The map on the page of an audit: the areas, and where the findings listed are. */
final class AuditMap {

  private static final int LABELLED = 40;
  private static final double SMALL_UNITS = 5;

  /** Areas with these are not where they should be, and would stretch the map. */
  private static final ImmutableSet<FindingCode> MISPLACED =
      ImmutableSet.of(
          FindingCode.SWAPPED_AXES, FindingCode.WRONG_CRS, FindingCode.OUTSIDE_GREAT_BRITAIN);

  private final AuditReport report;
  private final Listed<Finding> listed;
  private final MapFrame frame;

  AuditMap(AuditReport report, Listed<Finding> listed) {
    this.report = report;
    this.listed = listed;
    this.frame = MapDrawing.frame(extent(), report.coordinateSystem().isGeographic());
  }

  /** The drawing. */
  String toSvg() {
    long vertices =
        report.summary().vertices() + wardGeometries().mapToLong(Geometry::getNumPoints).sum();
    MapDrawing map = new MapDrawing(frame, vertices);
    report
        .wards()
        .ifPresent(
            wards ->
                wards
                    .areas()
                    .forEach(ward -> map.shape(ward.geometry(), "ward", "", ward.area().name())));
    for (AuditedArea area : report.areas()) {
      area.geometry().ifPresent(geometry -> map.shape(geometry, "area", "", area.label()));
    }
    polygons(report.declaredGaps()).forEach(gap -> map.shape(gap, "declared", "", ""));
    polygons(report.within()).forEach(boundary -> map.shape(boundary, "within", "", ""));
    // The worst come last, on top.
    for (int i = listed.size() - 1; i >= 0; i--) {
      draw(map, listed.get(i), attributes(i));
    }
    if (map.isCoarse()) {
      drawNearOutlines(map);
    }
    label(map);
    for (int i = listed.size() - 1; i >= 0; i--) {
      Finding finding = listed.get(i);
      String attributes = attributes(i);
      if (finding.severity() != Severity.INFO) {
        finding
            .at()
            .ifPresent(at -> map.pin(at.x(), at.y(), finding.severity().label(), attributes));
      }
    }
    return map.toSvg(
        "Map of "
            + Rounding.count(report.areas().size(), "area", "areas")
            + " with "
            + AuditWording.counts(report)
            + ", which the table below tells one by one");
  }

  private String attributes(int row) {
    return "data-for=\"f"
        + (row + 1)
        + "\" data-group=\""
        + listed.get(row).severity().label()
        + "\"";
  }

  private static void draw(MapDrawing map, Finding finding, String attributes) {
    finding
        .place()
        .filter(place -> place.getDimension() > 0)
        .ifPresent(
            place ->
                map.detail(
                    place, "place " + finding.severity().label(), attributes, finding.message()));
  }

  /** Draws the outlines around each small place as they are. */
  private void drawNearOutlines(MapDrawing map) {
    NearOutlines outlines =
        new NearOutlines(
            report.areas().stream().flatMap(area -> area.geometry().stream()).toList());
    for (Finding finding : listed.entries()) {
      Envelope box = finding.place().map(Geometry::getEnvelopeInternal).orElseGet(Envelope::new);
      if (!box.isNull() && frame.units(MapDrawing.box(box)) < SMALL_UNITS) {
        box.expandBy(Math.max(box.getDiameter(), frame.coordinates(SMALL_UNITS / 10)));
        map.detail(outlines.around(box), "edge", "", "");
      }
    }
  }

  private void label(MapDrawing map) {
    if (report.areas().size() <= LABELLED) {
      for (AuditedArea area : report.areas()) {
        area.geometry()
            .filter(geometry -> geometry.getDimension() == 2)
            .ifPresent(geometry -> map.label(geometry, area.name().orElseGet(area::label)));
      }
    }
  }

  /** Where a finding is on the map, as the page wants it. */
  Optional<String> box(Finding finding) {
    return finding
        .place()
        .filter(place -> !place.isEmpty())
        .map(Geometry::getEnvelopeInternal)
        .or(() -> finding.at().map(at -> new Envelope(new Coordinate(at.x(), at.y()))))
        .map(box -> frame.box(MapDrawing.box(box)));
  }

  private Envelope extent() {
    ImmutableSet<AreaCode> misplaced =
        report.findings().stream()
            .filter(finding -> MISPLACED.contains(finding.code()))
            .flatMap(finding -> finding.areas().stream())
            .collect(ImmutableSet.toImmutableSet());
    Envelope placed =
        MapDrawing.envelope(
            Stream.of(
                    report.areas().stream()
                        .filter(
                            area -> area.code().map(code -> !misplaced.contains(code)).orElse(true))
                        .flatMap(area -> area.geometry().stream()),
                    wardGeometries(),
                    polygons(report.within()))
                .flatMap(geometries -> geometries)
                .toList());
    return placed.isNull()
        ? MapDrawing.envelope(
            report.areas().stream().flatMap(area -> area.geometry().stream()).toList())
        : placed;
  }

  private Stream<Geometry> wardGeometries() {
    return report.wards().stream()
        .flatMap(wards -> wards.areas().stream())
        .map(CoverageArea::geometry);
  }

  private static Stream<Geometry> polygons(Optional<Region> region) {
    return region.stream().flatMap(some -> some.polygons().stream());
  }
}
