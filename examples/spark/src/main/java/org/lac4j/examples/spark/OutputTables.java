package org.lac4j.examples.spark;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The folder that takes the job's tables. A table is complete once it holds Spark's {@code _SUCCESS}; running the same job
 * again gives the same rows and replaces them.
 */
final class OutputTables {

  private static final String HOMES = "homes";

  private final SparkSession spark;
  private final Path folder;

  OutputTables(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = new Path(folder);
  }

  /**
   * Checks that nothing is lost by writing here.
   *
   * @param overwrite whether results of an earlier run may be replaced
   * @throws IOException if the folder can't be looked at
   * @throws JobException if there is something else in it, or an earlier run's results that may not be replaced
   */
  void check(boolean overwrite) throws IOException, JobException {
    FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    if (!files.exists(folder) || files.listStatus(folder).length == 0) {
      return;
    }
    if (!files.exists(new Path(folder, HOMES))) {
      throw new JobException(
          "The folder " + folder + " holds something else: give --out an empty or new folder.");
    }
    if (!overwrite) {
      throw new JobException(
          "The folder "
              + folder
              + " holds the results of an earlier run: add --overwrite to replace them.");
    }
  }

  /**
   * Writes the homes and opens them again, so that nothing is looked up twice.
   *
   * @param placed the homes with their placements
   * @return the homes as they were written
   */
  Dataset<Row> homes(Dataset<Row> placed) {
    write(placed, HOMES);
    return spark.read().parquet(new Path(folder, HOMES).toString());
  }

  /**
   * Writes a table of counts, which is small.
   *
   * @param counts the counts
   * @param name the table's folder
   */
  void counts(Dataset<Row> counts, String name) {
    write(counts.coalesce(1), name);
  }

  private void write(Dataset<Row> table, String name) {
    table.write().mode(SaveMode.Overwrite).parquet(new Path(folder, name).toString());
  }
}
