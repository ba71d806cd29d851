package org.lac4j.examples.spark.speed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.locationtech.jts.geom.Envelope;

/** Made-up homes that lie where people do: as many in each ward, so close together in towns and far apart elsewhere. */
final class SyntheticHomes {

  private static final StructType TYPE =
      new StructType().add("id", "bigint").add("lon", "double").add("lat", "double");

  /** One home in this many is put anywhere in the country's box, and so may be in no ward. */
  private static final int ANYWHERE = 50;

  private SyntheticHomes() {}

  /**
   * Makes homes; the same number of homes and partitions gives the same homes.
   *
   * @param spark the session
   * @param wards the wards, in longitude and latitude
   * @param index their index
   * @param homes how many
   * @param partitions in how many parts
   * @return rows of id, lon and lat, shuffled within each part
   */
  static Dataset<Row> of(
      SparkSession spark, Coverage wards, CoverageIndex index, long homes, int partitions) {
    Broadcast<CoverageIndex> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(index);
    double[][] boxes = new double[index.size()][];
    Envelope whole = wards.envelope();
    wards
        .areas()
        .forEach(
            area -> {
              Envelope box = area.geometry().getEnvelopeInternal();
              boxes[index.areas().indexOf(area.area())] =
                  new double[] {box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()};
            });
    double[] country = {whole.getMinX(), whole.getMinY(), whole.getWidth(), whole.getHeight()};
    return spark
        .range(0, homes, 1, partitions)
        .mapPartitions(
            (MapPartitionsFunction<Long, Row>) ids -> homes(ids, boxes, country, shared.value()),
            Encoders.row(TYPE));
  }

  private static Iterator<Row> homes(
      Iterator<Long> ids, double[][] boxes, double[] country, CoverageIndex index) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return ids.hasNext();
      }

      @Override
      public Row next() {
        long id = ids.next();
        SplittableRandom random = new SplittableRandom(id);
        if (random.nextInt(ANYWHERE) == 0) {
          return row(id, in(country, random));
        }
        int ward = random.nextInt(boxes.length);
        double[] point = in(boxes[ward], random);
        for (int tries = 0; tries < 1000 && index.ordinalAt(point[0], point[1]) != ward; tries++) {
          point = in(boxes[ward], random);
        }
        return row(id, point);
      }
    };
  }

  private static Row row(long id, double[] point) {
    return RowFactory.create(id, point[0], point[1]);
  }

  private static double[] in(double[] box, SplittableRandom random) {
    return new double[] {
      box[0] + random.nextDouble() * box[2], box[1] + random.nextDouble() * box[3]
    };
  }

  /** Returns the wards as rows of code and well-known binary, for the others. */
  static List<Row> wkb(Coverage wards) {
    org.locationtech.jts.io.WKBWriter writer = new org.locationtech.jts.io.WKBWriter();
    List<Row> rows = new ArrayList<>();
    wards
        .areas()
        .forEach(
            area ->
                rows.add(
                    RowFactory.create(area.area().code().value(), writer.write(area.geometry()))));
    return rows;
  }
}
