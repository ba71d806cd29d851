package org.lac4j.geo.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What must be the same when the vintages are swapped. */
final class Mirror {

  private Mirror() {}

  /** The change as the other direction should tell it. */
  static CoverageChange mirrored(CoverageChange change) {
    return change
        .withKind(mirrored(change.kind()))
        .withBefore(change.after())
        .withAfter(change.before())
        .withSquareMetresGained(change.squareMetresLost())
        .withSquareMetresLost(change.squareMetresGained())
        .withGainedFrom(change.lostTo())
        .withLostTo(change.gainedFrom())
        .withGained(change.lost())
        .withLost(change.gained());
  }

  /** All of a change in decimetres, and in square metres to the tenth. */
  static String of(CoverageChange change) {
    return String.format(
        Locale.ROOT,
        "%s %s %s > %s +%.1f -%.1f %s %s %.1f +%.1f -%.1f",
        change.kind(),
        change.also(),
        change.before(),
        change.after(),
        change.squareMetresGained() + 0.01,
        change.squareMetresLost() + 0.01,
        transfers(change.gainedFrom()),
        transfers(change.lostTo()),
        change.edgeMovedMetres().orElse(-1) + 0.01,
        change.gained().getArea() + 0.01,
        change.lost().getArea() + 0.01);
  }

  private static String transfers(List<Transfer> transfers) {
    return transfers.stream()
        .map(
            transfer ->
                String.format(
                    Locale.ROOT, "%s %.1f", transfer.area(), transfer.squareMetres() + 0.01))
        .sorted()
        .collect(Collectors.joining("; ", "[", "]"));
  }

  private static ChangeKind mirrored(ChangeKind kind) {
    return switch (kind) {
      case ADDED -> ChangeKind.REMOVED;
      case REMOVED -> ChangeKind.ADDED;
      case SPLIT -> ChangeKind.MERGED;
      case MERGED -> ChangeKind.SPLIT;
      default -> kind;
    };
  }
}
