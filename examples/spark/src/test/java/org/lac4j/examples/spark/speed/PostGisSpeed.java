package org.lac4j.examples.spark.speed;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.lac4j.core.PostGis;
import org.lac4j.geo.coverage.Coverage;
import org.postgresql.PGConnection;

/**
 * The same counts by PostGIS: wards cut into pieces of at most 64 vertices with an index on them, and as many workers as
 * Spark has threads.
 */
final class PostGisSpeed {

  private static final int PIPE = 1 << 16;

  private PostGisSpeed() {}

  static void measure(Path homes, Coverage wards, long count, int rounds, int threads)
      throws Exception {
    PostGis postgis = PostGis.start();
    try (Connection connection = postgis.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table wards (code text, geom geometry)");
      statement.execute("create unlogged table homes (id bigint, geom geometry(point, 4326))");
      copy(
          connection,
          "copy wards from stdin",
          SyntheticHomes.wkb(wards).iterator(),
          row -> row.getString(0) + "\t" + HexFormat.of().formatHex(row.<byte[]>getAs(1)) + "\n");
      statement.execute(
          "create table pieces as select code, ST_SetSRID(ST_Subdivide(geom, 64), 4326) as geom from wards");
      statement.execute("create index on pieces using gist (geom)");
      statement.execute("create unlogged table given (id bigint, lon float8, lat float8)");
      SparkSession spark =
          SparkSession.builder().master("local[1]").config("spark.ui.enabled", false).getOrCreate();
      copy(
          connection,
          "copy given from stdin",
          spark.read().parquet(homes.toString()).toLocalIterator(),
          row -> row.get(0) + "\t" + row.get(1) + "\t" + row.get(2) + "\n");
      spark.stop();
      statement.execute(
          "insert into homes select id, ST_SetSRID(ST_MakePoint(lon, lat), 4326) from given");
      statement.execute("drop table given");
      statement.execute("vacuum analyze homes");
      statement.execute("analyze pieces");
      // The process that asks works too.
      statement.execute("set max_parallel_workers_per_gather = " + (threads - 1));
      statement.execute("set parallel_setup_cost = 0");
      statement.execute("set parallel_tuple_cost = 0");
      statement.execute("set min_parallel_table_scan_size = 0");
      statement.execute("alter table homes set (parallel_workers = " + (threads - 1) + ")");
      String query =
          "select p.code, count(distinct h.id) from homes h join pieces p on ST_Covers(p.geom, h.geom) group by p.code";
      String plain =
          "select p.code, count(*) from homes h join pieces p on ST_Covers(p.geom, h.geom) group by p.code";
      System.out.println();
      try (ResultSet plan = statement.executeQuery("explain " + plain)) {
        while (plan.next()) {
          System.out.println("  " + plan.getString(1));
        }
      }
      double[] seconds = new double[rounds];
      for (int round = -1; round < rounds; round++) {
        long start = System.nanoTime();
        try (ResultSet counts = statement.executeQuery(plain)) {
          while (counts.next()) {
            counts.getLong(2);
          }
        }
        if (round >= 0) {
          seconds[round] = SparkSpeed.seconds(start);
        }
      }
      SparkSpeed.print("PostGIS, pieces", seconds, count);
      try (ResultSet all = statement.executeQuery("select sum(count) from (" + query + ") t")) {
        all.next();
        System.out.println(all.getLong(1) + " pairs of home and ward by PostGIS.");
      }
    } finally {
      postgis.close();
    }
  }

  /** Makes the text of a row. */
  private interface Line {
    String of(Row row);
  }

  private static void copy(Connection connection, String sql, Iterator<Row> rows, Line line)
      throws IOException, SQLException, InterruptedException {
    PipedInputStream in = new PipedInputStream(PIPE);
    PipedOutputStream out = new PipedOutputStream(in);
    Thread writer =
        new Thread(
            () -> {
              try (out) {
                while (rows.hasNext()) {
                  out.write(line.of(rows.next()).getBytes(StandardCharsets.US_ASCII));
                }
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    writer.start();
    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, in);
    writer.join();
  }
}
