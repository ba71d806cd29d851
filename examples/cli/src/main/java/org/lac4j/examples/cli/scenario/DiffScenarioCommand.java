package org.lac4j.examples.cli.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.simulation.json.ScenarioJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says how two scenarios differ, defaults filled in. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Say how two scenarios differ, with the defaults filled in.",
    footer = {"", "Exit code 1 if they differ."})
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class DiffScenarioCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;

  @Parameters(index = "0", paramLabel = "ONE.json", description = "The one scenario.")
  private Path one;

  @Parameters(index = "1", paramLabel = "OTHER.json", description = "The other.")
  private Path other;

  @Override
  public Integer call() throws IOException, InputException {
    List<String> lines = new ArrayList<>();
    compare("", document(one), document(other), lines);
    lines.forEach(terminal.streams().out()::println);
    return lines.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static JsonNode document(Path file) throws IOException, InputException {
    try {
      return new ObjectMapper().readTree(ScenarioJson.write(ScenarioFile.read(file)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A scenario is always JSON.", e);
    }
  }

  private static void compare(String place, JsonNode one, JsonNode other, List<String> lines) {
    if (one.equals(other)) {
      return;
    }
    if (one.isObject() && other.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      one.fieldNames().forEachRemaining(names::add);
      other.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> compare(place + "/" + name, one.path(name), other.path(name), lines));
    } else if (one.isArray() && other.isArray()) {
      for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
        compare(place + "/" + i, one.path(i), other.path(i), lines);
      }
    } else {
      lines.add(place + ": " + told(one) + " -> " + told(other));
    }
  }

  private static String told(JsonNode node) {
    return node.isMissingNode() ? "(not there)" : node.toString();
  }
}
