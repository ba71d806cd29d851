package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AreaMove;
import org.lac4j.geo.audit.FixChange;
import org.lac4j.geo.audit.FixedCoverage;
import org.lac4j.geo.audit.GroundMove;
import org.lac4j.geo.audit.Repair;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** What a fix changed, as text and as a document. */
record FixAnswer(FixedCoverage fixed) {

  /** The repairs by the codes of the findings that they clear. */
  static final ImmutableMap<String, Repair> REPAIRS =
      ImmutableMap.of(
          "sliver", Repair.SLIVERS,
          "mismatched-edge", Repair.SLIVERS,
          "repeated-point", Repair.REPEATED_POINTS,
          "excess-precision", Repair.PRECISION,
          "ring-winding", Repair.RING_WINDING);

  /** One line for each change, each area that moved and all that is left. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (FixChange change : fixed.changes()) {
      text.append(change.message()).append('\n');
      fixed.groundOf(change).forEach(move -> text.append(line(move)));
    }
    fixed.moves().forEach(move -> text.append(line(move)));
    fixed.left().forEach(left -> text.append(left).append('\n'));
    return text.isEmpty() ? "Nothing to repair.\n" : text.toString();
  }

  private static String line(AreaMove move) {
    return String.format(
        Locale.ROOT,
        "%s gained %.2f m2 and lost %.2f m2; its line moved by up to %.3f m.\n",
        move.area(),
        move.gainedSquareMetres(),
        move.lostSquareMetres(),
        move.largestMoveMetres());
  }

  /** Who has a piece of ground now, from whom, and where it is. */
  private static String line(GroundMove move) {
    Coordinate at = move.place().getInteriorPoint().getCoordinate();
    String what =
        move.to()
            .map(
                to ->
                    move.wasShared()
                        ? to + " alone has %.2f m2 now, which " + name(move.from()) + " claimed too"
                        : to + " gained %.2f m2 from " + name(move.from()))
            .orElseGet(() -> name(move.from()) + " gave up %.2f m2");
    return String.format(
        Locale.ROOT,
        "  "
            + what.replace("%.2f", String.format(Locale.ROOT, "%.2f", move.squareMetres()))
                .replace("%", "%%")
            + ", up to %.3f m wide, at %s, %s.\n",
        move.widthMetres(),
        at.x,
        at.y);
  }

  private static String name(Optional<Area> area) {
    return area.map(Area::toString).orElse("no area");
  }

  /** The members "changes", "moves" and "left". */
  ImmutableMap<String, Object> document() {
    return ImmutableMap.of(
        "changes",
        fixed.changes().stream().map(this::change).toList(),
        "moves",
        fixed.moves().stream().map(FixAnswer::move).toList(),
        "left",
        fixed.left());
  }

  /** A change, with what the whole fix moved of its areas. */
  private ImmutableMap<String, Object> change(FixChange change) {
    List<AreaMove> moves =
        fixed.moves().stream().filter(move -> change.areas().contains(code(move))).toList();
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members.put("code", code(change.repair()));
    members.put("areas", change.areas().stream().map(AreaCode::value).toList());
    members.put("message", change.message());
    members.put("gained", byArea(moves, AreaMove::gainedSquareMetres));
    members.put("lost", byArea(moves, AreaMove::lostSquareMetres));
    members.put(
        "largestMoveMetres",
        moves.stream().mapToDouble(AreaMove::largestMoveMetres).max().orElse(0));
    members.put("ground", fixed.groundOf(change).stream().map(FixAnswer::ground).toList());
    at(change).ifPresent(at -> members.put("at", List.of(at.x, at.y)));
    return members.buildOrThrow();
  }

  private static ImmutableMap<String, Object> ground(GroundMove move) {
    Coordinate at = move.place().getInteriorPoint().getCoordinate();
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members.put("kind", move.kind());
    move.from().ifPresent(from -> members.put("from", from.code().value()));
    move.to().ifPresent(to -> members.put("to", to.code().value()));
    members.put("squareMetres", move.squareMetres());
    members.put("widthMetres", move.widthMetres());
    members.put("at", List.of(at.x, at.y));
    return members.buildOrThrow();
  }

  private static ImmutableMap<String, Double> byArea(
      List<AreaMove> moves, ToDoubleFunction<AreaMove> squareMetres) {
    return moves.stream()
        .filter(move -> squareMetres.applyAsDouble(move) > 0)
        .collect(
            ImmutableMap.toImmutableMap(
                move -> code(move).value(), move -> squareMetres.applyAsDouble(move)));
  }

  private static Optional<Coordinate> at(FixChange change) {
    return change.place().map(Geometry::getInteriorPoint).map(Geometry::getCoordinate);
  }

  private static AreaCode code(AreaMove move) {
    return move.area().code();
  }

  private static ImmutableMap<String, Object> move(AreaMove move) {
    return ImmutableMap.of(
        "area",
        code(move).value(),
        "gained",
        move.gainedSquareMetres(),
        "lost",
        move.lostSquareMetres(),
        "largestMoveMetres",
        move.largestMoveMetres());
  }

  /** The first of the codes of a repair. */
  private static String code(Repair repair) {
    return REPAIRS.entrySet().stream()
        .filter(each -> each.getValue() == repair)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
