package org.lac4j.examples.cli.scenario;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.lac4j.core.json.LacSchema;
import org.lac4j.core.json.UnknownFields;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.simulation.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints the JSON Schema of scenarios. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Print the JSON Schema of scenarios, for an editor that checks as you type.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class SchemaScenarioCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;

  @Override
  public Integer call() {
    String schema = LacSchema.of(Scenario.class, UnknownFields.REFUSE);
    terminal.streams().out().writeBytes((schema.strip() + "\n").getBytes(StandardCharsets.UTF_8));
    terminal.streams().out().flush();
    return ExitCode.CLEAN;
  }
}
