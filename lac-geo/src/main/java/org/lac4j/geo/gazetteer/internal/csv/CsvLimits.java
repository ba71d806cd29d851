package org.lac4j.geo.gazetteer.internal.csv;

import org.immutables.value.Value;

/** What is taken from a file before reading stops. */
@Value.Immutable
public interface CsvLimits {

  /** Starts limits. */
  static Builder builder() {
    return new Builder();
  }

  /** The most rows, over all files of a zip or folder. */
  int maxRows();

  /** The most bytes, unpacked. */
  long maxBytes();

  /** How many times its own size a zip may unpack to. */
  int maxExpansion();

  /** The most CSV files in a zip or folder. */
  int maxFiles();

  /** The most characters of a record. */
  int maxRecordLength();

  /** How many faults are told. */
  int maxFaults();

  /** How many rows may be odd, whatever their share. */
  int maxOddRows();

  /** Which share of the rows may be odd, whatever their number. */
  double maxOddShare();

  /** Builds limits. */
  final class Builder extends ImmutableCsvLimits.Builder {
    Builder() {}
  }
}
