package org.lac4j.examples.spark.functions;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;

/** The sample of this module's page, word for word. */
final class PageSample {

  private PageSample() {}

  static void ask(JavaSparkContext context, SparkSession spark, Coverage coverage) {
    SharedAreas areas = SharedAreas.of(context, CoverageIndex.of(coverage));
    LacFunctions.register(spark, areas);
    spark.sql("select id, p.* from (select id, lac_placement(lon, lat) as p from homes)");
  }
}
