package org.lac4j.geo.gazetteer.internal.official;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.PlaceFormatException;
import org.lac4j.core.place.Uprn;
import org.lac4j.geo.gazetteer.internal.csv.CsvFiles;
import org.lac4j.geo.gazetteer.internal.csv.CsvRow;
import org.lac4j.geo.gazetteer.internal.csv.CsvSchema;
import org.lac4j.geo.gazetteer.internal.csv.CsvSchema.Column;
import org.lac4j.geo.gazetteer.internal.csv.RowTally;
import org.lac4j.geo.gazetteer.internal.fault.RowFault;
import org.lac4j.geo.gazetteer.internal.table.KeyTable;
import org.lac4j.geo.gazetteer.internal.table.KeyTableBuilder;
import org.lac4j.geo.gazetteer.internal.table.PropertyValue;
import org.lac4j.geo.gazetteer.internal.table.SavedForm;

/** Rows of OS Open UPRN, the ONS UPRN Directory and their like, collected into a table. */
public final class PropertyRows implements CsvFiles.Rows {

  /** The column with the property's number. */
  static final Column NUMBERS = Column.of("property", "uprn");

  private static final int PROPERTY = 0;
  private static final int CENTIMETRES = 2;
  private static final GridPoint.At POINT = new GridPoint.At(1, 3);

  public static final CsvSchema SCHEMA =
      CsvSchema.of(
              NUMBERS,
              GridPoint.EASTINGS,
              GridPoint.NORTHINGS,
              GridPoint.LATITUDES,
              GridPoint.LONGITUDES)
          .needing(new int[] {PROPERTY})
          .needing(POINT.grid(), POINT.degrees());

  private static final int PLAIN_DIGITS = 12;

  private final KeyTableBuilder rows = new KeyTableBuilder();
  private final RowTally tally;

  public PropertyRows(RowTally tally) {
    this.tally = tally;
  }

  @Override
  public void row(CsvRow row) throws RowFault {
    long uprn = uprn(row.text(PROPERTY), tally);
    @Nullable GridPoint point = GridPoint.of(row, POINT, CENTIMETRES);
    rows.add(
        uprn,
        point == null
            ? PropertyValue.WITHOUT_POINT
            : PropertyValue.of((int) point.easting(), (int) point.northing()));
  }

  /** Sorts what was read; of two rows of one property the first counts. */
  public KeyTable build(Repeats repeats) throws IOException {
    return rows.build(
        SavedForm.Kind.PROPERTIES,
        (first, second) -> {
          repeats.tell(second, first, "property");
          return second;
        });
  }

  /** A property's number; one that a spreadsheet has spoilt is counted. */
  static long uprn(String text, RowTally tally) throws RowFault {
    long plain = plain(text);
    if (plain > 0) {
      return plain;
    }
    try {
      long uprn = Uprn.parse(text).toLong();
      tally.spoilt();
      return uprn;
    } catch (PlaceFormatException e) {
      throw new RowFault("the property number is not valid: " + e.getMessage());
    }
  }

  /** The number of a text of up to 12 digits; 0 if it is not one. */
  private static long plain(String text) {
    if (text.length() > PLAIN_DIGITS) {
      return 0;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
