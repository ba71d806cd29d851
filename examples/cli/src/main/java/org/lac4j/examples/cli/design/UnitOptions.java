package org.lac4j.examples.cli.design;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.examples.cli.options.AreaCheck;
import org.lac4j.examples.cli.options.CoordinateSystemConverter;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.crs.OffGridException;
import org.lac4j.geo.districting.Bridge;
import org.lac4j.geo.districting.UnitGraph;
import org.lac4j.geo.districting.UnitNeighbours;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.geo.report.DesignContext;
import org.locationtech.jts.geom.Coordinate;
import picocli.CommandLine.Option;

/** The options that say what areas are made of, and what there is today. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class UnitOptions {

  private static final int NAMED = 5;
  private static final ImmutableList<String> CODES =
      ImmutableList.of("unit", "code", "unit_code", "area_code", "ward", "id");

  @Option(
      names = "--units",
      required = true,
      paramLabel = "FILE",
      description =
          "The boundaries of the units that areas are made of, such as wards or output areas.")
  private Path units;

  @Option(
      names = "--load",
      required = true,
      paramLabel = "CSV|ATTRIBUTE",
      description =
          "The load of each unit, such as its population: a table with the columns unit and load, or an attribute of"
              + " the units.")
  private String load;

  @Option(
      names = "--areas",
      paramLabel = "TODAY",
      description =
          "Today's areas: boundaries that units lie in, or a table with the columns unit and area.")
  private Optional<Path> areas = Optional.empty();

  @Option(names = "--code", paramLabel = "NAME", description = "The attribute with a unit's code.")
  private Optional<String> code = Optional.empty();

  @Option(names = "--name", paramLabel = "NAME", description = "The attribute with a unit's name.")
  private Optional<String> name = Optional.empty();

  @Option(names = "--layer", paramLabel = "NAME", description = "The layer of the units.")
  private Optional<String> layer = Optional.empty();

  @Option(
      names = "--crs",
      paramLabel = "EPSG:n",
      converter = CoordinateSystemConverter.class,
      description = "The units' coordinate system, whatever the file says.")
  private Optional<CoordinateSystem> crs = Optional.empty();

  @Option(
      names = "--bridge",
      paramLabel = "UNIT:UNIT",
      description =
          "Confirm that two units count as neighbours, such as over a river. Give it again for more, or \"all\" for every"
              + " bridge that is proposed.")
  private List<String> bridges = new ArrayList<>();

  /**
   * Reads everything.
   *
   * @return the units, their graph, and today's areas
   * @throws IOException if a file can't be read
   * @throws InputException if an input can't be used
   */
  public DesignContext read() throws IOException, InputException {
    Coverage coverage =
        AreaCheck.ofFile()
            .check(
                CoverageReader.read(
                    units,
                    ReadOptions.builder()
                        .codeAttribute(code)
                        .nameAttribute(name)
                        .layer(layer)
                        .coordinateSystem(crs)
                        .build()))
            .coverage();
    UnitGraph graph = graph(coverage, loads(coverage));
    Today today = areas.isPresent() ? today(coverage, areas.get()) : new Today(Map.of(), Map.of());
    return new DesignContext(
        coverage, graph, ImmutableMap.copyOf(today.areas), ImmutableMap.copyOf(today.names));
  }

  private record Today(Map<AreaCode, AreaCode> areas, Map<AreaCode, String> names) {}

  private UnitGraph graph(Coverage coverage, Map<AreaCode, Double> loads) throws InputException {
    try {
      UnitNeighbours found = UnitNeighbours.of(coverage);
      UnitGraph graph = found.graph(loads);
      if (bridges.contains("all")) {
        return found.graph(loads, found.bridges());
      }
      for (String bridge : bridges) {
        int middle = bridge.indexOf(':');
        if (middle < 0) {
          throw new InputException("--bridge " + bridge + ": give two units with a colon between.");
        }
        graph =
            graph.withNeighbours(
                AreaCode.of(bridge.substring(0, middle)),
                AreaCode.of(bridge.substring(middle + 1)),
                1);
      }
      return graph;
    } catch (OffGridException e) {
      throw new InputException(units + ": the units don't lie in Great Britain.", e);
    } catch (IllegalArgumentException e) {
      throw new InputException(units + ": " + e.getMessage(), e);
    }
  }

  /**
   * Tells which units touch no others, with the bridge that would connect each piece.
   *
   * @param context what was read
   * @return the warning; empty if all units are connected
   */
  public Optional<String> apart(DesignContext context) {
    int pieces = context.graph().pieces().size();
    if (pieces < 2) {
      return Optional.empty();
    }
    List<Bridge> proposed =
        UnitNeighbours.of(context.units()).bridges().stream()
            .filter(one -> !context.graph().neighbours(one.from()).containsKey(one.to()))
            .toList();
    return Optional.of(
        "Warning: the units fall into "
            + pieces
            + " pieces that don't touch. Confirm bridges with --bridge, or leave them apart: "
            + proposed.stream()
                .limit(NAMED)
                .map(one -> "--bridge " + one.from() + ":" + one.to() + " (" + one + ")")
                .collect(joining("; "))
            + (proposed.size() > NAMED ? " and " + (proposed.size() - NAMED) + " more" : "")
            + ".");
  }

  private Map<AreaCode, Double> loads(Coverage coverage) throws IOException, InputException {
    Optional<Path> table = table(load);
    Map<AreaCode, Double> loads = new HashMap<>();
    if (table.isPresent()) {
      SmallTable rows =
          SmallTable.read(
              table.get(),
              List.of(
                  CODES, ImmutableList.of("load", "population", "people", "demand", "postcodes")));
      for (SmallTable.Row row : rows.rows()) {
        loads.put(
            AreaCode.of(row.fields().get(0)),
            number(row.fields().get(1)).orElseThrow(() -> rows.fault(row, wrong(row))));
      }
      return loads;
    }
    return attribute(coverage, load);
  }

  /**
   * Returns a number of each unit.
   *
   * @param context what was read
   * @param attribute the units' attribute that holds it
   * @return the number of each unit, 0 or more
   * @throws InputException if a unit has none
   */
  public Map<AreaCode, Double> values(DesignContext context, String attribute)
      throws InputException {
    return attribute(context.units(), attribute);
  }

  private Map<AreaCode, Double> attribute(Coverage coverage, String named) throws InputException {
    Map<AreaCode, Double> numbers = new HashMap<>();
    for (CoverageArea unit : coverage.areas()) {
      Object value = unit.attributes().get(named);
      numbers.put(
          unit.code(),
          number(String.valueOf(value))
              .orElseThrow(
                  () ->
                      new InputException(
                          units
                              + ", unit "
                              + unit.code()
                              + ": its attribute "
                              + named
                              + " is "
                              + value
                              + ", not a number from 0 up. Give a table, or one of "
                              + String.join(", ", unit.attributes().keySet())
                              + ".")));
    }
    return numbers;
  }

  private static String wrong(SmallTable.Row row) {
    return "the load is '" + row.fields().get(1) + "', not a number from 0 up.";
  }

  private static Optional<Double> number(String text) {
    try {
      double value = Double.parseDouble(text.strip());
      return value >= 0 && value < 1e11 ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> table(String named) {
    try {
      return Optional.of(Path.of(named)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Today today(Coverage units, Path file) throws IOException, InputException {
    Map<AreaCode, AreaCode> areas = new HashMap<>();
    Map<AreaCode, String> names = new HashMap<>();
    if (String.valueOf(file.getFileName()).endsWith(".csv")) {
      SmallTable rows =
          SmallTable.read(
              file,
              List.of(
                  CODES,
                  ImmutableList.of("area", "coordinator"),
                  ImmutableList.of("area_name", "")));
      for (SmallTable.Row row : rows.rows()) {
        AreaCode unit = AreaCode.of(row.fields().get(0));
        if (units.area(unit).isEmpty()) {
          throw rows.fault(row, "there is no unit " + unit + ".");
        }
        if (!row.fields().get(1).isEmpty()) {
          AreaCode area = AreaCode.of(row.fields().get(1));
          areas.put(unit, area);
          names.put(area, row.fields().get(2).isEmpty() ? area.value() : row.fields().get(2));
        }
      }
      return new Today(areas, names);
    }
    Coverage today =
        AreaCheck.ofFile()
            .check(CoverageReader.read(file, ReadOptions.DEFAULT))
            .coverage()
            .transformTo(units.coordinateSystem());
    CoverageIndex index = CoverageIndex.builder(today).acceptInvalid(true).build();
    for (CoverageArea unit : units.areas()) {
      Coordinate inside = unit.geometry().getInteriorPoint().getCoordinate();
      index
          .areaAt(inside.x, inside.y)
          .ifPresent(
              area -> {
                areas.put(unit.code(), area.code());
                names.put(area.code(), area.name());
              });
    }
    return new Today(areas, names);
  }
}
