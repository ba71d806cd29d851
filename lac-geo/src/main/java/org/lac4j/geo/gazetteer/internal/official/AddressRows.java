package org.lac4j.geo.gazetteer.internal.official;

import org.lac4j.geo.gazetteer.internal.csv.CsvFiles;
import org.lac4j.geo.gazetteer.internal.csv.CsvRow;
import org.lac4j.geo.gazetteer.internal.csv.CsvSchema;
import org.lac4j.geo.gazetteer.internal.csv.RowTally;
import org.lac4j.geo.gazetteer.internal.fault.RowFault;
import org.lac4j.geo.gazetteer.internal.table.PostcodeKey;

/** Rows that say which property has which postcode. */
public final class AddressRows implements CsvFiles.Rows {

  /** Takes a property and its postcode. */
  @FunctionalInterface
  public interface Pairs {
    /** Takes a pair, and tells whether the property has no other postcode yet. */
    boolean add(long uprn, String postcode);
  }

  private static final int PROPERTY = 0;
  private static final int POSTCODE = 1;

  public static final CsvSchema SCHEMA =
      CsvSchema.of(PropertyRows.NUMBERS, PostcodeRows.POSTCODES)
          .needing(new int[] {PROPERTY})
          .needing(new int[] {POSTCODE});

  private final Pairs pairs;
  private final RowTally tally;

  public AddressRows(Pairs pairs, RowTally tally) {
    this.pairs = pairs;
    this.tally = tally;
  }

  @Override
  public void row(CsvRow row) throws RowFault {
    long uprn = PropertyRows.uprn(row.text(PROPERTY), tally);
    String text = row.text(POSTCODE);
    if (!text.isEmpty() && !pairs.add(uprn, canonical(text))) {
      throw new RowFault("the property already has another postcode: keep one.");
    }
  }

  /** Mostly the text is canonical already, and known or not by its key alone. */
  private static String canonical(String text) throws RowFault {
    return text.indexOf(' ') > 0 && PostcodeKey.pack(text) != PostcodeKey.NONE
        ? text
        : PostcodeRows.postcode(text).text();
  }
}
