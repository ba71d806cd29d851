package org.lac4j.geo.boundary;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Tells that a file can't be used, with every fault that was found in it.
 *
 * <p>Immutable and thread-safe.
 */
public final class CoverageReadException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final transient ImmutableList<Fault> faults;
  private final long faultCount;

  /**
   * Obtains an exception whose message tells the faults, one a line.
   *
   * @param source the file's name
   * @param faults the faults to tell, in order
   * @param faultCount how many faults there were, those left out of the list included
   */
  public CoverageReadException(String source, ImmutableList<Fault> faults, long faultCount) {
    super(message(source, faults, faultCount));
    this.source = source;
    this.faults = faults;
    this.faultCount = faultCount;
  }

  /**
   * Returns the name of the file.
   *
   * @return the name as it was given to the reader
   */
  public String source() {
    return source;
  }

  /**
   * Returns the faults of the file as a whole, then those of its features in the file's order, as many as {@link ReadLimits#faults()} keeps.
   *
   * @return the faults, one or more; empty after serialisation, which keeps the message only
   */
  public ImmutableList<Fault> faults() {
    return faults == null ? ImmutableList.of() : faults;
  }

  /**
   * Returns how many faults were found, those beyond the limit included.
   *
   * @return the number, 1 or more
   */
  public long faultCount() {
    return faultCount;
  }

  private static String message(String source, ImmutableList<Fault> faults, long faultCount) {
    if (faultCount == 1) {
      return source + ": " + faults.get(0).message();
    }
    String lines =
        faults.stream().map(fault -> "\n  " + fault.message()).collect(Collectors.joining());
    long untold = faultCount - faults.size();
    return source
        + ": "
        + faultCount
        + " faults."
        + lines
        + (untold == 0 ? "" : "\n  and " + untold + " more.");
  }
}
