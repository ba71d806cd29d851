package org.lac4j.examples.cli.options;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.lac4j.examples.cli.table.PointColumns.Kind;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.gazetteer.AddressCompleteness;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.gazetteer.GazetteerReader;
import org.lac4j.geo.gazetteer.PostcodeDirectory;
import org.lac4j.geo.gazetteer.UprnDirectory;
import org.lac4j.geo.io.CoverageReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how places are looked up. */
@SuppressWarnings("NullAway.Init") // picocli sets the command
public final class Places {

  private static final Directory<PostcodeDirectory> READ_POSTCODES = GazetteerReader::readPostcodes;
  private static final Directory<UprnDirectory> READ_UPRNS = GazetteerReader::readUprns;

  private static final AreaCheck AREAS =
      AreaCheck.of("for example --crs %s (where --x and --y are given, --areas-crs)");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--accuracy",
      paramLabel = "METRES",
      description = "How far the true place may be from a point, in metres. Default: 0, exact.")
  private double accuracy;

  @Option(
      names = "--postcodes",
      paramLabel = "FILE",
      description =
          "A directory of postcodes: ONSPD, NSPL or Code-Point Open as a .csv, .zip, .gpkg or folder, or"
              + " one saved by the library.")
  private Optional<Path> postcodes = Optional.empty();

  @Option(
      names = "--uprns",
      paramLabel = "FILE",
      description =
          "A directory of properties: OS Open UPRN as a .csv, .zip, .gpkg or folder, or one saved by the"
              + " library.")
  private Optional<Path> uprns = Optional.empty();

  @Option(
      names = "--addresses",
      paramLabel = "FILE",
      description =
          "Which properties have which postcode (columns uprn and postcode, as .csv or .zip), with"
              + " --postcodes and --uprns. Homes may be missing: a postcode is then wherever its homes or its"
              + " point can be.")
  private Optional<Path> addresses = Optional.empty();

  @Option(
      names = "--addresses-complete",
      paramLabel = "all|FILE",
      description =
          "Where no home is missing from --addresses: all, or a file with the council's boundary or its"
              + " wards. There a postcode is placed by its homes alone.")
  private Optional<String> complete = Optional.empty();

  /**
   * Returns the ways to name a place that can be looked up; the one that a table is searched for first comes first.
   *
   * @return the kinds
   */
  public ImmutableList<Kind> kinds() {
    ImmutableList.Builder<Kind> kinds = ImmutableList.builder();
    uprns.ifPresent(given -> kinds.add(Kind.UPRN));
    postcodes.ifPresent(given -> kinds.add(Kind.POSTCODE));
    return kinds.add(Kind.LON_LAT, Kind.GRID, Kind.GRID_REFERENCE, Kind.XY, Kind.WKT).build();
  }

  /**
   * Checks the options before anything is read.
   *
   * @throws ParameterException if they don't fit together
   */
  public void check() {
    if (!(accuracy >= 0 && accuracy < Double.POSITIVE_INFINITY)) {
      throw new ParameterException(
          command.commandLine(), "--accuracy is 0 metres or more, not " + accuracy + ".");
    }
    if (complete.isPresent() && addresses.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "--addresses-complete says something of --addresses: give both.");
    }
    if (addresses.isPresent() && (postcodes.isEmpty() || uprns.isEmpty())) {
      throw new ParameterException(
          command.commandLine(), "--addresses needs --postcodes and --uprns: give all three.");
    }
  }

  /**
   * Makes a resolver from what was read. Polygons that are not valid are reported and used.
   *
   * @param read the areas
   * @param terminal takes warnings and progress
   * @return the resolver
   * @throws IOException if a directory can't be read
   * @throws InputException if no place could be in what was read
   */
  public CoverageResolver resolver(ReadCoverage read, Terminal terminal)
      throws IOException, InputException {
    AREAS.check(read);
    CoverageResolver resolver =
        CoverageResolver.of(AreaIndex.of(coverage(read), terminal)).withPointAccuracy(accuracy);
    return withDirectories(resolver, terminal);
  }

  /** The areas in a system that places are looked up in: longitude and latitude if their own is another. */
  private static Coverage coverage(ReadCoverage read) throws InputException {
    Coverage coverage = read.coverage();
    CoordinateSystem system = coverage.coordinateSystem();
    if (system.isGeographic() || system.equals(CoordinateSystem.BRITISH_NATIONAL_GRID)) {
      return coverage;
    }
    try {
      return coverage.transformTo(CoordinateSystem.WGS84);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          read.source() + ": the areas are in " + system + ". " + e.getMessage(), e);
    }
  }

  private AddressCompleteness completeness(Terminal terminal) throws IOException, InputException {
    if (complete.isEmpty()) {
      return AddressCompleteness.none();
    }
    if (complete.get().equals("all")) {
      return AddressCompleteness.everywhere();
    }
    ReadCoverage council = CoverageReader.read(Path.of(complete.get()), ReadOptions.DEFAULT);
    return AddressCompleteness.within(AreaIndex.of(coverage(council), terminal));
  }

  private CoverageResolver withDirectories(CoverageResolver resolver, Terminal terminal)
      throws IOException, InputException {
    if (postcodes.isPresent() && uprns.isPresent()) {
      PostcodeDirectory knownPostcodes = read(postcodes.get(), terminal, READ_POSTCODES);
      UprnDirectory knownUprns = read(uprns.get(), terminal, READ_UPRNS);
      CoverageResolver both = resolver.withPostcodes(knownPostcodes).withUprns(knownUprns);
      return addresses.isPresent()
          ? both.withAddresses(
              read(
                  addresses.get(),
                  terminal,
                  (reader, file) -> reader.readAddresses(file, knownPostcodes, knownUprns)),
              completeness(terminal))
          : both;
    }
    if (postcodes.isPresent()) {
      return resolver.withPostcodes(read(postcodes.get(), terminal, READ_POSTCODES));
    }
    return uprns.isPresent()
        ? resolver.withUprns(read(uprns.get(), terminal, READ_UPRNS))
        : resolver;
  }

  private static <D> D read(Path file, Terminal terminal, Directory<D> directory)
      throws IOException {
    ProgressLine progress = terminal.progress(file.toString(), 0);
    try {
      return directory.read(
          GazetteerReader.standard()
              .withProgress(rows -> progress.update(rows, 0))
              .withReport(
                  report ->
                      DirectoryWording.warnings(report).forEach(terminal.streams().err()::println)),
          file);
    } finally {
      progress.end();
    }
  }

  /** One of the reader's ways to read a file. */
  @FunctionalInterface
  private interface Directory<D> {
    D read(GazetteerReader reader, Path file) throws IOException;
  }
}
