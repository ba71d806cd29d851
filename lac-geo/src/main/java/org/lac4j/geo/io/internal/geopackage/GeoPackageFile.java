package org.lac4j.geo.io.internal.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.lac4j.core.file.WholeFile;

/** A GeoPackage that appears, or takes the place of an older one, only when it is whole. */
public final class GeoPackageFile {

  /** Writes what the file holds. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes into a file that does not exist yet.
     *
     * @throws SQLException if it can't be written
     */
    void write(Path part) throws SQLException;
  }

  private GeoPackageFile() {}

  /**
   * Writes a file.
   *
   * @throws IOException if it can't be written, or the SQLite driver is not on the class path; the message says which
   */
  public static void write(Path file, Content content) throws IOException {
    try (WholeFile whole = WholeFile.at(file)) {
      try {
        content.write(whole.part());
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
