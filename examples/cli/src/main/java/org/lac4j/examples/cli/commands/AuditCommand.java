package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lac4j.core.place.AreaCode;
import org.lac4j.examples.cli.options.AreaCheck;
import org.lac4j.examples.cli.options.AreaFile;
import org.lac4j.examples.cli.options.ReportOptions;
import org.lac4j.examples.cli.options.ReportOptions.Outcome;
import org.lac4j.examples.cli.options.TeamFile;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.Region;
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

/** Looks for what is wrong with boundaries. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description =
        "Looks for what is wrong with boundaries: where, how large, how severe, and what to do.",
    footer = {"", "Ends with 1 if an error stands, else with 0."})
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class AuditCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;
  @Spec private CommandSpec spec;

  @Mixin private AreaFile areas;
  @Mixin private TeamFile team;
  @Mixin private ReportOptions reports;

  @Option(
      names = "--wards",
      paramLabel = "FILE",
      description = "The council's wards: which are not covered, which lie in several areas.")
  private Optional<Path> wards = Optional.empty();

  @Option(
      names = "--within",
      paramLabel = "FILE",
      description = "The council's boundary, whose covered share is told.")
  private Optional<Path> within = Optional.empty();

  @Option(
      names = "--declared-gaps",
      paramLabel = "FILE",
      description = "Polygons of what is not covered on purpose: gaps there are no errors.")
  private Optional<Path> declaredGaps = Optional.empty();

  @Option(
      names = "--declared-wards",
      paramLabel = "CODE",
      split = ",",
      description = "Codes of wards that are not covered on purpose, parted by commas.")
  private List<String> declaredWards = List.of();

  @Option(
      names = "--gap-width",
      paramLabel = "METRES",
      description = "Overlaps and gaps narrower than this are slivers. 1 by default.")
  private double gapWidth = 1;

  @Override
  public Integer call() throws IOException, InputException {
    if (!(gapWidth > 0 && gapWidth < Double.POSITIVE_INFINITY)) {
      throw new ParameterException(
          spec.commandLine(), "--gap-width is more than 0 metres, not " + gapWidth + ".");
    }
    return reports.run(
        terminal,
        progress -> {
          AuditReport report =
              CoverageAudit.run(
                  input(),
                  AuditOptions.builder().gapWidthMetres(gapWidth).build(),
                  progress::update);
          return new Outcome(AuditWriter.of(report, areas.fileName()), report.hasErrors());
        });
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
    team.addTo(input);
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
