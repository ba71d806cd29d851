package org.lac4j.examples.cli.guide;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lac completion}: a script that lets bash and zsh complete commands and options. */
@Command(
    name = "completion",
    description = "Print a script that completes commands and options in bash and zsh.",
    footer = {"", "Put this line into ~/.bashrc or ~/.zshrc: source <(lac completion)"},
    mixinStandardHelpOptions = true)
public final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Makes the command; picocli does. */
  @SuppressWarnings("NullAway.Init") // picocli sets it
  public CompletionCommand() {}

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    root.getOut().print(AutoComplete.bash("lac", root));
    return CommandLine.ExitCode.OK;
  }
}
