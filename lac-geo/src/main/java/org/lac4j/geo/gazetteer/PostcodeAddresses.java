package org.lac4j.geo.gazetteer;

import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import org.lac4j.geo.gazetteer.internal.table.SavedForm;

/**
 * Which properties have which postcode: what a resolver needs to say that a postcode is split, and how.
 *
 * <p>It belongs to the two directories that it was read with, and speaks of their ordinals. A property takes 4 bytes, a
 * postcode 4. Lookups make no objects.
 *
 * <p>Immutable and thread-safe.
 */
public final class PostcodeAddresses {

  private final SavedForm form;
  private final IntBuffer starts;
  private final IntBuffer properties;

  private PostcodeAddresses(SavedForm form) {
    SavedForm.Sections sections = form.sections();
    this.form = form;
    this.starts = sections.ints(form.header().buckets() + 1);
    this.properties = sections.ints(form.header().rows());
  }

  /**
   * Opens a file that {@link #save} wrote: copies it into memory and checks all of it, whoever made it.
   *
   * <p>What happens to the file afterwards does not matter.
   *
   * @param path the file
   * @param postcodes the directory of postcodes that it was read with
   * @param uprns the directory of properties that it was read with
   * @return the addresses
   * @throws GazetteerException if the file is missing, damaged, of another version or something else, or was made for
   *     other directories
   * @throws IOException if the file can't be read
   */
  public static PostcodeAddresses open(Path path, PostcodeDirectory postcodes, UprnDirectory uprns)
      throws IOException {
    SavedForm form =
        GazetteerException.tell(
            () ->
                SavedForm.open(
                    path,
                    SavedForm.Kind.ADDRESSES,
                    header -> bodyBytes(header.rows(), header.buckets())));
    PostcodeAddresses addresses = new PostcodeAddresses(form);
    if (!addresses.isFor(postcodes, uprns)) {
      throw GazetteerException.of(
          String.valueOf(path.getFileName()),
          "the file was made for other directories of postcodes or properties: read it again from the CSV.");
    }
    return GazetteerException.tell(
        () -> {
          if (!addresses.isSound(uprns.size())) {
            throw SavedForm.damaged(path, "its rows contradict each other");
          }
          return addresses;
        });
  }

  /**
   * Saves the addresses to a file: writes it beside and moves it into place.
   *
   * @param path the file; one that is there is replaced
   * @throws IOException if the file can't be written
   */
  public void save(Path path) throws IOException {
    form.save(path);
  }

  /**
   * Returns the number of properties that have a postcode.
   *
   * @return the number, 0 or more
   */
  public int size() {
    return properties.limit();
  }

  /**
   * Returns how many rows named a property or a postcode that its directory does not know, and were left out.
   *
   * @return the number, 0 or more
   */
  public int unmatched() {
    return form.header().detail();
  }

  /**
   * Returns how many bytes the addresses take, in memory or in a file.
   *
   * @return the number of bytes
   */
  public long bytes() {
    return form.bytes();
  }

  /**
   * Returns how many properties a postcode has.
   *
   * @param postcode the postcode's ordinal in its directory
   * @return the number, 0 or more
   * @throws IndexOutOfBoundsException if there is no such postcode
   */
  public int count(int postcode) {
    return starts.get(postcode + 1) - starts.get(postcode);
  }

  /**
   * Returns a property of a postcode.
   *
   * @param postcode the postcode's ordinal in its directory
   * @param index 0 to {@link #count} - 1
   * @return the property's ordinal in its directory; ordinals ascend with the index
   * @throws IndexOutOfBoundsException if there is no such postcode or property
   */
  public int property(int postcode, int index) {
    if (index < 0 || index >= count(postcode)) {
      throw new IndexOutOfBoundsException(
          "The postcode has "
              + count(postcode)
              + " properties, none with the index "
              + index
              + ".");
    }
    return properties.get(starts.get(postcode) + index);
  }

  /** Returns the number of properties and bytes. */
  @Override
  public String toString() {
    return size() + " properties with a postcode, " + bytes() + " bytes";
  }

  /** Tells whether the ordinals are those of two directories. */
  boolean isFor(PostcodeDirectory postcodes, UprnDirectory uprns) {
    return form.header().madeFor() == madeFor(postcodes, uprns)
        && form.header().buckets() == postcodes.size();
  }

  /** Whether starts ascend from none to all rows, and the properties of each postcode ascend among those that there are. */
  private boolean isSound(int known) {
    int postcodes = starts.limit() - 1;
    if (starts.get(0) != 0 || starts.get(postcodes) != size() || unmatched() < 0) {
      return false;
    }
    for (int postcode = 0; postcode < postcodes; postcode++) {
      int to = starts.get(postcode + 1);
      if (to < starts.get(postcode) || to > size()) {
        return false;
      }
      int before = -1;
      for (int row = starts.get(postcode); row < to; row++) {
        int property = properties.get(row);
        if (property <= before || property >= known) {
          return false;
        }
        before = property;
      }
    }
    return true;
  }

  private static long madeFor(PostcodeDirectory postcodes, UprnDirectory uprns) {
    return (long) postcodes.checksum() << Integer.SIZE | Integer.toUnsignedLong(uprns.checksum());
  }

  private static long bodyBytes(int rows, int buckets) {
    return SavedForm.padded(Integer.BYTES * (buckets + 1L))
        + SavedForm.padded(Integer.BYTES * (long) rows);
  }

  /** Collects which property has which postcode. */
  static final class Builder {
    private static final int NONE = -1;

    private final PostcodeDirectory postcodes;
    private final UprnDirectory uprns;
    private final int[] postcodeOf;
    private int size;
    private int unmatched;

    Builder(PostcodeDirectory postcodes, UprnDirectory uprns) {
      this.postcodes = postcodes;
      this.uprns = uprns;
      this.postcodeOf = new int[uprns.size()];
      Arrays.fill(postcodeOf, NONE);
    }

    /** Adds a property, and tells whether it has no other postcode yet. */
    boolean add(long uprn, String postcode) {
      int property = uprns.find(uprn);
      int ordinal = postcodes.find(postcode);
      if (property == UprnDirectory.NONE || ordinal == PostcodeDirectory.NONE) {
        unmatched++;
        return true;
      }
      int before = postcodeOf[property];
      if (before == NONE) {
        postcodeOf[property] = ordinal;
        size++;
      }
      return before == NONE || before == ordinal;
    }

    PostcodeAddresses build() {
      SavedForm form =
          SavedForm.allocate(
              new SavedForm.Header(
                  SavedForm.Kind.ADDRESSES,
                  size,
                  postcodes.size(),
                  unmatched,
                  madeFor(postcodes, uprns)),
              bodyBytes(size, postcodes.size()));
      SavedForm.Sections sections = form.sections();
      int[] next = new int[postcodes.size() + 1];
      for (int postcode : postcodeOf) {
        if (postcode != NONE) {
          next[postcode + 1]++;
        }
      }
      for (int i = 1; i < next.length; i++) {
        next[i] += next[i - 1];
      }
      sections.ints(next.length).put(next);
      IntBuffer properties = sections.ints(size);
      for (int property = 0; property < postcodeOf.length; property++) {
        if (postcodeOf[property] != NONE) {
          properties.put(next[postcodeOf[property]]++, property);
        }
      }
      return new PostcodeAddresses(form.seal());
    }
  }
}
