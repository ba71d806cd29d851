package org.lac4j.geo.audit.internal.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.audit.internal.ground.Ground;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * A long narrow place between two areas, open at an end.
 *
 * @param polygon the place, in the plane
 * @param surfaces the surfaces along it, the one with the longest border first; at least two
 */
public record Crack(Polygon polygon, ImmutableList<Integer> surfaces) {

  /** A mouth nearly as wide as what was filled means that the place goes on, and widens: a bay, and no crack. */
  private static final double WIDEST_MOUTH = 0.95;

  /** A place that is widest inside may go on beyond what was filled. */
  private static final double WIDEST = 0.8;

  /** How many times longer than wide. */
  private static final double LENGTHS = 3;

  private static final double MUCH_NARROWER = 10;

  /** Of the width of filling: filling leaves thinner strips along lines where there is no gap. */
  private static final double STRIP = 0.004;

  /** Shorter ones, in metres, are corners of a coast. */
  public static final double SHORTEST = 10;

  /**
   * Looks at what filling has left.
   *
   * @param polygon a filled place
   * @param grounds the surfaces around it
   * @param scale the width up to which places were filled
   * @return the crack; empty if it is a bay or a corner
   */
  public static Optional<Crack> of(
      Polygon polygon, List<OpenGaps.LocalGround> grounds, double scale) {
    Shore shore = new Shore(polygon, grounds, scale);
    List<Map.Entry<Integer, Double>> sides =
        shore.lengths.entrySet().stream()
            .sorted(Comparator.comparingDouble(side -> -side.getValue()))
            .toList();
    double width = 2 * polygon.getArea() / polygon.getLength();
    boolean crack =
        shore.widestMouth < WIDEST_MOUTH * scale
            && sides.size() > 1
            && Math.min(sides.get(1).getValue(), noticeableLength(polygon, scale))
                > Math.max(SHORTEST, LENGTHS * width)
            && Ground.width(polygon) < WIDEST * scale;
    return crack
        ? Optional.of(
            new Crack(
                polygon,
                sides.stream()
                    .filter(side -> side.getValue() > width)
                    .map(Map.Entry::getKey)
                    .collect(ImmutableList.toImmutableList())))
        : Optional.empty();
  }

  /** The length of a filled place without strips that come of filling alone. */
  private static double noticeableLength(Polygon polygon, double scale) {
    return PolygonParts.polygons(polygon.buffer(-STRIP / 2 * scale)).stream()
        .mapToDouble(part -> part.getLength() / 2)
        .max()
        .orElse(0);
  }

  /** Adds it to narrower ones, unless one of them is most of it; it takes in those that are not much narrower. */
  public void addTo(List<Crack> narrower) {
    if (narrower.stream().anyMatch(this::isMostly)) {
      return;
    }
    double width = Ground.width(polygon);
    narrower.removeIf(
        crack -> crack.isIn(polygon) && Ground.width(crack.polygon()) * MUCH_NARROWER > width);
    Geometry rest = polygon;
    Envelope box = polygon.getEnvelopeInternal();
    for (Crack crack : narrower) {
      if (box.intersects(crack.polygon().getEnvelopeInternal())) {
        rest = Overlay.difference(rest, crack.polygon());
      }
    }
    PolygonParts.polygons(rest).stream()
        .max(Comparator.comparingDouble(Polygon::getArea))
        .filter(largest -> largest.getArea() > polygon.getArea() / 2)
        .ifPresent(largest -> narrower.add(new Crack(largest, surfaces)));
  }

  private boolean isMostly(Crack narrower) {
    return narrower.polygon().getArea() > polygon.getArea() / 2 && narrower.isIn(polygon);
  }

  private boolean isIn(Polygon wider) {
    return wider.getEnvelopeInternal().intersects(polygon.getEnvelopeInternal())
        && Overlay.intersection(wider, polygon).getArea() > polygon.getArea() / 2;
  }

  /** Follows the outline of a filled place: along which surface, or across a mouth. */
  private static final class Shore {
    private static final double ON_SHORE = 1e-4;

    private final Map<Integer, Double> lengths = new TreeMap<>();
    private double widestMouth;

    Shore(Polygon polygon, List<OpenGaps.LocalGround> grounds, double scale) {
      List<IndexedFacetDistance> shores = new ArrayList<>();
      grounds.forEach(ground -> shores.add(new IndexedFacetDistance(ground.part())));
      Coordinate[] line = polygon.getExteriorRing().getCoordinates();
      boolean[] mouth = new boolean[line.length - 1];
      for (int i = 0; i + 1 < line.length; i++) {
        Coordinate middle =
            new Coordinate((line[i].x + line[i + 1].x) / 2, (line[i].y + line[i + 1].y) / 2);
        Geometry point = polygon.getFactory().createPoint(middle);
        mouth[i] = true;
        for (int g = 0; g < shores.size(); g++) {
          if (shores.get(g).isWithinDistance(point, ON_SHORE * scale)) {
            mouth[i] = false;
            lengths.merge(grounds.get(g).surface(), line[i].distance(line[i + 1]), Double::sum);
          }
        }
      }
      widestMouth = widestRun(line, mouth);
    }

    /** The distance between the ends of the widest run of mouth edges. */
    private static double widestRun(Coordinate[] line, boolean[] mouth) {
      double widest = 0;
      int shore = 0;
      while (shore < mouth.length && mouth[shore]) {
        shore++;
      }
      if (shore == mouth.length) {
        return Double.POSITIVE_INFINITY;
      }
      @Nullable Coordinate start = null;
      for (int k = 1; k <= mouth.length; k++) {
        int i = (shore + k) % mouth.length;
        if (mouth[i] && start == null) {
          start = line[i];
        } else if (!mouth[i] && start != null) {
          widest = Math.max(widest, start.distance(line[i]));
          start = null;
        }
      }
      return widest;
    }
  }
}
