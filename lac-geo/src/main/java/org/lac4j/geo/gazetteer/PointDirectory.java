package org.lac4j.geo.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.lac4j.core.place.GridReference;
import org.lac4j.geo.gazetteer.internal.table.KeyTable;

/**
 * Places that have a key and mostly a point on the National Grid, in one compact block of memory or of a file.
 *
 * <p>A place is known by its <em>ordinal</em>, its position in the directory from 0. Lookups by ordinal make no objects. A
 * place takes 12 bytes and a little more. A {@link GazetteerReader} makes a directory from CSV; {@link #save} keeps it in a
 * file, which the subclass's {@code open} reads and checks.
 *
 * <p>Immutable and thread-safe.
 */
public abstract sealed class PointDirectory permits PostcodeDirectory, UprnDirectory {

  /** What {@code find} gives for a place that the directory does not know. */
  public static final int NONE = KeyTable.NONE;

  private final KeyTable table;

  PointDirectory(KeyTable table) {
    this.table = table;
  }

  /**
   * Saves the directory to a file: writes it beside and moves it into place.
   *
   * @param path the file; one that is there is replaced
   * @throws IOException if the file can't be written
   */
  public final void save(Path path) throws IOException {
    table.form().save(path);
  }

  /**
   * Returns the number of places.
   *
   * @return the number, 0 or more
   */
  public final int size() {
    return table.size();
  }

  /**
   * Returns how many bytes the directory takes, in memory or in a file.
   *
   * @return the number of bytes
   */
  public final long bytes() {
    return table.form().bytes();
  }

  /**
   * Tells whether a place has a point on the National Grid.
   *
   * @param ordinal 0 to {@link #size()} - 1
   * @return true if it has
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public abstract boolean hasGridReference(int ordinal);

  /**
   * Returns how far east a place is.
   *
   * @param ordinal 0 to {@link #size()} - 1
   * @return metres; NaN if it has no grid reference
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public abstract double easting(int ordinal);

  /**
   * Returns how far north a place is.
   *
   * @param ordinal 0 to {@link #size()} - 1
   * @return metres; NaN if it has no grid reference
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public abstract double northing(int ordinal);

  /**
   * Returns the point of a place.
   *
   * @param ordinal 0 to {@link #size()} - 1
   * @return the point; empty if it has no grid reference
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public final Optional<GridReference> gridReference(int ordinal) {
    return hasGridReference(ordinal)
        ? Optional.of(GridReference.ofMetres(easting(ordinal), northing(ordinal)))
        : Optional.empty();
  }

  final int findKey(long key) {
    return table.find(key);
  }

  final long key(int ordinal) {
    return table.key(Objects.checkIndex(ordinal, size()));
  }

  final long value(int ordinal) {
    return table.value(ordinal);
  }

  final int checksum() {
    return table.form().checksum();
  }
}
