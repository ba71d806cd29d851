package org.lac4j.geo.audit.internal.context;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.audit.internal.context.WardMeasures.Measure;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.measure.Neighbourhood;
import org.lac4j.geo.audit.internal.measure.Piece;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * What is left between the areas and what they should cover, both ways: the council's boundary, the wards, or both.
 *
 * <p>Nothing is left out because it is small beside a whole. What is thinner than half a millimetre comes of arithmetic.
 */
public final class Residuals {

  private static final double ARITHMETIC_METRES = 5e-4;

  /** The ends of an open gap are drawn by guess. */
  private static final double NEARLY_ALL = 0.9;

  private final Neighbourhood neighbourhood;
  private final double lineMetres;
  private final Geometry covered;
  private final Optional<Geometry> council;
  private final List<Residual> notCovered = new ArrayList<>();
  private final List<Residual> outside = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private double leftSquareMetres;

  /**
   * @param within the council's boundary
   * @param wards the wards, measured
   * @param found overlaps and gaps between areas
   */
  Residuals(
      Neighbourhood neighbourhood,
      Optional<Region> within,
      Optional<WardMeasures> wards,
      List<Piece> found) {
    this.neighbourhood = neighbourhood;
    this.lineMetres = 2 * neighbourhood.options().sameLineMetres();
    this.council = within.map(region -> Overlay.union(region.polygons()));
    boolean compared = within.isPresent() || wards.isPresent();
    this.covered =
        compared ? Overlay.union(neighbourhood.covered()) : Overlay.union(ImmutableList.of());
    wards.ifPresent(measures -> addWards(measures, found));
    council.ifPresent(boundary -> addCouncil(boundary, wards, found));
    addOutside(wards);
    found.forEach(piece -> pieces.add(compared ? exact(piece) : piece));
  }

  /** Parts of wards that have areas; a ward without any is told as a whole. */
  private void addWards(WardMeasures wards, List<Piece> found) {
    Geometry told = told(found, neighbourhood.options().holeWidthMetres());
    for (Measure ward : wards.all()) {
      if (ward.isPartlyCovered()) {
        for (Polygon part : parts(ward.uncovered(), told)) {
          notCovered.add(beside(part, Optional.of(ward.area())));
        }
      }
    }
  }

  /** What of the council is in no area, nor in a ward, which has been told. */
  private void addCouncil(Geometry boundary, Optional<WardMeasures> wards, List<Piece> found) {
    Geometry left = Overlay.difference(boundary, covered);
    leftSquareMetres =
        PolygonParts.polygons(left).stream()
            .filter(part -> width(part) >= ARITHMETIC_METRES)
            .mapToDouble(neighbourhood.ground()::squareMetres)
            .sum();
    List<Geometry> told = new ArrayList<>();
    told.add(told(found, Double.POSITIVE_INFINITY));
    wards.ifPresent(measures -> measures.all().forEach(ward -> told.add(ward.polygon())));
    for (Polygon part : parts(left, Overlay.union(told))) {
      notCovered.add(beside(part, Optional.empty()));
    }
  }

  /** The enclosed gaps below a width, which are told as such. */
  private static Geometry told(List<Piece> found, double belowMetres) {
    return Overlay.union(
        found.stream()
            .filter(piece -> piece.kind() == Piece.Kind.ENCLOSED_GAP)
            .filter(piece -> piece.widthMetres() < belowMetres)
            .map(Piece::place)
            .toList());
  }

  /** What is left of a place beside what is told already; lines that this leaves are no places. */
  private List<Polygon> parts(Geometry place, Geometry told) {
    boolean meet =
        !told.isEmpty() && told.getEnvelopeInternal().intersects(place.getEnvelopeInternal());
    List<Polygon> parts = new ArrayList<>();
    for (Polygon part : PolygonParts.polygons(place)) {
      if (!meet || !part.getEnvelopeInternal().intersects(told.getEnvelopeInternal())) {
        parts.add(part);
        continue;
      }
      Geometry rest = Overlay.difference(part, told);
      boolean untouched = rest.getArea() >= part.getArea() * (1 - 1e-9);
      for (Polygon each : PolygonParts.polygons(rest)) {
        if (untouched || width(each) >= lineMetres) {
          parts.add(each);
        }
      }
    }
    parts.removeIf(part -> width(part) < ARITHMETIC_METRES);
    return parts;
  }

