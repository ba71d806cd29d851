package org.lac4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.PlacementRow;
import org.lac4j.core.place.Uprn;
import org.lac4j.core.team.Coordinator;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.examples.democity.DemoCityFiles;
import org.lac4j.examples.democity.Home;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.gazetteer.GazetteerReader;
import org.lac4j.geo.gazetteer.PostcodeDirectory;

/** The whole job on the demo city's files, held against the library asked home by home. */
class PlaceHomesTest {

  private static final DemoCity CITY = DemoCity.ebor();
  private static final Map<Uprn, Home> HOMES =
      CITY.homes().stream().collect(Collectors.toMap(Home::uprn, Function.identity()));
  private static final CoverageResolver AREAS =
      CoverageResolver.of(CoverageIndex.of(CITY.areas(CoordinateSystem.WGS84)));
  private static final CoverageResolver WARDS =
      CoverageResolver.of(CoverageIndex.of(CITY.wards(CoordinateSystem.WGS84)));

  @TempDir private static Path city;
  @TempDir private Path work;
  private SparkSession spark;

  @BeforeAll
  static void write() throws IOException {
    DemoCityFiles.write(CITY, city);
  }

  @BeforeEach
  void start() {
    spark = LocalSpark.session();
  }

  @Test
  void each_home_of_a_csv_gets_its_placement_ward_new_area_and_coordinator() throws IOException {
    String out = work.resolve("out").toString();
    assertThat(
            run(
                "--homes", city("homes.csv"),
                "--lon-lat", "longitude,latitude",
                "--areas", city("areas.geojson"),
                "--wards", city("wards.geojson"),
                "--new-areas", city("wards.geojson"),
                "--team", city("team.json"),
                "--as-of", CITY.asOf().toString(),
                "--out", out))
        .isEmpty();

    List<Row> rows = spark.read().parquet(out + "/homes").collectAsList();
    assertThat(rows).hasSize(HOMES.size());
    Map<String, Long> homesOfAreas = new TreeMap<>();
    Map<String, Long> changes = new TreeMap<>();
    for (Row row : rows) {
      Home home = HOMES.get(Uprn.parse(row.getAs("UPRN")));
      PlacementRow expected = placed(AREAS, home.lonLat());
      String ward = code(placed(WARDS, home.lonLat()));
      assertThat(row.<String>getAs("placement")).isEqualTo(expected.kind());
      assertThat(row.<String>getAs("area_code")).isEqualTo(code(expected));
      assertThat(row.<String>getAs("ward_code")).isEqualTo(ward);
      assertThat(row.<String>getAs("new_area_code")).isEqualTo(ward);
      assertThat(row.<Double>getAs("metres_from_edge"))
          .isCloseTo(expected.metresFromEdge(), org.assertj.core.data.Offset.offset(0.02));
      assertThat(row.<String>getAs("coordinator")).isEqualTo(coordinator(expected, CITY.asOf()));
      homesOfAreas.merge(String.valueOf(code(expected)), 1L, Long::sum);
      if (!String.valueOf(code(expected)).equals(String.valueOf(ward))) {
        changes.merge(code(expected) + " to " + ward, 1L, Long::sum);
      }
    }
    assertThat(homesOfAreas).containsKey("null").hasSizeGreaterThan(5);
    assertThat(changes).isNotEmpty();
    assertThat(counts(out + "/areas", row -> String.valueOf(row.<String>getAs("area_code"))))
        .isEqualTo(homesOfAreas);
    assertThat(counts(out + "/changes", row -> row.getString(0) + " to " + row.getString(1)))
        .isEqualTo(changes);
    assertThat(counts(out + "/area_wards", row -> "all"))
        .containsOnly(Map.entry("all", (long) HOMES.size()));
  }

  @Test
  void a_table_told_by_postcode_is_placed_by_the_directory() throws IOException {
    PostcodeDirectory postcodes =
        GazetteerReader.standard().readPostcodes(city.resolve("postcodes.csv"));
    Path saved = work.resolve("postcodes.lac");
    postcodes.save(saved);
    spark
        .read()
        .option("header", true)
        .csv(city("addresses.csv"))
        .createOrReplaceTempView("addresses");
    String out = work.resolve("out").toString();
    assertThat(
            run(
                "--table",
                "addresses",
                "--postcode",
                "PCDS",
                "--postcodes",
                saved.toString(),
                "--areas",
                city("areas-27700.geojson"),
                "--out",
                out))
        .isEmpty();
    CoverageResolver resolver =
        CoverageResolver.of(CoverageIndex.of(CITY.areas())).withPostcodes(postcodes);
    List<Row> rows = spark.read().parquet(out + "/homes").collectAsList();
    assertThat(rows).hasSize(HOMES.size());
    Map<String, Integer> kinds = new HashMap<>();
    for (Row row : rows) {
      PlacementRow expected = placed(resolver, HOMES.get(Uprn.parse(row.getAs("UPRN"))).postcode());
      assertThat(row.<String>getAs("placement")).isEqualTo(expected.kind());
      assertThat(row.<String>getAs("area_code")).isEqualTo(code(expected));
      assertThat(String.valueOf(row.<String>getAs("placement_note")))
          .isEqualTo(expected.note().isEmpty() ? "null" : expected.note());
      kinds.merge(expected.kind(), 1, Integer::sum);
    }
    assertThat(kinds).containsKeys("inside", "near-edge", "outside");
  }

