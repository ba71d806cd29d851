package org.lac4j.geo.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Ward;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.AuditSummary;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.WardShares;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Small reports to write: areas of a square kilometre on the National Grid, with hostile names. */
final class Reports {

  static final String HOSTILE = "<script>alert('Holgate')</script> & \"the hill\"";

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /** One form of a report. */
  @FunctionalInterface
  interface Form {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  private Reports() {}

  static String written(Form form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static Geometry box(double west, double south, double east, double north) {
    return GEOMETRY.toGeometry(
        new Envelope(460_000 + west, 460_000 + east, 450_000 + south, 450_000 + north));
  }

  /** Three findings, one of each severity. */
  static AuditReport audit() {
    return audit(
        ImmutableList.of(
            finding(
                FindingCode.OVERLAP, "Acomb (A) and B overlap.", box(990, 0, 1000, 400), "A", "B"),
            finding(
                FindingCode.SLIVER, "A gap of 0.5 m, \"narrow\".", box(999.5, 800, 1000, 900), "A"),
            Finding.builder()
                .code(FindingCode.MULTIPART)
                .message(HOSTILE)
                .addAreas(AreaCode.of("B"))
                .fix("Nothing.")
                .build()));
  }

  /** An audit with as many errors as one likes. */
  static AuditReport audit(int errors) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < errors; i++) {
      int column = i % 100;
      int row = i / 100;
      findings.add(
          finding(FindingCode.GAP, "Gap " + i + ".", box(column, row, column + 1, row + 1)));
    }
    return audit(ImmutableList.copyOf(findings));
  }

  static AuditReport audit(ImmutableList<Finding> findings) {
    Map<FindingCode, Integer> codes = new EnumMap<>(FindingCode.class);
    Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    for (Finding finding : findings) {
      codes.merge(finding.code(), 1, Integer::sum);
      severities.merge(finding.severity(), 1, Integer::sum);
    }
    return AuditReport.builder()
        .coordinateSystem(CoordinateSystem.BRITISH_NATIONAL_GRID)
        .addAreas(audited(1, "A", "Acomb", box(0, 0, 1000, 1000)))
        .addAreas(audited(2, "B", HOSTILE, box(990, 0, 2000, 1000)))
        .findings(findings)
        .summary(
            AuditSummary.builder()
                .areas(2)
                .vertices(10)
                .squareMetres(2e6)
                .counts(ImmutableMap.copyOf(codes))
                .severities(ImmutableMap.copyOf(severities))
                .coveredShare(0.5412)
                .build())
        .build();
  }

  private static AuditedArea audited(int number, String code, String name, Geometry geometry) {
    return AuditedArea.builder()
        .number(number)
        .code(AreaCode.of(code))
        .name(name)
        .geometry(geometry)
        .build();
  }

  static Finding finding(FindingCode code, String message, Geometry place, String... areas) {
    Finding.Builder finding = Finding.builder();
    for (String area : areas) {
      finding.addAreas(AreaCode.of(area));
    }
    return finding
        .code(code)
        .message(message)
        .place(place)
        .squareMetres(place.getArea())
        .widthMetres(place.getEnvelopeInternal().getWidth())
        .fix("Snap one edge to the other.")
        .build();
  }

  /** One area redrawn, one that loses land to it, one renamed, one unchanged, one added. */
  static CoverageComparison comparison() {
    Coverage before =
        coverage(
            area("A", "Acomb", box(0, 0, 1000, 1000)),
            area("B", "Bishopthorpe", box(1000, 0, 2000, 1000)),
            area("C", "Clifton", box(0, 1000, 1000, 2000)),
            area("D", "Derwent", box(1000, 1000, 2000, 2000)));
    Coverage after =
        coverage(
            area("A", "Acomb", box(0, 0, 1100, 1000)),
            area("B", "Bishopthorpe", box(1100, 0, 2000, 1000)),
            area("C", HOSTILE, box(0, 1000, 1000, 2000)),
            area("D", "Derwent", box(1000, 1000, 2000, 2000)),
            area("E", "Elvington", box(2000, 0, 3000, 1000)));
    return CoverageComparison.of(before, after);
  }

  /** York, as far east as one likes, and Paris, which lies off the National Grid. */
  static Coverage coverageInDegrees(double east) {
    return Coverage.of(
        CoordinateSystem.WGS84,
        List.of(
            area("P", "Paris & environs", GEOMETRY.toGeometry(new Envelope(2.2, 2.4, 48.8, 48.9))),
            area("Y", "York", GEOMETRY.toGeometry(new Envelope(-1.2, east, 53.9, 54)))));
  }

  /** An audit with all that may need room: long words, large numbers, wards with many shares. */
  static AuditReport wideAudit() {
    String word = "Llanfairpwllgwyngyll".repeat(8);
    ImmutableMap.Builder<AreaCode, Double> shares = ImmutableMap.builder();
    for (int i = 0; i < 40; i++) {
      shares.put(AreaCode.of("E050017" + (10 + i)), 0.025);
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (FindingCode code : FindingCode.values()) {
      findings.add(
          finding(code, word + " and Acomb overlap.", box(0, 0, 1000, 1000), "A", "B")
              .withSquareMetres(12_345_678_901.0)
              .withWidthMetres(123_456.7));
    }
    return audit(findings.build())
        .withWardShares(new WardShares(Ward.of("W".repeat(60), word), 0.99, shares.buildOrThrow()));
  }

  private static Coverage coverage(CoverageArea... areas) {
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, List.of(areas));
  }

  private static CoverageArea area(String code, String name, Geometry geometry) {
    return CoverageArea.of(Area.of(code, name), geometry);
  }
}
