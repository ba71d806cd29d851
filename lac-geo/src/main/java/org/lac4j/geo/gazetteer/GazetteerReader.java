package org.lac4j.geo.gazetteer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.lac4j.geo.gazetteer.internal.csv.CsvFiles;
import org.lac4j.geo.gazetteer.internal.csv.CsvLimits;
import org.lac4j.geo.gazetteer.internal.csv.CsvSchema;
import org.lac4j.geo.gazetteer.internal.csv.RowLines;
import org.lac4j.geo.gazetteer.internal.csv.RowTally;
import org.lac4j.geo.gazetteer.internal.official.AddressRows;
import org.lac4j.geo.gazetteer.internal.official.PostcodeRows;
import org.lac4j.geo.gazetteer.internal.official.PropertyRows;
import org.lac4j.geo.gazetteer.internal.official.Repeats;
import org.lac4j.geo.gazetteer.internal.table.SavedForm;

/**
 * Reads directories of postcodes and properties as they are published: CSV, the zip as it is downloaded, the folder that it
 * unpacks to, or GeoPackage.
 *
 * <p>Fields are separated by commas, semicolons, tabs or bars, in UTF-8 or UTF-16, with or without a byte order mark. Columns
 * are found by their names, in any case and order, without units; other columns are passed over:
 *
 * <table>
 * <caption>Columns by their names</caption>
 * <tr><th>what</th><th>ONS Postcode Directory</th><th>others</th></tr>
 * <tr><td>postcode</td><td>{@code pcds}, {@code pcd}, {@code pcd2}, {@code pcd7}, {@code pcd8}</td><td>{@code postcode}</td></tr>
 * <tr><td>easting and northing</td><td>{@code oseast1m}, {@code osnrth1m}; {@code east1m}, {@code north1m}</td>
 *     <td>{@code x_coordinate}, {@code y_coordinate}; {@code gridgb1e}, {@code gridgb1n}; {@code easting}, {@code
 *     northing}</td></tr>
 * <tr><td>latitude and longitude, where there are no grid columns</td><td>{@code lat}, {@code long}</td><td>{@code
 *     latitude}, {@code longitude}</td></tr>
 * <tr><td>quality (may lack)</td><td>{@code osgrdind}, {@code gridind}</td><td>{@code positional_quality_indicator}</td></tr>
 * <tr><td>large user (may lack)</td><td>{@code usertype}, {@code usrtypind}</td><td></td></tr>
 * <tr><td>introduced, retired (may lack)</td><td>{@code dointr}, {@code doterm}</td><td>{@code introduced}, {@code
 *     terminated}, {@code in use?}</td></tr>
 * <tr><td>property</td><td>{@code uprn}</td><td></td></tr>
 * </table>
 *
 * <p>What {@code save} of a directory wrote is taken too, and opened. Code-Point Open has no header; its columns are known by
 * their place.
 *
 * <p>A postcode is taken in every form that was ever issued. A row that can't be read, or repeats another, is left out, counted
 * and told to {@link #withReport}, and reading goes on; a file with too many of them ({@link GazetteerLimits#maxOddRows()}), or
 * without any row that can be read, is refused. Of two rows of one postcode the one in use counts; of two of one property the
 * first.
 *
 * <p>Immutable and thread-safe.
 */
public final class GazetteerReader {

  private final GazetteerLimits limits;
  private final LongConsumer progress;
  private final Consumer<GazetteerReport> report;

  private GazetteerReader(
      GazetteerLimits limits, LongConsumer progress, Consumer<GazetteerReport> report) {
    this.limits = limits;
    this.progress = progress;
    this.report = report;
  }

  /**
   * Obtains a reader with the standard limits.
   *
   * @return the reader
   */
  public static GazetteerReader standard() {
    return of(GazetteerLimits.standard());
  }

  /**
   * Obtains a reader.
   *
   * @param limits what it takes from a file before it stops
   * @return the reader
   */
  public static GazetteerReader of(GazetteerLimits limits) {
    return new GazetteerReader(requireNonNull(limits, "limits"), rows -> {}, report -> {});
  }

  /**
   * Copies the reader with someone who is told how far a file is read.
   *
   * @param listener takes the number of rows read so far, every few ten thousand rows, on the thread that reads; a file in
   *     its saved form has nothing to tell
   * @return the copy
   */
  public GazetteerReader withProgress(LongConsumer listener) {
    return new GazetteerReader(limits, requireNonNull(listener, "listener"), report);
  }

  /**
   * Copies the reader with someone who is told what was left out of a file that could be read.
   *
   * @param listener takes a report after each file, clean ones included; a file in its saved form has nothing to tell
   * @return the copy
   */
  public GazetteerReader withReport(Consumer<GazetteerReport> listener) {
    return new GazetteerReader(limits, progress, requireNonNull(listener, "listener"));
  }

