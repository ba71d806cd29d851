package org.lac4j.geo.audit.internal.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.internal.measure.Surface;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * The polygons as they are read, made valid, without those that repeat an earlier one, wherever its rings begin and
 * whichever way they turn.
 */
public final class DistinctSurfaces {

  private final ImmutableList<Surface> surfaces;
  private final List<Repeat> repeats = new ArrayList<>();

  private record Likeness(Envelope box, int vertices) {}

  /**
   * Two areas with one polygon.
   *
   * @param first the one that comes first in the file
   * @param second the one that is left out
   */
  public record Repeat(Surface first, Surface second) {}

  DistinctSurfaces(AuditInput input, Validity validity) {
    ListMultimap<Likeness, Surface> alike = MultimapBuilder.hashKeys().arrayListValues().build();
    ImmutableList.Builder<Surface> kept = ImmutableList.builder();
    for (Surface surface : valid(input, validity)) {
      Geometry polygon = surface.polygon();
      List<Surface> others =
          alike.get(new Likeness(polygon.getEnvelopeInternal(), polygon.getNumPoints()));
      Geometry normal = others.isEmpty() ? polygon : polygon.norm();
      others.stream()
          .filter(other -> other.polygon().norm().equalsExact(normal))
          .findFirst()
          .ifPresentOrElse(
              first -> repeats.add(new Repeat(first, surface)), () -> kept.add(surface));
      others.add(surface);
    }
    this.surfaces = kept.build();
  }

  private static List<Surface> valid(AuditInput input, Validity validity) {
    List<Surface> valid = new ArrayList<>();
    for (int i = 0; i < input.areas().size(); i++) {
      AuditedArea area = input.areas().get(i);
      boolean invalid = validity.error(i).isPresent();
      area.geometry()
          .filter(geometry -> geometry instanceof Polygonal)
          .map(geometry -> invalid ? GeometryFixer.fix(geometry) : geometry)
          .filter(geometry -> !geometry.isEmpty())
          .ifPresent(polygon -> valid.add(new Surface(area, polygon)));
    }
    return valid;
  }

  /** The surfaces, those left out that repeat an earlier one. */
  public ImmutableList<Surface> surfaces() {
    return surfaces;
  }

  /** The repeats, in the file's order. */
  public ImmutableList<Repeat> repeats() {
    return ImmutableList.copyOf(repeats);
  }
}
