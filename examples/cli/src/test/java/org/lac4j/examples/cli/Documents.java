package org.lac4j.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.geo.report.CoverageMap;
import org.lac4j.geo.report.CoverageMap.Shade;

/** A program that makes every kind of document in the folder it runs in, and tells what machine it ran on. */
final class Documents {

  /** What {@link #main} tells of the machine, and nothing that has to be the same everywhere. */
  static final String MACHINE = "machine.txt";

  private static final String OLD = "old.geojson";
  private static final String NEW = "new.geojson";

  /** What is printed goes to a file of the key's name; what is written has a name of its own. */
  private static final ImmutableMap<String, ImmutableList<String>> COMMANDS =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put("audit.txt", words("audit --areas new.geojson --wards old.geojson --team team.json"))
          .put(
              "audit.json",
              words(
                  "audit --areas new.geojson --json --csv audit.csv --geojson audit.geojson --html audit.html"))
          .put("compare.txt", words("compare old.geojson new.geojson"))
          .put(
              "compare.json",
              words(
                  "compare old.geojson new.geojson --json --csv compare.csv --geojson compare.geojson --html compare.html"))
          .put("fix.txt", words("fix --areas new.geojson -o fixed.geojson"))
          .put("check.txt", words("check --areas old.geojson --team team.json --at -1.115,53.955"))
          .put("check.json", words("check --areas old.geojson --at -1.1100001,53.955 --json"))
          .put("locate.csv", words("locate --areas old.geojson points.csv"))
          .put("convert.csv", words("convert --from EPSG:4326 --to EPSG:27700 points.csv"))
          .put("team.csv", words("team export team.json"))
          .put("york.json", words("scenario new --york --first-day 2024-04-01"))
          .put("explain.txt", words("scenario explain york.json"))
          .put(
              "new.txt", words("scenario new --areas old.geojson --first-day 2024-04-01 -o s.json"))
          .put("simulate.txt", words("simulate s.json --replications 2"))
          .put(
              "simulate.json",
              words(
                  "simulate s.json --replications 2 --json --csv simulate.csv --html simulate.html"))
          .build();

  private Documents() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(
        Path.of(MACHINE),
        Locale.getDefault().toLanguageTag()
            + " "
            + ZoneId.systemDefault()
            + " "
            + Charset.defaultCharset()
            + " "
            + machineText());
    Files.writeString(Path.of(OLD), areas(-1.11, "T\u0177 Gwyn, I\u0131\u0130i"));
    Files.writeString(Path.of(NEW), areas(-1.1099, "Wi\u0142a TITLE"));
    Files.writeString(
        Path.of("points.csv"), "name,lon,lat\n\u0130lk,-1.115,53.955\nb,-1.1,53.9555\nc,1,x\n");
    Files.writeString(Path.of("team.json"), TEAM);
    for (Map.Entry<String, ImmutableList<String>> command : COMMANDS.entrySet()) {
      Run run = Run.lac(command.getValue().toArray(String[]::new));
      Files.writeString(Path.of(command.getKey()), run.out());
      Files.writeString(Path.of(command.getKey() + ".err"), run.code() + "\n" + run.err());
    }
    Coverage coverage = CoverageReader.read(Path.of(OLD), ReadOptions.DEFAULT).coverage();
    CoverageMap map = CoverageMap.of(coverage);
    for (var area : coverage.areas()) {
      map = map.shade(area.code(), Shade.COVERED);
    }
    Files.writeString(
        Path.of("map.svg"), map.dot(-1.11234, 53.951, "10", "I\u0131 i").toSvg("Two areas"));
  }

  /** What the forms without a locale make of a number and of a capital I on this machine. */
  @SuppressWarnings({"StringCaseLocaleUsage", "DefaultLocale"}) // shows that the machine is another
  private static String machineText() {
    return String.format("%,d %.1f ", 1234, -5.5) + "I".toLowerCase();
  }

  private static ImmutableList<String> words(String command) {
    return ImmutableList.copyOf(command.split(" ", -1));
  }

  /** Two areas beside each other, of which one overlaps or leaves a gap as its western line moves. */
  private static String areas(double west, String name) {
    return """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"code":"WI-1","name":"Acomb"},"geometry":{"type":"Polygon","coordinates":
    [[[-1.12,53.95],[-1.11,53.95],[-1.11,53.96],[-1.12,53.96],[-1.12,53.95]]]}},
    {"type":"Feature","properties":{"code":"WI-2","name":"NAME"},"geometry":{"type":"Polygon","coordinates":
    [[[WEST,53.95],[-1.10,53.95],[-1.10,53.96],[WEST,53.96],[WEST,53.95]]]}}]}
    """
        .replace("WEST", Double.toString(west))
        .replace("NAME", name);
  }

  private static final String TEAM =
      """
      {"schemaVersion":1,
       "areas":[{"code":"WI-1","name":"Acomb"},{"code":"WI-2","name":"Holgate"}],
       "coordinators":[{"id":"C-I1","name":"\u0130lke I\u015f\u0131k","contact":{"telephone":"01632 960111",
        "email":"i@team.example"},"areas":["WI-1"],"workingPattern":["monday","friday"],"absences":[]}],
       "vacancies":[{"area":"WI-2"}],
       "facilitators":[]}
      """;
}
