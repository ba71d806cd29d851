package org.lac4j.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.examples.cli.PointColumns.Kind;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.gazetteer.GazetteerReader;
import org.lac4j.geo.gazetteer.GazetteerResolver;
import org.lac4j.geo.gazetteer.PostcodeDirectory;
import org.lac4j.geo.gazetteer.UprnDirectory;
import org.lac4j.geo.io.ReadCoverage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how places are looked up. */
@SuppressWarnings("NullAway.Init") // picocli sets the command
final class Places {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--accuracy",
      paramLabel = "METRES",
      description =
          "How far the true place may be from a point given. By default points are exact.")
  private double accuracy;

  @Option(
      names = "--postcodes",
      paramLabel = "FILE",
      description =
          "A directory of postcodes: ONSPD or Code-Point Open as .csv or .zip, or one saved by the library.")
  private Optional<Path> postcodes = Optional.empty();

  @Option(
      names = "--uprns",
      paramLabel = "FILE",
      description =
          "A directory of properties: OS Open UPRN as .csv or .zip, or one saved by the library.")
  private Optional<Path> uprns = Optional.empty();

  @Option(
      names = "--addresses",
      paramLabel = "FILE",
      description =
          "Which properties have which postcode (columns uprn and postcode, as .csv or .zip), with"
              + " --postcodes and --uprns: a postcode is then placed by its homes.")
  private Optional<Path> addresses = Optional.empty();

  /** The ways to say a place that can be looked up, the first that a table has first. */
  ImmutableList<Kind> kinds() {
    ImmutableList.Builder<Kind> kinds = ImmutableList.builder();
    uprns.ifPresent(given -> kinds.add(Kind.UPRN));
    postcodes.ifPresent(given -> kinds.add(Kind.POSTCODE));
    return kinds.add(Kind.LON_LAT, Kind.GRID).build();
  }

  /** Checks the options before anything is read. */
  void check() {
    if (!(accuracy >= 0 && accuracy < Double.POSITIVE_INFINITY)) {
      throw new ParameterException(
          command.commandLine(), "--accuracy is 0 metres or more, not " + accuracy + ".");
    }
    if (addresses.isPresent() && (postcodes.isEmpty() || uprns.isEmpty())) {
      throw new ParameterException(
          command.commandLine(), "--addresses needs --postcodes and --uprns: give all three.");
    }
  }

  /** Makes a resolver of what was read; polygons that are not valid are told and used. */
  PlaceResolver resolver(ReadCoverage read, PrintStream err) throws IOException, InputException {
    Coverage coverage = read.coverage();
    CoordinateSystem system = coverage.coordinateSystem();
    if (!system.isGeographic() && !system.equals(CoordinateSystem.BRITISH_NATIONAL_GRID)) {
      throw new InputException(
          read.source()
              + ": the areas are in "
              + system
              + ", which places can't be looked up in: convert the file, for example with ogr2ogr -t_srs EPSG:27700.");
    }
    return withDirectories(
        GazetteerResolver.of(AreaIndex.of(coverage, err)).withPointAccuracy(accuracy));
  }

  private GazetteerResolver withDirectories(GazetteerResolver resolver) throws IOException {
    GazetteerReader reader = GazetteerReader.standard();
    if (postcodes.isPresent() && uprns.isPresent()) {
      PostcodeDirectory knownPostcodes = reader.readPostcodes(postcodes.get());
      UprnDirectory knownUprns = reader.readUprns(uprns.get());
      GazetteerResolver both = resolver.withPostcodes(knownPostcodes).withUprns(knownUprns);
      return addresses.isPresent()
          ? both.withAddresses(reader.readAddresses(addresses.get(), knownPostcodes, knownUprns))
          : both;
    }
    if (postcodes.isPresent()) {
      return resolver.withPostcodes(reader.readPostcodes(postcodes.get()));
    }
    return uprns.isPresent() ? resolver.withUprns(reader.readUprns(uprns.get())) : resolver;
  }
}
