package org.lac4j.geo.audit.internal.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.Parallel;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

/**
 * Finds cracks between two areas that reach the outside, so that nothing encloses them.
 *
 * <p>Where open edges of two areas face each other, the ground around is closed: swollen by half a width and shrunk
 * again, which fills what is narrower. This is done for one width after another, half of the last each time: a wide
 * one alone would fill a whole inlet and hide the crack at its end.
 */
public final class OpenGaps {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final double NEXT_SCALE = 0.5;

  /** JTS's own leaves out short edges at corners, which leaves strips along the long ones. */
  private static final double SIMPLIFY_FACTOR = 1e-4;

  private final Neighbourhood neighbourhood;
  private final double reach;
  private final STRtree enclosed = new STRtree();

  public OpenGaps(Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
    this.reach = neighbourhood.options().nearlyTouchingMetres();
    for (Face face : neighbourhood.faces()) {
      if (face.isUncovered()) {
        enclosed.insert(face.onPlane().getEnvelopeInternal(), face.onPlane());
      }
    }
    enclosed.build();
  }

  public List<Piece> find() {
    int parallelism = neighbourhood.options().parallelism();
    List<Window> windows =
        Window.of(new NearPairs(neighbourhood.network(), reach, parallelism).find());
    return Parallel.map(windows.size(), parallelism, i -> pieces(windows.get(i))).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Piece> pieces(Window window) {
    List<Double> scales = scales(window);
    if (scales.isEmpty()) {
      return List.of();
    }
    Envelope wide = new Envelope(window.box());
    wide.expandBy(2 * reach);
    List<LocalGround> grounds = grounds(wide);
    Geometry filled = filled(wide, grounds);
    List<Crack> cracks = new ArrayList<>();
    for (double scale : scales) {
      for (Polygon piece : closing(filled, scale)) {
        if (window.box().intersects(piece.getEnvelopeInternal())) {
          Crack.of(piece, grounds, scale).ifPresent(crack -> crack.addTo(cracks));
        }
      }
    }
    return cracks.stream().map(this::piece).filter(this::isWorthTelling).toList();
  }

  /** The widths to fill, the narrowest first: those within which edges run beside each other for long enough. */
  private List<Double> scales(Window window) {
    List<Double> scales = new ArrayList<>();
    for (double scale = reach;
        scale >= 2 * neighbourhood.options().sameLineMetres()
            && window.lengthWithin(scale) >= Crack.SHORTEST;
        scale *= NEXT_SCALE) {
      scales.add(0, scale);
    }
    return scales;
  }

  /**
   * The part of a surface in a window.
   *
   * @param surface the surface
   * @param part its part, in the plane
   */
  public record LocalGround(int surface, Geometry part) {}

  private List<LocalGround> grounds(Envelope window) {
    Plane plane = neighbourhood.plane();
    Envelope inFile = plane.toFile(window);
    Geometry box = GEOMETRIES.toGeometry(inFile);
    List<LocalGround> grounds = new ArrayList<>();
    for (int surface : neighbourhood.surfaces().near(inFile)) {
      Geometry part = Overlay.intersection(neighbourhood.surfaces().get(surface).polygon(), box);
      if (!part.isEmpty()) {
        grounds.add(new LocalGround(surface, plane.toPlane(part)));
      }
    }
    return grounds;
  }

  /** All ground in a window; what is enclosed has been told already and counts as filled. */
  private Geometry filled(Envelope window, List<LocalGround> grounds) {
    List<Geometry> parts = new ArrayList<>();
    grounds.forEach(ground -> parts.add(ground.part()));
    Geometry box = GEOMETRIES.toGeometry(window);
    for (Object hole : enclosed.query(window)) {
      parts.add(Overlay.intersection((Geometry) hole, box));
    }
    return Overlay.union(parts);
  }

  private static ImmutableList<Polygon> closing(Geometry ground, double scale) {
    BufferParameters exact = new BufferParameters();
    exact.setSimplifyFactor(SIMPLIFY_FACTOR);
    Geometry swollen = BufferOp.bufferOp(ground, scale / 2, exact);
    Geometry closed = BufferOp.bufferOp(swollen, -scale / 2, exact);
    return PolygonParts.polygons(Overlay.difference(closed, ground));
  }

  /** Not wider than asked for, and no thinner than a line. */
  private boolean isWorthTelling(Piece piece) {
    return piece.widthMetres() <= reach
        && piece.widthMetres() >= 2 * neighbourhood.options().sameLineMetres()
        && piece.squareMetres() >= Crack.SHORTEST * neighbourhood.options().sameLineMetres();
  }

  private Piece piece(Crack crack) {
    return Piece.of(
        Piece.Kind.OPEN_GAP,
        crack.surfaces(),
        neighbourhood.plane().toFile(crack.polygon()),
        neighbourhood.ground());
  }
}
