package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Areas side by side: how their boundaries lie to each other, computed once for the checks that ask. */
final class Neighbourhood {

  private final CoverageAudit audit;
  private final SurfaceIndex surfaces;
  private final Plane plane;
  private final EdgeMatcher.Result matching;
  private final Network network;
  private final ImmutableList<Face> faces;
  private final Ground ground;

  private Neighbourhood(CoverageAudit audit, List<Surface> surfaces) {
    this.audit = audit;
    this.ground = new Ground(audit.coordinateSystem());
    BoundaryRings rings = BoundaryRings.of(surfaces);
    this.matching = EdgeMatcher.match(rings, audit.parallelism());
    Envelope box = new Envelope();
    surfaces.forEach(s -> box.expandToInclude(s.polygon().getEnvelopeInternal()));
    this.plane = Plane.at(audit.coordinateSystem(), box);
    this.network = Network.of(rings, matching.edges(), plane, audit.sameLineMetres());
    this.surfaces = new SurfaceIndex(surfaces);
    ImmutableList<Polygon> polygons = network.faces();
    this.faces =
        ImmutableList.copyOf(
            Parallel.map(
                polygons.size(),
                audit.parallelism(),
                i -> Face.of(polygons.get(i), plane, this.surfaces)));
  }

  static Neighbourhood of(CoverageAudit audit, List<Surface> surfaces) {
    return new Neighbourhood(audit, surfaces);
  }

  CoverageAudit audit() {
    return audit;
  }

  SurfaceIndex surfaces() {
    return surfaces;
  }

  Plane plane() {
    return plane;
  }

  Network network() {
    return network;
  }

  ImmutableList<Face> faces() {
    return faces;
  }

  Ground ground() {
    return ground;
  }

  int size() {
    return surfaces.size();
  }

  /** The length of a metre in the file's units, where they are longest. */
  double unitsPerMetre() {
    return 1 / Math.min(plane.metresPerX(), plane.metresPerY());
  }

  AuditedArea area(int surface) {
    return surfaces.get(surface).area();
  }

  /** Tells whether a surface shares an exact edge with another. */
  boolean isJoined(int surface) {
    return matching.joined().get(surface);
  }

  /** The ground that is covered, in the file's coordinates. */
  ImmutableList<Geometry> covered() {
    return faces.stream()
        .filter(face -> !face.isUncovered())
        .map(Face::inFile)
        .collect(ImmutableList.toImmutableList());
  }
}
