package org.lac4j.geo.gazetteer.internal.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.Candidate;

/** The areas that a place may be in by what is known of it; an empty one stands for ground that is not covered. */
public final class PossibleAreas {

  /** In code order, what is not covered last. */
  private static final Comparator<Optional<Area>> ORDER =
      Comparator.comparing(
          (Optional<Area> area) -> area.map(Area::code).orElse(null),
          Comparator.nullsLast(Comparator.naturalOrder()));

  private PossibleAreas() {}

  /** The areas that an answer leaves possible. */
  public static ImmutableSet<Optional<Area>> of(Placement placement) {
    ImmutableSet.Builder<Optional<Area>> areas = ImmutableSet.builder();
    if (placement instanceof Placement.Inside inside) {
      return areas.add(Optional.of(inside.area())).build();
    }
    if (placement instanceof Placement.NearEdge near) {
      near.area().ifPresent(area -> areas.add(Optional.of(area)));
      near.neighbours().forEach(area -> areas.add(Optional.of(area)));
      if (near.mayBeUncovered()) {
        areas.add(Optional.empty());
      }
      return areas.build();
    }
    if (placement instanceof Placement.Split split) {
      split.candidates().forEach(candidate -> areas.add(candidate.area()));
      return areas.build();
    }
    return areas.add(Optional.empty()).build();
  }

  /** An answer that leaves several areas possible, without a share for any of them. */
  static Placement split(Set<Optional<Area>> areas) {
    TreeSet<Optional<Area>> ordered = new TreeSet<>(ORDER);
    ordered.addAll(areas);
    return new Placement.Split(
        ordered.stream()
            .map(area -> new Candidate(area, OptionalDouble.empty()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The answer of a point, widened by what else is possible. */
  public static Placement widened(Placement point, Set<Optional<Area>> others) {
    ImmutableSet<Optional<Area>> byPoint = of(point);
    return byPoint.containsAll(others)
        ? point
        : split(ImmutableSet.<Optional<Area>>builder().addAll(byPoint).addAll(others).build());
  }
}
