package org.lac4j.examples.spark.functions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.PlacementRow;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.examples.democity.DemoCityFiles;
import org.lac4j.examples.democity.Home;
import org.lac4j.examples.spark.LocalSpark;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.gazetteer.GazetteerReader;
import org.lac4j.geo.gazetteer.PostcodeDirectory;
import org.lac4j.geo.gazetteer.UprnDirectory;
import org.locationtech.jts.geom.Coordinate;

/** The library itself, row by row, is what the functions are held against. */
class LacFunctionsTest {

  private static final DemoCity CITY = DemoCity.ebor();

  private static SparkSession spark;
  private static CoverageResolver resolver;

  @BeforeAll
  static void register(@TempDir Path folder) throws Exception {
    DemoCityFiles.write(CITY, folder);
    PostcodeDirectory postcodes =
        GazetteerReader.standard().readPostcodes(folder.resolve("postcodes.csv"));
    UprnDirectory uprns = GazetteerReader.standard().readUprns(folder.resolve("homes.csv"));
    postcodes.save(folder.resolve("postcodes.lac"));
    uprns.save(folder.resolve("uprns.lac"));
    CoverageIndex index = CoverageIndex.of(CITY.areas(CoordinateSystem.WGS84));
    resolver = CoverageResolver.of(index).withPostcodes(postcodes).withUprns(uprns);
    spark = LocalSpark.session();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    LacFunctions.register(
        spark,
        SharedAreas.of(context, index)
            .withPostcodes(context, folder.resolve("postcodes.lac"))
            .withUprns(context, folder.resolve("uprns.lac")));
  }

  @Test
  void points_on_every_vertex_and_in_every_home_are_placed_as_the_library_places_them() {
    List<LonLat> points = new ArrayList<>();
    Coverage areas = CITY.areas(CoordinateSystem.WGS84);
    areas
        .areas()
        .forEach(
            area -> {
              for (Coordinate vertex : area.geometry().getCoordinates()) {
                points.add(LonLat.ofDegrees(vertex.x, vertex.y));
              }
            });
    int vertices = points.size();
    CITY.homes().stream().map(Home::lonLat).forEach(points::add);
    assertThat(vertices).isGreaterThan(100);
    spark
        .createDataFrame(
            points.stream()
                .map(point -> RowFactory.create(point.longitude(), point.latitude()))
                .toList(),
            new StructType().add("lon", "double").add("lat", "double"))
        .createOrReplaceTempView("points");
    List<Row> rows =
        spark
            .sql(
                "select lac_area(lon, lat), p.* from (select lon, lat, lac_placement(lon, lat) as p from points)")
            .collectAsList();
    assertThat(rows).hasSameSizeAs(points);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(told(rows.get(i), 1)).isEqualTo(told(points.get(i)));
      assertThat(rows.get(i).getString(0)).isEqualTo(rows.get(i).getString(2));
    }
    assertThat(rows).filteredOn(row -> row.isNullAt(0)).isNotEmpty();
    assertThat(rows).filteredOn(row -> !row.isNullAt(0)).hasSizeGreaterThan(vertices);
  }

  @Test
  void every_postcode_property_and_grid_reference_is_placed_as_the_library_places_it() {
    spark
        .createDataFrame(
            CITY.homes().stream()
                .map(
                    home ->
                        RowFactory.create(
                            Long.parseLong(home.uprn().text()),
                            home.postcode().text(),
                            home.grid().easting(),
                            home.grid().northing()))
                .toList(),
            new StructType()
                .add("uprn", "bigint")
                .add("postcode", "string")
                .add("easting", "double")
                .add("northing", "double"))
        .createOrReplaceTempView("homes");
    List<Row> rows =
        spark
            .sql(
                "select u.*, p.*, g.* from (select lac_uprn(uprn) as u, lac_postcode(postcode) as p,"
                    + " lac_placement_on_grid(easting, northing) as g from homes)")
            .collectAsList();
    ImmutableList<Home> homes = CITY.homes();
    assertThat(rows).hasSameSizeAs(homes);
    for (int i = 0; i < rows.size(); i++) {
      Home home = homes.get(i);
      assertThat(told(rows.get(i), 0)).isEqualTo(told(home.uprn()));
      assertThat(told(rows.get(i), 5)).isEqualTo(told(home.postcode()));
      GridReference grid = GridReference.ofMetres(home.grid().easting(), home.grid().northing());
      assertThat(told(rows.get(i), 10)).isEqualTo(told(grid));
    }
  }

  @Test
  void what_is_missing_or_wrong_is_a_row_with_the_reason_and_never_a_failure() {
    assertThat(note("lac_placement(null, 53.9)")).isEqualTo("There is no longitude.");
    assertThat(note("lac_placement(-1.08, null)")).isEqualTo("There is no latitude.");
    assertThat(note("lac_placement('west', 53.9)")).isEqualTo("The longitude is not a number.");
    assertThat(note("lac_placement(cast('NaN' as double), 53.9)")).contains("longitude");
    assertThat(note("lac_placement(-1.08, 153.9)")).contains("latitude");
    assertThat(note("lac_placement(53.96, -1.08)")).contains("swapped");
    assertThat(note("lac_placement_on_grid(null, 1)")).isEqualTo("There is no easting.");
    assertThat(note("lac_postcode(null)")).isEqualTo("There is no postcode.");
    assertThat(note("lac_postcode('')")).isEqualTo("There is no postcode.");
    assertThat(note("lac_postcode('nonsense')")).contains("postcode");
    assertThat(note("lac_postcode('ZZ99 9ZZ')")).isNotEmpty();
    assertThat(note("lac_uprn(null)")).isEqualTo("There is no UPRN.");
    assertThat(note("lac_uprn(-1)")).contains("UPRN");
    assertThat(note("lac_uprn('abc')")).contains("UPRN");
    assertThat(spark.sql("select lac_area(null, 1), lac_area('x', 1), lac_area(1, 1e9)").first())
        .isEqualTo(RowFactory.create(null, null, null));
  }

  @Test
  void numbers_of_every_type_are_read() {
    LonLat home = CITY.homes().get(0).lonLat();
    List<Object> expected = told(home);
    for (String type : List.of("double", "decimal(20,15)", "string")) {
      Row row =
          spark
              .sql(
                  "select p.* from (select lac_placement(cast(%s as %s), cast(%s as %s)) as p)"
                      .formatted(home.longitude(), type, home.latitude(), type))
              .first();
      assertThat(told(row, 0)).describedAs(type).isEqualTo(expected);
    }
  }

  private static String note(String call) {
    Row row = spark.sql("select p.* from (select " + call + " as p)").first();
    assertThat(row.getString(0)).isEqualTo("unplaced");
    assertThat(row.isNullAt(1)).isTrue();
    assertThat(row.isNullAt(3)).isTrue();
    return row.getString(4);
  }

  private static List<Object> told(Location location) {
    PlacementRow row = PlacementRow.of(resolver.resolve(location));
    List<Object> values = new ArrayList<>();
    values.add(row.kind());
    values.add(row.area().map(area -> area.code().value()).orElse(null));
    values.add(row.area().map(area -> area.name()).orElse(null));
    values.add(Double.isFinite(row.metresFromEdge()) ? row.metresFromEdge() : null);
    values.add(row.note().isEmpty() ? null : row.note());
    return values;
  }

  private static List<Object> told(Row row, int first) {
    List<Object> values = new ArrayList<>();
    for (int i = first; i < first + PlacementColumns.COUNT; i++) {
      values.add(row.get(i));
    }
    return values;
  }
}
