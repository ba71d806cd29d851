package org.lac4j.rules.simulation.internal.draws;

/** Keys of streams: numbers that look random, made of what a stream is for. */
public final class Keys {

  /** The golden ratio in 64 bits. */
  public static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Keys() {}

  /** Mixes all bits (Stafford's variant 13 of the finaliser of MurmurHash3, as in SplitMix64). */
  public static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  public static long of(long key, long part) {
    return mix(key + GOLDEN * (part + 1));
  }

  public static long of(String text) {
    long key = 0;
    for (int i = 0; i < text.length(); i++) {
      key = of(key, text.charAt(i));
    }
    return key;
  }
}
