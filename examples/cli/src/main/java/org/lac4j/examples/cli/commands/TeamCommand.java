package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lac4j.core.file.WholeFile;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.Team;
import org.lac4j.examples.cli.options.AreaFile;
import org.lac4j.examples.cli.options.TeamFile;
import org.lac4j.examples.cli.roster.TeamRows;
import org.lac4j.examples.cli.roster.TeamTable;
import org.lac4j.examples.cli.table.WholeTable;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.coverage.CoverageArea;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A team from a spreadsheet, and back. */
@Command(
    name = "team",
    mixinStandardHelpOptions = true,
    description = "Make a team's file from a spreadsheet, or a table of a team.",
    synopsisSubcommandLabel = "import|export",
    subcommands = {TeamCommand.Import.class, TeamCommand.Export.class})
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class TeamCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do: import or export.");
  }

  private void write(Optional<Path> out, byte[] text) throws IOException {
    if (out.isPresent()) {
      try (WholeFile file = WholeFile.at(out.get())) {
        file.stream().write(text);
        file.commit();
      }
    } else {
      OutputStream stdout = terminal.streams().out().checked();
      stdout.write(text);
      stdout.flush();
    }
  }

  private void note(String text) {
    terminal.streams().err().println("Note: " + text);
  }

  /** Makes a team's file from a table. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Make team.json from a table: a row for each area of each coordinator, with the columns area"
              + " (code or name), coordinator (empty or 'vacant' for a vacant post), and where wanted id,"
              + " telephone, email, from, until, share, drop_in (Acomb Library, Tuesday 10:00-12:30).",
      footer = {
        "",
        "A table has no columns for the team's public contact, social media, or absences with their public day of"
            + " return. Add them to team.json."
      })
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  static final class Import implements Callable<Integer> {

    @ParentCommand private TeamCommand team;

    @Parameters(
        paramLabel = "TEAM.csv",
        description = "The table, saved from a spreadsheet as CSV.")
    private Path table;

    @Mixin private AreaFile areas;

    @Option(
        names = "--encoding",
        paramLabel = "NAME",
        description = "How the table is encoded, for example windows-1252. Default: UTF-8.")
    private Optional<Charset> encoding = Optional.empty();

    @Option(
        names = {"-o", "--output"},
        paramLabel = "team.json",
        description = "The team's file. Default: the standard output.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException, InputException {
      ImmutableList<Area> all =
          areas.read(true, team.terminal).coverage().areas().stream()
              .map(CoverageArea::area)
              .collect(ImmutableList.toImmutableList());
      TeamTable.Read read = TeamTable.read(table.toString(), WholeTable.read(table, encoding), all);
      read.notes().forEach(team::note);
      String json = LacJson.refusingUnknownFields().indented().write(read.team());
      team.write(out, (json + "\n").getBytes(StandardCharsets.UTF_8));
      return ExitCode.CLEAN;
    }
  }

  /** Makes a table of a team's file. */
  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Write a team's file as a table, and say what a table can't hold.")
  @SuppressWarnings("NullAway.Init") // picocli sets what is required
  static final class Export implements Callable<Integer> {

    @ParentCommand private TeamCommand team;

    @Parameters(paramLabel = "team.json", description = "The team's file.")
    private Path file;

    @Option(
        names = {"-o", "--output"},
        paramLabel = "TEAM.csv",
        description = "The table. Default: the standard output.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException, InputException {
      Team read = TeamFile.read(file);
      TeamRows.leftOut(read).forEach(note -> team.note(file.getFileName() + ": " + note + "."));
      team.write(out, TeamRows.write(read));
      return ExitCode.CLEAN;
    }
  }
}
