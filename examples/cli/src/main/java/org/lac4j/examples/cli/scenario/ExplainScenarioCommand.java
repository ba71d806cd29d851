package org.lac4j.examples.cli.scenario;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.simulation.scenario.Assumption;
import org.lac4j.rules.simulation.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says a scenario in words. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Say in words what a scenario takes for granted, with its source or \"assumed\".")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ExplainScenarioCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;

  @Parameters(paramLabel = "SCENARIO.json", description = "The scenario.")
  private Path file;

  @Override
  public Integer call() throws IOException, InputException {
    Scenario scenario = ScenarioFile.read(file);
    PrintStream out = terminal.streams().out();
    scenario.inWords().stream()
        .filter(sentence -> !sentence.startsWith("Assumption about"))
        .forEach(out::println);
    out.println();
    out.println("What it assumes:");
    scenario.everyAssumption().forEach(assumption -> out.println("  " + line(assumption)));
    return ExitCode.CLEAN;
  }

  private static String line(Assumption assumption) {
    return assumption.about()
        + ": "
        + assumption.text()
        + assumption.source().map(id -> " (source: " + id + ")").orElse(" (assumed)");
  }
}
