package org.lac4j.geo.boundary;

import org.immutables.value.Value;

/**
 * Bounds on what a boundary file may hold, against hostile and broken files.
 *
 * <p>The defaults let every official boundary file of Great Britain through; a file of a few kilobytes can't make a reader
 * take more than a few seconds or 256 MB. Raise a limit only for files that you trust.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ReadLimits extends WithReadLimits {

  /** The default limits. */
  ReadLimits DEFAULT = builder().build();

  /**
   * Starts with the default limits.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how many bytes may be read, counted after unpacking.
   *
   * @return the number of bytes; 4 GiB by default
   */
  @Value.Default
  default long bytes() {
    return 4L << 30;
  }

  /**
   * Returns how many bytes one compressed byte may unpack to, once 8 MiB have come out. Boundaries pack 3 to 10 times; a
   * compression bomb 1,000 times.
   *
   * @return the ratio; 20 by default
   */
  @Value.Default
  default int compressionRatio() {
    return 20;
  }

  /**
   * Returns how deep objects and arrays may be nested.
   *
   * @return the depth; 64 by default
   */
  @Value.Default
  default int depth() {
    return 64;
  }

  /**
   * Returns how many features a file may hold.
   *
   * @return the number; 1,000,000 by default
   */
  @Value.Default
  default int features() {
    return 1_000_000;
  }

  /**
   * Returns how many attributes the features may have, told apart by name.
   *
   * @return the number; 1,000 by default
   */
  @Value.Default
  default int attributes() {
    return 1_000;
  }

  /**
   * Returns how many rings and other parts all geometries together may have.
   *
   * @return the number; 500,000 by default
   */
  @Value.Default
  default int rings() {
    return 500_000;
  }

  /**
   * Returns how many vertices all geometries together may have.
   *
   * @return the number; 20,000,000 by default, for which the reader keeps 320 MB
   */
  @Value.Default
  default int vertices() {
    return 20_000_000;
  }

  /**
   * Returns how many characters one text may have.
   *
   * @return the number; 1,000,000 by default
   */
  @Value.Default
  default int textLength() {
    return 1_000_000;
  }

  /**
   * Returns how many faults are kept and told; further ones are counted.
   *
   * @return the number; 100 by default
   */
  @Value.Default
  default int faults() {
    return 100;
  }

  /**
   * Checks that every limit lets something through.
   *
   * @throws IllegalArgumentException if a limit is less than 1
   */
  @Value.Check
  default void check() {
    long least = Math.min(bytes(), compressionRatio());
    for (int limit :
        new int[] {
          depth(), features(), attributes(), rings(), vertices(), textLength(), faults()
        }) {
      least = Math.min(least, limit);
    }
    if (least < 1) {
      throw new IllegalArgumentException("Every limit is 1 or more, but one is " + least + ".");
    }
  }

  /** Builds limits. */
  final class Builder extends ImmutableReadLimits.Builder {
    Builder() {}
  }
}
