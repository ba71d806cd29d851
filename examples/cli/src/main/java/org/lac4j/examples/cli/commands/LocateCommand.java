package org.lac4j.examples.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.lac4j.examples.cli.options.AreaFile;
import org.lac4j.examples.cli.options.Places;
import org.lac4j.examples.cli.table.Assumed;
import org.lac4j.examples.cli.table.GivenPoints;
import org.lac4j.examples.cli.table.PointColumns;
import org.lac4j.examples.cli.table.RowPoints;
import org.lac4j.examples.cli.table.TableOptions;
import org.lac4j.examples.cli.table.TableRun;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.gazetteer.CoverageResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells of each row of a table which area it is in. */
@Command(
    name = "locate",
    mixinStandardHelpOptions = true,
    description = "Check many places: which area each row of a table is in.",
    footer = {
      "",
      "The rows keep their order and their fields, and get placement (inside, near-edge, split, outside or"
          + " unplaced), area_code, area_name, metres_from_edge and placement_note. On a shared edge the"
          + " lowest code counts. Ends with 1 if a row could not be placed.",
      "",
      "The places are in columns lon and lat (or lng, longitude, latitude), else easting and northing (or"
          + " x_coordinate, y_coordinate). With --x and --y, --crs says what those are; without them, what the"
          + " boundaries are."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class LocateCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;
  @Spec private CommandSpec spec;

  @Mixin private AreaFile areas;
  @Mixin private Places places;
  @Mixin private TableOptions table;

  @Override
  public Integer call() throws IOException, InputException {
    places.check();
    TableRun run = TableRun.of(table, terminal, spec);
    Optional<GivenPoints> given = given();
    CoverageResolver resolver = places.resolver(areas.read(given.isEmpty(), terminal), terminal);
    AtomicReference<Assumed> assumed = new AtomicReference<>();
    int code = run.run(header -> new Locating(points(given, header, assumed), resolver));
    if (assumed.get() != null) {
      assumed
          .get()
          .notes()
          .forEach(note -> terminal.streams().err().println("Note: " + note + "."));
    }
    return code;
  }

  /** What --x and --y hold, by --crs. */
  private Optional<GivenPoints> given() {
    if (table.x.isEmpty()) {
      return Optional.empty();
    }
    CoordinateSystem system =
        areas
            .crs()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--x and --y need --crs: EPSG:4326 for degrees, EPSG:27700 for metres."));
    return Optional.of(GivenPoints.of(table.x.orElseThrow(), table.y.orElseThrow(), system));
  }

  private RowPoints points(
      Optional<GivenPoints> given, List<String> header, AtomicReference<Assumed> assumed)
      throws InputException {
    if (given.isPresent()) {
      return given.get().in(header);
    }
    Assumed found = new Assumed(PointColumns.find(places.kinds(), header));
    assumed.set(found);
    return found;
  }
}
