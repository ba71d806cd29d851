package org.lac4j.geo.report;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.lac4j.geo.audit.FixedCoverage;
import org.lac4j.geo.report.internal.layers.FixLayers;
import org.lac4j.geo.report.internal.layers.LayerFile;

/**
 * What a fix changed, as a GeoPackage.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
public final class FixWriter {

  private final FixedCoverage fixed;

  private FixWriter(FixedCoverage fixed) {
    this.fixed = requireNonNull(fixed, "fixed");
  }

  /**
   * Obtains a writer.
   *
   * @param fixed what was repaired
   * @return the writer
   */
  public static FixWriter of(FixedCoverage fixed) {
    return new FixWriter(fixed);
  }

  /**
   * Writes a GeoPackage in the areas' own coordinates, with styles that QGIS applies by itself: each piece of ground that
   * changed hands, from whom and to whom, a point in each, and every change. The file appears, or takes the place of an
   * older one, only when it is whole.
   *
   * @param file the file
   * @param lastChange the moment that the file tells as that of its last change
   * @throws IOException if the file can't be written, or the SQLite driver is not on the class path
   */
  public void writeGeoPackage(Path file, Instant lastChange) throws IOException {
    LayerFile.write(
        fixed.coverage().coordinateSystem(), lastChange, new FixLayers(fixed).all(), file);
  }
}
