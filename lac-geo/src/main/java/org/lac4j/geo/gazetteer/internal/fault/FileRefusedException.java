package org.lac4j.geo.gazetteer.internal.fault;

import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** Says that a file can't be used; the public packages tell it as their own exception. */
public final class FileRefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<FileFault> faults;
  private final long count;

  /**
   * Says what is wrong.
   *
   * @param faults the first faults
   * @param count how many there are in all
   */
  public FileRefusedException(ImmutableList<FileFault> faults, long count) {
    super(faults.get(0).message());
    this.faults = faults;
    this.count = count;
  }

  public static FileRefusedException of(String file, String message) {
    return new FileRefusedException(ImmutableList.of(new FileFault(file, 0, message)), 1);
  }

  public ImmutableList<FileFault> faults() {
    return faults;
  }

  /** How many faults there are, those beyond the list included. */
  public long count() {
    return count;
  }
}
