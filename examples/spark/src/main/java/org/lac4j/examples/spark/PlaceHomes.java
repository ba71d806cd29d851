package org.lac4j.examples.spark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamOnADay;
import org.lac4j.examples.spark.functions.SharedAreas;
import org.lac4j.examples.spark.homes.Asked;
import org.lac4j.examples.spark.homes.HomeTables;
import org.lac4j.examples.spark.homes.PlaceColumns;
import org.lac4j.geo.audit.FailOn;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.CoverageIndex;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The job: places the homes of a table, and counts them by area, by ward, and by what other boundaries would change. */
@Command(
    name = "place-homes",
    mixinStandardHelpOptions = true,
    description = "Place the homes of a table among areas, and count them.",
    footer = {
      "",
      "Writes tables of Parquet into --out: homes (the input's columns with placement, area_code, area_name,"
          + " metres_from_edge and placement_note), areas (homes of each area), with --wards area_wards, and with"
          + " --new-areas changes (homes by old and new area where they differ). A home whose place is missing or"
          + " wrong is a row with the reason.",
      "",
      "Ends with 0 if the tables are written, 1 if the boundaries did not pass the audit, 2 for wrong options or input."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class PlaceHomes implements Callable<Integer> {

  private static final int NOT_STARTED = 1;

  private static final StructType COORDINATORS =
      new StructType().add("area_code", "string").add("coordinator", "string");

  @Mixin private HomesInput homes;

  @Option(
      names = "--areas",
      required = true,
      paramLabel = "FILE",
      description = "The areas' boundaries, on the driver: GeoJSON, GeoPackage or Shapefile.")
  private Path areas;

  @Option(
      names = "--code",
      paramLabel = "NAME",
      description = "The attribute that holds an area's code. By default found by usual names.")
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The attribute that holds an area's name. By default found by usual names.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--crs",
      paramLabel = "EPSG:n",
      description = "The areas' coordinate system, whatever the file says.")
  private Optional<String> crs = Optional.empty();

  @Option(
      names = "--wards",
      paramLabel = "FILE",
      description = "Wards, to count homes by area and ward.")
  private Optional<Path> wards = Optional.empty();

  @Option(
      names = "--new-areas",
      paramLabel = "FILE",
      description = "Other boundaries of the areas, to tell whose area they would change.")
  private Optional<Path> newAreas = Optional.empty();

  @Option(
      names = "--postcodes",
      paramLabel = "FILE",
      description = "The postcodes, as 'lac convert' saves them.")
  private Optional<Path> postcodes = Optional.empty();

  @Option(
      names = "--uprns",
      paramLabel = "FILE",
      description = "The properties, as 'lac convert' saves them.")
  private Optional<Path> uprns = Optional.empty();

  @Option(
      names = "--team",
      paramLabel = "FILE",
      description = "The team, to add each home's coordinator.")
  private Optional<Path> team = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that counts for --team. By default today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "LIST",
      defaultValue = "error",
      description =
          "Which findings about the boundaries stop the job: severities or codes, with commas; '' for none. By default"
              + " ${DEFAULT-VALUE}.")
  private String failOn;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Takes the tables.")
  private String out;

  @Option(names = "--overwrite", description = "Replace the tables of an earlier run.")
  private boolean overwrite;

  /**
   * Runs the job, ends Spark, and ends the process unless all is well.
   *
   * @param args the options
   */
  public static void main(String[] args) {
    int code = run(args);
    scala.Option<SparkSession> session = SparkSession.getDefaultSession();
    if (session.isDefined()) {
      session.get().stop();
    }
    if (code != CommandLine.ExitCode.OK) {
      System.exit(code);
    }
  }

  /**
   * Runs the job.
   *
   * @param args the options
   * @return the exit code
   */
  static int run(String... args) {
    return new CommandLine(new PlaceHomes())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (failure instanceof JobException
                  || failure instanceof IOException
                  || failure instanceof IllegalArgumentException) {
                command.getErr().println(failure.getMessage());
                return failure instanceof AuditFailed ? NOT_STARTED : CommandLine.ExitCode.USAGE;
              }
              throw failure;
            })
        .execute(args);
  }

  @Override
  public Integer call() throws IOException, JobException {
    CheckedAreas checked = new CheckedAreas(FailOn.parse(failOn));
    ReadOptions options =
        ReadOptions.builder()
            .codeAttribute(code)
            .nameAttribute(name)
            .coordinateSystem(crs.map(CoordinateSystem::parse))
            .build();
    CoverageIndex today = checked.read(areas, options);
    Optional<CoverageIndex> ofWards = read(checked, wards, ReadOptions.DEFAULT);
    Optional<CoverageIndex> changed = read(checked, newAreas, options);
    Optional<TeamOnADay> onDay =
        team.isPresent()
            ? Optional.of(
                team(team.get()).asOf(asOf.orElseGet(() -> LocalDate.now(ServiceTime.ZONE))))
            : Optional.empty();
    SparkSession spark = SparkSession.builder().appName("lac4j: place homes").getOrCreate();
    OutputTables results = new OutputTables(spark, out);
    results.check(overwrite);
    Dataset<Row> given = homes.read(spark);
    PlaceColumns columns = homes.columns(given.schema());
    checkDirectories(columns);

    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    ImmutableList.Builder<Asked> asked = ImmutableList.builder();
    asked.add(Asked.whole(shared(context, today)));
    ofWards.ifPresent(index -> asked.add(new Asked(shared(context, index), HomeTables.WARD_CODE)));
    changed.ifPresent(
        index -> asked.add(new Asked(shared(context, index), HomeTables.NEW_AREA_CODE)));
    Dataset<Row> placed = HomeTables.placed(given, columns, asked.build());
    if (onDay.isPresent()) {
      placed = HomeTables.withCoordinators(placed, coordinators(spark, onDay.get()));
    }
    Dataset<Row> written = results.homes(placed);
    results.counts(HomeTables.byArea(written), "areas");
    if (ofWards.isPresent()) {
      results.counts(HomeTables.byAreaAndWard(written), "area_wards");
    }
    if (changed.isPresent()) {
      results.counts(HomeTables.changed(written), "changes");
    }
    return CommandLine.ExitCode.OK;
  }

  private static Optional<CoverageIndex> read(
      CheckedAreas checked, Optional<Path> file, ReadOptions options)
      throws IOException, JobException {
    return file.isPresent() ? Optional.of(checked.read(file.get(), options)) : Optional.empty();
  }

  private void checkDirectories(PlaceColumns columns) throws JobException {
    if (columns.kind() == PlaceColumns.Kind.POSTCODE && postcodes.isEmpty()) {
      throw new JobException("The homes are told by postcode: give --postcodes.");
    }
    if (columns.kind() == PlaceColumns.Kind.UPRN && uprns.isEmpty()) {
      throw new JobException("The homes are told by UPRN: give --uprns.");
    }
  }

  private SharedAreas shared(JavaSparkContext context, CoverageIndex index) {
    SharedAreas shared = SharedAreas.of(context, index);
    if (postcodes.isPresent()) {
      shared = shared.withPostcodes(context, postcodes.get());
    }
    return uprns.isPresent() ? shared.withUprns(context, uprns.get()) : shared;
  }

  private static Team team(Path file) throws IOException, JobException {
    try {
      return LacJson.refusingUnknownFields().read(Team.class, Files.readAllBytes(file));
    } catch (LacJsonException e) {
      throw new JobException(file + ": " + e.getMessage(), e);
    }
  }

  private static Dataset<Row> coordinators(SparkSession spark, TeamOnADay team) {
    List<Row> rows =
        team.areas().keySet().stream()
            .flatMap(
                area ->
                    team.coordinator(area).stream()
                        .map(someone -> RowFactory.create(area.value(), someone.name())))
            .toList();
    return spark.createDataFrame(rows, COORDINATORS);
  }
}
