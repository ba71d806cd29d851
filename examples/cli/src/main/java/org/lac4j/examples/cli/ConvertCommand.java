package org.lac4j.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.lac4j.geo.coverage.CoordinateSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Adds to each row of a table its coordinates in another system. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = "Adds to each row of a table its coordinates in another system, by OSTN15.",
    footer = {
      "",
      "Adds easting and northing to the millimetre, or lon and lat with 11 decimals, and convert_note, which"
          + " says why a row has none. Ends with 1 if a row has none."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ConvertCommand implements Callable<Integer> {

  @ParentCommand private Lac lac;
  @Spec private CommandSpec spec;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "EPSG:n",
      converter = CoordinateSystemConverter.class,
      description = "The system that the table has: EPSG:4326 or EPSG:27700.")
  private CoordinateSystem from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "EPSG:n",
      converter = CoordinateSystemConverter.class,
      description = "The system to convert to: the other one.")
  private CoordinateSystem to;

  @Mixin private TableOptions table;

  @Override
  public Integer call() throws IOException, InputException {
    TableRun run = TableRun.of(table, lac.streams(), spec);
    PointColumns.Kind kind = PointColumns.Kind.of(from);
    PointColumns.Kind other = PointColumns.Kind.of(to);
    if (kind == other) {
      throw new ParameterException(
          spec.commandLine(), "--from and --to are the same system, " + from + ": give two.");
    }
    return run.run(header -> new Converting(columns(kind, header)));
  }

  private PointColumns columns(PointColumns.Kind kind, List<String> header) throws InputException {
    return table.x.isPresent()
        ? PointColumns.named(kind, table.x.orElseThrow(), table.y.orElseThrow(), header)
        : PointColumns.find(List.of(kind), header);
  }
}
