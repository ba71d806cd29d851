package org.lac4j.geo.cause.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lac4j.geo.cause.Displacement;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds outlines that lie on no line, but would if they were moved, and puts those together that were moved alike.
 *
 * <p>All that do not fit are asked together first, then the rest, then each alone. An outline counts as moved only if most
 * of its length comes to lie on lines, and much more of it than does as it is: what is drawn anew is not moved.
 */
public final class MoveFinder {

  private static final int POINTS = 200;
  private static final int POINTS_TOGETHER = 2000;
  private static final int MOST_ALONE = 60;
  private static final int MOST_ROUNDS = 4;

  /** How much more of it must fit than before. */
  private static final double GAIN = 0.3;

  /** The share of all outlines that makes a whole file. */
  private static final double WHOLE = 0.6;

  private static final double LEAST_METRES = 0.15;
  private static final double ON_LINE_METRES = 0.1;
  private static final double MOST_BESIDE_METRES = 2;
  private static final double ALIKE_METRES = 0.25;

  private final LineIndex lines;
  private final MoveEstimate estimate;
  private final Map<Integer, LinePoints> points = new TreeMap<>();
  private final int all;
  private final double fits;

  private MoveFinder(
      List<Geometry> reference, Map<Integer, Geometry> suspects, int all, double fits) {
    this.lines = new LineIndex(reference);
    this.estimate = new MoveEstimate(lines);
    this.all = all;
    this.fits = fits;
    suspects.forEach((number, outline) -> points.put(number, LinePoints.of(outline, POINTS)));
  }

  /**
   * Looks for moves.
   *
   * @param reference the lines that outlines should lie on, in metres
   * @param suspects outlines that may not, by their number, in metres
   * @param all how many outlines there are, suspects and others
   * @param fits the share of its length from which on an outline fits, 0 to 1
   * @return the moves, that of most outlines first
   */
  public static ImmutableList<Move> find(
      List<Geometry> reference, Map<Integer, Geometry> suspects, int all, double fits) {
    return new MoveFinder(reference, suspects, all, fits).moves();
  }

  private ImmutableList<Move> moves() {
    List<Integer> open = new ArrayList<>();
    points.forEach(
        (number, each) -> {
          if (each.shareOn(lines, 0, 0, ON_LINE_METRES) < fits) {
            open.add(number);
          }
        });
    List<Move> moves = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS && open.size() > 1; round++) {
      Optional<Move> move = together(open);
      if (move.isEmpty()) {
        break;
      }
      moves.add(move.get());
      open.removeAll(move.get().outlines());
    }
    if (open.size() <= MOST_ALONE) {
      open.forEach(number -> alone(number).ifPresent(moves::add));
    }
    return moves.stream()
        .sorted(Comparator.comparingInt((Move move) -> -move.outlines().size()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The move that several share. */
  private Optional<Move> together(List<Integer> open) {
    Displacement first = estimate.of(pooled(open));
    List<Integer> agreeing = agreeing(open, first);
    if (agreeing.size() < 2) {
      return Optional.empty();
    }
    Displacement better = estimate.refined(pooled(agreeing), first);
    List<Integer> confirmed = agreeing(open, better);
    return confirmed.size() < 2 ? Optional.empty() : Optional.of(move(better, confirmed));
  }

  private LinePoints pooled(List<Integer> outlines) {
    return LinePoints.together(outlines.stream().map(this::points).toList(), POINTS_TOGETHER);
  }

  private LinePoints points(int outline) {
    return points.getOrDefault(outline, LinePoints.NONE);
  }

  private Optional<Move> alone(int outline) {
    Displacement displacement = estimate.of(points(outline));
    return isMoved(outline, displacement)
        ? Optional.of(move(displacement, List.of(outline)))
        : Optional.empty();
  }

  private Move move(Displacement displacement, List<Integer> outlines) {
    return new Move(
        new Displacement(
            toMillimetre(displacement.eastMetres()), toMillimetre(displacement.northMetres())),
        ImmutableList.sortedCopyOf(outlines),
        outlines.size() > 1 && outlines.size() >= WHOLE * all);
  }

  private static double toMillimetre(double metres) {
    return Math.rint(metres * 1000) / 1000;
  }

  /** Those that lie on lines when they are taken back, and would by their own estimate go to the same place. */
  private List<Integer> agreeing(List<Integer> open, Displacement displacement) {
    return open.stream()
        .filter(number -> isMoved(number, displacement))
        .filter(
            number ->
                estimate.refined(points(number), displacement).metresFrom(displacement)
                    <= ALIKE_METRES + displacement.metres() / 100)
        .toList();
  }

  private boolean isMoved(int outline, Displacement displacement) {
    double metres = displacement.metres();
    if (metres < LEAST_METRES) {
      return false;
    }
    double beside = Math.max(ON_LINE_METRES / 2, Math.min(MOST_BESIDE_METRES, metres / 4));
    LinePoints own = points(outline);
    double now = own.shareOn(lines, 0, 0, beside);
    double then = own.shareOn(lines, displacement.eastMetres(), displacement.northMetres(), beside);
    return then >= fits && then >= now + GAIN;
  }
}
