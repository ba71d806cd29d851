package org.lac4j.geo.gazetteer;

import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.geo.gazetteer.internal.csv.CsvFiles;
import org.lac4j.geo.gazetteer.internal.csv.CsvLimits;
import org.lac4j.geo.gazetteer.internal.csv.CsvRow;
import org.lac4j.geo.gazetteer.internal.csv.CsvSchema;
import org.lac4j.geo.gazetteer.internal.csv.RowLines;
import org.lac4j.geo.gazetteer.internal.fault.FileFaults;
import org.lac4j.geo.gazetteer.internal.fault.RowFault;
import org.lac4j.geo.gazetteer.internal.place.GreatBritain;
import org.lac4j.geo.gazetteer.internal.table.KeyTableBuilder;
import org.lac4j.geo.gazetteer.internal.table.PostcodeKey;
import org.lac4j.geo.gazetteer.internal.table.PostcodeValue;
import org.lac4j.geo.gazetteer.internal.table.SavedForm;

/**
 * Reads directories of postcodes and properties from CSV, or from the zip as it is downloaded.
 *
 * <p>CSV is RFC 4180 in UTF-8. Columns are found by their names, in any case and order; other columns are passed over:
 *
 * <table>
 * <caption>Columns by their names</caption>
 * <tr><th>what</th><th>ONS Postcode Directory</th><th>others</th></tr>
 * <tr><td>postcode</td><td>{@code pcds}, {@code pcd}, {@code pcd2}, {@code pcd7}, {@code pcd8}</td><td>{@code postcode}</td></tr>
 * <tr><td>easting and northing</td><td>{@code oseast1m}, {@code osnrth1m}; {@code east1m}, {@code north1m}</td>
 *     <td>{@code x_coordinate}, {@code y_coordinate}; {@code gridgb1e}, {@code gridgb1n}; {@code easting}, {@code
 *     northing}</td></tr>
 * <tr><td>quality (may lack)</td><td>{@code osgrdind}, {@code gridind}</td><td>{@code positional_quality_indicator}</td></tr>
 * <tr><td>large user (may lack)</td><td>{@code usertype}, {@code usrtypind}</td><td></td></tr>
 * <tr><td>introduced, retired (may lack)</td><td>{@code dointr}, {@code doterm}</td><td></td></tr>
 * <tr><td>property</td><td>{@code uprn}</td><td></td></tr>
 * </table>
 *
 * <p>What {@code save} of a directory wrote is taken too, and opened.
 *
 * <p>Code-Point Open has no header; its columns are known by their place.
 *
 * <p>Every fault is collected with its file and line before reading fails, up to a limit; nothing is dropped in silence.
 * Immutable and thread-safe.
 */
public final class GazetteerReader {

  private static final int POSTCODE = 0;
  private static final int EASTING = 1;
  private static final int NORTHING = 2;
  private static final int QUALITY = 3;
  private static final int USER_TYPE = 4;
  private static final int RETIRED = 5;
  private static final int INTRODUCED = 6;
  private static final int PROPERTY = 0;
  private static final int POSTCODE_OF_UPRN = 1;

  private static final String[] POSTCODE_NAMES = {
    "pcds", "postcode", "pcd", "pcd2", "pcd8", "pcd7"
  };
  private static final CsvSchema.Column EASTINGS =
      CsvSchema.Column.needed(
          "oseast1m", "east1m", "x_coordinate", "gridgb1e", "easting", "eastings");
  private static final CsvSchema.Column NORTHINGS =
      CsvSchema.Column.needed(
          "osnrth1m", "north1m", "y_coordinate", "gridgb1n", "northing", "northings");

  /** Code-Point Open: postcode, positional quality, easting, northing and six more. */
  private static final CsvSchema POSTCODES =
      CsvSchema.of(
              CsvSchema.Column.needed(POSTCODE_NAMES),
              EASTINGS,
              NORTHINGS,
              CsvSchema.Column.optional("osgrdind", "gridind", "positional_quality_indicator"),
              CsvSchema.Column.optional("usertype", "usrtypind"),
              CsvSchema.Column.optional("doterm"),
              CsvSchema.Column.optional("dointr"))
          .orHeaderless(GazetteerReader::isCodePoint, 0, 2, 3, 1, -1, -1, -1);

  private static final CsvSchema UPRNS =
      CsvSchema.of(CsvSchema.Column.needed("uprn"), EASTINGS, NORTHINGS);
  private static final CsvSchema ADDRESSES =
      CsvSchema.of(CsvSchema.Column.needed("uprn"), CsvSchema.Column.needed(POSTCODE_NAMES));

  private static final int MAX_EASTING = 700_000;
  private static final int MAX_NORTHING = 1_300_000;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

  private final GazetteerLimits limits;
  private final LongConsumer progress;

  private GazetteerReader(GazetteerLimits limits, LongConsumer progress) {
    this.limits = limits;
    this.progress = progress;
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
    return new GazetteerReader(requireNonNull(limits, "limits"), rows -> {});
  }

