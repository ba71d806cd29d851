package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Looks for coordinates that can't be what the file says, and tells the mistake; for the checks after it they are
 * corrected, so that one mistake is told once.
 */
final class CoordinatesCheck implements Check {

  private final Optional<KnownSystem> declared;
  private final List<Surface> surfaces = new ArrayList<>();
  private final ListMultimap<Reading, AuditedArea> mistakes =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final List<Surface> outside = new ArrayList<>();

  CoordinatesCheck(CoverageAudit audit, List<Surface> asRead) {
    this.declared = KnownSystem.of(audit.coordinateSystem());
    asRead.forEach(this::look);
  }

  private void look(Surface surface) {
    Envelope box = surface.polygon().getEnvelopeInternal();
    if (declared.map(system -> system.holds(box)).orElse(true)) {
      surfaces.add(surface);
      return;
    }
    Optional<Surface> corrected =
        Reading.ofNumbers(declared.orElseThrow()).stream()
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

  private Optional<Surface> corrected(Surface surface, Reading reading) {
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
  ListMultimap<Reading, AuditedArea> mistakes() {
    return mistakes;
  }

  @Override
  public void run(Consumer<Finding> findings) {
    outside.forEach(
        surface ->
            findings.accept(
                Findings.of(FindingCode.OUTSIDE_GREAT_BRITAIN, surface.area())
                    .place(surface.polygon())
                    .message(surface.area().label() + " lies outside Great Britain.")
                    .fix("Check its coordinates and the coordinate system of the file.")
                    .build()));
  }
}
