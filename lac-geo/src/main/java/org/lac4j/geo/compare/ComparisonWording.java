package org.lac4j.geo.compare;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A comparison, and the places that its changes move, in English. */
final class ComparisonWording {

  private ComparisonWording() {}

  /** A change's sentence, with the postcodes and properties that it moves. */
  static String withPlaces(
      CoverageChange change, Optional<PlaceMoves> postcodes, Optional<PlaceMoves> properties) {
    List<String> moves = new ArrayList<>();
    moves(
        moves,
        "comes in",
        "come in",
        postcodes.map(places -> places.gainedBy(change)),
        properties.map(places -> places.gainedBy(change)));
    moves(
        moves,
        "leaves",
        "leave",
        postcodes.map(places -> places.lostBy(change)),
        properties.map(places -> places.lostBy(change)));
    moves(
        moves,
        "changes area within it",
        "change area within it",
        postcodes.map(places -> places.movedWithin(change)),
        properties.map(places -> places.movedWithin(change)));
    String sentence = change.message();
    return moves.isEmpty() ? sentence : sentence + " " + String.join("; ", moves) + ".";
  }

  static String summary(CoverageComparison comparison) {
    String counts =
        comparison.counts().entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().code())
            .collect(joining(", "));
    String sizes =
        Quantities.count(comparison.before().size(), "area", "areas")
            + (comparison.before().size() == comparison.after().size()
                ? ""
                : " became " + comparison.after().size());
    return sizes
        + (counts.isEmpty() ? "" : ": " + counts)
        + "."
        + comparison.postcodes().map(moves -> places(moves, "postcode", "postcodes")).orElse("")
        + comparison.properties().map(moves -> places(moves, "property", "properties")).orElse("");
  }

  private static String places(PlaceMoves moves, String one, String several) {
    return " Of "
        + Quantities.count(moves.covered(), one, several)
        + " in these areas, "
        + String.format(Locale.ROOT, "%,d", moves.moved())
        + (moves.moved() == 1 ? " changes" : " change")
        + " area"
        + (moves.cameIn() > 0
            ? String.format(Locale.ROOT, ", %,d newly covered", moves.cameIn())
            : "")
        + (moves.fellOut() > 0
            ? String.format(Locale.ROOT, ", %,d no longer covered", moves.fellOut())
            : "")
        + ".";
  }

  private static void moves(
      List<String> into,
      String one,
      String several,
      Optional<Long> postcodes,
      Optional<Long> properties) {
    long homes = postcodes.orElse(0L);
    long others = properties.orElse(0L);
    List<String> counts = new ArrayList<>();
    if (homes > 0) {
      counts.add(Quantities.count(homes, "postcode", "postcodes"));
    }
    if (others > 0) {
      counts.add(Quantities.count(others, "property", "properties"));
    }
    if (!counts.isEmpty()) {
      into.add(String.join(" and ", counts) + " " + (homes + others == 1 ? one : several));
    }
  }
}
