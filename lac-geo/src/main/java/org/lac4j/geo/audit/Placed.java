package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lac4j.core.place.AreaCode;
import org.locationtech.jts.geom.Geometry;

/**
 * Areas in their right places: those that fit nowhere are read as a common mistake would have them, and where that makes
 * them fit to their neighbours, or all of them to the wards, the mistake is told and corrected.
 */
final class Placed implements Check {

  /** How far corrected lines may run beside their neighbours' and still be taken for theirs. */
  static final double CORRECTION_METRES = 10;

  private final ListMultimap<Reading, AuditedArea> mistakes =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  private final Neighbourhood neighbourhood;

  private Placed(CoverageAudit audit, CoordinatesCheck coordinates, List<Geometry> reference) {
    Neighbourhood asRead = Neighbourhood.of(audit, coordinates.surfaces());
    Optional<KnownSystem> declared = KnownSystem.of(audit.coordinateSystem());
    List<Surface> corrected =
        declared
            .map(system -> correct(system, asRead, coordinates.surfaces(), reference))
            .orElse(coordinates.surfaces());
    this.neighbourhood = mistakes.isEmpty() ? asRead : Neighbourhood.of(audit, corrected);
    mistakes.putAll(coordinates.mistakes());
  }

  static Placed of(CoverageAudit audit, CoordinatesCheck coordinates, List<Geometry> reference) {
    return new Placed(audit, coordinates, reference);
  }

  private List<Surface> correct(
      KnownSystem declared,
      Neighbourhood asRead,
      ImmutableList<Surface> surfaces,
      List<Geometry> reference) {
    Optional<Reading> common = commonMistake(declared, asRead, surfaces, reference);
    List<Surface> corrected = new ArrayList<>();
    NeighbourReadings readings =
        new NeighbourReadings(declared, asRead.surfaces(), asRead.unitsPerMetre());
    for (int i = 0; i < surfaces.size(); i++) {
      Surface surface = surfaces.get(i);
      Optional<Reading> mistake =
          common.isPresent() || surfaces.size() < 3 || asRead.isJoined(i)
              ? common
              : readings.find(List.of(surface.polygon()), other -> other.equals(surface));
      corrected.add(mistake.map(reading -> corrected(surface, reading)).orElse(surface));
    }
    return corrected;
  }

  /** A mistake that all areas share shows beside the wards or the council's boundary only. */
  private static Optional<Reading> commonMistake(
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

  private Surface corrected(Surface surface, Reading reading) {
    Optional<Geometry> polygon = reading.correct(surface.polygon());
    polygon.ifPresent(right -> mistakes.put(reading, surface.area()));
    return polygon.map(right -> new Surface(surface.area(), right)).orElse(surface);
  }

  Neighbourhood neighbourhood() {
    return neighbourhood;
  }

  /** The areas whose lines were corrected, but not to the bit. */
  ImmutableSet<AreaCode> approximate() {
    return areas(reading -> reading.code() == FindingCode.WRONG_CRS).stream()
        .flatMap(area -> area.code().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The areas whose axes are swapped. */
  ImmutableSet<AuditedArea> mirrored() {
    return areas(Reading::swapped);
  }

  private ImmutableSet<AuditedArea> areas(Predicate<Reading> ofMistake) {
    return mistakes.entries().stream()
        .filter(mistake -> ofMistake.test(mistake.getKey()))
        .map(Map.Entry::getValue)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public void run(Consumer<Finding> findings) {
    mistakes
        .asMap()
        .forEach((reading, areas) -> findings.accept(finding(reading, List.copyOf(areas))));
  }

  /** Tells a mistake in one or more areas. */
  private static Finding finding(Reading reading, List<AuditedArea> areas) {
    return Findings.of(reading.code(), areas.toArray(new AuditedArea[0]))
        .place(areas.get(0).geometry())
        .message(
            "The coordinates of "
                + Words.list(areas.stream().map(AuditedArea::label).toList(), 4)
                + " are "
                + reading.words()
                + ".")
        .fix(reading.fix())
        .build();
  }
}
