package org.lac4j.geo.audit.internal.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Finds what areas enclose and none of them covers. */
public record EnclosedGaps(Neighbourhood neighbourhood) {

  public List<Piece> find() {
    List<Piece> pieces = new ArrayList<>();
    for (Face face : neighbourhood.faces()) {
      if (face.isUncovered()) {
        pieces.add(
            Piece.of(
                Piece.Kind.ENCLOSED_GAP,
                neighbours(face.onPlane()),
                face.inFile(),
                neighbourhood.ground()));
      }
    }
    return pieces;
  }

  /** The surfaces around a face, the one with the longest border first. */
  public ImmutableList<Integer> neighbours(Polygon face) {
    Map<Integer, Double> lengths = new HashMap<>();
    addLengths(face.getExteriorRing(), lengths);
    for (int i = 0; i < face.getNumInteriorRing(); i++) {
      addLengths(face.getInteriorRingN(i), lengths);
    }
    return ImmutableList.sortedCopyOf(
        Comparator.<Integer>comparingDouble(surface -> -lengths.getOrDefault(surface, 0.0))
            .thenComparing(surface -> surface),
        lengths.keySet());
  }

  private void addLengths(LinearRing ring, Map<Integer, Double> lengths) {
    Coordinate[] line = ring.getCoordinates();
    for (int i = 0; i + 1 < line.length; i++) {
      Edge edge = neighbourhood.network().edge(line[i], line[i + 1]);
      if (edge != null) {
        edge.enclose();
        for (int owner : edge.left()) {
          lengths.merge(owner, edge.length(), Double::sum);
        }
        for (int owner : edge.right()) {
          lengths.merge(owner, edge.length(), Double::sum);
        }
      }
    }
  }
}
