package org.lac4j.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.spark.sql.SparkSession;

/** The session of the tests: one process, two threads, and a second try for a task that fails. */
public final class LocalSpark {

  private LocalSpark() {}

  /**
   * Obtains the session, which all tests of a process share.
   *
   * @return the session
   */
  public static SparkSession session() {
    try {
      return SparkSession.builder()
          .master("local[2,4]")
          .config("spark.ui.enabled", false)
          .config("spark.sql.shuffle.partitions", 2)
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.driver.host", "127.0.0.1")
          .config(
              "spark.sql.warehouse.dir", Files.createTempDirectory("lac-spark").toUri().toString())
          .getOrCreate();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
