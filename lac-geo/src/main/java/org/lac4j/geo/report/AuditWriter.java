package org.lac4j.geo.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.AuditSummary;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.WardShares;
import org.lac4j.geo.io.internal.geopackage.FeatureLayer;
import org.lac4j.geo.report.internal.layers.CauseLayer;
import org.lac4j.geo.report.internal.layers.FindingLayers;
import org.lac4j.geo.report.internal.layers.LayerFile;
import org.locationtech.jts.geom.Geometry;

/**
 * An audit as text, JSON, CSV, GeoJSON, GeoPackage or one HTML page with a map.
 *
 * <pre>{@code
 * AuditWriter writer = AuditWriter.of(report, "areas.geojson");
 * out.print(writer.toText(100));
 * try (OutputStream page = Files.newOutputStream(Path.of("audit.html"))) {
 *   writer.writeHtml(page);
 * }
 * }</pre>
 *
 * <p>Findings stand in the report's order, the worst first. Streams are flushed and stay open. Immutable and thread-safe as
 * long as nobody changes a geometry.
 */
public final class AuditWriter implements ReportWriter {

  private static final int SHARE_DECIMALS = 4;

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "severity", "code", "message", "areas", "square_metres", "width_metres", "x", "y", "fix");

  private final AuditReport report;
  private final String source;

  private AuditWriter(AuditReport report, String source) {
    this.report = requireNonNull(report, "report");
    this.source = requireNonNull(source, "source");
  }

  /**
   * Obtains a writer.
   *
   * @param report the audit
   * @param source what was audited, for headings, for example the file's name
   * @return the writer
   */
  public static AuditWriter of(AuditReport report, String source) {
    return new AuditWriter(report, source);
  }

  /**
   * Tells everything in lines: what was looked at, causes with the findings that they explain, the other findings, with where they are and what to do, and the counts.
   *
   * @param width columns of the terminal; words wrap, but never below 24 columns
   * @return the text, with a line feed at the end
   */
  @Override
  public String toText(int width) {
    int labels =
        report.findings().stream().mapToInt(f -> f.code().label().length()).max().orElse(0);
    Lines lines = new Lines(width);
    lines.add("", source + ": " + AuditWording.lookedAt(report)).gap();
    new CauseReport(report.diagnosis())
        .addTo(
            lines,
            report.findings().size(),
            position -> add(lines, labels, report.findings().get(position)));
    if (!report.findings().isEmpty()) {
      lines.gap();
    }
    return lines.add("", AuditWording.counts(report) + ".").toString();
  }

  private void add(Lines lines, int labels, Finding finding) {
    String lead =
        Strings.padEnd(finding.severity().label(), 9, ' ')
            + pad(finding.code().label(), labels)
            + "  ";
    lines.add(lead, finding.message());
    String where =
        finding.at().map(at -> "At " + coordinates(at) + ". ").orElse("")
            + finding.rating().map(rating -> rating + " ").orElse("")
            + finding.fix();
    lines.add(" ".repeat(lead.length()), where);
  }

  /**
   * Writes one JSON document: {@code causes} with the positions of the findings that each explains, {@code findings} and
   * {@code summary}.
   *
   * @param out takes UTF-8
   * @throws IOException if the stream can't be written
   */
  @Override
  public void writeJson(OutputStream out) throws IOException {
    try (JsonGenerator json = JsonReport.indented(out)) {
      json.writeStartObject();
      new CauseReport(report.diagnosis()).write(json, "findings");
      json.writeArrayFieldStart("findings");
      for (Finding finding : report.findings()) {
        json.writeStartObject();
        writeFinding(json, finding);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("summary");
      writeSummary(json, report.summary());
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * Writes a table with a row for each finding; several areas are parted by semicolons.
   *
   * @param out takes UTF-8 as RFC 4180 says
   * @throws IOException if the stream can't be written
   */
  @Override
  public void writeCsv(OutputStream out) throws IOException {
    Csv.write(
        out, Stream.concat(Stream.of(COLUMNS), report.findings().stream().map(AuditWriter::row)));
  }

  /**
   * Writes a feature for each finding, in longitude and latitude as RFC 7946 says. A finding without a place has no
   * geometry. Coordinates of a system that is neither EPSG:4326 nor EPSG:27700 stay as they are, with a {@code crs} member.
   *
   * @param out takes UTF-8
   * @throws IOException if the stream can't be written
   */
  @Override
  public void writeGeoJson(OutputStream out) throws IOException {
    try (FeatureFile file = new FeatureFile(out, report.coordinateSystem())) {
      for (Finding finding : report.findings()) {
        file.add(
            finding.place(), report.coordinateSystem(), json -> writeProperties(json, finding));
      }
    }
  }

  /**
   * Writes a GeoPackage in the areas' own coordinates, with a layer of causes, one for each kind of geometry of findings, and a style that QGIS applies
   * by itself. The file appears, or takes the place of an older one, only when it is whole.
   *
   * @param file the file
   * @param lastChange the moment that the file tells as that of its last change
   * @throws IOException if the file can't be written, or the SQLite driver is not on the class path
   */
  public void writeGeoPackage(Path file, Instant lastChange) throws IOException {
    LayerFile.write(
        report.coordinateSystem(),
        lastChange,
        ImmutableList.<FeatureLayer>builder()
            .add(new CauseLayer(report.diagnosis(), report.coordinateSystem(), polygons()).layer())
            .addAll(new FindingLayers(report).all())
            .build(),
        file);
  }

  private Map<AreaCode, Geometry> polygons() {
    Map<AreaCode, Geometry> polygons = new HashMap<>();
    for (AuditedArea area : report.areas()) {
      area.code()
          .ifPresent(
              code -> area.geometry().ifPresent(geometry -> polygons.putIfAbsent(code, geometry)));
    }
    return polygons;
  }

  /**
   * Writes one HTML page with a map and a table, which loads nothing from anywhere. Of many findings it lists the worst
   * and says so.
   *
   * @param out takes UTF-8
   * @throws IOException if the stream can't be written
   */
  @Override
  public void writeHtml(OutputStream out) throws IOException {
    new AuditPage(report, source).write(out);
  }

  private void writeFinding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStringField("code", finding.code().label());
    json.writeStringField("severity", finding.severity().label());
    json.writeStringField("message", finding.message());
    JsonReport.codes(json, "areas", finding.areas());
    JsonReport.number(json, "squareMetres", finding.squareMetres());
    JsonReport.number(json, "widthMetres", finding.widthMetres());
    if (finding.at().isPresent()) {
      json.writeArrayFieldStart("at");
      json.writeNumber(finding.at().get().x());
      json.writeNumber(finding.at().get().y());
      json.writeEndArray();
    } else {
      json.writeNullField("at");
    }
    json.writeStringField("fix", finding.fix());
    if (finding.rating().isPresent()) {
      json.writeObjectFieldStart("rating");
      json.writeStringField("kind", finding.rating().get().kind().label());
      json.writeStringField("reason", finding.rating().get().reason());
      json.writeEndObject();
    }
    if (!finding.shares().isEmpty()) {
      writeShares(json, finding.shares());
    }
    if (finding.people().isPresent()) {
      json.writeNumberField("people", finding.people().getAsInt());
    }
  }

  private void writeSummary(JsonGenerator json, AuditSummary summary) throws IOException {
    json.writeStringField("source", source);
    json.writeStringField("coordinateSystem", report.coordinateSystem().toString());
    if (report.attributesNote().isPresent()) {
      json.writeStringField("attributes", report.attributesNote().get());
    }
    json.writeNumberField("areas", summary.areas());
    json.writeNumberField("vertices", summary.vertices());
    json.writeStringField("measuredBy", AuditWording.label(summary.measuredBy()));
    JsonReport.number(json, "squareMetres", summary.squareMetres(), JsonReport.DECIMALS);
    json.writeObjectFieldStart("counts");
    for (Map.Entry<FindingCode, Integer> count : summary.counts().entrySet()) {
      json.writeNumberField(count.getKey().label(), count.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("severities");
    for (Map.Entry<Severity, Integer> count : summary.severities().entrySet()) {
      json.writeNumberField(count.getKey().label(), count.getValue());
    }
    json.writeEndObject();
    share(json, "coveredShare", summary.coveredShare());
    share(json, "coveredShareOfPeople", summary.coveredShareOfPeople());
    json.writeArrayFieldStart("wards");
    for (WardShares ward : report.wardShares()) {
      json.writeStartObject();
      json.writeStringField("code", ward.ward().code().value());
      json.writeStringField("name", ward.ward().name());
      JsonReport.share(json, "covered", ward.covered(), SHARE_DECIMALS);
      writeShares(json, ward.shares());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void share(JsonGenerator json, String name, OptionalDouble share)
      throws IOException {
    if (share.isPresent()) {
      JsonReport.share(json, name, share.getAsDouble(), SHARE_DECIMALS);
    } else {
      json.writeNullField(name);
    }
  }

  private static void writeShares(JsonGenerator json, Map<AreaCode, Double> shares)
      throws IOException {
    json.writeObjectFieldStart("shares");
    for (Map.Entry<AreaCode, Double> share : shares.entrySet()) {
      JsonReport.share(json, share.getKey().value(), share.getValue(), SHARE_DECIMALS);
    }
    json.writeEndObject();
  }

  private static void writeProperties(JsonGenerator json, Finding finding) throws IOException {
    json.writeStringField("code", finding.code().label());
    json.writeStringField("severity", finding.severity().label());
    json.writeStringField("message", finding.message());
    json.writeStringField("areas", areas(finding));
    JsonReport.number(json, "squareMetres", finding.squareMetres());
    JsonReport.number(json, "widthMetres", finding.widthMetres());
    json.writeStringField("rating", rating(finding));
    json.writeStringField("fix", finding.fix());
  }

  private static String rating(Finding finding) {
    return finding.rating().map(rating -> rating.kind().label()).orElse("");
  }

  private static ImmutableList<String> row(Finding finding) {
    return ImmutableList.of(
        finding.severity().label(),
        finding.code().label(),
        finding.message(),
        areas(finding),
        Csv.number(finding.squareMetres()),
        Csv.number(finding.widthMetres()),
        finding.at().map(at -> String.valueOf(at.x())).orElse(""),
        finding.at().map(at -> String.valueOf(at.y())).orElse(""),
        finding.fix());
  }

  private static String areas(Finding finding) {
    return finding.areas().stream().map(AreaCode::value).collect(Collectors.joining("; "));
  }

  private String coordinates(Finding.Position at) {
    int decimals = report.coordinateSystem().isGeographic() ? 6 : 1;
    return Rounding.plain(at.x(), decimals) + ", " + Rounding.plain(at.y(), decimals);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