  @Test
  void homes_that_can_t_be_placed_are_rows_with_the_reason() {
    String input = work.resolve("homes").toString();
    spark
        .createDataFrame(
            List.of(
                RowFactory.create("missing", null, 53.9),
                RowFactory.create("not finite", Double.NaN, 53.9),
                RowFactory.create("swapped", 53.96, -1.08),
                RowFactory.create("far away", 10.0, 50.0)),
            new StructType().add("id", "string").add("lon", "double").add("lat", "double"))
        .write()
        .parquet(input);
    String out = work.resolve("out").toString();
    assertThat(run("--homes", input, "--areas", city("areas.geojson"), "--out", out)).isEmpty();
    List<Row> rows = spark.read().parquet(out + "/homes").collectAsList();
    assertThat(rows)
        .hasSize(4)
        .allSatisfy(row -> assertThat(row.<String>getAs("placement")).isEqualTo("unplaced"))
        .allSatisfy(row -> assertThat(row.<String>getAs("placement_note")).isNotBlank())
        .allSatisfy(row -> assertThat(row.<String>getAs("area_code")).isNull());
    assertThat(counts(out + "/areas", row -> "unplaced " + row.<Long>getAs("unplaced")))
        .containsOnly(Map.entry("unplaced 4", 4L));
  }

  @Test
  void running_again_gives_the_same_tables_and_only_when_asked() {
    String out = work.resolve("out").toString();
    String[] job = {"--homes", city("homes.csv"), "--areas", city("areas.geojson"), "--out", out};
    assertThat(run(job)).isEmpty();
    List<String> first = sorted(out);
    assertThat(run(job)).contains("earlier run").contains("--overwrite");
    String[] again = java.util.Arrays.copyOf(job, job.length + 1);
    again[job.length] = "--overwrite";
    assertThat(run(again)).isEmpty();
    assertThat(sorted(out)).isEqualTo(first).hasSize(HOMES.size());
  }

  @Test
  void boundaries_with_an_error_stop_the_job_before_it_starts() throws IOException {
    Path doubled = work.resolve("doubled.geojson");
    String areas = Files.readString(city.resolve("areas.geojson"));
    int start = areas.indexOf("{", areas.indexOf("\"features\""));
    int end = areas.indexOf("]]]}", start);
    String feature = areas.substring(start, areas.indexOf('}', end + 4) + 1);
    Files.writeString(
        doubled, areas.substring(0, start) + feature + ",\n" + areas.substring(start));
    Path out = work.resolve("out");
    String said =
        run(
            1,
            "--homes",
            city("homes.csv"),
            "--areas",
            doubled.toString(),
            "--out",
            out.toString());
    assertThat(said).contains("no home was looked at").contains("duplicate-code");
    assertThat(out).doesNotExist();
  }

  @Test
  void wrong_input_is_refused_with_the_cure() throws IOException {
    String out = work.resolve("out").toString();
    String areas = city("areas.geojson");
    assertThat(run("--homes", work.resolve("none").toString(), "--areas", areas, "--out", out))
        .contains("none");
    assertThat(run("--table", "nowhere", "--areas", areas, "--out", out)).contains("nowhere");
    assertThat(run("--homes", city("addresses.csv"), "--areas", areas, "--out", out))
        .contains("--uprns");
    assertThat(
            run("--homes", city("homes.csv"), "--postcode", "pc", "--areas", areas, "--out", out))
        .contains("UPRN, X_COORDINATE");
    assertThat(run("--homes", city("homes.csv"), "--areas", "gone.geojson", "--out", out))
        .contains("gone.geojson");
    Path other = Files.createDirectories(work.resolve("other"));
    Files.writeString(other.resolve("precious.txt"), "mine");
    assertThat(
            run(
                "--homes",
                city("homes.csv"),
                "--areas",
                areas,
                "--out",
                other.toString(),
                "--overwrite"))
        .contains("something else");
    assertThat(other.resolve("precious.txt")).hasContent("mine");
  }

  private static String city(String file) {
    return city.resolve(file).toString();
  }

  /** What the job says on the error stream; nothing if it ends with 0. */
  private static String run(String... args) {
    return run(2, args);
  }

  /** What the job says on the error stream, with which code it ends if it says anything. */
  private static String run(int code, String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      int ended = PlaceHomes.run(args);
      String text = said.toString(StandardCharsets.UTF_8);
      assertThat(ended).describedAs(text).isEqualTo(text.isEmpty() ? 0 : code);
      return text;
    } finally {
      System.setErr(before);
    }
  }

  private List<String> sorted(String out) {
    return spark.read().parquet(out + "/homes").collectAsList().stream()
        .map(Row::toString)
        .sorted()
        .toList();
  }

  private Map<String, Long> counts(String table, Function<Row, String> key) {
    return spark.read().parquet(table).collectAsList().stream()
        .collect(Collectors.toMap(key, row -> row.<Long>getAs("homes"), Long::sum, TreeMap::new));
  }

  private static PlacementRow placed(CoverageResolver resolver, Location location) {
    return PlacementRow.of(resolver.resolve(location));
  }

  private static String code(PlacementRow row) {
    return row.area().map(area -> area.code().value()).orElse(null);
  }

  private static String coordinator(PlacementRow row, LocalDate day) {
    AreaCode area = row.area().map(each -> each.code()).orElse(null);
    return area == null
        ? null
        : CITY.team().asOf(day).coordinator(area).map(Coordinator::name).orElse(null);
  }
}
