package org.lac4j.examples.cli.commands;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.file.WholeFile;
import org.lac4j.examples.cli.scenario.ScenarioFile;
import org.lac4j.examples.cli.table.CsvText;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Replication;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.scenario.Scenario;
import picocli.CommandLine.Option;

/** Writes the values of every run as they come, with what it takes to repeat them; keeps none in memory. */
final class RunValues implements Closeable {

  private static final String[] COLUMNS = {
    "scenario", "scenario_sha256", "version", "seed", "run", "of", "id", "measure", "value"
  };

  @Option(
      names = "--runs-csv",
      paramLabel = "F",
      description = "Write the values of every run, with seed, version and the scenario's hash.")
  private Optional<Path> csv = Optional.empty();

  @Option(
      names = "--runs-json",
      paramLabel = "F",
      description = "Write the same as one JSON document.")
  private Optional<Path> json = Optional.empty();

  private List<Scenario> scenarios = List.of();
  private List<String> hashes = List.of();
  private long seed;
  private @Nullable WholeFile table;
  private @Nullable WholeFile document;
  private @Nullable JsonGenerator out;

  Stream<Path> targets() {
    return Stream.of(csv, json).flatMap(Optional::stream);
  }

  /** Begins the files that were asked for. */
  void begin(List<Scenario> all, long theSeed) throws IOException {
    scenarios = all;
    hashes = all.stream().map(ScenarioFile::hash).toList();
    seed = theSeed;
    if (csv.isPresent()) {
      table = WholeFile.at(csv.get());
      CsvText header = new CsvText("\r\n");
      Stream.of(COLUMNS).forEach(header::add);
      header.endRow();
      table.stream().write(header.toBytes());
    }
    if (json.isPresent()) {
      document = WholeFile.at(json.get());
      out = new JsonFactory().createGenerator(document.stream());
      beginDocument(out);
    }
  }

  private void beginDocument(JsonGenerator to) throws IOException {
    to.useDefaultPrettyPrinter();
    to.writeStartObject();
    to.writeStringField("version", version());
    to.writeNumberField("seed", seed);
    to.writeArrayFieldStart("scenarios");
    for (int i = 0; i < scenarios.size(); i++) {
      to.writeStartObject();
      to.writeStringField("name", scenarios.get(i).name());
      to.writeStringField("sha256", hashes.get(i));
      to.writeEndObject();
    }
    to.writeEndArray();
    to.writeArrayFieldStart("values");
  }

  /** The version that the jar states. */
  private static String version() {
    return Objects.requireNonNullElse(
        RunValues.class.getPackage().getImplementationVersion(), "(not packaged)");
  }

  void add(int scenario, int number, Replication run) {
    try {
      if (table != null) {
        table.stream().write(rows(scenario, number, run));
      }
      if (out != null) {
        addTo(out, scenario, number, run);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] rows(int scenario, int number, Replication run) {
    CsvText text = new CsvText("\r\n");
    for (Scope scope : run.scopes()) {
      for (Measure measure : Measure.values()) {
        run.value(measure, scope)
            .ifPresent(
                value ->
                    text.add(scenarios.get(scenario).name())
                        .add(hashes.get(scenario))
                        .add(version())
                        .add(Long.toString(seed))
                        .add(Integer.toString(number))
                        .add(scope.kind().label())
                        .add(scope.id())
                        .add(measure.code())
                        .add(Double.toString(value))
                        .endRow());
      }
    }
    return text.toBytes();
  }

  private static void addTo(JsonGenerator to, int scenario, int number, Replication run)
      throws IOException {
    for (Scope scope : run.scopes()) {
      for (Measure measure : Measure.values()) {
        OptionalDouble value = run.value(measure, scope);
        if (value.isPresent()) {
          to.writeStartObject();
          to.writeNumberField("scenario", scenario);
          to.writeNumberField("run", number);
          to.writeStringField("of", scope.kind().label());
          to.writeStringField("id", scope.id());
          to.writeStringField("measure", measure.code());
          to.writeNumberField("value", value.getAsDouble());
          to.writeEndObject();
        }
      }
    }
  }

  /** Ends the files, which are there only now. */
  void commit() throws IOException {
    if (out != null) {
      out.writeEndArray();
      out.writeEndObject();
      out.flush();
    }
    for (WholeFile file : files()) {
      file.commit();
    }
  }

  private List<WholeFile> files() {
    return Stream.of(Optional.ofNullable(table), Optional.ofNullable(document))
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public void close() throws IOException {
    for (WholeFile file : files()) {
      file.close();
    }
  }
}
