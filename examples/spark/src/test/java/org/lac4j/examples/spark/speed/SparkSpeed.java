package org.lac4j.examples.spark.speed;

import static org.apache.spark.sql.functions.broadcast;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.sedona.spark.SedonaContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.lac4j.examples.spark.functions.LacFunctions;
import org.lac4j.examples.spark.functions.SharedAreas;
import org.lac4j.examples.spark.homes.Asked;
import org.lac4j.examples.spark.homes.HomeTables;
import org.lac4j.examples.spark.homes.PlaceColumns;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.io.CoverageReader;

/**
 * Counts the homes of each ward by lac4j, by Apache Sedona and by PostGIS, in turn and on the same homes, and tells where
 * their answers differ. Arguments: the wards' file, in longitude and latitude; the number of homes; how often each is
 * measured (3); threads (2).
 */
public final class SparkSpeed {

  private static final StructType WARDS =
      new StructType().add("code", "string").add("wkb", "binary");
  private static final double MILLION = 1e6;
  private static final double NANOS = 1e9;
  private static final int PARTITIONS = 16;

  private SparkSpeed() {}

  /**
   * Measures.
   *
   * @param args as above
   * @throws Exception if something fails
   */
  public static void main(String[] args) throws Exception {
    long homes = Long.parseLong(args[1]);
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    int threads = args.length > 3 ? Integer.parseInt(args[3]) : 2;
    long start = System.nanoTime();
    SparkSession spark =
        SedonaContext.create(
            SedonaContext.builder()
                .master("local[" + threads + "]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", threads)
                .config("spark.sql.files.maxPartitionBytes", "16m")
                .getOrCreate());
    System.out.printf(
        Locale.ROOT,
        "Spark %s on %d threads, up in %.1f s.%n",
        spark.version(),
        threads,
        seconds(start));
    Coverage wards = CoverageReader.read(Path.of(args[0]), ReadOptions.DEFAULT).coverage();
    start = System.nanoTime();
    CoverageIndex index = CoverageIndex.builder(wards).acceptInvalid(true).build();
    System.out.printf(Locale.ROOT, "%s; built in %.2f s.%n", index, seconds(start));
    Path folder = Files.createTempDirectory("lac-spark-speed");
    String file = folder.resolve("homes").toString();
    SyntheticHomes.of(spark, wards, index, homes, PARTITIONS).write().parquet(file);

    SharedAreas shared =
        SharedAreas.of(JavaSparkContext.fromSparkContext(spark.sparkContext()), index);
    LacFunctions.register(spark, shared);
    Dataset<Row> table = spark.read().parquet(file);
    table.createOrReplaceTempView("homes");
    spark
        .createDataFrame(SyntheticHomes.wkb(wards), WARDS)
        .selectExpr("code", "ST_GeomFromWKB(wkb) as geom")
        .cache()
        .createOrReplaceTempView("wards");
    spark.table("wards").count();
    PlaceColumns columns = PlaceColumns.in(table.schema()).orElseThrow();

    Map<String, Callable<Map<String, Long>>> ways = new LinkedHashMap<>();
    ways.put(
        "reading alone",
        () -> Map.of("all", spark.sql("select sum(lon + lat) from homes").count()));
    ways.put(
        "lac4j, lac_area",
        () ->
            counts(spark.sql("select lac_area(lon, lat) as code, count(*) from homes group by 1")));
    ways.put(
        "lac4j, batches",
        () ->
            counts(
                HomeTables.placed(table, columns, ImmutableList.of(new Asked(shared, "code")))
                    .groupBy("code")
                    .count()));
    Dataset<Row> joined = joined(spark);
    ways.put("Sedona, broadcast join", () -> counts(joined.groupBy("code").count()));
    measure(ways, homes, rounds);
    tellDifferences(spark);
    spark.stop();
    PostGisSpeed.measure(Path.of(file), wards, homes, rounds, threads);
  }

  private static Dataset<Row> joined(SparkSession spark) {
    Dataset<Row> homes = spark.sql("select id, ST_Point(lon, lat) as point from homes");
    return homes
        .alias("h")
        .join(
            broadcast(spark.table("wards")).alias("w"),
            org.apache.spark.sql.functions.expr("ST_Covers(w.geom, h.point)"));
  }

  private static void measure(Map<String, Callable<Map<String, Long>>> ways, long homes, int rounds)
      throws Exception {
    Map<String, double[]> taken = new LinkedHashMap<>();
    ways.keySet().forEach(way -> taken.put(way, new double[rounds]));
    for (int round = -1; round < rounds; round++) {
      for (Map.Entry<String, Callable<Map<String, Long>>> way : ways.entrySet()) {
        long start = System.nanoTime();
        way.getValue().call();
        if (round >= 0) {
          taken.get(way.getKey())[round] = seconds(start);
        }
      }
    }
    System.out.printf("%n%-24s %14s %14s%n", "", "median s", "million/s");
    taken.forEach((way, seconds) -> print(way, seconds, homes));
  }

  static void print(String way, double[] seconds, long homes) {
    Arrays.sort(seconds);
    double median = seconds[seconds.length / 2];
    System.out.printf(
        Locale.ROOT,
        "%-24s %14.2f %14.2f   (%.2f to %.2f s)%n",
        way,
        median,
        homes / median / MILLION,
        seconds[0],
        seconds[seconds.length - 1]);
  }

  /** On a shared edge the join gives a home twice; lac4j takes the lowest code. */
  private static void tellDifferences(SparkSession spark) {
    joined(spark)
        .groupBy("id")
        .agg(org.apache.spark.sql.functions.min("code").as("theirs"))
        .createOrReplaceTempView("joined");
    List<Row> different =
        spark
            .sql(
                "select h.id, lon, lat, lac_area(lon, lat) as ours, theirs from homes h left join joined j on"
                    + " h.id = j.id where not (lac_area(lon, lat) <=> theirs)")
            .collectAsList();
    System.out.println(different.size() + " homes differ between lac4j and Sedona.");
    different.stream().limit(20).forEach(System.out::println);
  }

  static Map<String, Long> counts(Dataset<Row> grouped) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row row : grouped.collectAsList()) {
      counts.put(String.valueOf(row.get(0)), row.getLong(1));
    }
    return counts;
  }

  static double seconds(long start) {
    return (System.nanoTime() - start) / NANOS;
  }
}
