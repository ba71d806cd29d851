package org.lac4j.geo.gazetteer;

/** How many bytes may still be read, over all files of a zip. */
final class ByteBudget {

  private final String file;
  private final long max;
  private final String why;
  private long used;

  ByteBudget(String file, long max, String why) {
    this.file = file;
    this.max = max;
    this.why = why;
  }

  void use(long bytes) throws GazetteerException {
    used += bytes;
    if (used > max) {
      throw GazetteerException.of(
          file,
          "it unpacks to more than " + max + " bytes." + why + " Raise the limit if you trust it.");
    }
  }
}
