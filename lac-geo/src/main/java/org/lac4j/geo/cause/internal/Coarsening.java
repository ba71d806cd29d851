package org.lac4j.geo.cause.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lac4j.geo.cause.CauseKind;
import org.locationtech.jts.geom.Geometry;

/**
 * Outlines that are those of a reference with less in them: rounded, or with vertices left out.
 *
 * @param kind rounded or simplified
 * @param outlines the numbers of those of which it is true, in order
 * @param metres how far a line may lie beside its place by that, nearly everywhere
 * @param step what coordinates are multiples of, as a sentence has it; empty if vertices were left out
 */
public record Coarsening(
    CauseKind kind, ImmutableList<Integer> outlines, double metres, Optional<String> step) {

  /** The share of outlines that must agree, and of an outline's vertices. */
  private static final double MOST_OUTLINES = 0.6;

  private static final double MOST_VERTICES = 0.95;
  private static final double FEWER_VERTICES = 0.8;
  private static final double SHORTCUTS = 0.15;
  private static final double SAME_VERTEX_METRES = 0.02;
  private static final double NEAR_METRES = 100;
  private static final double NEARLY_ALL = 0.9;
  private static final double LEAST_METRES = 0.05;

  /**
   * Outlines to look at.
   *
   * @param inFile their coordinates as the file has them, by number
   * @param metres the same on the National Grid
   * @param isGeographic whether the file is in degrees
   */
  public record Outlines(
      ImmutableMap<Integer, Geometry> inFile,
      ImmutableMap<Integer, Geometry> metres,
      boolean isGeographic) {}

  /**
   * Looks whether outlines are a coarser form of a reference.
   *
   * @param reference the outlines that may be the finer ones, in metres
   */
  public static Optional<Coarsening> find(List<Geometry> reference, Outlines outlines) {
    return rounded(reference, outlines).or(() -> simplified(reference, outlines.metres));
  }

  private static Optional<Coarsening> rounded(List<Geometry> reference, Outlines outlines) {
    LineIndex lines = new LineIndex(reference);
    List<Geometry> inFile = ImmutableList.copyOf(outlines.inFile.values());
    List<Geometry> metres = ImmutableList.copyOf(outlines.metres.values());
    return Lattice.of(inFile, metres, outlines.isGeographic)
        .filter(lattice -> lattice.besideMetres() >= LEAST_METRES)
        .filter(lattice -> !lattice.holds(reference))
        .flatMap(
            lattice ->
                agreeing(
                        outlines.metres,
                        (x, y) ->
                            lines.nearest(
                                    x,
                                    y,
                                    lattice.besideMetres() * 1.05 + SAME_VERTEX_METRES,
                                    new double[4])
                                < Double.POSITIVE_INFINITY)
                    .map(
                        agreeing ->
                            new Coarsening(
                                CauseKind.ROUNDED,
                                agreeing,
                                lattice.besideMetres(),
                                Optional.of(lattice.words()))));
  }

  private static Optional<Coarsening> simplified(
      List<Geometry> reference, Map<Integer, Geometry> outlines) {
    Set<Long> vertices = new HashSet<>();
    reference.forEach(
        geometry -> LineIndex.forEachVertex(geometry, (x, y) -> vertices.add(key(x, y, 0, 0))));
    return agreeing(outlines, (x, y) -> isIn(vertices, x, y))
        .flatMap(agreeing -> simplified(reference, outlines, agreeing));
  }

  private static Optional<Coarsening> simplified(
      List<Geometry> reference, Map<Integer, Geometry> outlines, ImmutableList<Integer> agreeing) {
    List<Geometry> own = new ArrayList<>();
    outlines.forEach(
        (number, outline) -> {
          if (agreeing.contains(number)) {
            own.add(outline);
          }
        });
    if (!hasShortcuts(own, new LineIndex(reference))) {
      return Optional.empty();
    }
    Set<Long> kept = new HashSet<>();
    own.forEach(geometry -> LineIndex.forEachVertex(geometry, (x, y) -> kept.add(key(x, y, 0, 0))));
    LineIndex lines = new LineIndex(own);
    Set<Long> seen = new HashSet<>();
    List<Double> distances = new ArrayList<>();
    double[] at = new double[4];
    for (Geometry geometry : reference) {
      LineIndex.forEachVertex(
          geometry,
          (x, y) -> {
            double metres = lines.nearest(x, y, NEAR_METRES, at);
            if (metres <= NEAR_METRES && seen.add(key(x, y, 0, 0))) {
              distances.add(metres);
            }
          });
    }
    double[] sorted = distances.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0 || kept.size() > FEWER_VERTICES * sorted.length) {
      return Optional.empty();
    }
    double beside = sorted[(int) (NEARLY_ALL * (sorted.length - 1))];
    return beside < LEAST_METRES
        ? Optional.empty()
        : Optional.of(new Coarsening(CauseKind.SIMPLIFIED, agreeing, beside, Optional.empty()));
  }

  /** Where vertices were left out, straight pieces cut corners: their middles lie beside the finer lines. */
  private static boolean hasShortcuts(List<Geometry> coarse, LineIndex fine) {
    LineIndex pieces = new LineIndex(coarse);
    double[] at = new double[4];
    int beside = 0;
    for (int i = 0; i < pieces.size(); i++) {
      double x = (pieces.ax(i) + pieces.bx(i)) / 2;
      double y = (pieces.ay(i) + pieces.by(i)) / 2;
      if (fine.nearest(x, y, SAME_VERTEX_METRES, at) == Double.POSITIVE_INFINITY) {
        beside++;
      }
    }
    return beside >= SHORTCUTS * pieces.size();
  }

  @FunctionalInterface
  private interface VertexTest {
    boolean test(double x, double y);
  }

  /** The outlines most of whose vertices pass a test; empty if too few do. */
  private static Optional<ImmutableList<Integer>> agreeing(
      Map<Integer, Geometry> outlines, VertexTest test) {
    ImmutableList.Builder<Integer> agreeing = ImmutableList.builder();
    outlines.forEach(
        (number, outline) -> {
          int[] counts = new int[2];
          LineIndex.forEachVertex(outline, (x, y) -> counts[test.test(x, y) ? 1 : 0]++);
          if (counts[1] > 0 && counts[1] >= MOST_VERTICES * (counts[0] + counts[1])) {
            agreeing.add(number);
          }
        });
    ImmutableList<Integer> found = agreeing.build();
    return found.isEmpty() || found.size() < MOST_OUTLINES * outlines.size()
        ? Optional.empty()
        : Optional.of(found);
  }

  private static long key(double x, double y, int right, int up) {
    long column = Math.round(x / SAME_VERTEX_METRES) + right;
    long row = Math.round(y / SAME_VERTEX_METRES) + up;
    return (column << 32) ^ (row & 0xFFFFFFFFL);
  }

  private static boolean isIn(Set<Long> vertices, double x, double y) {
    for (int up = -1; up <= 1; up++) {
      for (int right = -1; right <= 1; right++) {
        if (vertices.contains(key(x, y, right, up))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Steps that coordinates are multiples of. */
  private record Lattice(double x, double y, boolean isOfDegrees, String words) {

    private static final double[] METRES = {100, 50, 10, 5, 1};
    private static final int[] DECIMALS = {2, 3, 4, 5, 6};
    private static final double METRES_PER_DEGREE = 111_200;
    private static final double ON_IT = 0.98;
    private static final double MOST_BESIDE_METRES = 0.012;
    private static final double MOST_BESIDE_SHARE = 1e-6;

    static Optional<Lattice> of(
        List<Geometry> inFile, List<Geometry> metres, boolean isGeographic) {
      Optional<Lattice> ofMetres =
          Arrays.stream(METRES)
              .mapToObj(
                  step ->
                      new Lattice(
                          step, step, false, "whole multiples of " + Math.round(step) + " m"))
              .filter(lattice -> lattice.holds(metres))
              .findFirst();
      return ofMetres.isPresent() || !isGeographic
          ? ofMetres
          : Arrays.stream(DECIMALS)
              .mapToObj(
                  places ->
                      new Lattice(
                          Math.pow(10, -places),
                          Math.pow(10, -places),
                          true,
                          places + " decimals of a degree"))
              .filter(lattice -> lattice.holds(inFile))
              .findFirst();
    }

    boolean holds(List<Geometry> geometries) {
      int[] counts = new int[2];
      for (Geometry geometry : geometries) {
        LineIndex.forEachVertex(geometry, (px, py) -> counts[isOn(px, x) && isOn(py, y) ? 1 : 0]++);
      }
      return counts[1] > 0 && counts[1] >= ON_IT * (counts[0] + counts[1]);
    }

    private boolean isOn(double value, double step) {
      double beside = Math.abs(value - Math.rint(value / step) * step);
      return beside <= (isOfDegrees ? MOST_BESIDE_SHARE * step * 1e3 : MOST_BESIDE_METRES);
    }

    /** Half the diagonal of a cell; of degrees, at the south of England, where they are longest. */
    double besideMetres() {
      return isOfDegrees
          ? Math.hypot(0.65 * METRES_PER_DEGREE * x, METRES_PER_DEGREE * y) / 2
          : Math.hypot(x, y) / 2;
    }
  }
}
