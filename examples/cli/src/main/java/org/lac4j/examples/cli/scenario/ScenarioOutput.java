package org.lac4j.examples.cli.scenario;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.lac4j.core.file.WholeFile;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.rules.simulation.json.ScenarioJson;
import org.lac4j.rules.simulation.scenario.Scenario;
import picocli.CommandLine.Option;

/** The option that says where a scenario is written. */
final class ScenarioOutput {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file instead of standard output.")
  private Optional<Path> file = Optional.empty();

  void write(Scenario scenario, PrintStream out) throws IOException, InputException {
    byte[] document = ScenarioJson.write(scenario).getBytes(StandardCharsets.UTF_8);
    if (file.isEmpty()) {
      out.writeBytes(document);
      out.flush();
      return;
    }
    try (WholeFile target = WholeFile.at(file.get())) {
      target.stream().write(document);
      target.commit();
    }
  }
}
