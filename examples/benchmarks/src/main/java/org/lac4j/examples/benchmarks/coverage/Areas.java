package org.lac4j.examples.benchmarks.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.io.CoverageReader;

/** Reads the boundary file to measure on; without one, the demo city is taken. */
final class Areas {

  private Areas() {}

  static Coverage read(String file) {
    if (file.isEmpty()) {
      return DemoCity.ebor().wards(CoordinateSystem.WGS84);
    }
    try {
      return CoverageReader.read(Path.of(file), ReadOptions.DEFAULT).coverage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
