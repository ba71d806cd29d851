package org.lac4j.geo.audit.internal.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.internal.ground.CoordinateReading;
import org.lac4j.geo.audit.internal.ground.KnownSystem;
import org.lac4j.geo.audit.internal.measure.Surface;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The surfaces whose numbers can be what the file says; where they can't, and a common mistake explains it, they are
 * corrected, so that one mistake is told once.
 */
final class ReadableSurfaces {

  private final Optional<KnownSystem> declared;
  private final List<Surface> surfaces = new ArrayList<>();
  private final ListMultimap<CoordinateReading, AuditedArea> mistakes =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final List<Surface> outside = new ArrayList<>();

  ReadableSurfaces(CoordinateSystem coordinateSystem, List<Surface> asRead) {
    this.declared = KnownSystem.of(coordinateSystem);
    asRead.forEach(this::look);
  }

  private void look(Surface surface) {
    Envelope box = surface.polygon().getEnvelopeInternal();
    if (declared.map(system -> system.holds(box)).orElse(true)) {
      surfaces.add(surface);
      return;
    }
    Optional<Surface> corrected =
        CoordinateReading.ofNumbers(declared.orElseThrow()).stream()
            .filter(reading -> reading.fits(box))
            .flatMap(reading -> corrected(surface, reading).stream())
            .findFirst();
    if (corrected.isPresent()) {
      surfaces.add(corrected.get());
    } else {
      outside.add(surface);
      if (declared.orElseThrow() != KnownSystem.DEGREES || isOnEarth(box)) {
        surfaces.add(surface);
      }
    }
  }

  private Optional<Surface> corrected(Surface surface, CoordinateReading reading) {
    Optional<Geometry> polygon = reading.correct(surface.polygon());
    polygon.ifPresent(right -> mistakes.put(reading, surface.area()));
    return polygon.map(right -> new Surface(surface.area(), right));
  }

  private static boolean isOnEarth(Envelope box) {
    return new Envelope(-180, 180, -90, 90).covers(box);
  }

  /** The surfaces, corrected where the mistake is known; those off the earth are left out. */
  ImmutableList<Surface> surfaces() {
    return ImmutableList.copyOf(surfaces);
  }

  /** The areas that were corrected, by the mistake. */
  ListMultimap<CoordinateReading, AuditedArea> mistakes() {
    return mistakes;
  }

  /** The surfaces outside Great Britain that no common mistake explains. */
  ImmutableList<Surface> outside() {
    return ImmutableList.copyOf(outside);
  }
}
