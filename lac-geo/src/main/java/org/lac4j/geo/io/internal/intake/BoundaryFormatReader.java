package org.lac4j.geo.io.internal.intake;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.lac4j.geo.boundary.BoundaryFormat;

/** Reads the files of one format. To add a format: implement this, and name it in {@code CoverageReader}'s list. */
public interface BoundaryFormatReader {

  /** The format, unless reading a file shows a kin of it, which the reader then tells the collector. */
  BoundaryFormat format();

  /** The endings of the names of its files, in lower case with the dot, the usual one first. */
  ImmutableList<String> endings();

  /** Reads a file that exists, and gives its features and faults to the collector. */
  void collect(Path file, FeatureCollector collector) throws IOException;
}
