package org.lac4j.examples.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.lac4j.examples.spark.homes.PlaceColumns;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say which homes to place and where their columns say they are. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class HomesInput {

  @ArgGroup(multiplicity = "1")
  private Source source;

  @ArgGroup private Columns columns;

  /** One of two. */
  @SuppressWarnings("NullAway.Init")
  static final class Source {
    @Option(
        names = "--homes",
        paramLabel = "PATH",
        description =
            "The homes: a folder or file of Parquet, or .csv (also .csv.gz) with a header.")
    private Optional<String> path = Optional.empty();

    @Option(
        names = "--table",
        paramLabel = "NAME",
        description = "The homes: a table of the session's catalogue.")
    private Optional<String> table = Optional.empty();
  }

  /** None or one of four; the usual names are found without. */
  static final class Columns {
    @Option(
        names = "--lon-lat",
        paramLabel = "LON,LAT",
        description = "The columns of longitude and latitude in degrees.")
    private Optional<String> lonLat = Optional.empty();

    @Option(
        names = "--grid",
        paramLabel = "EASTING,NORTHING",
        description = "The columns of easting and northing in metres.")
    private Optional<String> grid = Optional.empty();

    @Option(
        names = "--uprn",
        paramLabel = "COLUMN",
        description = "The column of the property's number; needs --uprns.")
    private Optional<String> uprn = Optional.empty();

    @Option(
        names = "--postcode",
        paramLabel = "COLUMN",
        description = "The column of the postcode; needs --postcodes.")
    private Optional<String> postcode = Optional.empty();
  }

  /**
   * Opens the homes.
   *
   * @param spark the session
   * @return the homes
   * @throws JobException if there are none
   */
  Dataset<Row> read(SparkSession spark) throws JobException {
    if (source.table.isPresent()) {
      String table = source.table.get();
      if (!spark.catalog().tableExists(table)) {
        throw new JobException("There is no table '" + table + "' in the session's catalogue.");
      }
      return spark.table(table);
    }
    String path = source.path.orElseThrow();
    try {
      String name = path.toLowerCase(Locale.ROOT);
      return name.endsWith(".csv") || name.endsWith(".csv.gz")
          ? spark.read().option("header", true).option("mode", "FAILFAST").csv(path)
          : spark.read().parquet(path);
    } catch (Exception e) {
      if (e instanceof AnalysisException || !Files.exists(Path.of(path))) {
        throw new JobException("The homes '" + path + "' can't be read: " + e.getMessage(), e);
      }
      throw e;
    }
  }

  /**
   * Finds the columns that say where a home is.
   *
   * @param table the table's columns
   * @return the columns
   * @throws JobException if there are none
   */
  PlaceColumns columns(StructType table) throws JobException {
    Optional<PlaceColumns> found = columns == null ? PlaceColumns.in(table) : named(table, columns);
    return found.orElseThrow(
        () ->
            new JobException(
                "The homes have no columns of the "
                    + (columns == null
                        ? "usual names (lon and lat, easting and northing, uprn, postcode)"
                        : "given names")
                    + ", only "
                    + String.join(", ", table.fieldNames())
                    + ": name them with --lon-lat, --grid, --uprn or --postcode."));
  }

  private static Optional<PlaceColumns> named(StructType table, Columns named) {
    if (named.lonLat.isPresent()) {
      return PlaceColumns.in(table, PlaceColumns.Kind.LON_LAT, named.lonLat.get());
    }
    if (named.grid.isPresent()) {
      return PlaceColumns.in(table, PlaceColumns.Kind.GRID, named.grid.get());
    }
    return named.uprn.isPresent()
        ? PlaceColumns.in(table, PlaceColumns.Kind.UPRN, named.uprn.get())
        : PlaceColumns.in(table, PlaceColumns.Kind.POSTCODE, named.postcode.orElseThrow());
  }
}
