package org.lac4j.geo.compare;

import java.util.ArrayList;
import java.util.List;
import org.lac4j.core.place.Area;

/** A change of areas in English. */
final class ChangeWording {

  /** Neighbours that got less than this share of the land are told together. */
  private static final double TOLD_SHARE = 0.01;

  private static final String OFF_GRID =
      " Land there was not measured, since it lies off the National Grid.";

  private ChangeWording() {}

  static String sentence(CoverageChange change) {
    return change.isMeasured() ? told(change) : told(change) + OFF_GRID;
  }

  private static String told(CoverageChange change) {
    return switch (change.kind()) {
      case REMOVED ->
          from(change)
              + " was removed"
              + size(change.squareMetresLost())
              + hands(": its land went to ", change.lostTo(), "no area")
              + ".";
      case ADDED ->
          to(change)
              + " was added"
              + size(change.squareMetresGained())
              + hands(" on land of ", change.gainedFrom(), "no area")
              + ".";
      case SPLIT -> from(change) + " was split into " + to(change) + outline(change) + ".";
      case MERGED -> from(change) + " were merged into " + to(change) + outline(change) + ".";
      case REDRAWN -> redrawn(change);
      case RECODED, RENAMED -> renamed(change) + redigitised(change) + ".";
      case REDIGITISED ->
          from(change) + " is the same place with new vertices" + edge(change) + ".";
      case UNCHANGED -> from(change) + " is unchanged.";
    };
  }

  private static String redrawn(CoverageChange change) {
    boolean pair = change.before().size() == 1 && change.after().size() == 1;
    String verb = change.isMeasured() ? " was redrawn" : " has other vertices";
    String what =
        pair
            ? change.also().isEmpty() ? from(change) + verb : renamed(change) + ", and" + verb
            : from(change) + " were redrawn as " + to(change);
    return what + outline(change) + ".";
  }

  private static String renamed(CoverageChange change) {
    Area from = change.before().get(0);
    Area to = change.after().get(0);
    boolean recoded = !from.code().equals(to.code());
    boolean renamed = !NameKey.same(from.name(), to.name());
    if (recoded && renamed) {
      return from + " is now " + to;
    }
    return recoded ? from + " now has the code " + to.code() : from + " is now named " + to.name();
  }

  private static String redigitised(CoverageChange change) {
    return change.also().contains(ChangeKind.REDIGITISED)
        ? ", and has new vertices" + edge(change)
        : "";
  }

  /** How far the line moved, which land that brought or took, and where most of it is. */
  private static String edge(CoverageChange change) {
    double metres = change.edgeMovedMetres().orElse(0);
    if (metres < 0.05) {
      return "";
    }
    String moved = ": its edge moved by " + Quantities.metres(metres) + " at most";
    List<String> hands = gainedAndLost(change);
    return hands.isEmpty()
        ? moved
        : moved + ", and it " + String.join(" and ", hands) + largest(change);
  }

  /** The largest single place that changed hands, so that it can be looked up. */
  private static String largest(CoverageChange change) {
    return LargestPlace.of(change)
        .map(
            place ->
                place.isOnly()
                    ? " at " + place.grid()
                    : " (the largest place is "
                        + Quantities.land(place.squareMetres())
                        + " at "
                        + place.grid()
                        + ")")
        .orElse("");
  }

  /** What the outline gained and lost, if it moved. */
  private static String outline(CoverageChange change) {
    if (change.gained().isEmpty() && change.lost().isEmpty()) {
      return "";
    }
    List<String> parts = gainedAndLost(change);
    String who =
        change.kind() == ChangeKind.REDRAWN && change.before().size() == 1 ? "it" : "together they";
    return parts.isEmpty() ? "" : ": " + who + " " + String.join(" and ", parts);
  }

  private static List<String> gainedAndLost(CoverageChange change) {
    List<String> parts = new ArrayList<>();
    if (change.squareMetresGained() >= 0.5) {
      parts.add(
          "gained "
              + Quantities.land(change.squareMetresGained())
              + hands(" from ", change.gainedFrom(), "no area"));
    }
    if (change.squareMetresLost() >= 0.5) {
      parts.add(
          "lost "
              + Quantities.land(change.squareMetresLost())
              + hands(" to ", change.lostTo(), "no area"));
    }
    return parts;
  }

  private static String size(double squareMetres) {
    return squareMetres >= 0.5 ? " (" + Quantities.land(squareMetres) + ")" : "";
  }

  /** The others with their shares; one alone has it all, and needs no figure. */
  private static String hands(String verb, List<Transfer> transfers, String nobody) {
    double total = transfers.stream().mapToDouble(Transfer::squareMetres).sum();
    List<Transfer> told =
        transfers.stream()
            .filter(transfer -> transfer.squareMetres() >= TOLD_SHARE * total)
            .toList();
    if (told.isEmpty()) {
      return "";
    }
    if (told.size() == 1) {
      return verb + name(told.get(0), nobody);
    }
    return verb
        + list(
            told.stream()
                .map(
                    transfer ->
                        name(transfer, nobody)
                            + " ("
                            + Quantities.land(transfer.squareMetres())
                            + ")")
                .toList());
  }

  private static String name(Transfer transfer, String nobody) {
    return transfer.area().map(Area::toString).orElse(nobody);
  }

  private static String from(CoverageChange change) {
    return list(change.before().stream().map(Area::toString).toList());
  }

  private static String to(CoverageChange change) {
    return list(change.after().stream().map(Area::toString).toList());
  }

  private static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
