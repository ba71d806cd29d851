package org.lac4j.geo.audit.internal.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.internal.ground.Ground;
import org.lac4j.geo.audit.internal.ground.Parallel;
import org.lac4j.geo.audit.internal.ground.Plane;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Areas side by side: how their boundaries lie to each other, computed once for the checks that ask. */
public final class Neighbourhood {

  private final AuditOptions options;
  private final SurfaceIndex surfaces;
  private final Plane plane;
  private final EdgeMatcher.Result matching;
  private final Network network;
  private final ImmutableList<Face> faces;
  private final Ground ground;

  private Neighbourhood(
      CoordinateSystem coordinateSystem, AuditOptions options, List<Surface> surfaces) {
    this.options = options;
    this.ground = new Ground(coordinateSystem);
    BoundaryRings rings = BoundaryRings.of(surfaces);
    this.matching = EdgeMatcher.match(rings, options.parallelism());
    Envelope box = new Envelope();
    surfaces.forEach(s -> box.expandToInclude(s.polygon().getEnvelopeInternal()));
    this.plane = Plane.at(coordinateSystem, box);
    this.network = Network.of(rings, matching.edges(), plane, options.sameLineMetres());
    this.surfaces = new SurfaceIndex(surfaces);
    ImmutableList<Polygon> polygons = network.faces();
    this.faces =
        ImmutableList.copyOf(
            Parallel.map(
                polygons.size(),
                options.parallelism(),
                i -> Face.of(polygons.get(i), plane, this.surfaces)));
  }

  /**
   * Measures surfaces.
   *
   * @param coordinateSystem the system of their polygons
   * @param options widths and the number of threads
   * @param surfaces the surfaces
   */
  public static Neighbourhood of(
      CoordinateSystem coordinateSystem, AuditOptions options, List<Surface> surfaces) {
    return new Neighbourhood(coordinateSystem, options, surfaces);
  }

  public AuditOptions options() {
    return options;
  }

  public SurfaceIndex surfaces() {
    return surfaces;
  }

  public Plane plane() {
    return plane;
  }

  public Network network() {
    return network;
  }

  public ImmutableList<Face> faces() {
    return faces;
  }

  public Ground ground() {
    return ground;
  }

  public int size() {
    return surfaces.size();
  }

  /** The length of a metre in the file's units, where they are longest. */
  public double unitsPerMetre() {
    return 1 / Math.min(plane.metresPerX(), plane.metresPerY());
  }

  public AuditedArea area(int surface) {
    return surfaces.get(surface).area();
  }

  /** Tells whether a surface shares an exact edge with another. */
  public boolean isJoined(int surface) {
    return matching.joined().get(surface);
  }

  /** The ground that is covered, in the file's coordinates. */
  public ImmutableList<Geometry> covered() {
    return faces.stream()
        .filter(face -> !face.isUncovered())
        .map(Face::inFile)
        .collect(ImmutableList.toImmutableList());
  }
}
