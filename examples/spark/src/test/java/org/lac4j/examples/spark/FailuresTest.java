package org.lac4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.examples.democity.DemoCityFiles;

/**
 * A task that fails, and an executor that is lost in the middle of one, change nothing in the tables.
 *
 * <p>The cluster is Spark's own on this machine, of two workers in processes of their own, from a SPARK_HOME that is put
 * together of the jars on the class path.
 */
class FailuresTest {

  @TempDir private static Path city;
  @TempDir private Path work;

  @BeforeAll
  static void write() throws IOException {
    DemoCityFiles.write(DemoCity.ebor(), city);
  }

  @Test
  void a_task_that_fails_once_is_tried_again_and_no_row_is_lost_or_doubled() throws Exception {
    assertThat(placed("local[2,4]", Trouble.FAILS)).isEqualTo(undisturbed());
    assertThat(work.resolve("happened-FAILS")).exists();
  }

  @Test
  void an_executor_that_is_lost_is_replaced_and_no_row_is_lost_or_doubled() throws Exception {
    assertThat(placed("local-cluster[2,1,1024]", Trouble.DIES)).isEqualTo(undisturbed());
    assertThat(work.resolve("happened-DIES")).exists();
  }

  private List<String> undisturbed() throws Exception {
    List<String> rows = placed("local[2]", Trouble.NONE);
    assertThat(rows).hasSize(DemoCity.ebor().homes().size());
    return rows;
  }

  /** Runs the job in a process of its own and reads what it wrote. */
  private List<String> placed(String master, Trouble trouble) throws Exception {
    Path out = work.resolve("out-" + trouble);
    new SparkProcess(work, jar -> true)
        .runHere(
            TroubledJob.class,
            master,
            trouble.name(),
            work.toString(),
            city.resolve("homes.csv").toString(),
            city.resolve("areas.geojson").toString(),
            out.toString());
    return LocalSpark.session()
        .read()
        .parquet(out.resolve("homes").toString())
        .collectAsList()
        .stream()
        .map(Object::toString)
        .sorted()
        .toList();
  }

  /** What goes wrong. */
  enum Trouble {
    NONE,
    FAILS,
    DIES
  }

  /** The job with a column that makes trouble once, in the middle of a task. */
  static final class TroubledJob {

    private static final int MIDDLE = 500;

    private TroubledJob() {}

    public static void main(String[] args) {
      Path happened = Path.of(args[2], "happened-" + args[1]);
      Trouble trouble = Trouble.valueOf(args[1]);
      SparkSession spark =
          SparkSession.builder()
              .master(args[0])
              .config("spark.ui.enabled", false)
              .config("spark.driver.host", "127.0.0.1")
              .config("spark.driver.bindAddress", "127.0.0.1")
              .config("spark.sql.shuffle.partitions", 2)
              .config("spark.sql.files.maxPartitionBytes", 20_000)
              .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
              .getOrCreate();
      String marker = happened.toString();
      spark
          .udf()
          .register(
              "troubled",
              (UDF1<String, String>)
                  value -> {
                    make(trouble, Path.of(marker));
                    return value;
                  },
              DataTypes.StringType);
      spark.read().option("header", true).csv(args[3]).createOrReplaceTempView("homes");
      spark
          .sql("select troubled(UPRN) as UPRN, LONGITUDE as lon, LATITUDE as lat from homes")
          .createOrReplaceTempView("troubled_homes");
      int code = PlaceHomes.run("--table", "troubled_homes", "--areas", args[4], "--out", args[5]);
      spark.stop();
      System.exit(code);
    }

    private static int seen;

    private static void make(Trouble trouble, Path marker) throws IOException {
      seen++;
      if (trouble != Trouble.NONE && seen == MIDDLE && TaskContext.get() != null) {
        try {
          Files.createFile(marker);
        } catch (FileAlreadyExistsException e) {
          return;
        }
        if (trouble == Trouble.DIES) {
          Runtime.getRuntime().halt(52);
        }
        throw new IllegalStateException("Planted: this task fails once.");
      }
    }
  }
}
