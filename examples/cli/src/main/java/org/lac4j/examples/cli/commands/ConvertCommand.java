package org.lac4j.examples.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.lac4j.examples.cli.options.CoordinateSystemConverter;
import org.lac4j.examples.cli.table.PointColumns;
import org.lac4j.examples.cli.table.TableOptions;
import org.lac4j.examples.cli.table.TableRun;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
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
    description = "Convert the coordinates of a table to another system.",
    footer = {
      "",
      "Adds easting and northing to the millimetre, or lon and lat with 11 decimals, and convert_note, which"
          + " says why a row has none. Ends with 1 if a row has none.",
      "",
      "To and from EPSG:27700 the way is OSTN15, good to 2 mm. Other systems are GeoTools's: a shift of datum by"
          + " parameters, such as that of EPSG:29903, is good to a few metres."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class ConvertCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;
  @Spec private CommandSpec spec;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "EPSG:n",
      converter = CoordinateSystemConverter.class,
      description = "The coordinate system of the table, for example EPSG:4326.")
  private CoordinateSystem from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "EPSG:n",
      converter = CoordinateSystemConverter.class,
      description = "The system to convert to, for example EPSG:27700.")
  private CoordinateSystem to;

  @Mixin private TableOptions table;

  @Override
  public Integer call() throws IOException, InputException {
    if (from.equals(to)) {
      throw new ParameterException(
          spec.commandLine(), "--from and --to are the same system, " + from + ": give two.");
    }
    TableRun run = TableRun.of(table, terminal, spec);
    return run.run(header -> new Converting(columns(header), from, to));
  }

  private PointColumns columns(List<String> header) throws InputException {
    PointColumns.Kind kind = PointColumns.Kind.of(from);
    return table.x.isPresent()
        ? PointColumns.named(kind, table.x.orElseThrow(), table.y.orElseThrow(), header)
        : PointColumns.find(List.of(kind), header);
  }
}
