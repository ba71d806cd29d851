package org.lac4j.examples.cli.options;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.lac4j.geo.gazetteer.GazetteerFault;
import org.lac4j.geo.gazetteer.GazetteerReport;

/** What is said of a directory of places that could be read, but not all of it. */
final class DirectoryWording {

  private static final int TOLD = 5;

  private DirectoryWording() {}

  /** The lines to warn with; none if all was well. */
  static ImmutableList<String> warnings(GazetteerReport report) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (report.oddRows() > 0) {
      String told =
          report.faults().stream()
              .limit(TOLD)
              .map(GazetteerFault::toString)
              .collect(Collectors.joining("\n  ", "\n  ", ""));
      long untold = report.oddRows() - Math.min(TOLD, report.faults().size());
      lines.add(
          "Warning: "
              + report.file()
              + ": "
              + (report.oddRows() == 1
                  ? "1 row can't be used and is left out:"
                  : report.oddRows() + " rows can't be used and are left out:")
              + told
              + (untold > 0 ? "\n  and " + untold + " more" : ""));
    }
    if (report.spoiltNumbers() > 0) {
      lines.add(
          "Warning: "
              + report.file()
              + ": a spreadsheet has changed "
              + (report.spoiltNumbers() == 1
                  ? "1 property number, which can still be read"
                  : report.spoiltNumbers() + " property numbers, which can still be read")
              + ": export the column as text next time.");
    }
    return lines.build();
  }
}
