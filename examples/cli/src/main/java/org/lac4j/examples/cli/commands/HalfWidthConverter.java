package org.lac4j.examples.cli.commands;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.study.Precision;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how narrow an interval is asked for, such as meeting-days-mean=0.5. */
final class HalfWidthConverter implements ITypeConverter<HalfWidthConverter.HalfWidth> {

  @Override
  public HalfWidth convert(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new TypeConversionException("'" + text + "' has no =: give MEASURE=HALF-WIDTH");
    }
    return new HalfWidth(measure(text.substring(0, equals)), number(text.substring(equals + 1)));
  }

  private static Measure measure(String code) {
    return Arrays.stream(Measure.values())
        .filter(measure -> measure.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + code
                        + "' is not a measure: give one of "
                        + Arrays.stream(Measure.values())
                            .map(Measure::code)
                            .collect(Collectors.joining(", "))));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is not a number: give one above 0");
    }
  }

  /**
   * How narrow an interval is asked for.
   *
   * @param measure the measure of the whole team
   * @param width half the width of the interval at most, in the measure's unit
   */
  record HalfWidth(Measure measure, double width) {

    Precision within(int mostReplications) {
      return new Precision(measure, width, mostReplications);
    }
  }
}
