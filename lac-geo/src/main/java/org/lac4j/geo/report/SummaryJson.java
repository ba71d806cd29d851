package org.lac4j.geo.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalDouble;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.AuditSummary;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.WardShares;
import org.lac4j.geo.audit.memory.RememberedAudit;
import org.lac4j.geo.report.internal.RememberedWording;

/**
 * The figures of an audit as JSON.
 *
 * @param audit the audit
 * @param source what was audited
 */
record SummaryJson(RememberedAudit audit, String source) {

  private static final int SHARE_DECIMALS = 4;

  void write(JsonGenerator json) throws IOException {
    AuditReport report = audit.report();
    AuditSummary summary = report.summary();
    json.writeStringField("source", source);
    json.writeStringField("coordinateSystem", report.coordinateSystem().toString());
    if (report.attributesNote().isPresent()) {
      json.writeStringField("attributes", report.attributesNote().get());
    }
    RememberedWording.writeFigures(json, audit);
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

  static void writeShares(JsonGenerator json, Map<AreaCode, Double> shares) throws IOException {
    json.writeObjectFieldStart("shares");
    for (Map.Entry<AreaCode, Double> share : shares.entrySet()) {
      JsonReport.share(json, share.getKey().value(), share.getValue(), SHARE_DECIMALS);
    }
    json.writeEndObject();
  }
}
