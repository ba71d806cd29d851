package org.lac4j.examples.cli.options;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.file.WholeFile;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Streams;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.report.ReportWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say which reports a command writes. */
@SuppressWarnings("NullAway.Init") // picocli sets the command
public final class ReportOptions {

  private static final int WIDTH = 100;

  /**
   * What a command found.
   *
   * @param writer writes it
   * @param findings true if there is something to look at
   */
  public record Outcome(ReportWriter writer, boolean findings) {}

  /** Does the work of a command, and tells how far it is. */
  @FunctionalInterface
  public interface Work {
    /**
     * Does the work.
     *
     * @param progress shows how far it is
     * @return what was found
     * @throws IOException if a file can't be read or written
     * @throws InputException if an input can't be used
     */
    Outcome run(ProgressLine progress) throws IOException, InputException;
  }

  @FunctionalInterface
  private interface Form {
    void write(OutputStream out) throws IOException;
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write an HTML page with a map to FILE; it needs no network.")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--geojson",
      paramLabel = "FILE",
      description = "Write features in longitude and latitude to FILE, for QGIS.")
  private Optional<Path> geoJson = Optional.empty();

  @Option(names = "--csv", paramLabel = "FILE", description = "Write a table to FILE.")
  private Optional<Path> csv = Optional.empty();

  @Option(names = "--json", description = "Print one JSON document instead of text.")
  private boolean json;

  /**
   * Does the work, writes the files when the report is complete, and prints it.
   *
   * @param terminal takes the report and progress
   * @param work what to do
   * @return the exit code
   * @throws IOException if a file can't be read or written
   * @throws InputException if an input can't be used
   */
  public int run(Terminal terminal, Work work) throws IOException, InputException {
    ImmutableList<Path> paths = paths();
    NamedOnce.check(
        command,
        paths,
        "--html, --geojson and --csv each take a file of their own, and none that is read.");
    List<WholeFile> files = new ArrayList<>();
    try {
      for (Path path : paths) {
        files.add(WholeFile.at(path));
      }
      Outcome outcome = outcome(terminal.progress(command.name(), 0), work);
      List<Form> forms = forms(outcome.writer);
      for (int i = 0; i < files.size(); i++) {
        forms.get(i).write(files.get(i).stream());
      }
      for (WholeFile file : files) {
        file.commit();
      }
      print(outcome.writer, terminal.streams());
      return outcome.findings ? ExitCode.FINDINGS : ExitCode.CLEAN;
    } finally {
      for (WholeFile file : files) {
        file.close();
      }
    }
  }

  private static Outcome outcome(ProgressLine progress, Work work)
      throws IOException, InputException {
    try {
      return work.run(progress);
    } finally {
      progress.end();
    }
  }

  private ImmutableList<Path> paths() {
    ImmutableList.Builder<Path> paths = ImmutableList.builder();
    html.ifPresent(paths::add);
    geoJson.ifPresent(paths::add);
    csv.ifPresent(paths::add);
    return paths.build();
  }

  /** The forms of the paths, in their order. */
  private List<Form> forms(ReportWriter writer) {
    List<Form> forms = new ArrayList<>();
    html.ifPresent(path -> forms.add(writer::writeHtml));
    geoJson.ifPresent(path -> forms.add(writer::writeGeoJson));
    csv.ifPresent(path -> forms.add(writer::writeCsv));
    return forms;
  }

  private void print(ReportWriter writer, Streams streams) throws IOException {
    if (json) {
      writer.writeJson(streams.out());
    } else {
      streams.out().print(writer.toText(width()));
    }
    streams.out().flush();
  }

  /** What shells say of the terminal's width, in bounds. */
  private static int width() {
    String columns = Optional.ofNullable(System.getenv("COLUMNS")).orElse("");
    return columns.matches("[0-9]{1,4}")
        ? Math.max(60, Math.min(200, Integer.parseInt(columns)))
        : WIDTH;
  }
}
