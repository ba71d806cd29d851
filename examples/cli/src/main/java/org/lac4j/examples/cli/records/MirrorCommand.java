package org.lac4j.examples.cli.records;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lac4j.core.json.LacJson;
import org.lac4j.examples.cli.options.DateConverter;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.mirror.Mirror;
import org.lac4j.rules.records.ServiceRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows waits and crises by area and coordinator, beside chance. */
@Command(
    name = "mirror",
    mixinStandardHelpOptions = true,
    description =
        "Show what your journeys say: waits and the share in a crisis, by area and coordinator, and whether areas"
            + " differ by more than chance.",
    footer = {
      "",
      "Areas are in the order of their codes, and coordinators in that of their areas: it is no league table."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class MirrorCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;
  @Spec private CommandSpec spec;

  @Mixin private RecordFiles records;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Count who got in touch from this day on. Default: 52 weeks up to --as-of.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InputException {
    LocalDate day = records.day();
    if (from.filter(first -> first.isAfter(day)).isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--from is after --as-of: give the days in order.");
    }
    ServiceRecords read = records.read(terminal);
    Mirror mirror = from.isPresent() ? Mirror.of(read, from.get(), day) : Mirror.of(read, day);
    if (json) {
      TimeframesCommand.print(
          LacJson.refusingUnknownFields().indented().write(mirror), terminal.streams().out());
    } else {
      mirror.inWords().forEach(terminal.streams().out()::println);
    }
    return ExitCode.CLEAN;
  }
}