  /**
   * Copies the reader with someone who is told how far a file is read.
   *
   * @param listener takes the number of rows read so far, every few ten thousand rows, on the thread that reads; a file in
   *     its saved form has nothing to tell
   * @return the copy
   */
  public GazetteerReader withProgress(LongConsumer listener) {
    return new GazetteerReader(limits, requireNonNull(listener, "listener"));
  }

  /**
   * Reads postcodes: the ONS Postcode Directory, Code-Point Open, or any CSV with their columns.
   *
   * <p>Retired postcodes, large users and postcodes without a grid reference are kept. Points are rounded to the metre.
   * The points of Northern Ireland, which the ONS gives on the Irish Grid, and of other places outside Great Britain are
   * left out: their postcodes have no grid reference here.
   *
   * @param path a CSV file, a zip of such, or what was saved before
   * @return the directory
   * @throws GazetteerException if the file is missing or has faults; it tells all of them
   * @throws IOException if the file can't be read
   */
  public PostcodeDirectory readPostcodes(Path path) throws IOException {
    return GazetteerException.tell(() -> postcodes(path));
  }

  private PostcodeDirectory postcodes(Path path) throws IOException {
    if (SavedForm.isOne(path)) {
      return PostcodeDirectory.open(path);
    }
    PostcodeDirectory.Builder builder = new PostcodeDirectory.Builder();
    FileFaults faults = new FileFaults(limits.maxFaults());
    RowLines lines =
        new CsvFiles(POSTCODES, csvLimits(), faults, progress)
            .read(
                path,
                row -> {
                  Postcode postcode = postcode(row, POSTCODE);
                  builder.add(postcode, value(row, postcode));
                });
    faults.throwIfAny();
    PostcodeDirectory directory = builder.build(repeats("postcode", lines, faults));
    faults.throwIfAny();
    return directory;
  }

  /**
   * Reads properties: OS Open UPRN, the ONS UPRN Directory, or any CSV with their columns.
   *
   * <p>Properties without a grid reference are kept. Points are rounded to the centimetre.
   *
   * @param path a CSV file, a zip of such, or what was saved before
   * @return the directory
   * @throws GazetteerException if the file is missing or has faults; it tells all of them
   * @throws IOException if the file can't be read
   */
  public UprnDirectory readUprns(Path path) throws IOException {
    return GazetteerException.tell(() -> uprns(path));
  }

  private UprnDirectory uprns(Path path) throws IOException {
    if (SavedForm.isOne(path)) {
      return UprnDirectory.open(path);
    }
    UprnDirectory.Builder builder = new UprnDirectory.Builder();
    FileFaults faults = new FileFaults(limits.maxFaults());
    RowLines lines =
        new CsvFiles(UPRNS, csvLimits(), faults, progress)
            .read(path, row -> addProperty(builder, row));
    faults.throwIfAny();
    UprnDirectory directory = builder.build(repeats("property", lines, faults));
    faults.throwIfAny();
    return directory;
  }

  /**
   * Reads which property has which postcode: the ONS UPRN Directory, or any CSV with a UPRN and a postcode.
   *
   * <p>Rows without a postcode are passed over. Rows whose property or postcode the directories do not know are counted
   * in {@link PostcodeAddresses#unmatched()}.
   *
   * @param path a CSV file, a zip of such, or what was saved before
   * @param postcodes the directory of postcodes
   * @param uprns the directory of properties
   * @return the addresses, which belong to these two directories
   * @throws GazetteerException if the file is missing or has faults, for example one property under two postcodes; it
   *     tells all of them
   * @throws IOException if the file can't be read
   */
  public PostcodeAddresses readAddresses(
      Path path, PostcodeDirectory postcodes, UprnDirectory uprns) throws IOException {
    return GazetteerException.tell(() -> addresses(path, postcodes, uprns));
  }

  private PostcodeAddresses addresses(Path path, PostcodeDirectory postcodes, UprnDirectory uprns)
      throws IOException {
    if (SavedForm.isOne(path)) {
      return PostcodeAddresses.open(path, postcodes, uprns);
    }
    PostcodeAddresses.Builder builder = new PostcodeAddresses.Builder(postcodes, uprns);
    FileFaults faults = new FileFaults(limits.maxFaults());
    new CsvFiles(ADDRESSES, csvLimits(), faults, progress)
        .read(
            path,
            row -> {
              long uprn = uprn(row);
              if (!row.text(POSTCODE_OF_UPRN).isEmpty()
                  && !builder.add(uprn, canonical(row, POSTCODE_OF_UPRN))) {
                throw new RowFault("the property stands under another postcode before: keep one.");
              }
            });
    faults.throwIfAny();
    return builder.build();
  }

  private CsvLimits csvLimits() {
    return CsvLimits.builder()
        .maxRows(limits.maxRows())
        .maxBytes(limits.maxBytes())
        .maxExpansion(limits.maxExpansion())
        .maxFiles(limits.maxFiles())
        .maxRecordLength(limits.maxRecordLength())
        .maxFaults(limits.maxFaults())
        .build();
  }

