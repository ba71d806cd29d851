package org.lac4j.geo.io.internal.geopackage;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.internal.FaultWording;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.internal.intake.ProjectionText;
import org.lac4j.geo.io.internal.intake.StopReading;

/**
 * A layer of features in a GeoPackage.
 *
 * @param table the layer's name, which is that of its table
 * @param geometryColumn the column with the geometries
 * @param system the number of its coordinate system, which the geometries repeat
 */
record GeoPackageLayer(String table, String geometryColumn, long system) {

  private static final int MOST_EPSG = 999_999;
  private static final int MOST_TOLD = 30;
  private static final String CONTENTS = "gpkg_contents";
  private static final String GEOMETRIES = "gpkg_geometry_columns";
  private static final String SYSTEMS = "gpkg_spatial_ref_sys";

  /** Finds the layer that the options name, or the only one. */
  static GeoPackageLayer find(SqliteFile file, Optional<String> wanted)
      throws SQLException, StopReading {
    for (String table : List.of(CONTENTS, GEOMETRIES)) {
      if (!file.has(table)) {
        throw new StopReading(
            Fault.of(
                "it is no GeoPackage with features: it has no table " + table,
                "convert it, for example with ogr2ogr -f GPKG"));
      }
      file.requireTable(table);
    }
    String name = choose(layers(file), wanted);
    try (SqliteRows rows =
        file.query("SELECT table_name, column_name, srs_id FROM " + GEOMETRIES)) {
      while (rows.next()) {
        if (name.equalsIgnoreCase(rows.text(1))) {
          file.requireTable(name);
          return new GeoPackageLayer(name, Strings.nullToEmpty(rows.text(2)), rows.number(3));
        }
      }
    }
    throw new StopReading(
        Fault.of(
            "the file does not say which column holds the layer's geometries",
            name,
            "export the layer again, for example with ogr2ogr -f GPKG"));
  }

  private static ImmutableList<String> layers(SqliteFile file) throws SQLException, StopReading {
    List<String> layers = new ArrayList<>();
    try (SqliteRows rows = file.query("SELECT table_name, data_type FROM " + CONTENTS)) {
      while (rows.next()) {
        String name = rows.text(1);
        if (name != null && "features".equals(rows.text(2))) {
          layers.add(name);
        }
      }
    }
    return ImmutableList.copyOf(layers);
  }

  private static String choose(ImmutableList<String> layers, Optional<String> wanted)
      throws StopReading {
    if (layers.isEmpty()) {
      throw new StopReading(
          Fault.of("the file has no layer of features", "give a file with polygons"));
    }
    if (wanted.isPresent() && !layers.contains(wanted.get())) {
      throw new StopReading(
          Fault.of(
              "there is no layer " + FaultWording.shorten(wanted.get()),
              "give one of the layers that there are: " + list(layers)));
    }
    if (wanted.isEmpty() && layers.size() > 1) {
      throw new StopReading(
          Fault.of(
              "the file has " + layers.size() + " layers",
              "say which one to read (on the command line --layer): " + list(layers)));
    }
    return wanted.orElseGet(() -> layers.get(0));
  }

  private static String list(ImmutableList<String> layers) {
    List<String> told = new ArrayList<>();
    for (String layer : layers.subList(0, Math.min(layers.size(), MOST_TOLD))) {
      told.add(FaultWording.shorten(layer));
    }
    int untold = layers.size() - told.size();
    return String.join(", ", told) + (untold == 0 ? "" : " and " + untold + " more");
  }

  /** The layer's coordinate system; empty if the file leaves it open or describes one that is not known by its text. */
  Optional<CoordinateSystem> coordinateSystem(SqliteFile file) throws SQLException, StopReading {
    if (system <= 0 || !file.has(SYSTEMS)) {
      return Optional.empty();
    }
    file.requireTable(SYSTEMS);
    try (SqliteRows rows =
        file.query(
            "SELECT srs_id, organization, organization_coordsys_id, definition FROM " + SYSTEMS)) {
      while (rows.next()) {
        if (rows.number(1) == system) {
          long number = rows.number(3);
          boolean epsg = "EPSG".equalsIgnoreCase(rows.text(2)) && number > 0 && number <= MOST_EPSG;
          return epsg
              ? Optional.of(CoordinateSystem.parse("EPSG:" + number))
              : ProjectionText.coordinateSystem(Strings.nullToEmpty(rows.text(4)));
        }
      }
    }
    return Optional.empty();
  }
}
