package org.lac4j.geo.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import org.lac4j.core.place.Uprn;
import org.lac4j.geo.gazetteer.internal.table.KeyTable;
import org.lac4j.geo.gazetteer.internal.table.PropertyValue;
import org.lac4j.geo.gazetteer.internal.table.SavedForm;

/**
 * Every Unique Property Reference Number of a directory with its point on the National Grid.
 *
 * <p>Points are whole centimetres, as Ordnance Survey publishes them. Immutable and thread-safe.
 */
public final class UprnDirectory extends PointDirectory {

  UprnDirectory(KeyTable table) {
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
            new UprnDirectory(
                KeyTable.open(path, SavedForm.Kind.PROPERTIES, PropertyValue::isPossible)));
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
    return PropertyValue.hasPoint(value(ordinal));
  }

  @Override
  public double easting(int ordinal) {
    return PropertyValue.easting(value(ordinal));
  }

  @Override
  public double northing(int ordinal) {
    return PropertyValue.northing(value(ordinal));
  }

  /** Returns the number of properties and bytes. */
  @Override
  public String toString() {
    return size() + " properties, " + bytes() + " bytes";
  }

  int find(long number) {
    return findKey(number);
  }
}
