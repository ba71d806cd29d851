package org.lac4j.examples.cli.guide;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** An example of each command, for its help. */
public final class CommandExamples {

  /** By the command's name, as it is typed. */
  public static final ImmutableMap<String, String> BY_COMMAND =
      ImmutableMap.<String, String>builder()
          .put(
              "lac check",
              "lac check --areas areas.geojson --team team.json --at -1.0803,53.9583 --wants-conversation yes")
          .put("lac locate", "lac locate --areas areas.geojson homes.csv -o located.csv")
          .put("lac convert", "lac convert --from EPSG:4326 --to EPSG:27700 homes.csv -o grid.csv")
          .put(
              "lac audit",
              "lac audit --areas areas.geojson --wards wards.geojson --team team.json --html audit.html")
          .put("lac fix", "lac fix --areas areas.geojson -o fixed.geojson")
          .put("lac compare", "lac compare wards-2023.geojson wards-2024.gpkg --html compare.html")
          .put(
              "lac design",
              "lac design --units wards.geojson --load population.csv --areas today.csv --more 1 --load-range 8000-10000")
          .put(
              "lac simulate",
              "lac simulate today.json --compare more-demand.json --html report.html")
          .put("lac policy", "lac policy today.json introductions.json --as-of 2026-01-14")
          .put(
              "lac timeframes",
              "lac timeframes --team team.json --introductions introductions.json --journeys journeys.json --as-of 2026-03-02")
          .put(
              "lac mirror",
              "lac mirror --team team.json --introductions introductions.json --journeys journeys.json --as-of 2026-03-02")
          .put("lac team import", "lac team import team.csv --areas areas.geojson -o team.json")
          .put("lac team export", "lac team export team.json -o team.csv")
          .put(
              "lac scenario new",
              "lac scenario new --areas areas.geojson --team team.json -o today.json")
          .put("lac scenario explain", "lac scenario explain today.json")
          .put(
              "lac scenario import",
              "lac scenario import today.json --introductions introductions.json --journeys journeys.json --area-of area-of.csv --as-of 2026-03-02 -o from-records.json")
          .put("lac scenario schema", "lac scenario schema > scenario.schema.json")
          .put("lac scenario diff", "lac scenario diff today.json more-demand.json")
          .put("lac completion", "source <(lac completion)")
          .put("lac help", "lac help check")
          .buildOrThrow();

  private CommandExamples() {}

  /**
   * Adds each command's example to its help.
   *
   * @param command the command, with its subcommands
   */
  public static void addTo(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String example = BY_COMMAND.get(spec.qualifiedName());
    if (example != null) {
      List<String> footer = new ArrayList<>(Arrays.asList(spec.usageMessage().footer()));
      footer.add("");
      footer.add("Example:");
      footer.add("  " + example.replace("%", "%%"));
      spec.usageMessage().footer(footer.toArray(String[]::new));
    }
    command.getSubcommands().values().forEach(CommandExamples::addTo);
  }
}
