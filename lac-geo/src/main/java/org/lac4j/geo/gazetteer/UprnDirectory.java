package org.lac4j.geo.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import org.lac4j.core.place.Uprn;
import org.lac4j.geo.gazetteer.internal.table.KeyTable;
import org.lac4j.geo.gazetteer.internal.table.KeyTableBuilder;
import org.lac4j.geo.gazetteer.internal.table.PropertyCheck;
import org.lac4j.geo.gazetteer.internal.table.SavedForm;

/**
 * Every Unique Property Reference Number of a directory with its point on the National Grid.
 *
 * <p>Points are whole centimetres, as Ordnance Survey publishes them. Immutable and thread-safe.
 */
public final class UprnDirectory extends PointDirectory {

  private static final int CENTIMETRES = 100;
  private static final int COORDINATE_BITS = 27;
  private static final long COORDINATE_MASK = (1L << COORDINATE_BITS) - 1;
  private static final int POINT_AT = 2 * COORDINATE_BITS;

  private UprnDirectory(KeyTable table) {
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
  public static UprnDirectory open(Path path) throws IOException {
    return GazetteerException.tell(
        () ->
            new UprnDirectory(KeyTable.open(path, SavedForm.Kind.PROPERTIES, new PropertyCheck())));
  }

  /**
   * Finds a property.
   *
   * @param uprn the property's number
   * @return its ordinal; {@link #NONE} if the directory does not know it
   */
  public int find(Uprn uprn) {
    return find(uprn.toLong());
  }

  /**
   * Returns the number of the property with an ordinal.
   *
   * @param ordinal 0 to {@link #size()} - 1
   * @return the property's number
   * @throws IndexOutOfBoundsException if there is no such property
   */
  public Uprn uprn(int ordinal) {
    return Uprn.of(key(ordinal));
  }

  @Override
  public boolean hasGridReference(int ordinal) {
    return hasPoint(value(ordinal));
  }

  @Override
  public double easting(int ordinal) {
    long value = value(ordinal);
    return hasPoint(value)
        ? (double) (value >>> COORDINATE_BITS & COORDINATE_MASK) / CENTIMETRES
        : Double.NaN;
  }

  @Override
  public double northing(int ordinal) {
    long value = value(ordinal);
    return hasPoint(value) ? (double) (value & COORDINATE_MASK) / CENTIMETRES : Double.NaN;
  }

  /** Returns the number of properties and bytes. */
  @Override
  public String toString() {
    return size() + " properties, " + bytes() + " bytes";
  }

  int find(long number) {
    return findKey(number);
  }

  private static boolean hasPoint(long value) {
    return value >>> POINT_AT != 0;
  }

  /** Collects properties in any order. */
  static final class Builder {
    private final KeyTableBuilder rows = new KeyTableBuilder();

    /** Adds a property; the point is in whole centimetres on the grid. */
    void add(long number, int easting, int northing) {
      rows.add(number, 1L << POINT_AT | (long) easting << COORDINATE_BITS | northing);
    }

    void addWithoutPoint(long number) {
      rows.add(number, 0);
    }

    UprnDirectory build(KeyTableBuilder.Repeats repeats) throws IOException {
      return new UprnDirectory(rows.build(SavedForm.Kind.PROPERTIES, repeats));
    }
  }
}
