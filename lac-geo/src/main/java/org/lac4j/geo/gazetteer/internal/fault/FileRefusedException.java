package org.lac4j.geo.gazetteer.internal.fault;

import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** Says that a file can't be used; the public packages tell it as their own exception. */
public final class FileRefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<FileFault> faults;
  private final boolean all;

  public FileRefusedException(ImmutableList<FileFault> faults, boolean all) {
    super(faults.get(0).message());
    this.faults = faults;
    this.all = all;
  }

  public static FileRefusedException of(String file, String message) {
    return new FileRefusedException(ImmutableList.of(new FileFault(file, 0, message)), true);
  }

  public ImmutableList<FileFault> faults() {
    return faults;
  }

  /** Whether these are all faults, or reading stopped after them. */
  public boolean isAll() {
    return all;
  }
}
