package org.lac4j.examples.cli.scenario;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lac4j.core.place.AreaCode;
import org.lac4j.examples.cli.options.JsonFile;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.rules.simulation.scenario.Demand;

/** Demand by area from a CSV file: the code, and introductions a year, or a population and how many of a thousand. */
final class DemandTable {

  private static final String CODE = "code";
  private static final String INTRODUCTIONS = "introductions";
  private static final String POPULATION = "population";
  private static final String PER_THOUSAND = "per_thousand";

  private DemandTable() {}

  static ImmutableMap<AreaCode, Demand> read(Path file) throws IOException, InputException {
    return JsonFile.read(file, DemandTable::parse);
  }

  private static ImmutableMap<AreaCode, Demand> parse(String text) {
    List<String> lines =
        text.replace("\uFEFF", "").lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException(
          "The table is empty: give a header and a line for each area.");
    }
    String separator = lines.get(0).contains(";") ? ";" : lines.get(0).contains("\t") ? "\t" : ",";
    List<String> header =
        cells(lines.get(0), separator).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    boolean perYear = header.contains(INTRODUCTIONS);
    if (!header.contains(CODE)
        || !(perYear || (header.contains(POPULATION) && header.contains(PER_THOUSAND)))) {
      throw new IllegalArgumentException(
          "The columns are "
              + String.join(", ", header)
              + ": give code and introductions (a year), or code, population and per_thousand (a year).");
    }
    Map<AreaCode, Demand> demand = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i), separator);
      if (cells.size() < header.size()) {
        throw new IllegalArgumentException(
            "Line " + (i + 1) + " has " + cells.size() + " cells of " + header.size() + ".");
      }
      try {
        demand.put(
            AreaCode.of(cells.get(header.indexOf(CODE))),
            perYear
                ? new Demand.PerYear(number(cells, header, INTRODUCTIONS))
                : new Demand.OfPopulation(
                    (int) number(cells, header, POPULATION), number(cells, header, PER_THOUSAND)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("Line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return ImmutableMap.copyOf(demand);
  }

  private static double number(List<String> cells, List<String> header, String column) {
    String text = cells.get(header.indexOf(column));
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\" in " + column + " is not a number.", e);
    }
  }

  private static List<String> cells(String line, String separator) {
    return Arrays.stream(line.split(separator, -1))
        .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
        .toList();
  }
}
