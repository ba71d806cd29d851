package org.lac4j.geo.gazetteer;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.gazetteer.internal.fault.FileRefusedException;

/**
 * Says that a file of postcodes or properties can't be used, with every fault that was found in it.
 *
 * <p>The message tells the first faults, {@link #faults()} all up to the limit.
 */
public final class GazetteerException extends IOException {

  private static final long serialVersionUID = 1L;
  private static final int TOLD = 20;

  /** Not serialised: the message is what travels. */
  private final transient @Nullable ImmutableList<GazetteerFault> faults;

  GazetteerException(ImmutableList<GazetteerFault> faults, long count) {
    super(message(faults, count));
    this.faults = faults;
  }

  static GazetteerException of(String file, String message) {
    return new GazetteerException(ImmutableList.of(new GazetteerFault(file, 0, message)), 1);
  }

  /** Reads something in a hidden package. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  /** Reads, and tells in public what a hidden package found. */
  static <T> T tell(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (FileRefusedException e) {
      throw of(e);
    }
  }

  private static GazetteerException of(FileRefusedException refused) {
    return new GazetteerException(
        refused.faults().stream()
            .map(fault -> new GazetteerFault(fault.file(), fault.line(), fault.message()))
            .collect(ImmutableList.toImmutableList()),
        refused.count());
  }

  /**
   * Returns the faults in the order in which they were found.
   *
   * @return one or more faults, not more than {@link GazetteerLimits#maxFaults()}; none after serialisation, which keeps
   *     the message only
   */
  public ImmutableList<GazetteerFault> faults() {
    return faults == null ? ImmutableList.of() : faults;
  }

  private static String message(ImmutableList<GazetteerFault> faults, long count) {
    String told =
        faults.stream().limit(TOLD).map(GazetteerFault::toString).collect(Collectors.joining("\n"));
    return count <= Math.min(TOLD, faults.size()) ? told : told + "\n" + count + " faults in all.";
  }
}
