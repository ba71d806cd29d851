package org.lac4j.geo.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.lac4j.core.place.Area;
import org.lac4j.geo.compare.PlaceMoves.Flow;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.crs.PointTransformation;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.lac4j.geo.gazetteer.PointDirectory;

/** Looks up every place of a directory in both vintages. */
final class PlaceMoveCounter {

  private static final int CHUNK = 1 << 16;

  /** The two areas of a place, by their ordinals. */
  private record Pair(int before, int after) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
        Comparator.comparingInt(Pair::before).thenComparingInt(Pair::after);

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }

  private final CoverageIndex before;
  private final CoverageIndex after;
  private final ImmutableMap<Area, CoverageChange> changesBefore;
  private final ImmutableMap<Area, CoverageChange> changesAfter;

  private PlaceMoveCounter(CoverageComparison comparison) {
    this.before = index(comparison.before());
    this.after = index(comparison.after());
    ImmutableMap.Builder<Area, CoverageChange> from = ImmutableMap.builder();
    ImmutableMap.Builder<Area, CoverageChange> to = ImmutableMap.builder();
    for (CoverageChange change : comparison.changes()) {
      change.before().forEach(area -> from.put(area, change));
      change.after().forEach(area -> to.put(area, change));
    }
    this.changesBefore = from.buildOrThrow();
    this.changesAfter = to.buildOrThrow();
  }

  /** Counts the places that a condition on their ordinals accepts. */
  static PlaceMoves count(
      CoverageComparison comparison, PointDirectory directory, IntPredicate counts) {
    PlaceMoveCounter counter = new PlaceMoveCounter(comparison);
    int chunks = (directory.size() + CHUNK - 1) / CHUNK;
    return counter.moves(
        IntStream.range(0, chunks)
            .parallel()
            .mapToObj(chunk -> counter.pairs(directory, chunk * CHUNK, counts))
            .toList());
  }

  private static CoverageIndex index(Coverage coverage) {
    return CoverageIndex.builder(coverage).acceptInvalid(true).build();
  }

  private Map<Pair, Long> pairs(PointDirectory directory, int first, IntPredicate counts) {
    double[] grid = points(directory, first, counts);
    int[] old = ordinals(before, grid);
    int[] young = ordinals(after, grid);
    Map<Pair, Long> pairs = new TreeMap<>();
    for (int i = 0; i < old.length; i++) {
      if (old[i] != CoverageIndex.NONE || young[i] != CoverageIndex.NONE) {
        pairs.merge(new Pair(old[i], young[i]), 1L, Long::sum);
      }
    }
    return pairs;
  }

  private static double[] points(PointDirectory directory, int first, IntPredicate counts) {
    int end = Math.min(directory.size(), first + CHUNK);
    double[] grid = new double[2 * (end - first)];
    int length = 0;
    for (int i = first; i < end; i++) {
      if (counts.test(i) && directory.hasGridReference(i)) {
        grid[length++] = directory.easting(i);
        grid[length++] = directory.northing(i);
      }
    }
    return Arrays.copyOf(grid, length);
  }

  private static int[] ordinals(CoverageIndex index, double[] grid) {
    double[] points = new double[grid.length];
    fromGrid(index).apply(grid, 0, points, 0, grid.length / 2);
    int[] ordinals = new int[grid.length / 2];
    index.ordinalsAt(points, ordinals);
    return ordinals;
  }

  private static PointTransformation fromGrid(CoverageIndex index) {
    return SystemPaths.between(
            CoordinateSystem.BRITISH_NATIONAL_GRID.epsg(), index.coordinateSystem().epsg())
        .orElseThrow();
  }

  private PlaceMoves moves(List<Map<Pair, Long>> chunks) {
    Map<Pair, Long> pairs = new TreeMap<>();
    chunks.forEach(chunk -> chunk.forEach((pair, count) -> pairs.merge(pair, count, Long::sum)));
    return PlaceMoves.builder()
        .covered(pairs.values().stream().mapToLong(Long::longValue).sum())
        .flows(
            pairs.entrySet().stream()
                .map(entry -> flow(entry.getKey(), entry.getValue()))
                .filter(flow -> !isKept(flow))
                .sorted(Comparator.comparingLong(Flow::count).reversed())
                .collect(ImmutableList.toImmutableList()))
        .build();
  }

  private Flow flow(Pair pair, long count) {
    return new Flow(area(before, pair.before), area(after, pair.after), count);
  }

  private static Optional<Area> area(CoverageIndex index, int ordinal) {
    return ordinal == CoverageIndex.NONE ? Optional.empty() : Optional.of(index.area(ordinal));
  }

  private boolean isKept(Flow flow) {
    if (flow.from().isEmpty() || flow.to().isEmpty()) {
      return false;
    }
    Area from = flow.from().get();
    Area to = flow.to().get();
    CoverageChange change = changesBefore.get(from);
    boolean oneToOne = change != null && change.before().size() == 1 && change.after().size() == 1;
    return change == changesAfter.get(to) && (oneToOne || from.code().equals(to.code()));
  }
}
