package org.lac4j.geo.compare;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The changes of a comparison, of which causes may explain those of outlines.
 *
 * @param changes all changes in the comparison's order
 */
record LineChanges(ImmutableList<CoverageChange> changes) {

  /** Tells whether an outline is another. */
  static boolean isOfLines(CoverageChange change) {
    return change.isMeasured()
        && switch (change.kind()) {
          case UNCHANGED -> false;
          case RECODED, RENAMED -> change.also().contains(ChangeKind.REDIGITISED);
          default -> true;
        };
  }

  /** How many are of outlines. */
  int count() {
    return (int) changes.stream().filter(LineChanges::isOfLines).count();
  }

  /** The positions of those of outlines that pass a test. */
  ImmutableList<Integer> positions(Predicate<CoverageChange> isExplained) {
    return IntStream.range(0, changes.size())
        .filter(position -> isOfLines(changes.get(position)))
        .filter(position -> isExplained.test(changes.get(position)))
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }
}
