package org.lac4j.geo.cause.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lac4j.geo.cause.Displacement;

/**
 * Estimates by which displacement points of outlines come to lie on lines.
 *
 * <p>First a vote: each point with each line near it speaks for displacements, and the right one is where most agree. From
 * the best of these, points are set on the nearest line again and again, with ever less weight for those that are far from
 * it, so that what is drawn otherwise has no say.
 */
final class MoveEstimate {

  /** As far as a vote looks. */
  static final double REACH_METRES = 700;

  private static final double CELL_METRES = 10;
  private static final int CELLS = 2 * (int) (REACH_METRES / CELL_METRES) + 1;
  private static final int CANDIDATES = 6;
  private static final int VOTERS = 400;
  private static final double[] ROUGH_METRES = {30, 12, 5};
  private static final int ROUGH_STEPS = 5;
  private static final double ROUGHLY_STILL = 0.05;
  private static final double[] FINE_METRES = {5, 2, 1, 0.5};
  private static final int FINE_STEPS = 10;
  private static final double STILL = 1e-3;
  private static final double SCORE_METRES = 1;

  /** A nearer displacement is as good if it fits nearly as well: lines that repeat fit in many places. */
  private static final double AS_GOOD = 0.98;

  private final LineIndex lines;

  MoveEstimate(LineIndex lines) {
    this.lines = lines;
  }

  /** The displacement that fits best, whether or not it fits well. */
  Displacement of(LinePoints points) {
    LinePoints few = LinePoints.together(List.of(points), VOTERS);
    List<Displacement> candidates = votes(few);
    candidates.add(new Displacement(0, 0));
    List<Scored> scored =
        candidates.stream()
            .map(from -> settled(few, from, ROUGH_METRES, ROUGH_STEPS, ROUGHLY_STILL))
            .map(candidate -> new Scored(candidate, score(few, candidate)))
            .toList();
    double best = scored.stream().mapToDouble(Scored::score).max().orElse(0);
    return scored.stream()
        .filter(candidate -> candidate.score >= AS_GOOD * best)
        .map(Scored::displacement)
        .min(Comparator.comparingDouble(Displacement::metres))
        .map(candidate -> refined(points, candidate))
        .orElse(new Displacement(0, 0));
  }

  private record Scored(Displacement displacement, double score) {}

  private List<Displacement> votes(LinePoints points) {
    int[] votes = new int[CELLS * CELLS];
    for (int i = 0; i < points.size(); i++) {
      double x = points.x(i);
      double y = points.y(i);
      lines.walkNear(
          x,
          y,
          REACH_METRES,
          CELL_METRES,
          (px, py) -> {
            int column = cell(x - px);
            int row = cell(y - py);
            if (column >= 0 && column < CELLS && row >= 0 && row < CELLS) {
              votes[row * CELLS + column]++;
            }
          });
    }
    return peaks(smoothed(votes));
  }

  private static int cell(double metres) {
    return (int) Math.rint(metres / CELL_METRES) + CELLS / 2;
  }

  private static int[] smoothed(int[] votes) {
    int[] sums = new int[votes.length];
    for (int row = 1; row + 1 < CELLS; row++) {
      for (int column = 1; column + 1 < CELLS; column++) {
        int sum = 0;
        for (int r = row - 1; r <= row + 1; r++) {
          for (int c = column - 1; c <= column + 1; c++) {
            sum += votes[r * CELLS + c];
          }
        }
        sums[row * CELLS + column] = sum;
      }
    }
    return sums;
  }

  private static List<Displacement> peaks(int[] sums) {
    List<Displacement> peaks = new ArrayList<>();
    for (int n = 0; n < CANDIDATES; n++) {
      int best = 0;
      for (int i = 0; i < sums.length; i++) {
        if (sums[i] > sums[best]) {
          best = i;
        }
      }
      if (sums[best] == 0) {
        break;
      }
      int row = best / CELLS;
      int column = best % CELLS;
      peaks.add(
          new Displacement((column - CELLS / 2) * CELL_METRES, (row - CELLS / 2) * CELL_METRES));
      for (int r = Math.max(0, row - 2); r <= Math.min(CELLS - 1, row + 2); r++) {
        for (int c = Math.max(0, column - 2); c <= Math.min(CELLS - 1, column + 2); c++) {
          sums[r * CELLS + c] = 0;
        }
      }
    }
    return peaks;
  }

  /** Improves a displacement that is right to a few metres. */
  Displacement refined(LinePoints points, Displacement from) {
    return settled(points, from, FINE_METRES, FINE_STEPS, STILL);
  }

  /** Sets the points on the nearest lines, step by step, and looks ever less far. */
  private Displacement settled(
      LinePoints points, Displacement from, double[] gates, int steps, double still) {
    Displacement now = from;
    for (double gate : gates) {
      double moved = Double.POSITIVE_INFINITY;
      for (int step = 0; step < steps && moved >= still; step++) {
        Displacement next = step(points, now, gate);
        moved = next.metresFrom(now);
        now = next;
      }
    }
    return now;
  }

  /** One step of least squares, across each line only: along a line nothing can be known. */
  private Displacement step(LinePoints points, Displacement now, double gate) {
    double[] at = new double[4];
    double xx = 0;
    double xy = 0;
    double yy = 0;
    double xr = 0;
    double yr = 0;
    double weights = 0;
    for (int i = 0; i < points.size(); i++) {
      double x = points.x(i) - now.eastMetres();
      double y = points.y(i) - now.northMetres();
      double distance = lines.nearest(x, y, gate, at);
      if (distance < gate) {
        double nx = -at[3];
        double ny = at[2];
        double residual = nx * (x - at[0]) + ny * (y - at[1]);
        double weight = 1 - distance / gate * (distance / gate);
        weight *= weight;
        xx += weight * nx * nx;
        xy += weight * nx * ny;
        yy += weight * ny * ny;
        xr += weight * nx * residual;
        yr += weight * ny * residual;
        weights += weight;
      }
    }
    // A little inertia keeps lines that all run one way from moving along themselves.
    double inertia = 1e-6 * weights + 1e-12;
    xx += inertia;
    yy += inertia;
    double determinant = xx * yy - xy * xy;
    return new Displacement(
        now.eastMetres() + (yy * xr - xy * yr) / determinant,
        now.northMetres() + (xx * yr - xy * xr) / determinant);
  }

  private double score(LinePoints points, Displacement displacement) {
    double[] at = new double[4];
    double score = 0;
    for (int i = 0; i < points.size(); i++) {
      double distance =
          lines.nearest(
              points.x(i) - displacement.eastMetres(),
              points.y(i) - displacement.northMetres(),
              10 * SCORE_METRES,
              at);
      if (distance < Double.POSITIVE_INFINITY) {
        score += 1 / (1 + distance * distance / (SCORE_METRES * SCORE_METRES));
      }
    }
    return points.size() == 0 ? 0 : score / points.size();
  }
}
