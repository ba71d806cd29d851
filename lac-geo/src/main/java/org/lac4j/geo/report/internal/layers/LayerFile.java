package org.lac4j.geo.report.internal.layers;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.lac4j.core.file.WholeFile;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.internal.geopackage.FeatureLayer;
import org.lac4j.geo.io.internal.geopackage.GeoPackageOutput;

/** Writes layers as a GeoPackage, which appears only when it is whole. */
public final class LayerFile {

  private LayerFile() {}

  /**
   * Writes the file.
   *
   * @throws IOException if the file can't be written, or the SQLite driver is not on the class path
   */
  public static void write(
      CoordinateSystem system, Instant lastChange, List<FeatureLayer> layers, Path file)
      throws IOException {
    try (WholeFile whole = WholeFile.at(file)) {
      try {
        GeoPackageOutput.write(system, lastChange, layers, whole.part());
      } catch (SQLException e) {
        throw new IOException(file + ": the GeoPackage can't be written: " + e.getMessage(), e);
      } catch (NoClassDefFoundError e) {
        throw new IOException(
            file
                + ": GeoPackage files need the SQLite driver, which is not on the class path: add the"
                + " dependency org.xerial:sqlite-jdbc.",
            e);
      }
      whole.commit();
    }
  }
}
