package org.lac4j.geo.report;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lac4j.core.place.Area;
import org.lac4j.geo.compare.ChangeKind;
import org.lac4j.geo.compare.CoverageChange;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.compare.PlaceMoves;
import org.lac4j.geo.compare.Transfer;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.internal.geopackage.FeatureLayer;
import org.lac4j.geo.report.internal.layers.CauseLayer;
import org.lac4j.geo.report.internal.layers.ChangeLayers;
import org.lac4j.geo.report.internal.layers.LayerFile;
import org.locationtech.jts.geom.Geometry;

/**
 * A comparison of two vintages as text, JSON, CSV, GeoJSON or one HTML page with a map.
 *
 * <pre>{@code
 * ComparisonWriter writer = ComparisonWriter.of(comparison, "wards-2013.geojson", "wards-2015.geojson");
 * out.print(writer.toText(100));
 * }</pre>
 *
 * <p>Changes stand in the comparison's order. Streams are flushed and stay open. Immutable and thread-safe as long as nobody
 * changes a geometry.
 */
public final class ComparisonWriter implements ReportWriter {

  private final CoverageComparison comparison;
  private final String before;
  private final String after;

  private ComparisonWriter(CoverageComparison comparison, String before, String after) {
    this.comparison = requireNonNull(comparison, "comparison");
    this.before = requireNonNull(before, "before");
    this.after = requireNonNull(after, "after");
  }

  /**
   * Obtains a writer.
   *
   * @param comparison the comparison
   * @param before what the old vintage is called, for example the file's name
   * @param after what the new vintage is called
   * @return the writer
   */
  public static ComparisonWriter of(CoverageComparison comparison, String before, String after) {
    return new ComparisonWriter(comparison, before, after);
  }

  /**
   * Tells everything in lines: the counts, then each change; areas that are the same place stand there if land changed hands
   * at their edge, and others with new vertices are counted.
   *
   * @param width columns of the terminal; words wrap, but never below 24 columns
   * @return the text, with a line feed at the end
   */
  @Override
  public String toText(int width) {
    return new ComparisonText(comparison).of(before + " to " + after, width);
  }

