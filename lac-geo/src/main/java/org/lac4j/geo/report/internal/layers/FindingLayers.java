package org.lac4j.geo.report.internal.layers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.io.internal.geopackage.FeatureLayer;

/** The findings of an audit as layers for QGIS: one for each kind of geometry, in the areas' own coordinates. */
public record FindingLayers(AuditReport report) {

  private static final ImmutableMap<String, String> COLUMNS =
      ImmutableMap.<String, String>builder()
          .put("severity", "TEXT")
          .put("code", "TEXT")
          .put("message", "TEXT")
          .put("areas", "TEXT")
          .put("square_metres", "REAL")
          .put("width_metres", "REAL")
          .put("rating", "TEXT")
          .put("fix", "TEXT")
          .buildOrThrow();

  /** The layers in their order. */
  public ImmutableList<FeatureLayer> all() {
    return ImmutableList.of(
        layer("findings_polygons", LayerRows.POLYGONS, LayerStyle.POLYGONS),
        layer("findings_lines", LayerRows.LINES, LayerStyle.LINES),
        layer("findings_points", LayerRows.POINTS, LayerStyle.POINTS));
  }

  private FeatureLayer layer(String name, String kind, LayerStyle style) {
    return new FeatureLayer(
        name,
        kind,
        COLUMNS,
        report.findings().stream()
            .filter(finding -> LayerRows.kind(finding.place()).equals(kind))
            .map(FindingLayers::row)
            .collect(ImmutableList.toImmutableList()),
        style.qml("severity", LayerStyle.SEVERITIES));
  }

  private static FeatureLayer.Row row(Finding finding) {
    ImmutableList<Optional<Object>> values =
        ImmutableList.of(
            Optional.of(finding.severity().label()),
            Optional.of(finding.code().label()),
            Optional.of(finding.message()),
            Optional.of(
                finding.areas().stream().map(AreaCode::value).collect(Collectors.joining("; "))),
            LayerRows.number(finding.squareMetres()),
            LayerRows.number(finding.widthMetres()),
            Optional.of(finding.rating().map(rating -> rating.kind().label()).orElse("")),
            Optional.of(finding.fix()));
    return new FeatureLayer.Row(
        finding.place().filter(place -> !place.isEmpty()).map(LayerRows::multi), values);
  }
}
