package org.lac4j.geo.report.internal.layers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.lac4j.core.internal.Labels;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.FixChange;
import org.lac4j.geo.audit.FixedCoverage;
import org.lac4j.geo.audit.GroundMove;
import org.lac4j.geo.io.internal.geopackage.FeatureLayer;
import org.locationtech.jts.geom.Geometry;

/**
 * What a fix changed as layers for QGIS, in the areas' own coordinates: every piece of ground that changed hands, a point in
 * each, and every change.
 */
public record FixLayers(FixedCoverage fixed) {

  private static final ImmutableMap<String, String> GROUND =
      ImmutableMap.<String, String>builder()
          .put("kind", "TEXT")
          .put("from_code", "TEXT")
          .put("to_code", "TEXT")
          .put("square_metres", "REAL")
          .put("width_metres", "REAL")
          .buildOrThrow();

  private static final ImmutableMap<String, String> CHANGES =
      ImmutableMap.of("repair", "TEXT", "areas", "TEXT", "pieces", "REAL", "message", "TEXT");

  private static final ImmutableMap<String, String> KINDS =
      ImmutableMap.of(
          "gap-filled",
          LayerStyle.GREEN,
          "overlap-cut",
          LayerStyle.RED,
          "exchanged",
          LayerStyle.AMBER,
          "given-up",
          LayerStyle.PURPLE);

  private static final ImmutableMap<String, String> REPAIRS =
      ImmutableMap.of("slivers", LayerStyle.AMBER, "precision", LayerStyle.BLUE);

  /** The layers in their order. */
  public ImmutableList<FeatureLayer> all() {
    return ImmutableList.of(
        new FeatureLayer(
            "fix_points",
            LayerRows.POINTS,
            GROUND,
            fixed.ground().stream()
                .map(move -> row(move, move.place().getInteriorPoint()))
                .collect(ImmutableList.toImmutableList()),
            LayerStyle.POINTS.qml("kind", KINDS)),
        new FeatureLayer(
            "fix_ground",
            LayerRows.POLYGONS,
            GROUND,
            fixed.ground().stream()
                .map(move -> row(move, LayerRows.multi(move.place())))
                .collect(ImmutableList.toImmutableList()),
            LayerStyle.POLYGONS.qml("kind", KINDS)),
        new FeatureLayer(
            "fix_changes",
            LayerRows.POINTS,
            CHANGES,
            fixed.changes().stream().map(this::row).collect(ImmutableList.toImmutableList()),
            LayerStyle.POINTS.qml("repair", REPAIRS)));
  }

  private static FeatureLayer.Row row(GroundMove move, Geometry place) {
    return new FeatureLayer.Row(
        Optional.of(place),
        ImmutableList.of(
            Optional.of(move.kind()),
            code(move.from()),
            code(move.to()),
            LayerRows.number(OptionalDouble.of(move.squareMetres())),
            LayerRows.number(OptionalDouble.of(move.widthMetres()))));
  }

  private static Optional<Object> code(Optional<Area> area) {
    return area.map(some -> some.code().value());
  }

  private FeatureLayer.Row row(FixChange change) {
    return new FeatureLayer.Row(
        change.place().filter(place -> !place.isEmpty()).map(Geometry::getInteriorPoint),
        ImmutableList.of(
            Optional.of(Labels.of(change.repair())),
            Optional.of(
                change.areas().stream().map(AreaCode::value).collect(Collectors.joining("; "))),
            Optional.of((double) fixed.groundOf(change).size()),
            Optional.of(change.message())));
  }
}
