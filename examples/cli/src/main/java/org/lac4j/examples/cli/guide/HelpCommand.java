package org.lac4j.examples.cli.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lac help}: the same as {@code --help} of the command that is named. */
@Command(name = "help", description = "Explain a command.")
public final class HelpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      description = "The command, for example check.")
  private List<String> names = new ArrayList<>();

  /** Makes the command; picocli does. */
  @SuppressWarnings("NullAway.Init") // picocli sets them
  public HelpCommand() {}

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine().getParent();
    for (String name : names) {
      CommandLine next = command.getSubcommands().get(name);
      if (next == null) {
        throw new ParameterException(
            spec.commandLine(), UsageWording.unknownCommand(name, command));
      }
      command = next;
    }
    command.usage(command.getOut(), command.getColorScheme());
    return CommandLine.ExitCode.OK;
  }
}
