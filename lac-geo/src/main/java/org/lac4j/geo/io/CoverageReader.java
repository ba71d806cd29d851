package org.lac4j.geo.io;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.IdentifiedFeature;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.io.internal.geojson.GeoJsonFormat;
import org.lac4j.geo.io.internal.geopackage.GeoPackageFormat;
import org.lac4j.geo.io.internal.intake.BoundaryFormatReader;
import org.lac4j.geo.io.internal.intake.Conversion;
import org.lac4j.geo.io.internal.intake.CoverageBuilder;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.shapefile.ShapefileFormat;
import org.lac4j.geo.io.internal.shapefile.ZippedShapefileFormat;

/**
 * Reads boundary files, whose format is told by the name's ending.
 *
 * <table>
 * <caption>Formats</caption>
 * <tr><th>ending</th><th>format</th></tr>
 * <tr><td>{@code .geojson}, {@code .json}, also with {@code .gz}</td><td>GeoJSON, see {@link GeoJsonReader}, or the JSON
 *     of an ArcGIS server</td></tr>
 * <tr><td>{@code .geojsonl}, {@code .geojsons}, {@code .ndjson}</td><td>one GeoJSON feature a line, or a text sequence (RFC 8142)</td></tr>
 * <tr><td>{@code .gpkg}</td><td>GeoPackage; needs {@code org.xerial:sqlite-jdbc} on the class path. The row's number is the feature's
 *     id, bytes become their Base64 text. The file is only read; views are read, virtual tables are refused</td></tr>
 * <tr><td>{@code .shp}</td><td>ESRI Shapefile of polygons, with its .dbf, .prj, .cpg and .shx files beside it</td></tr>
 * <tr><td>{@code .zip}</td><td>the files of one Shapefile, packed together</td></tr>
 * </table>
 *
 * <p>Z and M are dropped in every format.
 *
 * <pre>{@code
 * Coverage coverage = CoverageReader.read(Path.of("wards.geojson"), ReadOptions.DEFAULT).coverage();
 * }</pre>
 */
public final class CoverageReader {

  private static final ImmutableList<BoundaryFormatReader> FORMATS =
      ImmutableList.of(
          new GeoJsonFormat(),
          new GeoPackageFormat(),
          new ShapefileFormat(),
          new ZippedShapefileFormat());

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
   * @return the features, of which {@link #identify} finds code and name with the same options
   * @throws CoverageReadException if there is no such file, its ending is unknown, its content can't be used or its
   *     attributes can't be found; it tells every fault found, then those of codes, names and kinds of geometry too
   * @throws IOException if the file can't be read
   */
  public static BoundaryFile readIdentified(Path file, ReadOptions options) throws IOException {
    return collect(file, options).finishIdentified();
  }

  /**
   * Finds the code and name of every feature of a file, for an audit of one that may not be a clean coverage.
   *
   * @param file the file
   * @param options says which attributes hold code and name, where they are not to be searched for
   * @return every feature in the file's order, with the code and name that it has
   * @throws CoverageReadException if the attributes can't be found
   */
  public static ImmutableList<IdentifiedFeature> identify(BoundaryFile file, ReadOptions options)
      throws CoverageReadException {
    return CoverageBuilder.identify(file, options);
  }

  /**
   * Says how the attributes of code and name were found, where their names did not settle it.
   *
   * @param file the file
   * @param options says which attributes hold code and name, where they are not to be searched for
   * @return for example "codes are taken from GSSCODE and names from WARD, by what they hold"; empty if the attributes have
   *     usual names, the options named them, or they can't be found
   */
  public static Optional<String> attributesNote(BoundaryFile file, ReadOptions options) {
    return CoverageBuilder.note(file, options);
  }

  /**
   * Makes a coverage of the features of a file.
   *
   * @param file the file
   * @param options says which attributes hold code and name, where they are not to be searched for
   * @return the coverage and what was read
   * @throws CoverageReadException if the attributes can't be found, or an area has no code or name, a code that another
   *     has too, or a geometry that is not a polygon; it tells all of these
   */
  public static ReadCoverage toCoverage(BoundaryFile file, ReadOptions options)
      throws CoverageReadException {
    return CoverageBuilder.build(file, options);
  }

  private static FeatureCollector collect(Path file, ReadOptions options) throws IOException {
    FeatureCollector collector = new FeatureCollector(file.toString(), options);
    Optional<String> other = Files.exists(file) ? Conversion.format(file) : Optional.empty();
    if (other.isPresent()) {
      collector.fault(
          Fault.of(
              "its format, " + other.get() + ", is not read here", Conversion.of(file.toString())));
      return collector;
    }
    if (!Files.isRegularFile(file)) {
      collector.fault(noFile(file));
      return collector;
    }
    Optional<BoundaryFormatReader> reader = reader(file);
    if (reader.isPresent()) {
      reader.get().collect(file, collector);
    } else {
      collector.fault(
          Fault.of(
              "the name's ending is not that of a format that can be read",
              "give a file whose name ends in " + endings()));
    }
    return collector;
  }

  private static Fault noFile(Path file) {
    if (!Files.exists(file)) {
      return Fault.of("there is no such file", "check the path");
    }
    return Files.isDirectory(file)
        ? Fault.of("it is a folder", "give a file whose name ends in " + endings())
        : Fault.of(
            "it is a pipe or a device",
            "save its content under a name that ends in " + endings() + ", and give that file");
  }

  /** The reader with the longest ending that fits. */
  private static Optional<BoundaryFormatReader> reader(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(ROOT);
    return FORMATS.stream()
        .filter(format -> format.endings().stream().anyMatch(name::endsWith))
        .max(Comparator.comparingInt(format -> longestEnding(format, name)));
  }

  private static int longestEnding(BoundaryFormatReader format, String name) {
    return format.endings().stream()
        .filter(name::endsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static String endings() {
    return FORMATS.stream()
        .flatMap(format -> format.endings().stream())
        .collect(Collectors.joining(", "));
  }
}
