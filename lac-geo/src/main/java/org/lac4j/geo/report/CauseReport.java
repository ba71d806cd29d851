package org.lac4j.geo.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.lac4j.core.internal.page.Html;
import org.lac4j.geo.cause.Cause;
import org.lac4j.geo.cause.Diagnosis;

/** The causes of a report, first in each of its forms. */
record CauseReport(Diagnosis diagnosis) {

  private static final String LEAD = "cause    ";

  /**
   * Writes the causes as text, each with what it explains under it.
   *
   * @param all how many entries the report has
   * @param entry writes the entry at a position
   */
  void addTo(Lines lines, int all, IntConsumer entry) {
    List<Integer> rest = unexplained(all);
    boolean first = true;
    for (Cause cause : diagnosis.causes()) {
      if (!first) {
        lines.gap();
      }
      first = false;
      lines.add(LEAD, cause.message() + " " + cause.fix());
      cause.explained().stream().filter(position -> position < all).forEach(entry::accept);
    }
    if (diagnosis.note().isPresent()) {
      if (!first) {
        lines.gap();
      }
      first = false;
      lines.add("note     ", diagnosis.note().get());
    }
    if (!first && !rest.isEmpty()) {
      lines.gap();
    }
    rest.forEach(entry::accept);
  }

  private List<Integer> unexplained(int all) {
    List<Integer> positions = new ArrayList<>();
    for (int position = 0; position < all; position++) {
      if (diagnosis.causeOf(position).isEmpty()) {
        positions.add(position);
      }
    }
    return positions;
  }

  /**
   * Writes the members {@code causes} and {@code causesNote}.
   *
   * @param entries what the report calls its entries, for example "findings"
   */
  void write(JsonGenerator json, String entries) throws IOException {
    json.writeArrayFieldStart("causes");
    for (Cause cause : diagnosis.causes()) {
      json.writeStartObject();
      json.writeStringField("kind", cause.kind().label());
      json.writeStringField("message", cause.message());
      json.writeStringField("fix", cause.fix());
      JsonReport.codes(json, "areas", cause.areas());
      if (cause.displacement().isPresent()) {
        json.writeObjectFieldStart("displacement");
        JsonReport.number(
            json, "eastMetres", cause.displacement().get().eastMetres(), JsonReport.DECIMALS);
        JsonReport.number(
            json, "northMetres", cause.displacement().get().northMetres(), JsonReport.DECIMALS);
        JsonReport.number(json, "metres", cause.displacement().get().metres(), JsonReport.DECIMALS);
        json.writeEndObject();
      } else {
        json.writeNullField("displacement");
      }
      json.writeArrayFieldStart(entries);
      for (int position : cause.explained()) {
        json.writeNumber(position);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("causesNote", diagnosis.note().orElse(null));
  }

  /** The causes as a list for the head of a page; nothing if there is nothing to tell. */
  String html() {
    ImmutableList<Cause> causes = diagnosis.causes();
    StringBuilder html = new StringBuilder();
    if (!causes.isEmpty()) {
      html.append("<ol class=\"causes\">");
      for (Cause cause : causes) {
        html.append("<li><strong>")
            .append(Html.text(cause.message()))
            .append("</strong> ")
            .append(Html.text(cause.fix()))
            .append("</li>");
      }
      html.append("</ol>");
    }
    diagnosis
        .note()
        .ifPresent(
            note -> html.append("<p class=\"note\">").append(Html.text(note)).append("</p>"));
    return html.toString();
  }

  /**
   * Says which cause explains an entry, to go behind its words.
   *
   * @param position the entry's, from 0
   */
  String after(int position) {
    return diagnosis
        .causeOf(position)
        .map(cause -> "<p class=\"fix\">Explained by cause " + (cause + 1) + " above.</p>")
        .orElse("");
  }
}
