package org.lac4j.geo.gazetteer.internal.official;

import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.PlaceFormatException;
import org.lac4j.core.place.Postcode;
import org.lac4j.geo.gazetteer.internal.csv.CsvFiles;
import org.lac4j.geo.gazetteer.internal.csv.CsvRow;
import org.lac4j.geo.gazetteer.internal.csv.CsvSchema;
import org.lac4j.geo.gazetteer.internal.csv.CsvSchema.Column;
import org.lac4j.geo.gazetteer.internal.fault.RowFault;
import org.lac4j.geo.gazetteer.internal.place.GreatBritain;
import org.lac4j.geo.gazetteer.internal.table.KeyTable;
import org.lac4j.geo.gazetteer.internal.table.KeyTableBuilder;
import org.lac4j.geo.gazetteer.internal.table.PostcodeKey;
import org.lac4j.geo.gazetteer.internal.table.PostcodeValue;
import org.lac4j.geo.gazetteer.internal.table.SavedForm;

/** Rows of the ONS's and Ordnance Survey's postcode products, collected into a table. */
public final class PostcodeRows implements CsvFiles.Rows {

  /** The column with the postcode, under the names that any product gives it. */
  static final Column POSTCODES =
      Column.of("postcode", "pcds", "postcode", "pcd", "pcd2", "pcd8", "pcd7", "post_code");

  private static final int POSTCODE = 0;
  private static final int QUALITY = 3;
  private static final int USER_TYPE = 4;
  private static final int RETIRED = 5;
  private static final int INTRODUCED = 6;
  private static final int IN_USE = 9;
  private static final GridPoint.At POINT = new GridPoint.At(1, 7);

  /** Code-Point Open has no header: postcode, positional quality, easting, northing and six more. */
  public static final CsvSchema SCHEMA =
      CsvSchema.of(
              POSTCODES,
              GridPoint.EASTINGS,
              GridPoint.NORTHINGS,
              Column.of("quality", "osgrdind", "gridind", "positional_quality_indicator"),
              Column.of("user type", "usertype", "usrtypind"),
              Column.of("month of retirement", "doterm", "terminated"),
              Column.of("month of introduction", "dointr", "introduced"),
              GridPoint.LATITUDES,
              GridPoint.LONGITUDES,
              Column.of("in use", "in_use"))
          .needing(new int[] {POSTCODE})
          .needing(POINT.grid(), POINT.degrees())
          .orHeaderless(PostcodeRows::isCodePoint, 0, 2, 3, 1, -1, -1, -1, -1, -1, -1);

  private static final Pattern MONTH = Pattern.compile("([0-9]{4})-?([0-9]{2})(?:-[0-9]{2})?");
  private static final ImmutableIntArray QUALITIES = ImmutableIntArray.of(1, 2, 3, 4, 5, 6, 8, 9);
  private static final int NO_GRID_REFERENCE = 9;

  private final KeyTableBuilder rows = new KeyTableBuilder();

  @Override
  public void row(CsvRow row) throws RowFault {
    Postcode postcode = postcode(row.text(POSTCODE));
    rows.add(PostcodeKey.pack(postcode.text()), value(row, postcode));
  }

  /** Sorts what was read; of two rows of one postcode the one in use counts, then the one introduced last. */
  public KeyTable build(Repeats repeats) throws IOException {
    return rows.build(
        SavedForm.Kind.POSTCODES,
        (first, second) -> {
          boolean keepsFirst =
              PostcodeValue.lateness(rows.value(first))
                  >= PostcodeValue.lateness(rows.value(second));
          int dropped = keepsFirst ? second : first;
          repeats.tell(dropped, keepsFirst ? first : second, "postcode");
          return dropped;
        });
  }

  static Postcode postcode(String text) throws RowFault {
    try {
      return Postcode.ofIssued(text);
    } catch (PlaceFormatException e) {
      throw new RowFault("the postcode is not valid: " + e.getMessage());
    }
  }

  private static boolean isCodePoint(List<String> first) {
    return first.size() >= 4
        && first.get(1).matches("[1-9]0")
        && PostcodeKey.pack(first.get(0)) != PostcodeKey.NONE;
  }

  private static long value(CsvRow row, Postcode postcode) throws RowFault {
    int quality = quality(row);
    long value = PostcodeValue.withQuality(PostcodeValue.EMPTY, quality);
    @Nullable GridPoint point = GridPoint.of(row, POINT, 0);
    if (point != null && quality != NO_GRID_REFERENCE && !GreatBritain.isOutside(postcode)) {
      value = PostcodeValue.withPoint(value, (int) point.easting(), (int) point.northing());
    }
    if (isLargeUser(row)) {
      value = PostcodeValue.withLargeUser(value);
    }
    Optional<YearMonth> introduced = month(row, INTRODUCED, "introduction");
    if (introduced.isPresent()) {
      value = PostcodeValue.withIntroduced(value, introduced.get());
    }
    Optional<YearMonth> retired = month(row, RETIRED, "retirement").or(() -> noMonth(row));
    return retired.isPresent() ? PostcodeValue.withRetired(value, retired.get()) : value;
  }

  /** A postcode that is said to be out of use, but not since when, counts as retired since ever. */
  private static Optional<YearMonth> noMonth(CsvRow row) {
    return row.text(IN_USE).toLowerCase(Locale.ROOT).equals("no")
        ? Optional.of(PostcodeValue.FIRST_MONTH)
        : Optional.empty();
  }

  /** The quality from 1 to 9, which Code-Point Open gives ten times; 0 if it is not told. */
  private static int quality(CsvRow row) throws RowFault {
    long code = row.fixed(QUALITY, "positional quality", 0);
    if (code == CsvRow.BLANK) {
      return 0;
    }
    long digit = code >= 10 && code % 10 == 0 ? code / 10 : code;
    if (digit > NO_GRID_REFERENCE || !QUALITIES.contains((int) digit)) {
      throw new RowFault(
          "the positional quality " + code + " is not 1 to 6, 8, 9 or ten times that.");
    }
    return (int) digit;
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
    Matcher parts = MONTH.matcher(text);
    try {
      if (parts.matches()) {
        return YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
      }
    } catch (DateTimeException e) {
      // Told below: it has a thirteenth month or the like.
    }
    throw new RowFault(
        "the month of " + what + " is not written as YYYYMM or YYYY-MM-DD: correct it.");
  }
}
