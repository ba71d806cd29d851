package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.ground.PlaceSet;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.lac4j.geo.audit.internal.measure.Neighbourhood;
import org.lac4j.geo.audit.internal.measure.Piece;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Tells of overlaps and gaps, and of lines that are drawn so differently that there is one after the other. */
final class PieceCheck implements Check {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** From so many slivers between the same neighbours on, overlaps and gaps by turns, it is their line that is told. */
  private static final int MANY = 3;

  @Override
  public List<Finding> find(AuditContext context) {
    return new Telling(context).find();
  }

  /** What one audit's pieces are told with. */
  private static final class Telling {
    private final Neighbourhood neighbourhood;
    private final PlaceSet declared;
    private final PlaceSet within;
    private final PlaceSet uncoveredWards;
    private final List<Piece> pieces;

    Telling(AuditContext context) {
      this.neighbourhood = context.neighbourhood();
      this.declared = context.declared();
      this.within = context.council();
      this.uncoveredWards = context.uncoveredWards();
      this.pieces = context.pieces();
    }

    List<Finding> find() {
      List<Finding> findings = new ArrayList<>();
      ListMultimap<ImmutableSet<Integer>, Piece> slivers =
          MultimapBuilder.linkedHashKeys().arrayListValues().build();
      for (Piece piece : pieces) {
        if (isSliver(piece)) {
          slivers.put(piece.neighbours(), piece);
        } else if (piece.kind() == Piece.Kind.OVERLAP) {
          findings.add(overlap(piece));
        } else {
          findings.add(gap(piece));
        }
      }
      slivers.asMap().forEach((neighbours, each) -> tellSlivers(each, findings));
      return findings;
    }

    private boolean isSliver(Piece piece) {
      return piece.widthMetres() < neighbourhood.options().gapWidthMetres();
    }

    private void tellSlivers(Collection<Piece> slivers, List<Finding> findings) {
      List<Piece> hairs = new ArrayList<>();
      List<Piece> wide = new ArrayList<>();
      slivers.forEach(
          piece ->
              (piece.widthMetres() < 2 * neighbourhood.options().sameLineMetres() ? hairs : wide)
                  .add(piece));
      boolean byTurns =
          wide.size() >= MANY && wide.stream().map(Piece::isGap).distinct().count() == 2;
      if (byTurns) {
        findings.add(differentLine(new ArrayList<>(slivers)));
        return;
      }
      wide.forEach(piece -> findings.add(sliver(piece)));
      if (!hairs.isEmpty()) {
        findings.add(differentLine(hairs));
      }
    }

    private Finding.Builder about(FindingCode code, Piece piece) {
      return Findings.of(code, areas(piece))
          .place(piece.place())
          .squareMetres(piece.squareMetres())
          .widthMetres(piece.widthMetres());
    }

    private AuditedArea[] areas(Piece piece) {
      return piece.surfaces().stream().map(neighbourhood::area).toArray(AuditedArea[]::new);
    }

    private String names(Piece piece) {
      return SizeWording.list(
          piece.surfaces().stream().map(i -> neighbourhood.area(i).label()).toList(), 4);
    }

    private static String size(Piece piece) {
      return SizeWording.squareMetres(piece.squareMetres())
          + ", up to "
          + SizeWording.metres(piece.widthMetres())
          + " wide";
    }

    private Finding overlap(Piece piece) {
      return about(FindingCode.OVERLAP, piece)
          .message(names(piece) + " both claim " + size(piece) + ".")
          .fix("Decide whose it is, and cut it out of the other.")
          .build();
    }

    private Finding gap(Piece piece) {
      boolean hole =
          piece.kind() == Piece.Kind.ENCLOSED_GAP
              && piece.widthMetres() >= neighbourhood.options().holeWidthMetres();
      Finding.Builder finding = about(hole ? FindingCode.HOLE : FindingCode.GAP, piece);
      if (declared.contains(piece.place())) {
        finding
            .severity(Severity.INFO)
            .message(where(piece) + " is not covered, as declared: " + size(piece) + ".")
            .fix("Nothing, as long as it is still meant.");
      } else if (!hole && declared.touches(piece.place())) {
        finding
            .severity(Severity.INFO)
            .message(where(piece) + " borders a declared gap: " + size(piece) + ".")
            .fix("Draw the declared gap up to the areas, if it is part of it.");
      } else if (hole) {
        finding
            .severity(
                uncoveredWards.contains(piece.place())
                    ? Severity.INFO
                    : FindingCode.HOLE.severity())
            .message(where(piece) + " is in no area: " + size(piece) + ".")
            .fix("Declare that it is not covered, or draw the area that is missing.");
      } else {
        finding
            .severity(isSure(piece) ? Severity.ERROR : Severity.WARNING)
            .message(where(piece) + " is in no area: " + size(piece) + ".")
            .fix("Draw the line between them once, and take it for both.");
      }
      return finding.build();
    }

    /** What is open to the outside may be water; within the council's boundary it is not. */
    private boolean isSure(Piece piece) {
      return piece.kind() == Piece.Kind.ENCLOSED_GAP || within.contains(piece.place());
    }

    private String where(Piece piece) {
      return "A place " + around(piece);
    }

    private String around(Piece piece) {
      return piece.surfaces().size() == 1 ? "within " + names(piece) : "between " + names(piece);
    }

    private Finding sliver(Piece piece) {
      boolean meant = piece.isGap() && declared.touches(piece.place());
      return about(FindingCode.SLIVER, piece)
          .severity(meant ? Severity.INFO : FindingCode.SLIVER.severity())
          .message(
              piece.isGap()
                  ? "A narrow place " + around(piece) + " is in no area: " + size(piece) + "."
                  : names(piece) + " overlap narrowly: " + size(piece) + ".")
          .fix("Snap the line of one to the line of the other; the fix of slivers does it.")
          .build();
    }

    private Finding differentLine(List<Piece> each) {
      double area = each.stream().mapToDouble(Piece::squareMetres).sum();
      double width = each.stream().mapToDouble(Piece::widthMetres).max().orElse(0);
      Piece first = each.get(0);
      return Findings.of(FindingCode.MISMATCHED_EDGE, areas(first))
          .place(together(each))
          .squareMetres(area)
          .widthMetres(width)
          .message(
              "The line between "
                  + names(first)
                  + " is digitised differently by each: "
                  + each.size()
                  + (each.size() == 1 ? " place, " : " places, ")
                  + SizeWording.squareMetres(area)
                  + " in all, up to "
                  + SizeWording.metres(width)
                  + " apart.")
          .fix("Take the line of one for both; the fix of slivers does it.")
          .build();
    }

    private static Geometry together(List<Piece> pieces) {
      List<Polygon> parts = new ArrayList<>();
      pieces.forEach(piece -> parts.addAll(PolygonParts.polygons(piece.place())));
      return parts.size() == 1
          ? parts.get(0)
          : GEOMETRIES.createMultiPolygon(parts.toArray(new Polygon[0]));
    }
  }
}
