package org.lac4j.geo.report.internal.layers;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.lac4j.geo.io.internal.geopackage.FeatureLayer;
import org.locationtech.jts.geom.Geometry;

/** Areas that were drawn as a layer for QGIS: new ones, those that gain or lose units, and those that stay as they are. */
public final class DesignLayer {

  public static final String NEW = "new";
  public static final String CHANGED = "changed";
  public static final String AS_TODAY = "as today";

  private static final ImmutableMap<String, String> COLUMNS =
      ImmutableMap.of(
          "code",
          "TEXT",
          "name",
          "TEXT",
          "change",
          "TEXT",
          "units",
          "REAL",
          "load",
          "REAL",
          "arriving",
          "REAL");

  private static final ImmutableMap<String, String> COLOURS =
      ImmutableMap.of(NEW, LayerStyle.GREEN, CHANGED, LayerStyle.AMBER, AS_TODAY, LayerStyle.GREY);

  private DesignLayer() {}

  /** The layer of some rows. */
  public static FeatureLayer of(List<FeatureLayer.Row> rows) {
    return new FeatureLayer(
        "areas",
        LayerRows.POLYGONS,
        COLUMNS,
        ImmutableList.copyOf(rows),
        LayerStyle.POLYGONS.qml("change", COLOURS));
  }

  /**
   * A row of the layer.
   *
   * @param values code, name, one of the three changes, the number of units, the load, and that of units that come
   */
  public static FeatureLayer.Row row(Optional<Geometry> place, ImmutableList<Object> values) {
    return new FeatureLayer.Row(
        place.map(LayerRows::multi),
        values.stream().map(Optional::of).collect(ImmutableList.toImmutableList()));
  }
}
