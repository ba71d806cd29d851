package org.lac4j.examples.cli.commands;

import java.util.List;
import java.util.Objects;
import org.lac4j.examples.cli.table.CsvText;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Replication;
import org.lac4j.rules.simulation.engine.Scope;

/** The values of every run as a table, a row each, with what it takes to repeat them. */
final class RunValues {

  private final CsvText text = new CsvText("\r\n");
  private final List<String> scenarios;
  private final List<String> hashes;
  private final long seed;
  private final String version;

  RunValues(List<String> scenarios, List<String> hashes, long seed, String version) {
    this.scenarios = scenarios;
    this.hashes = hashes;
    this.seed = seed;
    this.version = version;
    List.of("scenario", "scenario_sha256", "version", "seed", "run", "of", "id", "measure", "value")
        .forEach(text::add);
    text.endRow();
  }

  /** The version that the jar states. */
  static String version() {
    return Objects.requireNonNullElse(
        RunValues.class.getPackage().getImplementationVersion(), "(not packaged)");
  }

  void add(int scenario, int number, Replication run) {
    for (Scope scope : run.scopes()) {
      for (Measure measure : Measure.values()) {
        run.value(measure, scope)
            .ifPresent(
                value ->
                    text.add(scenarios.get(scenario))
                        .add(hashes.get(scenario))
                        .add(version)
                        .add(Long.toString(seed))
                        .add(Integer.toString(number))
                        .add(scope.kind().label())
                        .add(scope.id())
                        .add(measure.code())
                        .add(Double.toString(value))
                        .endRow());
      }
    }
  }

  byte[] csv() {
    return text.toBytes();
  }
}
