package org.lac4j.geo.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lac4j.core.place.Area;
import org.lac4j.geo.compare.ChangeKind;
import org.lac4j.geo.compare.CoverageChange;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.compare.PlaceMoves;

/** The changes of a comparison as rows of a table. */
final class ComparisonTable {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "kind",
          "also",
          "from",
          "from_names",
          "to",
          "to_names",
          "square_metres_gained",
          "square_metres_lost",
          "edge_moved_metres",
          "postcodes_gained",
          "postcodes_lost",
          "postcodes_moved_within",
          "properties_gained",
          "properties_lost",
          "properties_moved_within",
          "message");

  private final CoverageComparison comparison;

  ComparisonTable(CoverageComparison comparison) {
    this.comparison = comparison;
  }

  /** The names of the columns, then a row for each change. */
  Stream<ImmutableList<String>> rows() {
    return Stream.concat(Stream.of(COLUMNS), comparison.changes().stream().map(this::row));
  }

  private ImmutableList<String> row(CoverageChange change) {
    ImmutableList.Builder<String> row = ImmutableList.builder();
    row.add(
        change.kind().code(),
        also(change),
        codes(change.before()),
        names(change.before()),
        codes(change.after()),
        names(change.after()),
        Csv.number(land(change, change.squareMetresGained())),
        Csv.number(land(change, change.squareMetresLost())),
        Csv.number(change.edgeMovedMetres()));
    row.addAll(counts(comparison.postcodes(), change));
    row.addAll(counts(comparison.properties(), change));
    return row.add(comparison.message(change)).build();
  }

  /** How many places come, go and move within; nothing where none were counted. */
  private static List<String> counts(Optional<PlaceMoves> counted, CoverageChange change) {
    return counted
        .map(
            moves ->
                Stream.of(moves.gainedBy(change), moves.lostBy(change), moves.movedWithin(change))
                    .map(String::valueOf)
                    .toList())
        .orElse(List.of("", "", ""));
  }

  /** What else is true of a change, parted by semicolons. */
  static String also(CoverageChange change) {
    return change.also().stream().map(ChangeKind::code).collect(Collectors.joining("; "));
  }

  private static String names(List<Area> areas) {
    return areas.stream().map(Area::name).collect(Collectors.joining("; "));
  }

  /** The codes, parted by semicolons. */
  static String codes(List<Area> areas) {
    return areas.stream().map(area -> area.code().value()).collect(Collectors.joining("; "));
  }

  /** An area of land; empty if it was not measured. */
  static OptionalDouble land(CoverageChange change, double squareMetres) {
    return change.isMeasured() ? OptionalDouble.of(squareMetres) : OptionalDouble.empty();
  }
}
