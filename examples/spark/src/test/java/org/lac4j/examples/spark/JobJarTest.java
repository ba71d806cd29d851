package org.lac4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.examples.democity.DemoCityFiles;

/** The job's jar as it is handed to spark-submit. */
@Tag("job-jar")
class JobJarTest {

  private static final Path JAR = Path.of(System.getProperty("lac.jar", ""));

  @TempDir private Path work;

  @Test
  void nothing_in_it_stands_where_spark_or_sedona_bring_their_own() throws Exception {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      assertThat(names)
          .noneMatch(name -> name.startsWith("com/google/common/"))
          .noneMatch(name -> name.startsWith("com/fasterxml/"))
          .noneMatch(name -> name.startsWith("org/locationtech/"))
          .noneMatch(name -> name.startsWith("org/apache/spark/"))
          .contains("org/lac4j/shaded/guava/collect/ImmutableList.class")
          .contains("org/lac4j/shaded/jts/geom/Geometry.class")
          .contains("org/lac4j/examples/spark/PlaceHomes.class");
    }
  }

  @Test
  void submitted_to_a_cluster_of_two_workers_it_places_every_home() throws Exception {
    DemoCityFiles.write(DemoCity.ebor(), work);
    Path out = work.resolve("out");
    new SparkProcess(
            work,
            jar ->
                Stream.of("lac-", "fastcsv", "picocli", "jts-", "sedona", "geotools", "sqlite")
                    .noneMatch(jar::startsWith))
        .run(
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            "local-cluster[2,1,1024]",
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.serializer=org.apache.spark.serializer.KryoSerializer",
            "--class",
            "org.lac4j.examples.spark.PlaceHomes",
            JAR.toString(),
            "--homes",
            work.resolve("homes.csv").toString(),
            "--lon-lat",
            "LONGITUDE,LATITUDE",
            "--areas",
            work.resolve("areas.geojson").toString(),
            "--team",
            work.resolve("team.json").toString(),
            "--as-of",
            DemoCity.ebor().asOf().toString(),
            "--out",
            out.toString());
    assertThat(
            LocalSpark.session()
                .read()
                .parquet(out.resolve("homes").toString())
                .where("coordinator is not null")
                .count())
        .isPositive();
    assertThat(LocalSpark.session().read().parquet(out.resolve("homes").toString()).count())
        .isEqualTo(DemoCity.ebor().homes().size());
  }
}
