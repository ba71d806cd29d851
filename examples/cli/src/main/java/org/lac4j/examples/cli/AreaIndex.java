package org.lac4j.examples.cli;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.coverage.InvalidAreasException;
import org.lac4j.geo.coverage.InvalidAreasException.InvalidArea;

/** Builds the index of a coverage; polygons that are not valid are told and used all the same. */
final class AreaIndex {

  private static final int TOLD = 10;

  private AreaIndex() {}

  static CoverageIndex of(Coverage coverage, PrintStream err) {
    try {
      return CoverageIndex.of(coverage);
    } catch (InvalidAreasException e) {
      err.println(warning(e));
      return CoverageIndex.builder(coverage).acceptInvalid(true).build();
    }
  }

  private static String warning(InvalidAreasException e) {
    int count = e.invalidAreas().size();
    String told =
        e.invalidAreas().stream()
            .limit(TOLD)
            .map(InvalidArea::toString)
            .collect(Collectors.joining("; "));
    return "Warning: "
        + (count == 1
            ? "1 area has a polygon that is not valid: "
            : count + " areas have polygons that are not valid: ")
        + told
        + (count > TOLD ? "; and " + (count - TOLD) + " more" : "")
        + ". A place counts as inside by the even-odd rule; better repair the file.";
  }
}
