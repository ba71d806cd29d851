package org.lac4j.geo.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.lac4j.core.place.Postcode;
import org.lac4j.geo.gazetteer.internal.table.KeyTable;
import org.lac4j.geo.gazetteer.internal.table.PostcodeCheck;
import org.lac4j.geo.gazetteer.internal.table.PostcodeKey;
import org.lac4j.geo.gazetteer.internal.table.PostcodeValue;
import org.lac4j.geo.gazetteer.internal.table.SavedForm;

/**
 * Every postcode of a directory with its point on the National Grid, its quality, whether it is a large user's, and when
 * it was introduced and retired.
 *
 * <p>Points are whole metres. Immutable and thread-safe.
 */
public final class PostcodeDirectory extends PointDirectory {

  PostcodeDirectory(KeyTable table) {
    super(table);
  }

  /**
   * Opens a directory that {@link #save} wrote: copies the file into memory and checks all of it, whoever made it.
   *
   * <p>What happens to the file afterwards does not matter.
   *
   * @param path the file
   * @return the directory
   * @throws GazetteerException if the file is missing, damaged, of another version or something else
   * @throws IOException if the file can't be read
   */
  public static PostcodeDirectory open(Path path) throws IOException {
    return GazetteerException.tell(
        () ->
            new PostcodeDirectory(
                KeyTable.open(path, SavedForm.Kind.POSTCODES, new PostcodeCheck())));
  }

  /**
   * Finds a postcode.
   *
   * @param postcode the postcode
   * @return its ordinal; {@link #NONE} if the directory does not know it
   */
  public int find(Postcode postcode) {
    return findKey(PostcodeKey.pack(postcode.text()));
  }

  /**
   * Returns the postcode with an ordinal.
   *
   * @param ordinal 0 to {@link #size()} - 1
   * @return the postcode
   * @throws IndexOutOfBoundsException if there is no such postcode
   */
  public Postcode postcode(int ordinal) {
    return new Postcode(PostcodeKey.unpack(key(ordinal)));
  }

  /**
   * Tells whether a postcode is no longer in use.
   *
   * @param ordinal 0 to {@link #size()} - 1
   * @return true if it is retired
   * @throws IndexOutOfBoundsException if there is no such postcode
   */
  public boolean isRetired(int ordinal) {
    return PostcodeValue.isRetired(value(ordinal));
  }

  /**
   * Returns when a postcode was introduced, for the last time if it was retired between.
   *
   * @param ordinal 0 to {@link #size()} - 1
   * @return the month, January 1980 for all before; empty if the directory does not tell
   * @throws IndexOutOfBoundsException if there is no such postcode
   */
  public Optional<YearMonth> introduced(int ordinal) {
    return PostcodeValue.introducedMonth(value(ordinal));
  }

  /**
   * Returns when a postcode was retired.
   *
   * @param ordinal 0 to {@link #size()} - 1
   * @return the month, January 1980 for all before; empty if it is in use
   * @throws IndexOutOfBoundsException if there is no such postcode
   */
  public Optional<YearMonth> retired(int ordinal) {
    return PostcodeValue.retiredMonth(value(ordinal));
  }

  /**
   * Tells whether a postcode belongs to one large user or to PO boxes.
   *
   * @param ordinal 0 to {@link #size()} - 1
   * @return true if the directory says so
   * @throws IndexOutOfBoundsException if there is no such postcode
   */
  public boolean isLargeUser(int ordinal) {
    return PostcodeValue.isLargeUser(value(ordinal));
  }

  /**
   * Returns how good the point of a postcode is.
   *
   * @param ordinal 0 to {@link #size()} - 1
   * @return the quality; {@link PositionalQuality#NOT_TOLD} if the directory has no such column
   * @throws IndexOutOfBoundsException if there is no such postcode
   */
  public PositionalQuality quality(int ordinal) {
    return PositionalQuality.ofKnownCode(PostcodeValue.quality(value(ordinal)));
  }

  @Override
  public boolean hasGridReference(int ordinal) {
    return PostcodeValue.hasPoint(value(ordinal));
  }

  @Override
  public double easting(int ordinal) {
    return PostcodeValue.easting(value(ordinal));
  }

  @Override
  public double northing(int ordinal) {
    return PostcodeValue.northing(value(ordinal));
  }

  /** Returns the number of postcodes and bytes. */
  @Override
  public String toString() {
    return size() + " postcodes, " + bytes() + " bytes";
  }

  /** The ordinal of a canonical or other text, for rows that need no postcode object. */
  int find(String canonical) {
    return findKey(PostcodeKey.pack(canonical));
  }
}
