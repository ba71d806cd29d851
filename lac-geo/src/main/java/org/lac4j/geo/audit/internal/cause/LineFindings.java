package org.lac4j.geo.audit.internal.cause;

import com.google.common.collect.ImmutableList;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lac4j.geo.audit.Finding;

/**
 * The findings of an audit, of which causes may explain those about lines.
 *
 * @param all all findings in the report's order
 */
record LineFindings(ImmutableList<Finding> all) {

  /** An area that stands alone, or a ward in none, is no sign of a cause by itself. */
  static boolean isTelling(Finding finding) {
    return Remaining.isOfLines(finding)
        && switch (finding.code()) {
          case ISLAND, WARD_NOT_COVERED, HOLE -> false;
          default -> true;
        };
  }

  int size() {
    return all.size();
  }

  Finding get(int position) {
    return all.get(position);
  }

  Stream<Finding> stream() {
    return all.stream();
  }

  /** How many are about lines. */
  int count() {
    return (int) all.stream().filter(Remaining::isOfLines).count();
  }

  /** The positions of those about lines that pass a test. */
  ImmutableList<Integer> positions(IntPredicate isExplained) {
    return IntStream.range(0, all.size())
        .filter(position -> Remaining.isOfLines(all.get(position)))
        .filter(isExplained)
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }
}
