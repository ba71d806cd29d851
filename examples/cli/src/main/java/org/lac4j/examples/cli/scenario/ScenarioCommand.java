package org.lac4j.examples.cli.scenario;

import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Streams;
import org.lac4j.examples.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Writes, explains and compares scenarios, so that nobody has to know Java. */
@Command(
    name = "scenario",
    mixinStandardHelpOptions = true,
    description = "Write, explain and compare scenarios for lac simulate.",
    subcommands = {
      NewScenarioCommand.class,
      ExplainScenarioCommand.class,
      DiffScenarioCommand.class,
      ImportScenarioCommand.class,
      SchemaScenarioCommand.class
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class ScenarioCommand implements Terminal {

  @ParentCommand private Terminal terminal;

  @Override
  public Streams streams() {
    return terminal.streams();
  }

  @Override
  public ProgressLine progress(String what, long totalBytes) {
    return terminal.progress(what, totalBytes);
  }
}
