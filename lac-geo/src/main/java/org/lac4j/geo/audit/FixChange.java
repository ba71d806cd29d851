package org.lac4j.geo.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.locationtech.jts.geom.Geometry;

/**
 * One thing that a fix changed.
 *
 * <p>Immutable and thread-safe as long as nobody changes the place.
 *
 * @param repair the kind of repair
 * @param areas the areas that it changed or may have changed, at least one
 * @param message what was changed, one sentence
 * @param place where; empty if it is everywhere in these areas
 */
public record FixChange(
    Repair repair, ImmutableList<AreaCode> areas, String message, Optional<Geometry> place) {

  /** Checks that nothing is null. */
  public FixChange {
    requireNonNull(repair, "repair");
    requireNonNull(areas, "areas");
    requireNonNull(message, "message");
    requireNonNull(place, "place");
  }

  /** Returns the message. */
  @Override
  public String toString() {
    return message;
  }
}
