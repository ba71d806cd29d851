package org.lac4j.examples.cli.commands;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lac4j.examples.cli.options.AreaCheck;
import org.lac4j.examples.cli.options.CoordinateSystemConverter;
import org.lac4j.examples.cli.options.NamedOnce;
import org.lac4j.examples.cli.options.ReportOptions;
import org.lac4j.examples.cli.options.ReportOptions.Outcome;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.compare.CompareOptions;
import org.lac4j.geo.compare.CoverageChange;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.gazetteer.GazetteerReader;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.geo.report.ComparisonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells what changed between two vintages of boundaries. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Compare two vintages of boundaries: what changed, area by area.",
    footer = {
      "",
      "Exit code 0 if every area is the same place under the same code and name; otherwise 1."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class CompareCommand implements Callable<Integer> {

  private static final int TOLD = 10;

  @ParentCommand private Terminal terminal;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The old boundaries.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The new boundaries.")
  private Path after;

  @Mixin private ReportOptions reports;

  @Option(
      names = "--gpkg",
      paramLabel = "FILE",
      description = "Write a GeoPackage in NEW's own coordinates, with styles for QGIS.")
  private Optional<Path> geoPackage = Optional.empty();

  @Option(
      names = "--tolerance",
      paramLabel = "METRES",
      description = "How far an edge may move and be the same one, digitised anew. Default: 5.")
  private double tolerance = CompareOptions.DEFAULT.toleranceMetres();

  @Option(
      names = "--postcodes",
      paramLabel = "FILE",
      description = "A directory of postcodes: how many change area.")
  private Optional<Path> postcodes = Optional.empty();

  @Option(
      names = "--uprns",
      paramLabel = "FILE",
      description = "A directory of properties: how many change area.")
  private Optional<Path> uprns = Optional.empty();

  @Option(
      names = "--code",
      paramLabel = "NAME",
      description = "The attribute that holds an area's code, in both files.")
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The attribute that holds an area's name, in both files.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      description = "The layer, where files have several.")
  private Optional<String> layer = Optional.empty();

  @Option(
      names = "--crs",
      paramLabel = "EPSG:n",
      converter = CoordinateSystemConverter.class,
      description = "The coordinate system, whatever the files say.")
  private Optional<CoordinateSystem> crs = Optional.empty();

  @Option(names = "--new-code", paramLabel = "NAME", description = "The same, in NEW only.")
  private Optional<String> newCode = Optional.empty();

  @Option(names = "--new-name", paramLabel = "NAME", description = "The same, in NEW only.")
  private Optional<String> newName = Optional.empty();

  @Option(names = "--new-layer", paramLabel = "NAME", description = "The same, of NEW only.")
  private Optional<String> newLayer = Optional.empty();

  @Option(
      names = "--new-crs",
      paramLabel = "EPSG:n",
      converter = CoordinateSystemConverter.class,
      description = "The same, of NEW only.")
  private Optional<CoordinateSystem> newCrs = Optional.empty();

  @Override
  public Integer call() throws IOException, InputException {
    CompareOptions options = options();
    NamedOnce.check(
        spec,
        geoPackage.stream().toList(),
        "--gpkg takes a file of its own, and none that is read.");
    return reports.run(
        terminal,
        progress -> {
          CoverageComparison comparison = withDirectories(compare(options, progress));
          ComparisonWriter writer =
              ComparisonWriter.of(comparison, fileName(before), fileName(after));
          if (geoPackage.isPresent()) {
            writer.writeGeoPackage(geoPackage.get(), Files.getLastModifiedTime(after).toInstant());
          }
          return new Outcome(
              writer, comparison.changes().stream().anyMatch(CoverageChange::isReal));
        });
  }

  private CompareOptions options() {
    try {
      return CompareOptions.DEFAULT
          .withRoundingMetres(Math.min(CompareOptions.DEFAULT.roundingMetres(), tolerance))
          .withToleranceMetres(tolerance);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--tolerance is 0 metres or more, not " + tolerance + ".", e);
    }
  }

  private CoverageComparison compare(CompareOptions options, ProgressLine progress)
      throws IOException, InputException {
    Coverage old =
        read(before, code, name, layer, crs, "for example --crs %s (and --new-crs for NEW)");
    Coverage young =
        read(
            after,
            newCode.or(() -> code),
            newName.or(() -> name),
            newLayer.or(() -> layer),
            newCrs.or(() -> crs),
            "for example --new-crs %s");
    try {
      return CoverageComparison.of(old, young, options, progress::update);
    } catch (IllegalArgumentException e) {
      throw new InputException(before + ", " + after + ": " + e.getMessage(), e);
    }
  }

  private Coverage read(
      Path file,
      Optional<String> codeAttribute,
      Optional<String> nameAttribute,
      Optional<String> layerName,
      Optional<CoordinateSystem> system,
      String cure)
      throws IOException, InputException {
    ReadOptions options =
        ReadOptions.builder()
            .codeAttribute(codeAttribute)
            .nameAttribute(nameAttribute)
            .layer(layerName)
            .coordinateSystem(system)
            .build();
    ReadCoverage read = AreaCheck.of(cure).check(CoverageReader.read(file, options));
    tellWithoutGeometry(read);
    return read.coverage();
  }

  /** An area without a geometry would seem to be none, and so to be added or removed. */
  private void tellWithoutGeometry(ReadCoverage read) {
    int count = read.withoutGeometry().size();
    if (count > 0) {
      terminal
          .streams()
          .err()
          .println(
              "Warning: "
                  + read.source()
                  + ": left out without a geometry: "
                  + read.withoutGeometry().stream()
                      .limit(TOLD)
                      .map(feature -> "feature " + feature.number())
                      .collect(joining(", "))
                  + (count > TOLD ? " and " + (count - TOLD) + " more" : "")
                  + ".");
    }
  }

  private CoverageComparison withDirectories(CoverageComparison comparison) throws IOException {
    CoverageComparison result = comparison;
    if (postcodes.isPresent()) {
      result = result.withPostcodes(GazetteerReader.standard().readPostcodes(postcodes.get()));
    }
    if (uprns.isPresent()) {
      result = result.withProperties(GazetteerReader.standard().readUprns(uprns.get()));
    }
    return result;
  }

  private static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }
}
