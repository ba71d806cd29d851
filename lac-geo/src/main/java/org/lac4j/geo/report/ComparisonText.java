package org.lac4j.geo.report;

import com.google.common.base.Strings;
import java.util.List;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.geo.compare.ChangeKind;
import org.lac4j.geo.compare.CoverageChange;
import org.lac4j.geo.compare.CoverageComparison;

/** A comparison in lines for a terminal. */
record ComparisonText(CoverageComparison comparison) {

  /** The least room for the kind of a change in front of its words. */
  private static final int LEAD = 10;

  /**
   * Tells everything.
   *
   * @param heading what is compared
   */
  String of(String heading, int width) {
    Lines lines = new Lines(width);
    lines.add("", heading + ": " + comparison.summary());
    List<CoverageChange> changes = comparison.changes();
    long others =
        changes.stream()
            .filter(change -> change.kind() == ChangeKind.REDIGITISED && !isTold(change))
            .count();
    int room = others > 0 ? ChangeKind.REDIGITISED.code().length() + 1 : LEAD;
    boolean any = others > 0 || comparison.diagnosis().note().isPresent();
    for (CoverageChange change : changes) {
      if (isTold(change)) {
        any = true;
        room = Math.max(room, change.kind().code().length() + 1);
      }
    }
    if (any) {
      lines.gap();
    }
    int column = room;
    new CauseReport(comparison.diagnosis())
        .addTo(lines, changes.size(), position -> add(lines, column, changes.get(position)));
    if (others > 0) {
      lines.add(
          Strings.padEnd(ChangeKind.REDIGITISED.code(), room, ' '),
          Rounding.count(others, "area has", "areas have")
              + " new vertices along the same lines: no land wider than 0.1 m changed hands.");
    }
    return lines.toString();
  }

  private void add(Lines lines, int room, CoverageChange change) {
    if (isTold(change)) {
      lines.add(Strings.padEnd(change.kind().code(), room, ' '), comparison.message(change));
    }
  }

  private static boolean isTold(CoverageChange change) {
    return change.isReal() || !change.gained().isEmpty() || !change.lost().isEmpty();
  }
}
