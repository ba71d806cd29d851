package org.lac4j.geo.io;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads boundary files, whose format is told by the name's ending.
 *
 * <table>
 * <caption>Formats</caption>
 * <tr><th>ending</th><th>format</th></tr>
 * <tr><td>{@code .geojson}, {@code .json}, also with {@code .gz}</td><td>GeoJSON, see {@link GeoJsonReader}</td></tr>
 * <tr><td>{@code .gpkg}</td><td>GeoPackage; needs {@code org.xerial:sqlite-jdbc} on the class path. The row's number is the feature's
 *     id, bytes become their Base64 text. The file is only read; views and virtual tables are refused</td></tr>
 * <tr><td>{@code .shp}</td><td>ESRI Shapefile of polygons, with its .dbf, .prj and .cpg files beside it</td></tr>
 * </table>
 *
 * <p>Z and M are dropped in every format.
 *
 * <pre>{@code
 * Coverage coverage = CoverageReader.read(Path.of("wards.geojson"), ReadOptions.DEFAULT).coverage();
 * }</pre>
 */
public final class CoverageReader {

  private CoverageReader() {}

  /**
   * Reads a coverage.
   *
   * @param file the file
   * @param options what the file doesn't say, and limits
   * @return the coverage and what was read
   * @throws CoverageReadException if there is no such file, its ending is unknown, or its content can't be used; it tells
   *     every fault found
   * @throws IOException if the file can't be read
   */
  public static ReadCoverage read(Path file, ReadOptions options) throws IOException {
    return collect(file, options).toCoverage();
  }

  /**
   * Reads the features as they stand, whatever their codes and kinds of geometry.
   *
   * @param file the file
   * @param options coordinate system, layer and limits
   * @return the features
   * @throws CoverageReadException if there is no such file, its ending is unknown, or its content can't be used; it tells
   *     every fault found
   * @throws IOException if the file can't be read
   */
  public static BoundaryFile readFeatures(Path file, ReadOptions options) throws IOException {
    return collect(file, options).finish();
  }

  /**
   * Reads the features as they stand, for an audit: their codes, names and kinds of geometry may be at fault, but the
   * attributes that hold code and name have to be there.
   *
   * @param file the file
   * @param options what the file doesn't say, and limits
   * @return the features, of which {@link BoundaryFile#identify} finds code and name with the same options
   * @throws CoverageReadException if there is no such file, its ending is unknown, its content can't be used or its
   *     attributes can't be found; it tells every fault found, then those of codes, names and kinds of geometry too
   * @throws IOException if the file can't be read
   */
  public static BoundaryFile readIdentified(Path file, ReadOptions options) throws IOException {
    return collect(file, options).finishIdentified();
  }

  private static FeatureCollector collect(Path file, ReadOptions options) throws IOException {
    FeatureCollector collector = new FeatureCollector(file.toString(), options);
    if (Files.isRegularFile(file)) {
      collect(file, collector);
    } else {
      collector.fault(
          Fault.of(
              Files.exists(file) ? "it is no regular file" : "there is no such file",
              "check the path"));
    }
    return collector;
  }

  private static void collect(Path file, FeatureCollector collector) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(ROOT);
    boolean packed = name.endsWith(".gz");
    String unpacked = packed ? name.substring(0, name.length() - 3) : name;
    if (unpacked.endsWith(".geojson") || unpacked.endsWith(".json")) {
      try (InputStream in = Files.newInputStream(file)) {
        GeoJsonReader.collect(in, packed, collector);
      }
    } else if (name.endsWith(".gpkg")) {
      GeoPackageReader.collect(file, collector);
    } else if (name.endsWith(".shp")) {
      ShapefileReader.collect(file, collector);
    } else {
      collector.fault(
          Fault.of(
              "the ending says no format that can be read",
              "give a .geojson or .json file, also packed as .gz, a .gpkg or a .shp file"));
    }
  }
}
