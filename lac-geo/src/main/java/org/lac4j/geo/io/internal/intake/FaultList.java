package org.lac4j.geo.io.internal.intake;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.boundary.internal.FaultWording;

/** Gathers the faults of one file, keeping as many as the limits say and counting the rest. */
final class FaultList {

  private final String source;
  private final int most;
  private final ImmutableList.Builder<Fault> kept = ImmutableList.builder();
  private long count;

  FaultList(String source, ReadLimits limits) {
    this.source = source;
    this.most = limits.faults();
  }

  boolean isEmpty() {
    return count == 0;
  }

  void add(Fault fault) {
    if (count < most) {
      kept.add(fault);
    }
    count++;
  }

  /** Adds a fault of a feature. */
  void add(int number, @Nullable String id, String what, @Nullable Object value, String cure) {
    add(
        Fault.builder()
            .feature(number)
            .id(Optional.ofNullable(id))
            .what(what)
            .value(Optional.ofNullable(value).map(FaultWording::shorten))
            .cure(cure)
            .build());
  }

  /** Throws what was gathered, the file's own faults first, then those of its features in the file's order. */
  void throwIfAny() throws CoverageReadException {
    if (count > 0) {
      throw new CoverageReadException(
          source,
          ImmutableList.sortedCopyOf(
              Comparator.comparingInt(fault -> fault.feature().orElse(0)), kept.build()),
          count);
    }
  }
}
