package org.lac4j.geo.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.districting.Design;
import org.lac4j.geo.districting.DesignProof;
import org.lac4j.geo.districting.DesignedArea;
import org.lac4j.geo.io.internal.geopackage.FeatureLayer;
import org.lac4j.geo.report.internal.layers.DesignLayer;
import org.lac4j.geo.report.internal.layers.LayerFile;

/**
 * Areas that were drawn as text, JSON, CSV, GeoJSON or one HTML page with maps before and after.
 *
 * <pre>{@code
 * DesignWriter writer = DesignWriter.of(Districting.of(graph).oneMore(1, range), context);
 * out.print(writer.toText(100));
 * }</pre>
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
public final class DesignWriter implements ReportWriter {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("unit", "unit_name", "load", "area_today", "area", "area_name", "changes");

  private static final int DECIMALS = 3;

  private final Design design;
  private final ImmutableList<Design> steps;
  private final DesignContext context;

  private DesignWriter(Design design, ImmutableList<Design> steps, DesignContext context) {
    this.design = design;
    this.steps = steps;
    this.context = context;
  }

  /**
   * Obtains a writer of one answer.
   *
   * @param design the answer
   * @param context what it is about
   * @return the writer
   */
  public static DesignWriter of(Design design, DesignContext context) {
    return new DesignWriter(
        requireNonNull(design, "design"), ImmutableList.of(), requireNonNull(context, "context"));
  }

  /**
   * Obtains a writer of answers for one area after the other: how few will do, and what each further one gives.
   *
   * @param steps the answers, one or more; the first with areas is drawn
   * @param context what they are about
   * @return the writer
   */
  public static DesignWriter of(List<Design> steps, DesignContext context) {
    Design first = steps.stream().filter(Design::isDrawn).findFirst().orElse(steps.get(0));
    return new DesignWriter(first, ImmutableList.copyOf(steps), context);
  }

  @Override
  public String toText(int width) {
    Lines lines = new Lines(width);
    lines.add("", design.question() + ".");
    lines.add("", DesignPageWording.verdict(design));
    lines.add("", design.proof().reason());
    if (design.proof().stopped()) {
      lines.add("", DesignPageWording.STOPPED);
    }
    lines.gap();
    for (DesignedArea area : design.areas()) {
      lines.add(
          String.format(Locale.ROOT, "%-10s ", area.code()), DesignPageWording.area(area, context));
    }
    if (!design.alternatives().isEmpty()) {
      lines.gap().add("", "The best areas to add that really differ:");
      int number = 1;
      for (DesignedArea area : design.alternatives()) {
        lines.add(
            String.format(Locale.ROOT, " %2d. ", number++),
            DesignPageWording.alternative(area, context));
      }
    }
    if (!steps.isEmpty()) {
      lines.gap();
      steps.forEach(step -> lines.add("", DesignPageWording.step(step)));
    }
    return lines.toString();
  }

  @Override
  public void writeJson(OutputStream out) throws IOException {
    try (JsonGenerator json = JsonReport.indented(out)) {
      json.writeStartObject();
      writeAnswer(json, design);
      json.writeArrayFieldStart("areas");
      for (DesignedArea area : design.areas()) {
        writeArea(json, area);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("alternatives");
      for (DesignedArea area : design.alternatives()) {
        writeArea(json, area);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("steps");
      for (Design step : steps) {
        json.writeStartObject();
        writeAnswer(json, step);
        json.writeNumberField("areas", step.areas().size());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeAnswer(JsonGenerator json, Design answer) throws IOException {
    DesignProof proof = answer.proof();
    json.writeStringField("question", answer.question());
    json.writeStringField("status", proof.status().label());
    if (answer.isDrawn()) {
      JsonReport.number(json, "value", proof.value(), DECIMALS);
      JsonReport.number(json, "bound", proof.bound(), DECIMALS);
      JsonReport.number(json, "gap", proof.gap(), DECIMALS + 1);
      JsonReport.number(json, "moved", answer.moved(), DECIMALS);
    } else {
      json.writeNullField("value");
      json.writeNullField("bound");
    }
    json.writeNumberField("work", proof.work());
    json.writeBooleanField("stopped", proof.stopped());
    json.writeStringField("reason", proof.reason());
  }

  private void writeArea(JsonGenerator json, DesignedArea area) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", area.code().value());
    json.writeStringField("name", context.area(area.code()));
    json.writeBooleanField("new", area.isNew());
    JsonReport.codes(json, "units", area.units());
    JsonReport.number(json, "load", area.load(), DECIMALS);
    JsonReport.number(json, "arriving", context.load(context.arrivals(area)), DECIMALS);
    json.writeEndObject();
  }

  /**
   * Writes a table with a row for each unit: its load, its area today and the one drawn, and whether it changes.
   *
   * @param out takes UTF-8, as RFC 4180 says
   * @throws IOException if the stream can't be written
   */
  @Override
  public void writeCsv(OutputStream out) throws IOException {
    var areas = design.byUnit();
    Csv.write(
        out,
        Stream.concat(
            Stream.of(COLUMNS),
            context.graph().codes().stream()
                .map(unit -> row(unit, Optional.ofNullable(areas.get(unit))))));
  }

  private ImmutableList<String> row(AreaCode unit, Optional<AreaCode> area) {
    Optional<AreaCode> before = Optional.ofNullable(context.today().get(unit));
    return ImmutableList.of(
        unit.value(),
        context.units().area(unit).map(one -> one.area().name()).orElse(""),
        Rounding.plain(context.graph().load(unit), DECIMALS),
        before.map(AreaCode::value).orElse(""),
        area.map(AreaCode::value).orElse(""),
        area.map(context::area).orElse(""),
        before.equals(area) ? "no" : "yes");
  }

  /**
   * Writes the areas in longitude and latitude, as RFC 7946 says.
   *
   * @param out takes UTF-8
   * @throws IOException if the stream can't be written
   */
  @Override
  public void writeGeoJson(OutputStream out) throws IOException {
    Coverage drawn = context.drawn(design);
    try (FeatureFile file = new FeatureFile(out, drawn.coordinateSystem())) {
      for (DesignedArea area : design.areas()) {
        file.add(
            drawn.area(area.code()).map(CoverageArea::geometry),
            drawn.coordinateSystem(),
            json -> {
              json.writeStringField("code", area.code().value());
              json.writeStringField("name", context.area(area.code()));
              json.writeBooleanField("new", area.isNew());
              json.writeNumberField("units", area.units().size());
              JsonReport.number(json, "load", area.load(), DECIMALS);
            });
      }
    }
  }

  /**
   * Writes the areas as a GeoPackage with one layer in the units' own coordinates, and a style that QGIS applies by itself:
   * new areas green, areas that change amber, the others grey. The file appears, or takes the place of an older one, only
   * when it is whole.
   *
   * @param file the file
   * @param lastChange the moment that the file tells as that of its last change
   * @throws IOException if the file can't be written, or the SQLite driver is not on the class path
   */
  public void writeGeoPackage(Path file, Instant lastChange) throws IOException {
    Coverage drawn = context.drawn(design);
    FeatureLayer layer =
        DesignLayer.of(design.areas().stream().map(area -> row(area, drawn)).toList());
    LayerFile.write(drawn.coordinateSystem(), lastChange, ImmutableList.of(layer), file);
  }

  private FeatureLayer.Row row(DesignedArea area, Coverage drawn) {
    double arriving = context.load(context.arrivals(area));
    boolean leaving =
        context.today().entrySet().stream()
            .anyMatch(
                unit ->
                    unit.getValue().equals(area.code()) && !area.units().contains(unit.getKey()));
    String change = arriving > 0 || leaving ? DesignLayer.CHANGED : DesignLayer.AS_TODAY;
    return DesignLayer.row(
        drawn.area(area.code()).map(CoverageArea::geometry),
        ImmutableList.of(
            area.code().value(),
            context.area(area.code()),
            area.isNew() ? DesignLayer.NEW : change,
            (double) area.units().size(),
            area.load(),
            arriving));
  }

  @Override
  public void writeHtml(OutputStream out) throws IOException {
    new DesignPage(design, steps, context).write(out);
  }
}
