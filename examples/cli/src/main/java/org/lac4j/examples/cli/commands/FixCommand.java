package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lac4j.core.file.WholeFile;
import org.lac4j.examples.cli.options.AreaCheck;
import org.lac4j.examples.cli.options.AreaFile;
import org.lac4j.examples.cli.options.NamedOnce;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Json;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.audit.FixOptions;
import org.lac4j.geo.audit.FixedCoverage;
import org.lac4j.geo.audit.Repair;
import org.lac4j.geo.audit.run.CoverageFix;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.io.AreaLayout;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.geo.io.GeoJsonOptions;
import org.lac4j.geo.io.GeoJsonWriter;
import org.lac4j.geo.io.GeoPackageOptions;
import org.lac4j.geo.io.GeoPackageWriter;
import org.lac4j.geo.report.FixWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Repairs boundaries where nobody has to decide. */
@Command(
    name = "fix",
    mixinStandardHelpOptions = true,
    description =
        "Repair what needs no decision: slivers, lines drawn differently, repeated points, decimals, winding.",
    footer = {"", "Exit code 1 if something could not be repaired; otherwise 0."})
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class FixCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;
  @Spec private CommandSpec spec;

  @Mixin private AreaFile areas;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the repaired areas: .gpkg or .geojson.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--only",
      paramLabel = "CODE",
      split = ",",
      description =
          "Repair only these: sliver, mismatched-edge, repeated-point, excess-precision, ring-winding.")
  private List<String> only = List.of();

  @Option(
      names = "--gap-width",
      paramLabel = "METRES",
      description = "Overlaps and gaps narrower than this are slivers. Default: 1.")
  private double gapWidth = 1;

  @Option(
      names = "--changes",
      paramLabel = "FILE",
      description =
          "Write the changes to a file too: what --json prints, or a GeoPackage with styles for QGIS if its name ends in .gpkg.")
  private Optional<Path> changes = Optional.empty();

  @Option(names = "--dry-run", description = "Write nothing: only print what would change.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print one JSON document instead of text.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InputException {
    if (output.isEmpty() && !dryRun) {
      throw new ParameterException(spec.commandLine(), "Give -o FILE, or --dry-run.");
    }
    String name = output.map(path -> path.toString().toLowerCase(Locale.ROOT)).orElse(".gpkg");
    if (!name.endsWith(".gpkg") && !name.endsWith(".geojson")) {
      throw new ParameterException(
          spec.commandLine(), "-o takes a file whose name ends in .gpkg or .geojson.");
    }
    NamedOnce.check(
        spec,
        Stream.concat(output.stream(), changes.stream()).toList(),
        "-o and --changes each take a file of their own, and none that is read.");
    FixOptions options = options();
    BoundaryFile file = areas.readFeatures(terminal);
    ReadCoverage read =
        AreaCheck.ofFile().check(CoverageReader.toCoverage(file, areas.options(true)));
    FixedCoverage fixed = withoutGeometry(read, CoverageFix.run(read.coverage(), options));
    if (output.isPresent() && !dryRun) {
      write(fixed.coverage(), AreaLayout.of(file, areas.options(true)), name);
    }
    tell(new FixAnswer(fixed));
    return fixed.left().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private FixOptions options() {
    FixOptions.Builder options = FixOptions.builder();
    try {
      if (!only.isEmpty()) {
        options.repairs(only.stream().map(this::repair).collect(ImmutableSet.toImmutableSet()));
      }
      return options.gapWidthMetres(gapWidth).build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Repair repair(String code) {
    Repair repair = FixAnswer.REPAIRS.get(code.strip());
    if (repair == null) {
      throw new ParameterException(
          spec.commandLine(),
          "--only: '"
              + code
              + "' is not repaired without a decision. What is: "
              + String.join(", ", FixAnswer.REPAIRS.keySet())
              + ".");
    }
    return repair;
  }

  /** Tells which features have no geometry, since they are no areas of the repaired file. */
  private static FixedCoverage withoutGeometry(ReadCoverage read, FixedCoverage fixed) {
    ImmutableList<String> left =
        Stream.concat(
                fixed.left().stream(),
                read.withoutGeometry().stream()
                    .map(
                        feature ->
                            "Left out: feature " + feature.number() + ", which has no geometry."))
            .collect(ImmutableList.toImmutableList());
    return new FixedCoverage(
        fixed.coverage(), fixed.changes(), left, fixed.moves(), fixed.ground());
  }

  private void write(Coverage coverage, AreaLayout layout, String name) throws IOException {
    Path file = output.orElseThrow();
    if (name.endsWith(".gpkg")) {
      GeoPackageWriter.write(
          coverage,
          file,
          GeoPackageOptions.builder().lastChange(areas.lastModified()).layout(layout).build());
      return;
    }
    try (WholeFile whole = WholeFile.at(file)) {
      GeoJsonWriter.write(
          coverage, whole.stream(), GeoJsonOptions.builder().layout(layout).build());
      whole.commit();
    }
  }

  private static boolean isGeoPackage(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".gpkg");
  }

  private void tell(FixAnswer answer) throws IOException {
    if (changes.isPresent() && !dryRun && isGeoPackage(changes.get())) {
      FixWriter.of(answer.fixed()).writeGeoPackage(changes.get(), areas.lastModified());
    } else if (changes.isPresent() && !dryRun) {
      try (WholeFile whole = WholeFile.at(changes.get())) {
        Json.print(
            answer.document(), new PrintStream(whole.stream(), false, StandardCharsets.UTF_8));
        whole.commit();
      }
    }
    if (json) {
      Json.print(answer.document(), terminal.streams().out());
    } else {
      terminal.streams().out().print(answer.text());
      terminal.streams().out().flush();
    }
  }
}
