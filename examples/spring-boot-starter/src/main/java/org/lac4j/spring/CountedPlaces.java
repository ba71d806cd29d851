package org.lac4j.spring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.concurrent.atomic.LongAdder;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.place.Placement;

/** Resolves places by what holds now, and counts the answers by their kind. Thread-safe. */
final class CountedPlaces implements PlaceResolver {

  static final ImmutableList<String> KINDS =
      ImmutableList.of("inside", "near-edge", "split", "outside", "unplaced");

  private final CurrentLacData current;
  private final ImmutableMap<String, LongAdder> counts = Maps.toMap(KINDS, kind -> new LongAdder());

  CountedPlaces(CurrentLacData current) {
    this.current = current;
  }

  @Override
  public Placement resolve(Location location) {
    return counted(current.get().places().resolve(location));
  }

  Placement counted(Placement placement) {
    requireNonNull(counts.get(kind(placement))).increment();
    return placement;
  }

  long count(String kind) {
    return requireNonNull(counts.get(kind)).sum();
  }

  private static String kind(Placement placement) {
    if (placement instanceof Placement.Inside) {
      return "inside";
    }
    if (placement instanceof Placement.NearEdge) {
      return "near-edge";
    }
    if (placement instanceof Placement.Split) {
      return "split";
    }
    return placement instanceof Placement.Outside ? "outside" : "unplaced";
  }
}
