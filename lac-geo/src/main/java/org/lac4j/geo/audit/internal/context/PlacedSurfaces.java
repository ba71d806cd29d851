package org.lac4j.geo.audit.internal.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.ground.CoordinateReading;
import org.lac4j.geo.audit.internal.ground.KnownSystem;
import org.lac4j.geo.audit.internal.measure.Neighbourhood;
import org.lac4j.geo.audit.internal.measure.Surface;
import org.lac4j.geo.audit.internal.measure.SurfaceIndex;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Geometry;

/**
 * Areas in their right places: those that fit nowhere are read as a common mistake would have them, and where that makes
 * them fit to their neighbours, or all of them to the wards, the mistake is told and corrected.
 */
public final class PlacedSurfaces {

  /** How far corrected lines may run beside their neighbours' and still be taken for theirs. */
  private static final double CORRECTION_METRES = 10;

  private static final ImmutableSet<FindingCode> OF_LINES =
      ImmutableSet.of(
          FindingCode.OVERLAP,
          FindingCode.GAP,
          FindingCode.SLIVER,
          FindingCode.MISMATCHED_EDGE,
          FindingCode.NOT_COVERED,
          FindingCode.OUTSIDE,
          FindingCode.ISLAND);

  private final ListMultimap<CoordinateReading, AuditedArea> mistakes =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final Neighbourhood neighbourhood;
  private final ImmutableList<Surface> outside;

  PlacedSurfaces(
      AuditInput input, AuditOptions options, ReadableSurfaces readable, List<Geometry> reference) {
    CoordinateSystem system = input.coordinateSystem();
    Neighbourhood asRead = Neighbourhood.of(system, options, readable.surfaces());
    Optional<KnownSystem> declared = KnownSystem.of(system);
    List<Surface> corrected =
        declared
            .map(known -> correct(known, asRead, readable.surfaces(), reference))
            .orElse(readable.surfaces());
    this.neighbourhood = mistakes.isEmpty() ? asRead : Neighbourhood.of(system, options, corrected);
    mistakes.putAll(readable.mistakes());
    this.outside = readable.outside();
  }

  private List<Surface> correct(
      KnownSystem declared,
      Neighbourhood asRead,
      ImmutableList<Surface> surfaces,
      List<Geometry> reference) {
    Optional<CoordinateReading> common = commonMistake(declared, asRead, surfaces, reference);
    List<Surface> corrected = new ArrayList<>();
    NeighbourReadings readings =
        new NeighbourReadings(declared, asRead.surfaces(), asRead.unitsPerMetre());
    for (int i = 0; i < surfaces.size(); i++) {
      Surface surface = surfaces.get(i);
      Optional<CoordinateReading> mistake =
          common.isPresent() || surfaces.size() < 3 || asRead.isJoined(i)
              ? common
              : readings.find(List.of(surface.polygon()), other -> other.equals(surface));
      corrected.add(mistake.map(reading -> corrected(surface, reading)).orElse(surface));
    }
    return corrected;
  }

  /** A mistake that all areas share shows beside the wards or the council's boundary only. */
  private static Optional<CoordinateReading> commonMistake(
      KnownSystem declared,
      Neighbourhood asRead,
      List<Surface> surfaces,
      List<Geometry> reference) {
    if (reference.isEmpty() || surfaces.isEmpty()) {
      return Optional.empty();
    }
    SurfaceIndex lines =
        new SurfaceIndex(
            reference.stream()
                .map(polygon -> new Surface(surfaces.get(0).area(), polygon))
                .toList());
    return new NeighbourReadings(declared, lines, asRead.unitsPerMetre())
        .find(surfaces.stream().map(Surface::polygon).toList(), other -> false);
  }

  private Surface corrected(Surface surface, CoordinateReading reading) {
    Optional<Geometry> polygon = reading.correct(surface.polygon());
    polygon.ifPresent(right -> mistakes.put(reading, surface.area()));
    return polygon.map(right -> new Surface(surface.area(), right)).orElse(surface);
  }

  /** How the areas lie to each other, in their right places. */
  public Neighbourhood neighbourhood() {
    return neighbourhood;
  }

  /** The areas that were corrected, by the mistake. */
  public ListMultimap<CoordinateReading, AuditedArea> mistakes() {
    return mistakes;
  }

  /** The surfaces outside Great Britain that no common mistake explains. */
  public ImmutableList<Surface> outside() {
    return outside;
  }

  /** Tells whether a finding comes of a correction: corrected lines fit to a few metres only. */
  public boolean isOfCorrection(Finding finding) {
    return OF_LINES.contains(finding.code())
        && finding.widthMetres().orElse(0) < CORRECTION_METRES
        && finding.areas().stream().anyMatch(approximate()::contains);
  }

  /** The areas whose lines were corrected, but not to the bit. */
  private ImmutableSet<AreaCode> approximate() {
    return areas(reading -> reading.code() == FindingCode.WRONG_CRS).stream()
        .flatMap(area -> area.code().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The areas whose axes are swapped. */
  public ImmutableSet<AuditedArea> mirrored() {
    return areas(CoordinateReading::swapped);
  }

  private ImmutableSet<AuditedArea> areas(Predicate<CoordinateReading> ofMistake) {
    return mistakes.entries().stream()
        .filter(mistake -> ofMistake.test(mistake.getKey()))
        .map(Map.Entry::getValue)
        .collect(ImmutableSet.toImmutableSet());
  }
}
