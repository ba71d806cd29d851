package org.lac4j.examples.cli.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in plain words, with the name that may have been meant. */
public final class UsageWording {

  private UsageWording() {}

  /**
   * Says what is wrong.
   *
   * @param exception what the parser found
   * @return a sentence
   */
  public static String of(ParameterException exception) {
    CommandLine command = exception.getCommandLine();
    // what is missing is often there under another name
    List<String> unknown =
        exception instanceof UnmatchedArgumentException unmatched
            ? unmatched.getUnmatched()
            : exception instanceof MissingParameterException
                ? command.getUnmatchedArguments()
                : ImmutableList.of();
    return unknown.isEmpty()
        ? String.valueOf(exception.getMessage())
        : unknown(unknown.get(0), command);
  }

  private static String unknown(String typed, CommandLine command) {
    if (typed.startsWith("-")) {
      String name = typed.replaceFirst("=.*", "");
      return "There is no option " + name + "." + NearestName.hint(name, options(command));
    }
    return command.getSubcommands().isEmpty()
        ? "'" + typed + "' is one argument too many."
        : unknownCommand(typed, command);
  }

  /** Says that there is no such command. */
  static String unknownCommand(String typed, CommandLine among) {
    return "There is no command "
        + typed
        + "."
        + NearestName.hint(typed, ImmutableSet.copyOf(among.getSubcommands().keySet()));
  }

  private static ImmutableSet<String> options(CommandLine command) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (Optional<CommandLine> each = Optional.of(command);
        each.isPresent();
        each = Optional.ofNullable(each.get().getParent())) {
      each.get().getCommandSpec().options().forEach(option -> names.add(option.longestName()));
    }
    return names.build();
  }
}