  /**
   * Writes one JSON document: {@code causes} with the positions of the changes that each explains, {@code changes} and {@code
   * summary}.
   *
   * @param out takes UTF-8
   * @throws IOException if the stream can't be written
   */
  @Override
  public void writeJson(OutputStream out) throws IOException {
    try (JsonGenerator json = JsonReport.indented(out)) {
      json.writeStartObject();
      new CauseReport(comparison.diagnosis()).write(json, "changes");
      json.writeArrayFieldStart("changes");
      for (CoverageChange change : comparison.changes()) {
        json.writeStartObject();
        writeChange(json, change);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("summary");
      writeSummary(json);
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * Writes a table with a row for each change; several codes or names are parted by semicolons. Counts of postcodes and
   * properties are empty where none were counted.
   *
   * @param out takes UTF-8 as RFC 4180 says
   * @throws IOException if the stream can't be written
   */
  @Override
  public void writeCsv(OutputStream out) throws IOException {
    Csv.write(out, new ComparisonTable(comparison).rows());
  }

  /**
   * Writes features in longitude and latitude, as RFC 7946 says: with {@code part} "new" for each area of the new vintage,
   * "old" for each removed one, and "gained" and "lost" for land that changed hands. Each has its change's kind and
   * sentence.
   *
   * @param out takes UTF-8
   * @throws IOException if the stream can't be written
   */
  @Override
  public void writeGeoJson(OutputStream out) throws IOException {
    CoordinateSystem grid = CoordinateSystem.BRITISH_NATIONAL_GRID;
    try (FeatureFile file = new FeatureFile(out, grid)) {
      for (CoverageChange change : comparison.changes()) {
        addAreas(file, change, "new", comparison.after(), change.after());
        if (change.kind() == ChangeKind.REMOVED) {
          addAreas(file, change, "old", comparison.before(), change.before());
        } else if (change.kind() != ChangeKind.ADDED) {
          addLand(file, change, "gained", change.gained());
          addLand(file, change, "lost", change.lost());
        }
      }
    }
  }

  /**
   * Writes a GeoPackage in the new vintage's own coordinates, with a layer for each kind of geometry and styles that QGIS
   * applies by itself: the areas by what became of them, the land that changed hands, and a point in each such place. The
   * file appears, or takes the place of an older one, only when it is whole.
   *
   * @param file the file
   * @param lastChange the moment that the file tells as that of its last change
   * @throws IOException if the file can't be written, or the SQLite driver is not on the class path
   */
  public void writeGeoPackage(Path file, Instant lastChange) throws IOException {
    LayerFile.write(
        comparison.after().coordinateSystem(),
        lastChange,
        ImmutableList.<FeatureLayer>builder()
            .add(
                new CauseLayer(
                        comparison.diagnosis(),
                        comparison.after().coordinateSystem(),
                        comparison.after().areas().stream()
                            .collect(toMap(CoverageArea::code, CoverageArea::geometry)))
                    .layer())
            .addAll(new ChangeLayers(comparison).all())
            .build(),
        file);
  }

  /**
   * Writes one HTML page with a map and a table, which loads nothing from anywhere. Of many changes it lists those that
   * matter most and says so, as it says which areas lie off the National Grid and so are not on the map.
   *
   * @param out takes UTF-8
   * @throws IOException if the stream can't be written
   */
  @Override
  public void writeHtml(OutputStream out) throws IOException {
    new ComparisonPage(comparison, before, after).write(out);
  }

  private void addAreas(
      FeatureFile file, CoverageChange change, String part, Coverage vintage, List<Area> areas)
      throws IOException {
    for (Area area : areas) {
      Optional<Geometry> geometry = vintage.area(area.code()).map(found -> found.geometry());
      file.add(
          geometry,
          vintage.coordinateSystem(),
          json -> {
            json.writeStringField("part", part);
            json.writeStringField("code", area.code().value());
            json.writeStringField("name", area.name());
            writeProperties(json, change);
          });
    }
  }

  private void addLand(FeatureFile file, CoverageChange change, String part, Geometry land)
      throws IOException {
    if (!land.isEmpty()) {
      file.add(
          Optional.of(land),
          CoordinateSystem.BRITISH_NATIONAL_GRID,
          json -> {
            json.writeStringField("part", part);
            writeProperties(json, change);
          });
    }
  }

  private void writeProperties(JsonGenerator json, CoverageChange change) throws IOException {
    json.writeStringField("kind", change.kind().code());
    json.writeStringField("also", ComparisonTable.also(change));
    json.writeStringField("from", ComparisonTable.codes(change.before()));
    json.writeStringField("to", ComparisonTable.codes(change.after()));
    writeSizes(json, change);
    writeMoves(json, change);
    json.writeStringField("message", comparison.message(change));
  }

  private void writeChange(JsonGenerator json, CoverageChange change) throws IOException {
    json.writeStringField("kind", change.kind().code());
    JsonReport.texts(json, "also", change.also().stream().map(ChangeKind::code).toList());
    writeAreas(json, "from", change.before());
    writeAreas(json, "to", change.after());
    writeSizes(json, change);
    JsonReport.number(json, "edgeMovedMetres", change.edgeMovedMetres());
    writeTransfers(json, "gainedFrom", change.gainedFrom());
    writeTransfers(json, "lostTo", change.lostTo());
    writeMoves(json, change);
    json.writeStringField("message", comparison.message(change));
  }

  /** Writes the codes under a name, and the names beside them. */
  private static void writeAreas(JsonGenerator json, String field, List<Area> areas)
      throws IOException {
    JsonReport.codes(json, field, areas.stream().map(Area::code).toList());
    JsonReport.texts(json, field + "Names", areas.stream().map(Area::name).toList());
  }

  private static void writeSizes(JsonGenerator json, CoverageChange change) throws IOException {
    JsonReport.number(
        json, "squareMetresGained", ComparisonTable.land(change, change.squareMetresGained()));
    JsonReport.number(
        json, "squareMetresLost", ComparisonTable.land(change, change.squareMetresLost()));
  }

  private static void writeTransfers(JsonGenerator json, String field, List<Transfer> transfers)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Transfer transfer : transfers) {
      json.writeStartObject();
      json.writeStringField("area", transfer.area().map(area -> area.code().value()).orElse(null));
      JsonReport.number(json, "squareMetres", transfer.squareMetres(), JsonReport.DECIMALS);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeMoves(JsonGenerator json, CoverageChange change) throws IOException {
    if (comparison.postcodes().isPresent()) {
      writeMoves(json, "postcodes", comparison.postcodes().get(), change);
    }
    if (comparison.properties().isPresent()) {
      writeMoves(json, "properties", comparison.properties().get(), change);
    }
  }

  private static void writeMoves(
      JsonGenerator json, String what, PlaceMoves moves, CoverageChange change) throws IOException {
    json.writeNumberField(what + "Gained", moves.gainedBy(change));
    json.writeNumberField(what + "Lost", moves.lostBy(change));
    json.writeNumberField(what + "MovedWithin", moves.movedWithin(change));
  }

  private void writeSummary(JsonGenerator json) throws IOException {
    json.writeStringField("from", before);
    json.writeStringField("to", after);
    json.writeNumberField("areasBefore", comparison.before().size());
    json.writeNumberField("areasAfter", comparison.after().size());
    json.writeObjectFieldStart("counts");
    for (Map.Entry<ChangeKind, Integer> count : comparison.counts().entrySet()) {
      json.writeNumberField(count.getKey().code(), count.getValue());
    }
    json.writeEndObject();
    if (comparison.postcodes().isPresent()) {
      writeTotals(json, "postcodes", comparison.postcodes().get());
    }
    if (comparison.properties().isPresent()) {
      writeTotals(json, "properties", comparison.properties().get());
    }
    json.writeStringField("message", comparison.summary());
  }

  private static void writeTotals(JsonGenerator json, String what, PlaceMoves moves)
      throws IOException {
    json.writeObjectFieldStart(what);
    json.writeNumberField("covered", moves.covered());
    json.writeNumberField("moved", moves.moved());
    json.writeNumberField("cameIn", moves.cameIn());
    json.writeNumberField("fellOut", moves.fellOut());
    json.writeEndObject();
  }
}
