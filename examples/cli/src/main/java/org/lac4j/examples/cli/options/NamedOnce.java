package org.lac4j.examples.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Sees to it that a command writes over nothing that it reads, and no file twice. */
public final class NamedOnce {

  private NamedOnce() {}

  /**
   * Checks that nothing else on the command line is one of the files.
   *
   * @param command the command, with what its command line holds
   * @param written the files that it is to write
   * @param message what to say if another option names one of them
   * @throws ParameterException if another option names one of them
   */
  public static void check(CommandSpec command, List<Path> written, String message) {
    for (Path path : written) {
      Path place = place(path);
      long named =
          command.commandLine().getParseResult().matchedArgs().stream()
              .flatMap(NamedOnce::path)
              .filter(each -> place(each).equals(place))
              .count();
      if (named != 1) {
        throw new ParameterException(command.commandLine(), message);
      }
    }
  }

  /** The file that an argument names, if it names one. */
  private static Stream<Path> path(ArgSpec argument) {
    Object value = argument.getValue();
    Object inner = value instanceof Optional<?> some && some.isPresent() ? some.get() : value;
    return inner instanceof Path path ? Stream.of(path) : Stream.empty();
  }

  private static Path place(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // It is to be made, so it can't be what is read.
      return path.toAbsolutePath().normalize();
    }
  }
}
