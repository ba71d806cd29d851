package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Looks for areas with the same polygon, wherever their rings begin and whichever way they turn. */
final class DuplicateGeometryCheck implements Check {

  private final List<Finding> findings = new ArrayList<>();
  private final ImmutableList<Surface> distinct;

  private record Likeness(Envelope box, int vertices) {}

  DuplicateGeometryCheck(List<Surface> surfaces) {
    ListMultimap<Likeness, Surface> alike = MultimapBuilder.hashKeys().arrayListValues().build();
    ImmutableList.Builder<Surface> kept = ImmutableList.builder();
    for (Surface surface : surfaces) {
      Geometry polygon = surface.polygon();
      List<Surface> others =
          alike.get(new Likeness(polygon.getEnvelopeInternal(), polygon.getNumPoints()));
      Geometry normal = others.isEmpty() ? polygon : polygon.norm();
      others.stream()
          .filter(other -> other.polygon().norm().equalsExact(normal))
          .findFirst()
          .ifPresentOrElse(first -> findings.add(finding(first, surface)), () -> kept.add(surface));
      others.add(surface);
    }
    this.distinct = kept.build();
  }

  /** The surfaces, those left out that repeat an earlier one. */
  ImmutableList<Surface> distinct() {
    return distinct;
  }

  @Override
  public void run(Consumer<Finding> into) {
    findings.forEach(into);
  }

  private static Finding finding(Surface first, Surface second) {
    return Findings.of(FindingCode.DUPLICATE_GEOMETRY, first.area(), second.area())
        .place(second.polygon())
        .message(first.area().label() + " and " + second.area().label() + " have the same polygon.")
        .fix("Keep one of them, or draw the other.")
        .build();
  }
}