  /**
   * Reads postcodes: the ONS Postcode Directory, the National Statistics Postcode Lookup, Code-Point Open, or any table with
   * their columns.
   *
   * <p>Retired postcodes, large users and postcodes without a grid reference are kept. Points are rounded to the metre.
   * The points of Northern Ireland, which the ONS gives on the Irish Grid, and of other places outside Great Britain are
   * left out: their postcodes have no grid reference here.
   *
   * @param path a CSV file, a zip or folder of such, a GeoPackage, or what was saved before
   * @return the directory
   * @throws GazetteerException if the file is missing or can't be used; it tells the columns found and what was looked for,
   *     or the rows at fault
   * @throws IOException if the file can't be read
   */
  public PostcodeDirectory readPostcodes(Path path) throws IOException {
    return GazetteerException.tell(
        () -> {
          if (isSaved(path)) {
            return PostcodeDirectory.open(path);
          }
          RowTally tally = new RowTally(csvLimits());
          PostcodeRows rows = new PostcodeRows();
          RowLines lines = files(PostcodeRows.SCHEMA, tally).read(path, rows);
          PostcodeDirectory directory = new PostcodeDirectory(rows.build(repeats(lines, tally)));
          tell(path, directory.size(), tally);
          return directory;
        });
  }

  /**
   * Reads properties: OS Open UPRN, the ONS UPRN Directory, or any table with their columns.
   *
   * <p>Properties without a grid reference are kept. Points are rounded to the centimetre. A number that a spreadsheet has
   * written as 100050536.0 is read, and counted in the report.
   *
   * @param path a CSV file, a zip or folder of such, a GeoPackage, or what was saved before
   * @return the directory
   * @throws GazetteerException if the file is missing or can't be used; it tells the columns found and what was looked for,
   *     or the rows at fault
   * @throws IOException if the file can't be read
   */
  public UprnDirectory readUprns(Path path) throws IOException {
    return GazetteerException.tell(
        () -> {
          if (isSaved(path)) {
            return UprnDirectory.open(path);
          }
          RowTally tally = new RowTally(csvLimits());
          PropertyRows rows = new PropertyRows(tally);
          RowLines lines = files(PropertyRows.SCHEMA, tally).read(path, rows);
          UprnDirectory directory = new UprnDirectory(rows.build(repeats(lines, tally)));
          tell(path, directory.size(), tally);
          return directory;
        });
  }

  /**
   * Reads which property has which postcode: the ONS UPRN Directory, or any table with a UPRN and a postcode.
   *
   * <p>Rows without a postcode are passed over. Rows whose property or postcode the directories do not know are counted
   * in {@link PostcodeAddresses#unmatched()}. A property under two postcodes keeps the first.
   *
   * @param path a CSV file, a zip or folder of such, a GeoPackage, or what was saved before
   * @param postcodes the directory of postcodes
   * @param uprns the directory of properties
   * @return the addresses, which belong to these two directories
   * @throws GazetteerException if the file is missing or can't be used
   * @throws IOException if the file can't be read
   */
  public PostcodeAddresses readAddresses(
      Path path, PostcodeDirectory postcodes, UprnDirectory uprns) throws IOException {
    return GazetteerException.tell(
        () -> {
          if (isSaved(path)) {
            return PostcodeAddresses.open(path, postcodes, uprns);
          }
          RowTally tally = new RowTally(csvLimits());
          PostcodeAddresses.Builder builder = new PostcodeAddresses.Builder(postcodes, uprns);
          RowLines lines =
              files(AddressRows.SCHEMA, tally).read(path, new AddressRows(builder::add, tally));
          tell(path, lines.rows(), tally);
          return builder.build();
        });
  }

  private static boolean isSaved(Path path) throws IOException {
    return !Files.isDirectory(path) && SavedForm.isOne(path);
  }

  private CsvFiles files(CsvSchema schema, RowTally tally) {
    return new CsvFiles(schema, csvLimits(), tally, progress);
  }

  private static Repeats repeats(RowLines lines, RowTally tally) {
    return (dropped, kept, what) ->
        tally.odd(
            lines.file(dropped),
            lines.line(dropped),
            "the "
                + what
                + " is in "
                + lines.file(kept)
                + ":"
                + lines.line(kept)
                + " too: keep one.");
  }

  private void tell(Path path, long rows, RowTally tally) throws IOException {
    String name = String.valueOf(path.getFileName());
    tally.check(name, rows);
    report.accept(
        new GazetteerReport(
            name,
            rows,
            tally.oddRows(),
            tally.faults().stream()
                .map(fault -> new GazetteerFault(fault.file(), fault.line(), fault.message()))
                .collect(ImmutableList.toImmutableList()),
            tally.spoiltNumbers()));
  }

  private CsvLimits csvLimits() {
    return CsvLimits.builder()
        .maxRows(limits.maxRows())
        .maxBytes(limits.maxBytes())
        .maxExpansion(limits.maxExpansion())
        .maxFiles(limits.maxFiles())
        .maxRecordLength(limits.maxRecordLength())
        .maxFaults(limits.maxFaults())
        .maxOddRows(limits.maxOddRows())
        .maxOddShare(limits.maxOddShare())
        .build();
  }
}
