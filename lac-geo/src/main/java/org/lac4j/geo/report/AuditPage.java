package org.lac4j.geo.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.Listed;
import org.lac4j.core.internal.page.MapPage;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.core.internal.page.SortableTable;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.WardShares;

/** The page of an audit. */
final class AuditPage {

  private final AuditReport report;
  private final String source;
  private final Listed<Finding> listed;
  private final AuditMap map;

  AuditPage(AuditReport report, String source) {
    this.report = report;
    this.source = source;
    this.listed = Listed.of(report.findings());
    this.map = new AuditMap(report, listed);
  }

  void write(OutputStream out) throws IOException {
    new MapPage()
        .text("title", "Audit of " + source)
        .text("lead", lead())
        .html("causes", new CauseReport(report.diagnosis()).html())
        .html("figures", figures())
        .html("map", map.toSvg())
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
            ? "There are errors: a home may get a wrong answer until they are fixed. "
            : "There are no errors. ";
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
    Optional<String> box = map.box(finding);
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
            + finding.rating().map(rating -> Html.text(rating + " ")).orElse("")
            + Html.text(finding.fix())
            + "</p>"
            + new CauseReport(report.diagnosis()).after(report.findings().indexOf(finding))
            + "</td>"
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
