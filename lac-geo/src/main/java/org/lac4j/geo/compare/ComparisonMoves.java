package org.lac4j.geo.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.cause.Cause;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.cause.internal.CauseWording.Count;
import org.lac4j.geo.cause.internal.CauseWording.Told;
import org.lac4j.geo.cause.internal.Move;
import org.lac4j.geo.cause.internal.MoveFinder;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Looks for areas that lie beside their old place, and undoes that: what is then no change is explained by it. */
final class ComparisonMoves {

  private static final double FITS = 0.8;

  /** What is left of a move at most, of an area that it explains. */
  private static final double MOST_LEFT = 0.5;

  private final Plots before;
  private final Plots after;
  private final LineChanges lines;
  private final Function<Coverage, ImmutableList<CoverageChange>> again;

  ComparisonMoves(
      Plots before,
      Plots after,
      LineChanges lines,
      Function<Coverage, ImmutableList<CoverageChange>> again) {
    this.before = before;
    this.after = after;
    this.lines = lines;
    this.again = again;
  }

  /** The moves that explain a change. */
  ImmutableList<Cause> find() {
    Map<Integer, Geometry> suspects = new HashMap<>();
    lines.changes().stream()
        .filter(LineChanges::isOfLines)
        .flatMap(change -> change.after().stream())
        .map(area -> after.get(area.code()))
        .flatMap(Optional::stream)
        .forEach(plot -> suspects.put(plot.ordinal(), plot.drawn()));
    ImmutableList<Move> moves = MoveFinder.find(before.outlines(), suspects, after.size(), FITS);
    if (moves.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList<CoverageChange> left = again.apply(takenBack(moves));
    Map<AreaCode, CoverageChange> leftOfNew = byArea(left, CoverageChange::after);
    Map<AreaCode, CoverageChange> leftOfOld = byArea(left, CoverageChange::before);
    ImmutableList.Builder<Cause> causes = ImmutableList.builder();
    for (Move move : moves) {
      ImmutableSet<AreaCode> codes = ImmutableSet.copyOf(codes(move.outlines()));
      ImmutableList<Integer> explained =
          lines.positions(
              change ->
                  change.after().isEmpty()
                      ? move.isWhole() && areStill(change.before(), leftOfOld, move)
                      : areOf(change.after(), codes) && areStill(change.after(), leftOfNew, move));
      if (!explained.isEmpty()) {
        causes.add(cause(move, explained));
      }
    }
    return causes.build();
  }

  /** The new vintage as it would be without the moves, on the National Grid. */
  private Coverage takenBack(ImmutableList<Move> moves) {
    Map<Integer, Displacement> by = new HashMap<>();
    moves.forEach(move -> move.outlines().forEach(number -> by.put(number, move.displacement())));
    return Coverage.of(
        CoordinateSystem.BRITISH_NATIONAL_GRID,
        after.all().stream()
            .filter(plot -> !plot.isOffGrid())
            .map(plot -> CoverageArea.of(plot.area(), back(plot, by.get(plot.ordinal()))))
            .toList());
  }

  private static Geometry back(Plot plot, @Nullable Displacement displacement) {
    return displacement == null
        ? plot.drawn()
        : AffineTransformation.translationInstance(
                -displacement.eastMetres(), -displacement.northMetres())
            .transform(plot.drawn());
  }

  private static Map<AreaCode, CoverageChange> byArea(
      List<CoverageChange> changes, Function<CoverageChange, List<Area>> areas) {
    Map<AreaCode, CoverageChange> byArea = new HashMap<>();
    for (CoverageChange change : changes) {
      areas.apply(change).forEach(area -> byArea.put(area.code(), change));
    }
    return byArea;
  }

  private static boolean areOf(List<Area> areas, ImmutableSet<AreaCode> codes) {
    return areas.stream().map(Area::code).allMatch(codes::contains);
  }

  private static boolean areStill(List<Area> areas, Map<AreaCode, CoverageChange> left, Move move) {
    return areas.stream().allMatch(area -> isStill(left.get(area.code()), move));
  }

  /** Tells whether an area is the same place once the move is undone. */
  private static boolean isStill(@Nullable CoverageChange change, Move move) {
    return change != null
        && change.kind().compareTo(ChangeKind.REDRAWN) > 0
        && change.edgeMovedMetres().orElse(Double.POSITIVE_INFINITY)
            <= MOST_LEFT * move.displacement().metres();
  }

  private ImmutableList<AreaCode> codes(List<Integer> plots) {
    return plots.stream()
        .map(number -> after.get(number).area().code())
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private Cause cause(Move move, ImmutableList<Integer> explained) {
    Displacement by = move.displacement();
    Coordinate found = after.get(move.outlines().get(0)).box().centre();
    Told told =
        ComparisonDiagnosis.WORDING.move(
            move,
            move.outlines().stream().map(number -> after.get(number).area().toString()).toList(),
            after.size(),
            new Coordinate(found.x - by.eastMetres(), found.y - by.northMetres()),
            new Count(explained.size(), lines.count()));
    return new Cause(
        told.kind(),
        told.message(),
        told.fix(),
        codes(move.outlines()),
        Optional.of(by),
        explained);
  }
}
