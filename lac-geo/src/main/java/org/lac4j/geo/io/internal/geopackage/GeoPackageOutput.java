package org.lac4j.geo.io.internal.geopackage;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.internal.intake.WrittenAttributes;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;

/** Writes a coverage into a new SQLite file. */
public final class GeoPackageOutput {

  private GeoPackageOutput() {}

  /**
   * The layer to write.
   *
   * @param name its name
   * @param lastChange when it was last changed, as the file tells it
   * @param attributes the attributes to write
   * @param areas the areas of the coverage in their order
   * @param numbers the number of each area's row
   */
  public record Layer(
      String name,
      Instant lastChange,
      WrittenAttributes attributes,
      ImmutableList<CoverageArea> areas,
      ImmutableList<Long> numbers) {}

  /** Writes a coverage as the one layer of a file that does not exist yet. */
  public static void write(Coverage coverage, Path part, Layer layer) throws SQLException {
    ImmutableList<GeoPackageColumn> columns = columns(layer);
    try (Connection connection = open(part)) {
      connection.setAutoCommit(false);
      new GeoPackageTables(connection, layer, columns).write(coverage);
      connection.commit();
    }
  }

  /** Writes layers of features, with their styles, into a file that does not exist yet. */
  public static void write(
      CoordinateSystem system, Instant lastChange, List<FeatureLayer> layers, Path part)
      throws SQLException {
    try (Connection connection = open(part)) {
      connection.setAutoCommit(false);
      new FeatureTables(connection, system, lastChange).write(layers);
      connection.commit();
    }
  }

  private static Connection open(Path part) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setApplicationId(GeoPackageTables.APPLICATION_ID);
    config.setUserVersion(GeoPackageTables.VERSION);
    // What is left of a broken run is thrown away, so there is nothing to go back to.
    config.setJournalMode(JournalMode.OFF);
    config.setPragma(Pragma.MMAP_SIZE, "0");
    return config.createConnection(SqliteFile.url(part, "mode=rwc"));
  }

  private static ImmutableList<GeoPackageColumn> columns(Layer layer) {
    Map<String, Set<GeoPackageColumn.Type>> types = new LinkedHashMap<>();
    for (CoverageArea area : layer.areas()) {
      for (String name : layer.attributes().names(area)) {
        types.computeIfAbsent(name, none -> EnumSet.noneOf(GeoPackageColumn.Type.class));
      }
      layer
          .attributes()
          .of(area)
          .forEach(
              (name, value) ->
                  types
                      .computeIfAbsent(name, none -> EnumSet.noneOf(GeoPackageColumn.Type.class))
                      .add(GeoPackageColumn.Type.of(value)));
    }
    ImmutableList.Builder<GeoPackageColumn> columns = ImmutableList.builder();
    types.forEach((name, kinds) -> columns.add(GeoPackageColumn.of(name, kinds)));
    return columns.build();
  }
}
