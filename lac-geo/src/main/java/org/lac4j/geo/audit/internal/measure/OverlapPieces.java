package org.lac4j.geo.audit.internal.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.Parallel;
import org.locationtech.jts.geom.Geometry;

/** Finds what two areas both claim. */
public record OverlapPieces(Neighbourhood neighbourhood) {

  private static final double NOTHING = 1e-6;
  private static final double ALL = 0.99;

  public List<Piece> find() {
    List<Face> faces = neighbourhood.faces().stream().filter(Face::isOverlap).toList();
    return Parallel.map(
            faces.size(), neighbourhood.options().parallelism(), i -> pieces(faces.get(i)))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /**
   * What a surface covers of a face.
   *
   * @param whole whether that is all of it, but for a hair
   */
  private record Part(int surface, Geometry ground, boolean whole) {}

  /** A face is covered twice as a whole, but not everywhere by the same two. */
  private List<Piece> pieces(Face face) {
    List<Part> parts = new ArrayList<>();
    for (int surface : neighbourhood.surfaces().near(face.inFile().getEnvelopeInternal())) {
      Geometry polygon = neighbourhood.surfaces().get(surface).polygon();
      part(surface, Overlay.intersection(face.inFile(), polygon), face).ifPresent(parts::add);
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        common(parts.get(i), parts.get(j), face).ifPresent(pieces::add);
      }
    }
    return pieces.isEmpty() ? List.of(hairline(face)) : pieces;
  }

  private Optional<Piece> common(Part a, Part b, Face face) {
    Optional<Part> both =
        a.whole() && b.whole()
            ? Optional.of(a)
            : part(a.surface(), Overlay.intersection(a.ground(), b.ground()), face);
    return both.map(
        part ->
            Piece.of(
                Piece.Kind.OVERLAP,
                ImmutableList.of(a.surface(), b.surface()),
                part.whole() ? face.inFile() : part.ground(),
                neighbourhood.ground()));
  }

  /** The face's vertices may stand a hair beside the areas', so shares near 0 and 1 are 0 and 1. */
  private static Optional<Part> part(int surface, Geometry ground, Face face) {
    double share = ground.getArea() / face.inFile().getArea();
    return share < NOTHING ? Optional.empty() : Optional.of(new Part(surface, ground, share > ALL));
  }

  /** Too thin to be cut: it belongs to those who cover its middle. */
  private Piece hairline(Face face) {
    return Piece.of(Piece.Kind.OVERLAP, face.covering(), face.inFile(), neighbourhood.ground());
  }
}
