package org.lac4j.geo.gazetteer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What was noticed while a directory was read that does not keep it from being used.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the file's name
 * @param rows how many rows were read
 * @param oddRows how many more rows could not be read, or repeat another, and were left out
 * @param faults the first of these with their lines, as many as {@link GazetteerLimits#maxFaults()}
 * @param spoiltNumbers how many property numbers a spreadsheet had changed, such as 100050536.0, and could be read
 */
public record GazetteerReport(
    String file,
    long rows,
    long oddRows,
    ImmutableList<GazetteerFault> faults,
    long spoiltNumbers) {

  /** Checks that nothing is missing. */
  public GazetteerReport {
    requireNonNull(file, "file");
    requireNonNull(faults, "faults");
  }

  /**
   * Tells whether there is anything to tell a person.
   *
   * @return true if no row was left out and no number was spoilt
   */
  public boolean isClean() {
    return oddRows == 0 && spoiltNumbers == 0;
  }
}
