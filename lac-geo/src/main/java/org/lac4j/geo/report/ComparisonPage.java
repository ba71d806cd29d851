package org.lac4j.geo.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.Listed;
import org.lac4j.core.internal.page.MapPage;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.core.internal.page.SortableTable;
import org.lac4j.geo.compare.ChangeKind;
import org.lac4j.geo.compare.CoverageChange;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.compare.PlaceMoves;

/** The page of a comparison, drawn on the National Grid. */
final class ComparisonPage {

  private static final double LEAST_SQUARE_METRES = 0.5;

  private final CoverageComparison comparison;
  private final String from;
  private final String to;
  private final Listed<CoverageChange> listed;
  private final ComparisonMap map;

  ComparisonPage(CoverageComparison comparison, String from, String to) {
    this.comparison = comparison;
    this.from = from;
    this.to = to;
    this.listed = Listed.of(comparison.changes());
    this.map = new ComparisonMap(comparison, from, to, listed);
  }

  void write(OutputStream out) throws IOException {
    new MapPage()
        .text("title", "What changed from " + from + " to " + to)
        .text("lead", comparison.summary())
        .html("causes", new CauseReport(comparison.diagnosis()).html())
        .html("figures", figures())
        .html("map", map.toSvg())
        .html("legend", legend())
        .text("list-heading", "Changes")
        .html("filters", filters())
        .text("one", "change")
        .text("several", "changes")
        .html(
            "note",
            listed.note(
                    "",
                    "areas and groups of areas stand here, those that changed most first; all of them are in the"
                        + " JSON, CSV and GeoJSON.")
                + map.missing())
        .text("caption", "Changes, what matters most first")
        .html(
            "columns",
            SortableTable.column("Kind")
                + SortableTable.column("What changed")
                + SortableTable.numbers("Gained, m²")
                + SortableTable.numbers("Lost, m²")
                + SortableTable.last())
        .html("rows", listed.rows(this::row))
        .text("footer", "Made by lac4j. " + tolerance())
        .write(out);
  }

  private String tolerance() {
    return "An area counts as the same place if its edge moved by "
        + Rounding.spoken(comparison.options().toleranceMetres())
        + " m at most.";
  }

  private String figures() {
    StringBuilder figures = new StringBuilder();
    figures.append(Html.figure("", "Areas before", Rounding.count(comparison.before().size())));
    figures.append(Html.figure("", "Areas after", Rounding.count(comparison.after().size())));
    long real = comparison.changes().stream().filter(CoverageChange::isReal).count();
    figures.append(Html.figure("", "Changes", Rounding.count(real)));
    comparison.postcodes().ifPresent(moves -> figures.append(moved("Postcodes", moves)));
    comparison.properties().ifPresent(moves -> figures.append(moved("Properties", moves)));
    return figures.toString();
  }

  private static String moved(String what, PlaceMoves moves) {
    return Html.figure(
        "", what + " affected", Rounding.count(moves.moved() + moves.cameIn() + moves.fellOut()));
  }

  private String legend() {
    StringBuilder legend = new StringBuilder();
    for (ChangeKind kind : comparison.counts().keySet()) {
      legend.append(Html.key(Html.swatch("area " + kind.code()), kind.code()));
    }
    boolean moved =
        comparison.changes().stream()
            .anyMatch(change -> change.kind().compareTo(ChangeKind.SPLIT) >= 0 && hasLand(change));
    if (moved) {
      legend
          .append(Html.key(Html.swatch("gained"), "land gained"))
          .append(Html.key(Html.swatch("lost"), "land lost"));
    }
    return legend.append(Html.key(Html.swatch("old"), "old outline")).toString();
  }

  private static boolean hasLand(CoverageChange change) {
    return !change.gained().isEmpty() || !change.lost().isEmpty();
  }

  private String filters() {
    return comparison.counts().entrySet().stream()
        .map(
            count ->
                SortableTable.filter(
                    count.getKey().code(),
                    Html.swatch("area " + count.getKey().code()),
                    capitalised(count.getKey().code()),
                    count.getValue(),
                    count.getKey().isReal() || !anyReal()))
        .collect(joining());
  }

  private boolean anyReal() {
    return comparison.changes().stream().anyMatch(CoverageChange::isReal);
  }

  private String row(int number, CoverageChange change) {
    Optional<String> place = map.box(change);
    String kind = change.kind().code();
    return SortableTable.row(
        "c" + number,
        kind,
        place,
        SortableTable.tag(change.kind(), Html.swatch("area " + kind), capitalised(kind))
            + "<td class=\"words\">"
            + Html.text(comparison.message(change))
            + new CauseReport(comparison.diagnosis()).after(comparison.changes().indexOf(change))
            + "</td>"
            + SortableTable.number("Gained, m²", land(change.squareMetresGained()))
            + SortableTable.number("Lost, m²", land(change.squareMetresLost()))
            + SortableTable.show(place.isPresent(), "change " + number));
  }

  private static OptionalDouble land(double squareMetres) {
    return squareMetres >= LEAST_SQUARE_METRES
        ? OptionalDouble.of(squareMetres)
        : OptionalDouble.empty();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
