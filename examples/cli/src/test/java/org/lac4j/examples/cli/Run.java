package org.lac4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lac4j.examples.cli.terminal.Output;
import org.lac4j.examples.cli.terminal.Streams;

/** What a run of the command printed, and how it ended. */
public record Run(int code, String out, String err) {

  /** Two squares of a hundredth of a degree beside each other near York, A in the west and B in the east. */
  public static final String SQUARES =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"code":"A","name":"Acomb"},"geometry":{"type":"Polygon","coordinates":
      [[[-1.12,53.95],[-1.11,53.95],[-1.11,53.96],[-1.12,53.96],[-1.12,53.95]]]}},
      {"type":"Feature","properties":{"code":"B","name":"Holgate, \\"the hill\\""},"geometry":{"type":"Polygon","coordinates":
      [[[-1.11,53.95],[-1.10,53.95],[-1.10,53.96],[-1.11,53.96],[-1.11,53.95]]]}}]}
      """;

  public static Run lac(String... arguments) {
    return withInput("", arguments);
  }

  public static Run withInput(String input, String... arguments) {
    return withInput(input.getBytes(UTF_8), arguments);
  }

  public static Run withInput(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = run(input, out, arguments);
    return new Run(run.code, out.toString(UTF_8), run.err);
  }

  /** Runs the command with a standard output of its own. */
  public static Run printingTo(OutputStream out, String... arguments) {
    return run(new byte[0], out, arguments);
  }

  private static Run run(byte[] input, OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input),
            new Output(out),
            new PrintStream(err, true, UTF_8),
            false);
    int code = Lac.run(streams, arguments);
    return new Run(code, "", err.toString(UTF_8));
  }

  /** Writes the two squares to a file in a folder. */
  public static String squares(Path folder) {
    try {
      return Files.writeString(folder.resolve("squares.geojson"), SQUARES).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
