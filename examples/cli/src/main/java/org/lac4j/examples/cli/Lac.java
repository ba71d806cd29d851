package org.lac4j.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.lac4j.examples.cli.commands.AuditCommand;
import org.lac4j.examples.cli.commands.CheckCommand;
import org.lac4j.examples.cli.commands.CompareCommand;
import org.lac4j.examples.cli.commands.ConvertCommand;
import org.lac4j.examples.cli.commands.DesignCommand;
import org.lac4j.examples.cli.commands.FixCommand;
import org.lac4j.examples.cli.commands.LocateCommand;
import org.lac4j.examples.cli.commands.PolicyCommand;
import org.lac4j.examples.cli.commands.SimulateCommand;
import org.lac4j.examples.cli.commands.TeamCommand;
import org.lac4j.examples.cli.guide.CommandExamples;
import org.lac4j.examples.cli.guide.CompletionCommand;
import org.lac4j.examples.cli.guide.HelpCommand;
import org.lac4j.examples.cli.guide.UsageWording;
import org.lac4j.examples.cli.records.MirrorCommand;
import org.lac4j.examples.cli.records.TimeframesCommand;
import org.lac4j.examples.cli.scenario.ScenarioCommand;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.OutputException;
import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Streams;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.crs.UnknownCoordinateSystemException;
import org.lac4j.geo.gazetteer.GazetteerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The {@code lac} command.
 *
 * <p>Exit codes: 0 done and the answer is clean; 1 done and there is something to look at; 2 the command line is wrong; 3 an
 * input can't be used.
 */
@Command(
    name = "lac",
    description = "Local Area Coordination: which area a place is in, and what follows.",
    mixinStandardHelpOptions = true,
    versionProvider = LacVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, and the answer is clean",
      "1:done, and there is something to look at: not covered, not eligible, rows without a place, findings",
      "2:the command line is wrong",
      "3:an input can't be used"
    })
public final class Lac implements Terminal {

  /** Every command; of these only the one that is named is made, since making them takes most of a start. */
  @Command(
      subcommands = {
        CheckCommand.class,
        LocateCommand.class,
        ConvertCommand.class,
        AuditCommand.class,
        FixCommand.class,
        CompareCommand.class,
        DesignCommand.class,
        SimulateCommand.class,
        PolicyCommand.class,
        TimeframesCommand.class,
        MirrorCommand.class,
        TeamCommand.class,
        ScenarioCommand.class,
        CompletionCommand.class,
        HelpCommand.class
      })
  private static final class Commands {}

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "On an error, print where in the program it happened.")
  private boolean debug;

  @Option(
      names = "--progress",
      scope = ScopeType.INHERIT,
      description = "Show progress even if the output is not a terminal.")
  private boolean progress;

  private final Streams streams;

  Lac(Streams streams) {
    this.streams = streams;
  }

  /**
   * Runs the command and ends the program with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    // What libraries have to tell of themselves is nothing for the person at the terminal.
    Logger.getLogger("").setLevel(Level.SEVERE);
    System.exit(run(Streams.ofSystem(), arguments));
  }

  /** Runs the command and gives its exit code. */
  static int run(Streams streams, String... arguments) {
    Lac lac = new Lac(streams);
    PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
    int code =
        commandLine(lac, arguments)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(wrongUsage(lac))
            .setExecutionExceptionHandler(wrongInput(lac))
            .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    out.flush();
    err.flush();
    return lac.outputChecked(code);
  }

  /** The command with the one below it that is named first, or with all if that is none. */
  private static CommandLine commandLine(Lac lac, String... arguments) {
    ImmutableMap<String, Class<?>> all =
        Stream.of(Commands.class.getAnnotation(Command.class).subcommands())
            .collect(
                ImmutableMap.toImmutableMap(
                    each -> each.getAnnotation(Command.class).name(), each -> each));
    CommandLine command = new CommandLine(lac);
    if (arguments.length > 0 && isAlone(arguments[0], all)) {
      command.addSubcommand(arguments[0], all.get(arguments[0]));
    } else {
      all.forEach(command::addSubcommand);
    }
    CommandExamples.addTo(command);
    return command.setCaseInsensitiveEnumValuesAllowed(true);
  }

  /** Whether a command has nothing to do with the others; two of them tell of all. */
  private static boolean isAlone(String name, ImmutableMap<String, Class<?>> all) {
    return all.containsKey(name) && !name.equals("help") && !name.equals("completion");
  }

  /**
   * Obtains the command as picocli has it, for those who describe it.
   *
   * @return the command with everything below it; it can't be run
   */
  static CommandLine described() {
    return commandLine(new Lac(Streams.ofSystem()));
  }

  /** What was printed counts as said only when it is written. */
  private int outputChecked(int code) {
    try {
      streams.out().check();
      return code;
    } catch (OutputException e) {
      if (e.isNobodyReading() || code > ExitCode.FINDINGS) {
        return code;
      }
      print("lac", e);
      return ExitCode.WRONG_INPUT;
    }
  }

  @Override
  public Streams streams() {
    return streams;
  }

  @Override
  public ProgressLine progress(String what, long totalBytes) {
    return new ProgressLine(streams.err(), progress || streams.terminal(), what, totalBytes);
  }

  private static IParameterExceptionHandler wrongUsage(Lac lac) {
    return (exception, arguments) -> {
      String command = exception.getCommandLine().getCommandSpec().qualifiedName();
      lac.print(command, UsageWording.of(exception), exception);
      lac.streams.err().println("Try '" + command + " --help'.");
      return ExitCode.WRONG_USAGE;
    };
  }

  private static IExecutionExceptionHandler wrongInput(Lac lac) {
    return (exception, commandLine, result) -> {
      String command = commandLine.getCommandSpec().qualifiedName();
      if (exception instanceof ParameterException wrong) {
        return wrongUsage(lac).handleParseException(wrong, new String[0]);
      }
      if (exception instanceof OutputException output && output.isNobodyReading()) {
        return ExitCode.CLEAN;
      }
      lac.print(command, exception);
      return ExitCode.WRONG_INPUT;
    };
  }

  private void print(String command, Exception exception) {
    print(command, message(exception), exception);
  }

  private void print(String command, String message, Exception exception) {
    streams.err().println(command + ": " + message);
    if (debug) {
      exception.printStackTrace(streams.err());
    }
  }

  private static String message(Exception exception) {
    String message = Objects.requireNonNullElse(exception.getMessage(), "no reason is known");
    if (exception instanceof InputException
        || exception instanceof CoverageReadException
        || exception instanceof GazetteerException
        || exception instanceof UnknownCoordinateSystemException
        || exception instanceof OutputException
        || exception instanceof ParameterException) {
      return message;
    }
    if (exception instanceof FileSystemException file) {
      return message(file);
    }
    return exception instanceof IOException
        ? "reading or writing failed: "
            + message
            + " ("
            + exception.getClass().getSimpleName()
            + ")."
        : "this should not happen ("
            + exception.getClass().getSimpleName()
            + ": "
            + message
            + "): run it again with --debug and tell the makers.";
  }

  /** What the system says of a file, or what its kind of exception says where it has no words. */
  private static String message(FileSystemException exception) {
    String reason = exception.getReason();
    if (reason == null) {
      reason =
          exception instanceof NoSuchFileException
              ? "there is no such file"
              : exception instanceof AccessDeniedException
                  ? "you have no permission to read or write it"
                  : exception.getClass().getSimpleName();
    }
    return exception.getFile() + ": " + reason + ".";
  }
}
