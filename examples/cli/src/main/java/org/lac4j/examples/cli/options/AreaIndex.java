package org.lac4j.examples.cli.options;

import java.util.stream.Collectors;
import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.coverage.CoverageIndexBuilder;
import org.lac4j.geo.coverage.InvalidAreasException;
import org.lac4j.geo.coverage.InvalidAreasException.InvalidArea;

/** Builds the index of a coverage; polygons that are not valid are told and used all the same. */
final class AreaIndex {

  private static final int TOLD = 10;

  private AreaIndex() {}

  static CoverageIndex of(Coverage coverage, Terminal terminal) {
    try {
      return build(CoverageIndex.builder(coverage), terminal);
    } catch (InvalidAreasException e) {
      terminal.streams().err().println(warning(e));
      return build(CoverageIndex.builder(coverage).acceptInvalid(true), terminal);
    }
  }

  private static CoverageIndex build(CoverageIndexBuilder builder, Terminal terminal) {
    ProgressLine progress = terminal.progress("index of the areas", 0);
    try {
      return builder.onProgress(progress::update).build();
    } finally {
      progress.end();
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
