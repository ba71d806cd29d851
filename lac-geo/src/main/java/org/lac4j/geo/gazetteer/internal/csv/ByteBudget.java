package org.lac4j.geo.gazetteer.internal.csv;

import org.lac4j.geo.gazetteer.internal.fault.FileRefusedException;

/** How many bytes may still be read, over all files of a zip. */
public final class ByteBudget {

  private final String file;
  private final long max;
  private final String why;
  private long used;

  public ByteBudget(String file, long max, String why) {
    this.file = file;
    this.max = max;
    this.why = why;
  }

  public void use(long bytes) throws FileRefusedException {
    used += bytes;
    if (used > max) {
      throw FileRefusedException.of(
          file,
          "it unpacks to more than " + max + " bytes." + why + " Raise the limit if you trust it.");
    }
  }
}