  private static KeyTableBuilder.Repeats repeats(String what, RowLines lines, FileFaults faults) {
    return (first, second) ->
        faults.add(
            lines.file(second),
            lines.line(second),
            "the "
                + what
                + " stands already in "
                + lines.file(first)
                + ":"
                + lines.line(first)
                + ": keep one.");
  }

  private static boolean isCodePoint(CsvRecord first) {
    return first.getFieldCount() >= 4
        && first.getField(1).matches("[1-9]0")
        && PostcodeKey.pack(first.getField(0)) != PostcodeKey.NONE;
  }

  private static long value(CsvRow row, Postcode postcode) throws RowFault {
    PositionalQuality quality = quality(row);
    long value = PostcodeValue.withQuality(PostcodeValue.EMPTY, quality.code());
    long easting = coordinate(row, EASTING, "easting", MAX_EASTING, 0);
    long northing = coordinate(row, NORTHING, "northing", MAX_NORTHING, 0);
    checkBoth(easting, northing);
    if (easting != CsvRow.BLANK
        && quality != PositionalQuality.NO_GRID_REFERENCE
        && !GreatBritain.isOutside(postcode)) {
      value = PostcodeValue.withPoint(value, (int) easting, (int) northing);
    }
    if (isLargeUser(row)) {
      value = PostcodeValue.withLargeUser(value);
    }
    Optional<YearMonth> introduced = month(row, INTRODUCED, "introduction");
    if (introduced.isPresent()) {
      value = PostcodeValue.withIntroduced(value, introduced.get());
    }
    Optional<YearMonth> retired = month(row, RETIRED, "retirement");
    return retired.isPresent() ? PostcodeValue.withRetired(value, retired.get()) : value;
  }

  private static void addProperty(UprnDirectory.Builder builder, CsvRow row) throws RowFault {
    long uprn = uprn(row);
    long easting = coordinate(row, EASTING, "easting", MAX_EASTING, 2);
    long northing = coordinate(row, NORTHING, "northing", MAX_NORTHING, 2);
    checkBoth(easting, northing);
    if (easting == CsvRow.BLANK) {
      builder.addWithoutPoint(uprn);
    } else {
      builder.add(uprn, (int) easting, (int) northing);
    }
  }

  private static long uprn(CsvRow row) throws RowFault {
    try {
      return Uprn.parse(row.text(PROPERTY)).toLong();
    } catch (IllegalArgumentException e) {
      throw new RowFault("the property number is not valid: " + e.getMessage());
    }
  }

  /** Mostly the text is canonical already, and known or not by its key alone. */
  private static String canonical(CsvRow row, int column) throws RowFault {
    String text = row.text(column);
    return text.indexOf(' ') > 0 && PostcodeKey.pack(text) != PostcodeKey.NONE
        ? text
        : postcode(row, column).text();
  }

  private static Postcode postcode(CsvRow row, int column) throws RowFault {
    try {
      return Postcode.parse(row.text(column));
    } catch (IllegalArgumentException e) {
      throw new RowFault("the postcode is not valid: " + e.getMessage());
    }
  }

  private static long coordinate(CsvRow row, int column, String label, int max, int decimals)
      throws RowFault {
    long value = row.fixed(column, label, decimals);
    if (value > max * LongMath.pow(10, decimals)) {
      throw new RowFault(
          "the "
              + label
              + " lies off the National Grid, which reaches from 0 to "
              + max
              + " metres.");
    }
    return value;
  }

  private static void checkBoth(long easting, long northing) throws RowFault {
    if ((easting == CsvRow.BLANK) != (northing == CsvRow.BLANK)) {
      throw new RowFault("there is an easting or a northing without the other: give both or none.");
    }
  }

  private static PositionalQuality quality(CsvRow row) throws RowFault {
    long code = row.fixed(QUALITY, "positional quality", 0);
    if (code == CsvRow.BLANK) {
      return PositionalQuality.NOT_TOLD;
    }
    return PositionalQuality.ofCode((int) Math.min(code, Integer.MAX_VALUE))
        .orElseThrow(
            () ->
                new RowFault(
                    "the positional quality "
                        + code
                        + " is none of 1 to 6, 8, 9 or ten times that."));
  }

  private static boolean isLargeUser(CsvRow row) throws RowFault {
    String userType = row.text(USER_TYPE);
    if (!userType.isEmpty() && !userType.equals("0") && !userType.equals("1")) {
      throw new RowFault("the user type is neither 0 (small) nor 1 (large): correct it.");
    }
    return userType.equals("1");
  }

  private static Optional<YearMonth> month(CsvRow row, int column, String what) throws RowFault {
    String text = row.text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    YearMonth month = month(text, what);
    if (month.isAfter(PostcodeValue.LAST_MONTH)) {
      throw new RowFault(
          "the month of "
              + what
              + " lies after "
              + PostcodeValue.LAST_MONTH
              + ", the last that there is room for: correct it.");
    }
    return Optional.of(month);
  }

  private static YearMonth month(String text, String what) throws RowFault {
    try {
      return YearMonth.parse(text, MONTH);
    } catch (DateTimeException e) {
      throw new RowFault("the month of " + what + " is not written as YYYYMM: correct it.");
    }
  }
}
