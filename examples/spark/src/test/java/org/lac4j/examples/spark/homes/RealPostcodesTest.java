package org.lac4j.examples.spark.homes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.lac4j.core.RealData;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.PlacementRow;
import org.lac4j.examples.spark.LocalSpark;
import org.lac4j.examples.spark.functions.SharedAreas;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.io.CoverageReader;

/** Every real postcode around York, among the wards of England, in a job and one by one. */
class RealPostcodesTest {

  @Test
  void each_is_placed_as_the_library_places_it() throws Exception {
    CoverageIndex wards =
        CoverageIndex.builder(
                CoverageReader.read(
                        RealData.file("england-wards-2013.geojson.gz"), ReadOptions.DEFAULT)
                    .coverage())
            .acceptInvalid(true)
            .build();
    CoverageResolver library = CoverageResolver.of(wards);
    SparkSession spark = LocalSpark.session();
    Dataset<Row> postcodes =
        spark
            .read()
            .csv(RealData.file("postcodes/code-point-open-yo-2014.csv.gz").toString())
            .selectExpr("_c0 as pc", "_c2 as easting", "_c3 as northing")
            .repartition(4);
    SharedAreas shared =
        SharedAreas.of(JavaSparkContext.fromSparkContext(spark.sparkContext()), wards);
    PlaceColumns columns = PlaceColumns.in(postcodes.schema()).orElseThrow();
    assertThat(columns.kind()).isEqualTo(PlaceColumns.Kind.GRID);
    List<Row> placed =
        HomeTables.placed(postcodes, columns, ImmutableList.of(Asked.whole(shared)))
            .collectAsList();
    assertThat(placed).hasSizeGreaterThan(18_000);
    for (Row row : placed) {
      PlacementRow expected =
          PlacementRow.of(
              library.resolve(
                  GridReference.ofMetres(
                      Double.parseDouble(row.getString(1)), Double.parseDouble(row.getString(2)))));
      assertThat(row.<String>getAs("placement")).isEqualTo(expected.kind());
      assertThat(row.<String>getAs("area_code"))
          .isEqualTo(expected.area().map(area -> area.code().value()).orElse(null));
      assertThat(row.<Double>getAs("metres_from_edge"))
          .isEqualTo(Double.isFinite(expected.metresFromEdge()) ? expected.metresFromEdge() : null);
    }
    assertThat(placed)
        .filteredOn(row -> row.<String>getAs("placement").equals("inside"))
        .hasSizeGreaterThan(17_000);
  }
}
