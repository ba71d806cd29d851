package org.lac4j.geo.audit.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.PlacedSurfaces;
import org.lac4j.geo.audit.internal.ground.CoordinateReading;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.lac4j.geo.audit.internal.measure.Surface;

/** Tells which coordinates can't be what the file says, and which mistake explains them. */
final class CoordinatesCheck implements Check {

  @Override
  public List<Finding> find(AuditContext context) {
    PlacedSurfaces placed = context.placed();
    List<Finding> findings = new ArrayList<>();
    placed.outside().forEach(surface -> findings.add(outside(surface)));
    placed
        .mistakes()
        .asMap()
        .forEach((reading, areas) -> findings.add(mistake(reading, List.copyOf(areas))));
    return findings;
  }

  private static Finding outside(Surface surface) {
    return Findings.of(FindingCode.OUTSIDE_GREAT_BRITAIN, surface.area())
        .place(surface.polygon())
        .message(surface.area().label() + " lies outside Great Britain.")
        .fix("Check its coordinates and the coordinate system of the file.")
        .build();
  }

  /** Tells a mistake in one or more areas. */
  private static Finding mistake(CoordinateReading reading, List<AuditedArea> areas) {
    return Findings.of(reading.code(), areas.toArray(new AuditedArea[0]))
        .place(areas.get(0).geometry())
        .message(
            "The coordinates of "
                + SizeWording.list(areas.stream().map(AuditedArea::label).toList(), 4)
                + " are "
                + reading.words()
                + ".")
        .fix(reading.fix())
        .build();
  }
}
