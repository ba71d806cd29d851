package org.lac4j.geo.io.internal.geopackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer of features of one kind of geometry.
 *
 * @param name its name, in letters, digits and underscores
 * @param kind the kind as the standard writes it, for example "MULTIPOLYGON"
 * @param columns from a column's name to its type, "TEXT" or "REAL"
 * @param rows the features
 * @param style how QGIS draws it, as QML
 */
public record FeatureLayer(
    String name,
    String kind,
    ImmutableMap<String, String> columns,
    ImmutableList<Row> rows,
    String style) {

  /**
   * A feature.
   *
   * @param geometry its geometry, of the layer's kind; empty if it has no place
   * @param values a value for each column, empty for none
   */
  public record Row(Optional<Geometry> geometry, ImmutableList<Optional<Object>> values) {}
}
