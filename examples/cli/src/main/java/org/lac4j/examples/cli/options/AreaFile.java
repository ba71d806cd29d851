package org.lac4j.examples.cli.options;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.CoverageReader;
import picocli.CommandLine.Option;

/** The options that say which boundaries to use. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class AreaFile {

  @Option(
      names = "--areas",
      required = true,
      paramLabel = "FILE",
      description =
          "The areas' boundaries: .geojson or .json, also packed as .gz; .gpkg; .shp, also packed as .zip.")
  private Path file;

  @Option(
      names = "--code",
      paramLabel = "NAME",
      description =
          "The attribute that holds an area's code, or @feature to number the areas. Default: found by"
              + " what it holds and by the usual names: WD13CD, code, area_code, ...")
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "The attribute that holds an area's name. Default: found likewise: WD13NM, name, area_name, ...")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--crs",
      paramLabel = "EPSG:n",
      converter = CoordinateSystemConverter.class,
      description = "The boundaries' coordinate system, whatever the file says.")
  private Optional<CoordinateSystem> crs = Optional.empty();

  @Option(
      names = "--areas-crs",
      paramLabel = "EPSG:n",
      converter = CoordinateSystemConverter.class,
      description = "The same, where --crs says what --x and --y hold.")
  private Optional<CoordinateSystem> areasCrs = Optional.empty();

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      description = "The layer, where a file has several.")
  private Optional<String> layer = Optional.empty();

  @Option(
      names = "--areas-encoding",
      paramLabel = "NAME",
      description = "The encoding of a shapefile's text, whatever the file says.")
  private Optional<Charset> encoding = Optional.empty();

  /**
   * Returns what --crs says, of the boundaries or of the points.
   *
   * @return the system; empty if it is not given
   */
  public Optional<CoordinateSystem> crs() {
    return crs;
  }

  /**
   * Returns the file's name, without its folder.
   *
   * @return the name
   */
  public String fileName() {
    return String.valueOf(file.getFileName());
  }

  /**
   * Says the encoding of a shapefile's text.
   *
   * @param said the encoding
   */
  public void encoding(Charset said) {
    encoding = Optional.of(said);
  }

  /**
   * Returns when the file was last changed, for what is written of it.
   *
   * @return the moment
   * @throws IOException if the file can't be asked
   */
  public Instant lastModified() throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  /**
   * Reads the boundaries.
   *
   * @param crsIsTheirs true if --crs speaks of the boundaries
   * @param terminal is told how code and name were found, where their names did not settle it
   * @return the coverage and what was noticed
   * @throws IOException if the file can't be read
   */
  public ReadCoverage read(boolean crsIsTheirs, Terminal terminal) throws IOException {
    ReadCoverage read = CoverageReader.read(file, options(crsIsTheirs));
    tell(read.attributesNote(), terminal);
    return read;
  }

  private void tell(Optional<String> note, Terminal terminal) {
    note.ifPresent(
        text -> terminal.streams().err().println("Note: " + fileName() + ": " + text + "."));
  }

  /**
   * Reads the features as they are, faults included.
   *
   * @param terminal is told how code and name were found, where their names did not settle it
   * @return the features
   * @throws IOException if the file can't be read
   * @throws InputException if there is no feature
   */
  public BoundaryFile readFeatures(Terminal terminal) throws IOException, InputException {
    BoundaryFile read = CoverageReader.readIdentified(file, options(true));
    if (read.features().isEmpty()) {
      throw AreaCheck.empty(read.source(), 0);
    }
    tell(CoverageReader.attributesNote(read, options(true)), terminal);
    return read;
  }

  /**
   * Returns what the options say of the file.
   *
   * @param crsIsTheirs true if --crs speaks of the boundaries
   * @return the options
   */
  public ReadOptions options(boolean crsIsTheirs) {
    return ReadOptions.builder()
        .codeAttribute(code)
        .nameAttribute(name)
        .coordinateSystem(areasCrs.or(() -> crsIsTheirs ? crs : Optional.empty()))
        .layer(layer)
        .encoding(encoding)
        .build();
  }
}
