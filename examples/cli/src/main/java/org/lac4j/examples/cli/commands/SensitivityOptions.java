package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lac4j.rules.simulation.assumed.AssumedRange;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.study.Sensitivity;
import org.lac4j.rules.simulation.study.Study;
import org.lac4j.rules.simulation.study.VariedInput;
import picocli.CommandLine.Option;

/** What --sensitivity varies, and of which measure. */
final class SensitivityOptions {

  /** Worlds show what is assumed, not chance: a few runs of each are enough, since all have the same seed. */
  private static final int MOST_RUNS_A_WORLD = 10;

  private static final int MOST_WORLDS = 100_000;

  @Option(
      names = "--sensitivity",
      description =
          "Vary what is assumed: the scenario's ranges or, if it has none, everything by a fifth either way. One thing"
              + " at a time, then all together. Says which matters most, and how far the verdict holds.")
  private boolean asked;

  @Option(
      names = "--measure",
      paramLabel = "CODE",
      description = "The measure for --sensitivity. Default: meeting-days-mean.")
  private String measure = Measure.MEETING_DAYS_MEAN.code();

  @Option(
      names = "--worlds",
      paramLabel = "N",
      description = "How many worlds with --sensitivity. Default: 100.")
  private int worlds = Sensitivity.DEFAULT_WORLDS;

  @Option(
      names = "--range",
      paramLabel = "WHAT=LOW..HIGH",
      description =
          "Factors for one input of --sensitivity, such as demand=0.9..1.5, or values for one number of the scenario,"
              + " such as /people/longShare=0.5..0.7; only what you give is varied.")
  private List<String> ranges = new ArrayList<>();

  boolean isAsked() {
    return asked;
  }

  int worlds() {
    return worlds;
  }

  /** What is to be varied; refused if an option or a range is wrong. */
  Sensitivity of(Study study, Optional<Scenario> other) {
    if (worlds < 1 || worlds > MOST_WORLDS) {
      throw new IllegalArgumentException("The worlds are " + worlds + ": give 1 to 100,000.");
    }
    return new Sensitivity(
        study.withReplications(Math.min(study.replications(), MOST_RUNS_A_WORLD)),
        other,
        measure(measure),
        inputs(study.scenario()));
  }

  private static Measure measure(String code) {
    return Arrays.stream(Measure.values())
        .filter(measure -> measure.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\""
                        + code
                        + "\" is not a measure: give one such as meeting-days-mean or met."));
  }

  private ImmutableList<VariedInput> inputs(Scenario scenario) {
    return ranges.isEmpty()
        ? VariedInput.of(scenario)
        : ranges.stream()
            .map(range -> new VariedInput(range(range)))
            .collect(ImmutableList.toImmutableList());
  }

  private static AssumedRange range(String text) {
    int is = text.indexOf('=');
    int to = text.indexOf("..", Math.max(0, is));
    if (is < 1 || to < is) {
      throw refused(text);
    }
    try {
      return new AssumedRange(
          text.substring(0, is),
          Double.parseDouble(text.substring(is + 1, to)),
          Double.parseDouble(text.substring(to + 2)));
    } catch (NumberFormatException e) {
      throw refused(text);
    }
  }

  private static IllegalArgumentException refused(String text) {
    return new IllegalArgumentException(
        "\""
            + text
            + "\" is not a range: give one such as demand=0.9..1.5 or /people/longShare=0.5..0.7.");
  }
}
