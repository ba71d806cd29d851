package org.lac4j.geo.compare;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.function.Supplier;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.PointTransformation;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * An area of one vintage with its polygon in metres, which is made when it is first asked for. One that lies off the National
 * Grid has none.
 */
final class Plot {

  private final int ordinal;
  private final CoverageArea source;
  private final Supplier<Geometry> drawn;
  private final Supplier<Geometry> metres;

  /**
   * @param toGrid the way of its vertices to the National Grid; empty if they are there
   */
  Plot(int ordinal, CoverageArea source, Optional<PointTransformation> toGrid) {
    this.ordinal = ordinal;
    this.source = source;
    this.drawn =
        toGrid
            .<Supplier<Geometry>>map(path -> Suppliers.memoize(() -> onGrid(path, source)))
            .orElse(source::geometry);
    this.metres = Suppliers.memoize(this::valid);
  }

  /** The position in the vintage, in code order. */
  int ordinal() {
    return ordinal;
  }

  Area area() {
    return source.area();
  }

  /** The polygon as the file has it. */
  Geometry original() {
    return source.geometry();
  }

  /** The polygon in metres, vertex by vertex as drawn; empty off the National Grid. */
  Geometry drawn() {
    return drawn.get();
  }

  /** The polygon in metres; one that is not valid as JTS mends it. */
  Geometry metres() {
    return metres.get();
  }

  /** Tells whether there is nothing to measure, since a vertex lies off the National Grid. */
  boolean isOffGrid() {
    return drawn().isEmpty() && !original().isEmpty();
  }

  Envelope box() {
    return drawn().getEnvelopeInternal();
  }

  double squareMetres() {
    return metres().getArea();
  }

  private static Geometry onGrid(PointTransformation path, CoverageArea source) {
    return SystemPaths.apply(path, source.geometry())
        .orElseGet(() -> source.geometry().getFactory().createPolygon());
  }

  private Geometry valid() {
    Geometry geometry = drawn();
    return geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
  }
}
