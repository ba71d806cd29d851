package org.lac4j.examples.cli.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.simulation.calibration.Calibration;
import org.lac4j.rules.simulation.calibration.CalibrationRow;
import org.lac4j.rules.simulation.scenario.Scenario;
import picocli.CommandLine.ArgGroup;

/** Scenarios that start from records, if that is asked for, with how the first fits the last months. */
public final class RecordedScenarios {

  @ArgGroup(exclusive = false, multiplicity = "0..1")
  private @Nullable FromRecords records;

  private Optional<Calibration> calibration = Optional.empty();

  /**
   * Lets scenarios start from records.
   *
   * @param scenarios the scenarios as they were read, the first of which is compared with what happened
   * @param runs how many runs
   * @param seed the seed
   * @param terminal takes warnings
   * @return the scenarios, from the records if they are asked for
   * @throws IOException if a file can't be read
   * @throws InputException if a file is not what it should be, or a scenario does not fit the team
   */
  public List<Scenario> from(List<Scenario> scenarios, int runs, long seed, Terminal terminal)
      throws IOException, InputException {
    FromRecords given = records;
    if (given == null) {
      return scenarios;
    }
    given.read(terminal);
    calibration = given.calibration(scenarios.get(0), runs, seed);
    List<Scenario> started = new ArrayList<>();
    for (Scenario scenario : scenarios) {
      started.add(given.start(scenario));
    }
    return started;
  }

  /**
   * Returns the comparison in words.
   *
   * @return the lines; none if there is no comparison
   */
  public ImmutableList<String> lines() {
    return calibration.map(Calibration::inWords).orElse(ImmutableList.of());
  }

  /**
   * Adds the comparison to a document.
   *
   * @param document a JSON object
   * @return the object, with a member more, calibration, if there is a comparison
   */
  public String in(String document) {
    return calibration.map(fit -> with(document, fit)).orElse(document);
  }

  private static String with(String document, Calibration calibration) {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    try {
      ObjectNode whole = (ObjectNode) mapper.readTree(document);
      ObjectNode member = whole.putObject("calibration");
      member.put("from", calibration.from().toString());
      member.put("until", calibration.until().toString());
      member.put("runs", calibration.runs());
      ArrayNode rows = member.putArray("rows");
      for (CalibrationRow row : calibration.rows()) {
        ObjectNode one = rows.addObject();
        row.area().ifPresent(area -> one.put("area", area.value()));
        one.put("figure", row.figure().code());
        one.put("happened", row.happened());
        one.put("mean", row.mean());
        one.put("low", row.range().low());
        one.put("high", row.range().high());
        one.put("fits", row.fits());
      }
      return mapper.writeValueAsString(whole) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A study's document is an object of JSON.", e);
    }
  }
}