  private void addOutside(Optional<WardMeasures> wards) {
    List<Geometry> references = new ArrayList<>();
    council.ifPresent(references::add);
    wards.ifPresent(
        measures ->
            references.add(Overlay.union(measures.all().stream().map(Measure::polygon).toList())));
    if (references.isEmpty()) {
      return;
    }
    Geometry reference = references.get(0);
    for (Geometry other : references.subList(1, references.size())) {
      reference = Overlay.intersection(reference, other);
    }
    for (Polygon part : parts(Overlay.difference(covered, reference), Overlay.union(List.of()))) {
      for (int i : neighbourhood.surfaces().near(part.getEnvelopeInternal())) {
        Geometry own = Overlay.intersection(part, neighbourhood.surfaces().get(i).polygon());
        for (Polygon each : parts(own, Overlay.union(List.of()))) {
          outside.add(residual(each, ImmutableList.of(neighbourhood.area(i)), Optional.empty()));
        }
      }
    }
  }

  /** Gives an open gap the very ground that is left, where that is mostly this gap. */
  private Piece exact(Piece piece) {
    if (piece.kind() != Piece.Kind.OPEN_GAP) {
      return piece;
    }
    double inside = 0;
    for (Residual left : notCovered) {
      Geometry place = left.polygon();
      if (place.getEnvelopeInternal().intersects(piece.place().getEnvelopeInternal())) {
        double common = Overlay.intersection(place, piece.place()).getArea();
        if (2 * common > place.getArea()) {
          notCovered.remove(left);
          return closed(piece, place, left.squareMetres(), left.widthMetres());
        }
        inside += common;
      }
    }
    return inside > NEARLY_ALL * piece.place().getArea()
        ? closed(piece, piece.place(), piece.squareMetres(), piece.widthMetres())
        : piece;
  }

  private static Piece closed(Piece piece, Geometry place, double squareMetres, double width) {
    return new Piece(Piece.Kind.CLOSED_GAP, piece.surfaces(), place, squareMetres, width);
  }

  private Residual beside(Polygon part, Optional<CoverageArea> ward) {
    double reach = lineMetres * neighbourhood.unitsPerMetre();
    Envelope box = part.getEnvelopeInternal();
    box.expandBy(reach);
    ImmutableList.Builder<AuditedArea> areas = ImmutableList.builder();
    IndexedFacetDistance outline = new IndexedFacetDistance(part.getBoundary());
    for (int i : neighbourhood.surfaces().near(box)) {
      if (outline.isWithinDistance(neighbourhood.surfaces().get(i).polygon(), reach)) {
        areas.add(neighbourhood.area(i));
      }
    }
    return residual(part, areas.build(), ward);
  }

  private Residual residual(
      Polygon part, ImmutableList<AuditedArea> areas, Optional<CoverageArea> ward) {
    return new Residual(part, neighbourhood.ground().squareMetres(part), width(part), areas, ward);
  }

  private double width(Polygon part) {
    return neighbourhood.ground().widthMetres(part);
  }

  /** What is in no area. */
  public ImmutableList<Residual> notCovered() {
    return ImmutableList.copyOf(notCovered);
  }

  /** What areas have beyond. */
  public ImmutableList<Residual> outside() {
    return ImmutableList.copyOf(outside);
  }

  /** Overlaps and gaps between areas, of which open gaps have their exact ground where it is known. */
  public ImmutableList<Piece> pieces() {
    return ImmutableList.copyOf(pieces);
  }

  /** The share of the council's ground that is covered, 1 only if nothing is left; empty without its boundary. */
  public OptionalDouble coveredShare() {
    if (council.isEmpty()) {
      return OptionalDouble.empty();
    }
    double all = neighbourhood.ground().squareMetres(council.get());
    return OptionalDouble.of(WardMeasures.share(leftSquareMetres, all));
  }
}
