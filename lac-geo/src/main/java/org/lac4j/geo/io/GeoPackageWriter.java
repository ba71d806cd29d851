package org.lac4j.geo.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import com.google.common.primitives.Longs;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.LongStream;
import org.lac4j.core.file.WholeFile;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.internal.geopackage.GeoPackageOutput;
import org.lac4j.geo.io.internal.intake.WrittenAttributes;

/**
 * Writes a coverage as a GeoPackage with one layer, which {@link CoverageReader}, GDAL and QGIS read; needs {@code
 * org.xerial:sqlite-jdbc} on the class path.
 *
 * <p>Areas stand in the order of the options' layout, numbered as its ids say where these are whole numbers that rise, and
 * from 1 elsewhere. Code and name become columns unless each area has them among its attributes
 * already. A column is of the type of its values, and text where these are of several. Where some areas are multipolygons
 * all are written as such, since a layer has one kind of geometry.
 *
 * <p>Source: OGC 12-128r17 (GeoPackage 1.3).
 */
public final class GeoPackageWriter {

  private GeoPackageWriter() {}

  /**
   * Writes a coverage. The file appears, or takes the place of an older one, only when it is whole.
   *
   * @param coverage the coverage
   * @param file the file
   * @param options the layer's name and time, and the names of columns
   * @throws IllegalArgumentException if the attribute that is to take the code or name holds something else already, two
   *     attributes differ in case only, or a number is not finite
   * @throws IOException if the file can't be written
   */
  public static void write(Coverage coverage, Path file, GeoPackageOptions options)
      throws IOException {
    WrittenAttributes attributes =
        WrittenAttributes.of(
            coverage,
            options.codeAttribute(),
            options.nameAttribute(),
            options.layout().attributes());
    ImmutableList<CoverageArea> areas = options.layout().arranged(coverage);
    GeoPackageOutput.Layer layer =
        new GeoPackageOutput.Layer(
            options.layer(), options.lastChange(), attributes, areas, numbers(areas, options));
    try (WholeFile whole = WholeFile.at(file)) {
      try {
        GeoPackageOutput.write(coverage, whole.part(), layer);
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

  /** The ids of the areas where these are whole numbers that rise, since rows are read by number; else 1 and so on. */
  private static ImmutableList<Long> numbers(
      ImmutableList<CoverageArea> areas, GeoPackageOptions options) {
    ImmutableList<Long> ids =
        areas.stream()
            .flatMap(area -> options.layout().id(area.code()).stream())
            .map(Longs::tryParse)
            .filter(Objects::nonNull)
            .filter(id -> id > 0)
            .collect(ImmutableList.toImmutableList());
    return ids.size() == areas.size() && Ordering.natural().isStrictlyOrdered(ids)
        ? ids
        : LongStream.rangeClosed(1, areas.size()).boxed().collect(ImmutableList.toImmutableList());
  }
}
