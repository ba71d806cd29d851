package org.lac4j.geo.audit.internal.context;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lac4j.geo.audit.internal.context.DistinctSurfaces.Difference;
import org.lac4j.geo.audit.internal.context.DistinctSurfaces.Repeat;
import org.lac4j.geo.audit.internal.ground.Ground;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.measure.Surface;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds polygons that are an earlier one's but for lines that run less than the gap width apart.
 *
 * @param ground measures them
 * @param gapWidthMetres the gap width
 * @param isInDegrees whether coordinates are in degrees
 */
record NearRepeats(Ground ground, double gapWidthMetres, boolean isInDegrees) {

  /** The least share of the larger polygon that both have. */
  private static final double NEARLY_ALL = 0.9;

  /** More than a metre is long in degrees, or in Web Mercator, anywhere in Great Britain. */
  private static final double UNITS = 3;

  private static final double DEGREES_PER_METRE = 1e-5;

  /** The repeats, by the place of the one that is left out. */
  ImmutableList<Repeat> find(ImmutableList<Surface> surfaces) {
    double near = UNITS * gapWidthMetres * (isInDegrees ? DEGREES_PER_METRE : 1);
    List<Integer> byWest = new ArrayList<>();
    for (int i = 0; i < surfaces.size(); i++) {
      byWest.add(i);
    }
    byWest.sort(Comparator.comparingDouble(i -> box(surfaces.get(i)).getMinX()));
    Set<Integer> left = new HashSet<>();
    List<Integer> order = new ArrayList<>();
    List<Repeat> repeats = new ArrayList<>();
    for (int a = 0; a < byWest.size(); a++) {
      Envelope box = box(surfaces.get(byWest.get(a)));
      for (int b = a + 1;
          b < byWest.size() && box(surfaces.get(byWest.get(b))).getMinX() - box.getMinX() <= near;
          b++) {
        int first = Math.min(byWest.get(a), byWest.get(b));
        int second = Math.max(byWest.get(a), byWest.get(b));
        if (left.contains(first)
            || left.contains(second)
            || !isNear(box, box(surfaces.get(byWest.get(b))), near)) {
          continue;
        }
        Optional<Repeat> repeat = compare(surfaces.get(first), surfaces.get(second));
        if (repeat.isPresent()) {
          left.add(second);
          order.add(second);
          repeats.add(repeat.get());
        }
      }
    }
    List<Integer> places = new ArrayList<>(order);
    places.sort(Comparator.naturalOrder());
    return places.stream()
        .map(place -> repeats.get(order.indexOf(place)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Envelope box(Surface surface) {
    return surface.polygon().getEnvelopeInternal();
  }

  private static boolean isNear(Envelope one, Envelope other, double near) {
    return Math.abs(one.getMaxX() - other.getMaxX()) <= near
        && Math.abs(one.getMinY() - other.getMinY()) <= near
        && Math.abs(one.getMaxY() - other.getMaxY()) <= near;
  }

  private Optional<Repeat> compare(Surface first, Surface second) {
    double one = ground.squareMetres(first.polygon());
    double other = ground.squareMetres(second.polygon());
    if (Math.min(one, other) < NEARLY_ALL * Math.max(one, other)) {
      return Optional.empty();
    }
    Geometry only = Overlay.difference(first.polygon(), second.polygon());
    Geometry more = Overlay.difference(second.polygon(), first.polygon());
    double common = one - ground.squareMetres(only);
    boolean alike =
        common >= NEARLY_ALL * Math.max(one, other)
            && !ground.isAsWideAs(only, gapWidthMetres)
            && !ground.isAsWideAs(more, gapWidthMetres);
    return alike
        ? Optional.of(
            new Repeat(
                first,
                second,
                Optional.of(
                    new Difference(
                        common,
                        ground.squareMetres(only) + ground.squareMetres(more),
                        Math.max(ground.widthMetres(only), ground.widthMetres(more))))))
        : Optional.empty();
  }
}
