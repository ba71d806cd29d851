package org.lac4j.geo.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.Listed;
import org.lac4j.core.internal.page.MapFrame;
import org.lac4j.core.internal.page.MapPage;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.core.internal.page.SortableTable;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.WardShares;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** The page of an audit. */
final class AuditPage {

  private static final int LABELLED = 40;
  private static final double SMALL_UNITS = 5;

  /** Areas with these are not where they should be, and would stretch the map. */
  private static final ImmutableSet<FindingCode> MISPLACED =
      ImmutableSet.of(
          FindingCode.SWAPPED_AXES, FindingCode.WRONG_CRS, FindingCode.OUTSIDE_GREAT_BRITAIN);

  private final AuditReport report;
  private final String source;
  private final Listed<Finding> listed;
  private final MapFrame frame;

  AuditPage(AuditReport report, String source) {
    this.report = report;
    this.source = source;
    this.listed = Listed.of(report.findings());
    this.frame = MapDrawing.frame(extent(), report.coordinateSystem().isGeographic());
  }

  void write(OutputStream out) throws IOException {
    new MapPage()
        .text("title", "Audit of " + source)
        .text("lead", lead())
        .html("figures", figures())
        .html("map", map())
        .html("legend", legend())
        .text("list-heading", "Findings")
        .html("filters", filters())
        .text("one", "finding")
        .text("several", "findings")
        .html(
            "note",
            listed.note(
                "The worst ", "findings stand here; all of them are in the JSON, CSV and GeoJSON."))
        .text("caption", "Findings, the worst first")
        .html(
            "columns",
            SortableTable.column("Severity")
                + SortableTable.column("Kind")
                + SortableTable.column("Finding")
                + SortableTable.numbers("m²")
                + SortableTable.numbers("Width, m")
                + SortableTable.last())
        .html("rows", listed.rows(this::row))
        .html("after", wards())
        .text("footer", "Made by lac4j. " + AuditWording.lookedAt(report))
        .write(out);
  }

  private String lead() {
    String verdict =
        report.hasErrors()
            ? "Errors stand: a home may get a wrong answer until they are mended. "
            : "No errors stand. ";
    return verdict + "Looked at " + AuditWording.lookedAt(report);
  }

  private String figures() {
    StringBuilder figures = new StringBuilder();
    for (Severity severity : Severity.values()) {
      figures.append(
          Html.figure(
              Html.icon(severity.label()),
              words(severity) + "s",
              Rounding.count(AuditWording.count(report, severity))));
    }
    figures.append(Html.figure("", "Areas", Rounding.count(report.summary().areas())));
    figures.append(share("Land covered", report.summary().coveredShare()));
    figures.append(share("People covered", report.summary().coveredShareOfPeople()));
    return figures.toString();
  }

  private static String share(String name, OptionalDouble share) {
    return share.isPresent() ? Html.figure("", name, Rounding.percent(share.getAsDouble())) : "";
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

  private String map() {
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

  private String legend() {
    return Html.key(Html.swatch("area"), "area")
        + (report.wards().isPresent() ? Html.key(Html.swatch("ward"), "ward without an area") : "")
        + (report.within().isPresent() ? Html.key(Html.swatch("within"), "boundary") : "")
        + (report.declaredGaps().isPresent()
            ? Html.key(Html.swatch("declared"), "declared as not covered")
            : "")
        + Html.key(Html.icon("error") + Html.swatch("place error"), "error")
        + Html.key(Html.icon("warning") + Html.swatch("place warning"), "warning")
        + Html.key(Html.swatch("place info"), "note");
  }

  private String filters() {
    return Stream.of(Severity.values())
        .map(
            severity ->
                SortableTable.filter(
                    severity.label(),
                    Html.icon(severity.label()),
                    words(severity) + "s",
                    AuditWording.count(report, severity),
                    true))
        .collect(joining());
  }

  private String row(int number, Finding finding) {
    Severity severity = finding.severity();
    Optional<String> box = box(finding);
    return SortableTable.row(
        "f" + number,
        severity.label(),
        box,
        SortableTable.tag(severity, Html.icon(severity.label()), words(severity))
            + "<td>"
            + Html.text(finding.code().label().replace('-', ' '))
            + "</td><td class=\"words\">"
            + Html.text(finding.message())
            + "<p class=\"fix\">"
            + Html.text(finding.fix())
            + "</p></td>"
            + SortableTable.number("m²", finding.squareMetres())
            + SortableTable.number("Width, m", finding.widthMetres())
            + SortableTable.show(box.isPresent(), "finding " + number));
  }

  private static String words(Severity severity) {
    return switch (severity) {
      case ERROR -> "Error";
      case WARNING -> "Warning";
      case INFO -> "Note";
    };
  }

  private Optional<String> box(Finding finding) {
    return finding
        .place()
        .filter(place -> !place.isEmpty())
        .map(Geometry::getEnvelopeInternal)
        .or(() -> finding.at().map(at -> new Envelope(new Coordinate(at.x(), at.y()))))
        .map(box -> frame.box(MapDrawing.box(box)));
  }

  private String wards() {
    Listed<WardShares> shares = Listed.of(report.wardShares());
    if (shares.size() == 0) {
      return "";
    }
    return "<h2 class=\"after\">Wards</h2>"
        + shares.note("The first ", "wards stand here; all of them are in the JSON.")
        + "<div class=\"table\"><table><thead><tr><th class=\"plain\" scope=\"col\">Ward</th>"
        + "<th class=\"plain number\" scope=\"col\">Covered</th>"
        + "<th class=\"plain\" scope=\"col\">By</th></tr></thead><tbody>\n"
        + shares.rows((number, ward) -> ward(ward))
        + "</tbody></table></div>";
  }

  private static String ward(WardShares shares) {
    return "<tr><td class=\"name\">"
        + Html.text(shares.ward().name() + " (" + shares.ward().code() + ")")
        + "</td><td class=\"number\" data-label=\"Covered\">"
        + Rounding.percent(shares.covered())
        + "</td><td class=\"words\">"
        + Html.text(
            shares.shares().entrySet().stream()
                .map(share -> share.getKey() + " " + Rounding.percent(share.getValue()))
                .collect(joining(", ")))
        + "</td></tr>\n";
  }
}
