package org.lac4j.geo.compare;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.PointTransformation;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** The areas of one vintage, found by number or by place. */
final class Plots {

  private final ImmutableList<Plot> plots;
  private final boolean isGeographic;
  private final Supplier<STRtree> tree = Suppliers.memoize(this::makeTree);
  private final Supplier<ImmutableMap<AreaCode, Plot>> byCode =
      Suppliers.memoize(() -> Maps.uniqueIndex(all(), plot -> plot.area().code()));

  private Plots(ImmutableList<Plot> plots, boolean isGeographic) {
    this.plots = plots;
    this.isGeographic = isGeographic;
  }

  static Plots of(Coverage coverage) {
    CoordinateSystem system = coverage.coordinateSystem();
    PointTransformation toGrid =
        SystemPaths.toGrid(system.epsg())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Coverages are compared on the National Grid, but there is no way there from "
                            + system
                            + ": transform it to EPSG:4326 or EPSG:27700 first, or add GeoTools."));
    boolean onGrid = system.equals(CoordinateSystem.BRITISH_NATIONAL_GRID);
    ImmutableList.Builder<Plot> plots = ImmutableList.builderWithExpectedSize(coverage.size());
    int ordinal = 0;
    for (CoverageArea area : coverage.areas()) {
      plots.add(new Plot(ordinal++, area, onGrid ? Optional.empty() : Optional.of(toGrid)));
    }
    return new Plots(plots.build(), system.isGeographic());
  }

  ImmutableList<Plot> all() {
    return plots;
  }

  Plot get(int ordinal) {
    return plots.get(ordinal);
  }

  /** The area of a code. */
  Optional<Plot> get(AreaCode code) {
    return Optional.ofNullable(byCode.get().get(code));
  }

  /** Tells whether the vintage is in degrees. */
  boolean isGeographic() {
    return isGeographic;
  }

  /** The outlines in metres of those that are on the National Grid. */
  ImmutableList<Geometry> outlines() {
    return plots.stream()
        .map(Plot::drawn)
        .filter(drawn -> !drawn.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  int size() {
    return plots.size();
  }

  /** Finds the areas whose boxes meet a box in metres, in code order. Safe in several threads. */
  List<Plot> meeting(Envelope box) {
    List<Plot> found = new ArrayList<>();
    tree.get().query(box, item -> found.add((Plot) item));
    found.sort(Comparator.comparingInt(Plot::ordinal));
    return found;
  }

  private STRtree makeTree() {
    STRtree boxes = new STRtree();
    for (Plot plot : plots) {
      if (!plot.box().isNull()) {
        boxes.insert(plot.box(), plot);
      }
    }
    boxes.build();
    return boxes;
  }
}
