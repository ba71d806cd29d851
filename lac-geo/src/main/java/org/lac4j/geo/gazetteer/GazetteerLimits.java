package org.lac4j.geo.gazetteer;

import org.immutables.value.Value;

/**
 * What a {@link GazetteerReader} takes from a file before it stops, against files that are damaged or meant to harm.
 *
 * <p>The standard limits hold the whole of Great Britain several times over. Immutable and thread-safe.
 */
@Value.Immutable
public interface GazetteerLimits extends WithGazetteerLimits {

  /**
   * Returns the standard limits.
   *
   * @return the limits with every default
   */
  static GazetteerLimits standard() {
    return builder().build();
  }

  /**
   * Starts from the standard limits.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how many rows are read at most, over all files of a zip.
   *
   * @return 1 or more; 100,000,000 unless set
   */
  @Value.Default
  default int maxRows() {
    return 100_000_000;
  }

  /**
   * Returns how many bytes are read at most, unpacked, over all files of a zip.
   *
   * @return 1 or more; 32 GiB unless set
   */
  @Value.Default
  default long maxBytes() {
    return 32L << 30;
  }

  /**
   * Returns how many times its own size a zip may unpack to; 8 MiB are always allowed.
   *
   * @return 1 or more; 20 unless set, where the published files have 5 to 10
   */
  @Value.Default
  default int maxExpansion() {
    return 20;
  }

  /**
   * Returns how many CSV files a zip may hold.
   *
   * @return 1 or more; 10,000 unless set
   */
  @Value.Default
  default int maxFiles() {
    return 10_000;
  }

  /**
   * Returns how many characters one record may have.
   *
   * @return 1 or more; 65,536 unless set
   */
  @Value.Default
  default int maxRecordLength() {
    return 1 << 16;
  }

  /**
   * Returns how many faults are kept and told; further ones are counted.
   *
   * @return 1 or more; 1,000 unless set
   */
  @Value.Default
  default int maxFaults() {
    return 1000;
  }

  /**
   * Returns how many rows that can't be read are left out and counted, whatever their share. A file is refused if more rows
   * than this and a larger share than {@link #maxOddShare()} can't be read.
   *
   * @return 0 or more; 20 unless set
   */
  @Value.Default
  default int maxOddRows() {
    return 20;
  }

  /**
   * Returns which share of the rows may be left out because they can't be read, whatever their number.
   *
   * @return 0 to 1; 0.01 unless set
   */
  @Value.Default
  default double maxOddShare() {
    return 0.01;
  }

  /**
   * Checks that every limit lets something in.
   *
   * @throws IllegalArgumentException if a limit is less than 1, or those on odd rows are out of range
   */
  @Value.Check
  default void check() {
    long least =
        Math.min(
            Math.min(Math.min(maxRows(), maxBytes()), Math.min(maxExpansion(), maxFiles())),
            Math.min(maxRecordLength(), maxFaults()));
    if (least < 1) {
      throw new IllegalArgumentException("A limit is 1 or more, not " + least + ".");
    }
    if (maxOddRows() < 0 || !(maxOddShare() >= 0 && maxOddShare() <= 1)) {
      throw new IllegalArgumentException(
          "Odd rows are 0 or more, and their share is within 0 to 1, not "
              + maxOddRows()
              + " and "
              + maxOddShare()
              + ".");
    }
  }

  /** Builds limits; what is not set stands as in the standard limits. */
  final class Builder extends ImmutableGazetteerLimits.Builder {
    Builder() {}
  }
}
