package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.study.VariedInput;

/** What --sensitivity varies, and of which measure. */
final class SensitivityOptions {

  private SensitivityOptions() {}

  static Measure measure(String code) {
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

  static ImmutableList<VariedInput> inputs(List<String> ranges) {
    return ranges.isEmpty()
        ? VariedInput.all()
        : ranges.stream().map(SensitivityOptions::input).collect(ImmutableList.toImmutableList());
  }

  private static VariedInput input(String range) {
    int is = range.indexOf('=');
    int to = range.indexOf("..");
    if (is < 1 || to < is) {
      throw refused(range);
    }
    VariedInput.Input input =
        Arrays.stream(VariedInput.Input.values())
            .filter(one -> one.code().equals(range.substring(0, is)))
            .findFirst()
            .orElseThrow(() -> refused(range));
    try {
      return new VariedInput(
          input,
          Double.parseDouble(range.substring(is + 1, to)),
          Double.parseDouble(range.substring(to + 2)));
    } catch (NumberFormatException e) {
      throw refused(range);
    }
  }

  private static IllegalArgumentException refused(String range) {
    return new IllegalArgumentException(
        "\""
            + range
            + "\" is not a range: give one such as demand=0.9..1.5, of "
            + Arrays.stream(VariedInput.Input.values())
                .map(VariedInput.Input::code)
                .collect(Collectors.joining(", "))
            + ".");
  }
}
