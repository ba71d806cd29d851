package org.lac4j.geo.audit.internal.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.internal.ground.Ground;
import org.lac4j.geo.audit.internal.measure.Surface;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * The polygons as they are read, made valid, without those that repeat an earlier one, wherever its rings begin and
 * whichever way they turn, or all but repeat it.
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
   * @param difference where their lines run apart; empty if nowhere
   */
  public record Repeat(Surface first, Surface second, Optional<Difference> difference) {}

  /**
   * How two polygons differ that are all but the same.
   *
   * @param commonSquareMetres what both have
   * @param squareMetres what only one of them has
   * @param widthMetres how far their lines run apart at most
   */
  public record Difference(double commonSquareMetres, double squareMetres, double widthMetres) {}

  DistinctSurfaces(AuditInput input, AuditOptions options, Validity validity, Ground ground) {
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
              first -> repeats.add(new Repeat(first, surface, Optional.empty())),
              () -> kept.add(surface));
      others.add(surface);
    }
    ImmutableList<Surface> different = kept.build();
    ImmutableList<Repeat> near =
        new NearRepeats(ground, options.gapWidthMetres(), input.coordinateSystem().isGeographic())
            .find(different);
    repeats.addAll(near);
    Set<Surface> left = Sets.newIdentityHashSet();
    near.forEach(repeat -> left.add(repeat.second()));
    this.surfaces =
        different.stream()
            .filter(surface -> !left.contains(surface))
            .collect(ImmutableList.toImmutableList());
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

  /** The repeats, in the file's order, and after them those that are all but the same. */
  public ImmutableList<Repeat> repeats() {
    return ImmutableList.copyOf(repeats);
  }
}
