package org.lac4j.geo.report.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.geo.audit.memory.AcceptedFinding;
import org.lac4j.geo.audit.memory.EarlierFinding;
import org.lac4j.geo.audit.memory.RememberedAudit;
import org.lac4j.geo.audit.memory.RememberedFinding;

/** What reports say of ids, of what is accepted and of the audit before. */
public final class RememberedWording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private RememberedWording() {}

  /** The id, and before it whether the finding is new and who accepts it, as sentences. */
  public static String sentences(RememberedFinding finding) {
    return (finding.isNew().orElse(false) ? "New. " : "")
        + finding.accepted().map(entry -> accepted(entry) + " ").orElse("")
        + "Id: "
        + finding.id();
  }

  /** Who accepts a finding, until when and why. */
  public static String accepted(AcceptedFinding entry) {
    return "Accepted by " + entry.who() + until(entry) + ": " + sentence(entry.why());
  }

  private static String until(AcceptedFinding entry) {
    return entry.until().map(last -> " until " + DAY.format(last)).orElse("");
  }

  private static String sentence(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped : stripped + ".";
  }

  /** The word for whether a finding is new; empty if there is no audit before. */
  public static String since(RememberedFinding finding) {
    return finding.isNew().map(is -> is ? "new" : "unchanged").orElse("");
  }

  /** How many findings are accepted, and what changed since the audit before; empty if nothing is remembered. */
  public static String counts(RememberedAudit audit) {
    String accepted =
        audit.acceptedCount() == 0
            ? ""
            : " Accepted: " + Rounding.count(audit.acceptedCount()) + ".";
    return audit.hasEarlier()
        ? accepted
            + " Since the last audit: "
            + Rounding.count(newOnes(audit))
            + " new, "
            + Rounding.count(audit.fixed().size())
            + " fixed, "
            + Rounding.count(audit.findings().size() - newOnes(audit))
            + " unchanged."
        : accepted;
  }

  private static int newOnes(RememberedAudit audit) {
    return (int) audit.findings().stream().filter(each -> each.isNew().orElse(false)).count();
  }

  /** What is fixed since the audit before, a line each. */
  public static Stream<String> fixed(RememberedAudit audit) {
    return audit.fixed().stream().map(finding -> finding.message() + " Id: " + finding.id());
  }

  /** Writes what is remembered of a finding. */
  public static void write(JsonGenerator json, RememberedFinding finding) throws IOException {
    json.writeStringField("id", finding.id().toString());
    if (finding.isNew().isPresent()) {
      json.writeStringField("since", since(finding));
    }
    if (finding.accepted().isPresent()) {
      AcceptedFinding entry = finding.accepted().get();
      json.writeObjectFieldStart("accepted");
      json.writeStringField("who", entry.who());
      json.writeStringField("why", entry.why());
      if (entry.until().isPresent()) {
        json.writeStringField("until", entry.until().map(LocalDate::toString).orElse(""));
      }
      json.writeEndObject();
    }
  }

  /** Writes what is fixed; nothing if there is no audit before. */
  public static void writeFixed(JsonGenerator json, RememberedAudit audit) throws IOException {
    if (!audit.hasEarlier()) {
      return;
    }
    json.writeArrayFieldStart("fixed");
    for (EarlierFinding finding : audit.fixed()) {
      json.writeStartObject();
      json.writeStringField("id", finding.id().toString());
      json.writeStringField("severity", finding.severity());
      json.writeStringField("message", finding.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the figures of what is remembered. */
  public static void writeFigures(JsonGenerator json, RememberedAudit audit) throws IOException {
    json.writeNumberField("accepted", audit.acceptedCount());
    if (audit.hasEarlier()) {
      json.writeObjectFieldStart("since");
      json.writeNumberField("new", newOnes(audit));
      json.writeNumberField("fixed", audit.fixed().size());
      json.writeNumberField("unchanged", audit.findings().size() - newOnes(audit));
      json.writeEndObject();
    }
  }

  /** The markup below a finding. */
  public static String markup(RememberedFinding finding) {
    return "<p class=\"fix\">" + Html.text(sentences(finding)) + "</p>";
  }

  /** The markup of what is fixed; nothing if there is none. */
  public static String fixedMarkup(RememberedAudit audit) {
    StringBuilder list = new StringBuilder();
    fixed(audit).forEach(line -> list.append("<li>").append(Html.text(line)).append("</li>\n"));
    return list.isEmpty()
        ? ""
        : "<h2 class=\"after\">Fixed since the last audit</h2><ul>\n" + list + "</ul>";
  }
}
