package org.lac4j.geo.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.InvalidAreasException.InvalidArea;
import org.lac4j.geo.coverage.internal.building.ArcBuilder;
import org.lac4j.geo.coverage.internal.building.Arcs;
import org.lac4j.geo.coverage.internal.building.CoverageRings;
import org.lac4j.geo.coverage.internal.building.GridBuilder;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.lac4j.geo.coverage.internal.index.Tasks;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Builds a {@link CoverageIndex} with other options than {@link CoverageIndex#of}.
 *
 * <pre>{@code
 * CoverageIndex index =
 *     CoverageIndex.builder(coverage).parallelism(4).acceptInvalid(true).build();
 * }</pre>
 *
 * <p>Each edge is looked at once for every cell that it meets, so building takes time about in step with the number of
 * vertices. The index is the same, bit for bit, whatever the number of threads.
 *
 * <p>Used by one thread.
 */
public final class CoverageIndexBuilder {

  private final Coverage coverage;
  private int parallelism = Runtime.getRuntime().availableProcessors();
  private boolean acceptInvalid;
  private DoubleConsumer progress = share -> {};

  CoverageIndexBuilder(Coverage coverage) {
    this.coverage = requireNonNull(coverage, "coverage");
  }

  /**
   * Sets the number of threads that build, which is that of the processors unless set.
   *
   * @param threads the number, 1 or more; with 1, all happens on the calling thread
   * @return this builder
   * @throws IllegalArgumentException if the number is below 1
   */
  public CoverageIndexBuilder parallelism(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "An index is built by 1 thread or more, not " + threads + ".");
    }
    this.parallelism = threads;
    return this;
  }

  /**
   * Sets whether invalid polygons are taken as they are, instead of being an error.
   *
   * <p>Then no polygon is checked, and the even-odd rule says what is inside: a point is covered if a ray from it crosses
   * the area's rings, shells and holes of all its polygons alike, an odd number of times. A point on any edge is covered.
   * For valid polygons that is what {@code covers} of JTS says; for others it is what {@code IndexedPointInAreaLocator}
   * of JTS says, while {@code covers} may answer anything.
   *
   * @param accept true to take them as they are; false unless set
   * @return this builder
   */
  public CoverageIndexBuilder acceptInvalid(boolean accept) {
    this.acceptInvalid = accept;
    return this;
  }

  /**
   * Sets who is told how far the work is.
   *
   * @param listener takes the share of the work that is done, from 0 to 1, never less than before, on the thread that
   *     calls {@link #build}
   * @return this builder
   */
  public CoverageIndexBuilder onProgress(DoubleConsumer listener) {
    this.progress = requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Builds the index.
   *
   * @return the index
   * @throws InvalidAreasException if polygons are not valid and not accepted as they are
   * @throws IllegalArgumentException if a coordinate is not finite, or neither 0 nor between 1e-60 and 1e60 in size, or the
   *     boundaries need more than 2 GB
   */
  public CoverageIndex build() {
    List<CoverageArea> areas = coverage.areas();
    double checked = acceptInvalid ? 0 : 0.5;
    if (!acceptInvalid) {
      check(areas, share -> progress.accept(checked * share));
    }
    ImmutableList<Area> named =
        areas.stream().map(CoverageArea::area).collect(ImmutableList.toImmutableList());
    Arcs arcs =
        ArcBuilder.arcs(
            CoverageRings.of(named, areas.stream().map(CoverageArea::geometry).toList()));
    double cut = checked + (1 - checked) / 2;
    progress.accept(cut);
    IndexGrid grid =
        GridBuilder.grid(
            arcs,
            coverage.envelope(),
            parallelism,
            share -> progress.accept(cut + (1 - cut) * share));
    progress.accept(1);
    return new CoverageIndex(coverage.coordinateSystem(), named, grid);
  }

  private void check(List<CoverageArea> areas, DoubleConsumer listener) {
    ImmutableList<InvalidArea> invalid =
        Tasks.run(areas.size(), parallelism, i -> fault(areas.get(i)), listener).stream()
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    if (!invalid.isEmpty()) {
      throw new InvalidAreasException(invalid);
    }
  }

  private static Optional<InvalidArea> fault(CoverageArea area) {
    Geometry geometry = area.geometry();
    TopologyValidationError error = new IsValidOp(geometry).getValidationError();
    if (error == null) {
      return Optional.empty();
    }
    Coordinate at = error.getCoordinate();
    return Optional.of(
        new InvalidArea(
            area.area(),
            error.getMessage(),
            at == null ? Double.NaN : at.x,
            at == null ? Double.NaN : at.y));
  }
}
