package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.lac4j.core.place.AreaCode;
import org.lac4j.examples.cli.options.AreaCheck;
import org.lac4j.examples.cli.options.AreaFile;
import org.lac4j.examples.cli.options.MemoryOptions;
import org.lac4j.examples.cli.options.NamedOnce;
import org.lac4j.examples.cli.options.ReportOptions;
import org.lac4j.examples.cli.options.ReportOptions.Outcome;
import org.lac4j.examples.cli.options.TeamFile;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.FailOn;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.memory.RememberedAudit;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.geo.report.AuditWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Audits boundaries. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Audit boundaries: what is wrong, where, how large, how severe, and what to do.",
    footer = {
      "",
      "Exit code 1 if there is an error, or what --fail-on says; otherwise 0.",
      "A file can hold options, one a line: lac audit @FILE."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class AuditCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;
  @Spec private CommandSpec spec;

  @Mixin private AreaFile areas;
  @Mixin private TeamFile team;
  @Mixin private ReportOptions reports;
  @Mixin private MemoryOptions memory;

  @Option(
      names = "--wards",
      paramLabel = "FILE",
      description =
          "The council's wards: what of them is in no area, or in several, and what is beyond.")
  private Optional<Path> wards = Optional.empty();

  @Option(
      names = "--within",
      paramLabel = "FILE",
      description =
          "The council's boundary: what of it is in no area, and what of the areas is beyond.")
  private Optional<Path> within = Optional.empty();

  @Option(
      names = "--declared-gaps",
      paramLabel = "FILE",
      description = "Polygons of what is not covered on purpose: each excuses its own ground.")
  private Optional<Path> declaredGaps = Optional.empty();

  @Option(
      names = "--declared-wards",
      paramLabel = "CODE",
      split = ",",
      description = "Codes of wards that are not covered on purpose, separated by commas.")
  private List<String> declaredWards = List.of();

  @Option(
      names = "--gap-width",
      paramLabel = "METRES",
      description = "Overlaps and gaps narrower than this are slivers. Default: 1.")
  private double gapWidth = 1;

  @Option(names = "--encoding", paramLabel = "NAME", description = "The same as --areas-encoding.")
  void encoding(Charset said) {
    areas.encoding(said);
  }

  @Option(
      names = "--gpkg",
      paramLabel = "FILE",
      description = "Write a GeoPackage in the areas' own coordinates, with styles for QGIS.")
  private Optional<Path> geoPackage = Optional.empty();

  @Option(
      names = "--hole-width",
      paramLabel = "METRES",
      description =
          "Wider places in no area may be meant, and are warnings. Default: 200 times --gap-width.")
  private Optional<Double> holeWidth = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      defaultValue = "error",
      description =
          "Exit code 1 on error, warning, info or codes such as gap, separated by commas. Default:"
              + " error.")
  private String failOn;

  @Option(
      names = "--severity",
      paramLabel = "CODE=LEVEL",
      split = ",",
      description = "Another severity for a code, for example sliver=error.")
  private Map<String, String> severities = Map.of();

  @Override
  public Integer call() throws IOException, InputException {
    if (!(gapWidth > 0 && gapWidth < Double.POSITIVE_INFINITY)) {
      throw new ParameterException(
          spec.commandLine(), "--gap-width is more than 0 metres, not " + gapWidth + ".");
    }
    NamedOnce.check(
        spec,
        geoPackage.stream().toList(),
        "--gpkg takes a file of its own, and none that is read.");
    FailOn fails = parsed("--fail-on", () -> FailOn.parse(failOn));
    AuditOptions options = parsed("--hole-width", this::options);
    return reports.run(
        terminal,
        progress -> {
          RememberedAudit report =
              memory.read(options).recall(CoverageAudit.run(input(), options, progress::update));
          AuditWriter writer = AuditWriter.of(report, areas.fileName());
          if (geoPackage.isPresent()) {
            writer.writeGeoPackage(geoPackage.get(), areas.lastModified());
          }
          return new Outcome(writer, report.fails(fails));
        });
  }

  private AuditOptions options() {
    AuditOptions.Builder options = AuditOptions.builder().gapWidthMetres(gapWidth);
    holeWidth.ifPresent(options::holeWidthMetres);
    severities.forEach(
        (code, level) ->
            options.putSeverities(known(code), parsed("--severity", () -> level(level))));
    return options.build();
  }

  private FindingCode known(String label) {
    return FindingCode.ofLabel(label)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "--severity: there is no code '" + label + "'."));
  }

  private static Severity level(String label) {
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(label)) {
        return severity;
      }
    }
    throw new IllegalArgumentException(
        "'" + label + "' is not a severity: use error, warning or info.");
  }

  private <T> T parsed(String option, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
    }
  }

  private AuditInput input() throws IOException, InputException {
    BoundaryFile file = areas.readFeatures(terminal);
    AuditInput.Builder input = AuditInput.of(file, areas.options(true));
    input.declaredWards(codes());
    if (wards.isPresent()) {
      input.wards(
          AreaCheck.ofFile()
              .check(CoverageReader.read(wards.get(), ReadOptions.DEFAULT))
              .coverage());
    }
    if (within.isPresent()) {
      input.within(region(within.get()));
    }
    if (declaredGaps.isPresent()) {
      input.declaredGaps(region(declaredGaps.get()));
    }
    team.addTo(input, memory.asOf());
    return input.build();
  }

  private ImmutableSet<AreaCode> codes() {
    ImmutableSet.Builder<AreaCode> codes = ImmutableSet.builder();
    for (String code : declaredWards) {
      try {
        codes.add(AreaCode.of(code.strip()));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), "--declared-wards: " + e.getMessage(), e);
      }
    }
    return codes.build();
  }

  private static Region region(Path path) throws IOException, InputException {
    BoundaryFile file =
        AreaCheck.ofFile().check(CoverageReader.readFeatures(path, ReadOptions.DEFAULT));
    try {
      return Region.of(file);
    } catch (IllegalArgumentException e) {
      throw new InputException(path + ": " + e.getMessage(), e);
    }
  }
}
