package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.context.DeclaredGround.Division;
import org.lac4j.geo.audit.internal.ground.PolygonParts;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.lac4j.geo.audit.internal.measure.Neighbourhood;
import org.lac4j.geo.audit.internal.measure.Piece;
import org.locationtech.jts.geom.Geometry;

/** Tells of overlaps and gaps, and of lines that are drawn so differently that there is one after the other. */
final class PieceCheck implements Check {

  /** From so many slivers between the same neighbours on, overlaps and gaps by turns, it is their line that is told. */
  private static final int MANY = 3;

  @Override
  public List<Finding> find(AuditContext context) {
    return new Telling(context, context.neighbourhood()).find();
  }

  /** What one audit's pieces are told with. */
  private record Telling(AuditContext context, Neighbourhood neighbourhood) {

    List<Finding> find() {
      List<Finding> findings = new ArrayList<>();
      ListMultimap<ImmutableSet<Integer>, Piece> slivers =
          MultimapBuilder.linkedHashKeys().arrayListValues().build();
      for (Piece piece : context.residuals().pieces()) {
        if (isSliver(piece)) {
          slivers.put(piece.neighbours(), piece);
        } else if (piece.kind() == Piece.Kind.OVERLAP) {
          findings.add(overlap(piece));
        } else {
          tellGap(piece, findings);
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
      wide.forEach(piece -> tellSliver(piece, findings));
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

    private void tellGap(Piece piece, List<Finding> findings) {
      boolean hole =
          piece.kind() == Piece.Kind.ENCLOSED_GAP
              && piece.widthMetres() >= neighbourhood.options().holeWidthMetres();
      FindingCode code = hole ? FindingCode.HOLE : FindingCode.GAP;
      rest(code, piece, findings)
          .ifPresent(
              rest ->
                  findings.add(
                      about(code, rest)
                          .severity(hole ? severityOfHole(rest) : severityOfGap(rest))
                          .message(where(rest) + " is in no area: " + size(rest) + ".")
                          .fix(
                              hole
                                  ? "Draw the area that is missing, or declare that this place is not covered."
                                  : "Draw the line between them once, and use it for both.")
                          .build()));
    }

    /** What of a gap was not declared, its kind and severity those of the whole; what was declared is told. */
    private Optional<Piece> rest(FindingCode code, Piece piece, List<Finding> findings) {
      Division division = context.declared().divide(piece.place());
      if (division.isUntouched()) {
        return Optional.of(piece);
      }
      Piece meant = part(piece, division.meant());
      findings.add(
          about(code, meant)
              .severity(Severity.INFO)
              .message(where(meant) + " is not covered, as declared: " + size(meant) + ".")
              .fix("No action as long as this is still intended.")
              .build());
      return division.rest().isEmpty()
          ? Optional.empty()
          : Optional.of(part(piece, division.rest()));
    }

    private Piece part(Piece piece, Geometry place) {
      return Piece.of(piece.kind(), piece.surfaces(), place, neighbourhood.ground());
    }

    private Severity severityOfHole(Piece hole) {
      return context.isUncoveredOfWards(hole.place()) ? Severity.INFO : FindingCode.HOLE.severity();
    }

    /** What is open to the outside may be water; on ground that should be covered it is not. */
    private static Severity severityOfGap(Piece gap) {
      return gap.kind() == Piece.Kind.OPEN_GAP ? Severity.WARNING : Severity.ERROR;
    }

    private String where(Piece piece) {
      return "A place " + around(piece);
    }

    private String around(Piece piece) {
      return piece.surfaces().size() == 1 ? "within " + names(piece) : "between " + names(piece);
    }

    private void tellSliver(Piece piece, List<Finding> findings) {
      Optional<Piece> told =
          piece.isGap() ? rest(FindingCode.SLIVER, piece, findings) : Optional.of(piece);
      told.ifPresent(
          rest ->
              findings.add(
                  about(FindingCode.SLIVER, rest)
                      .message(
                          rest.isGap()
                              ? "A narrow place "
                                  + around(rest)
                                  + " is in no area: "
                                  + size(rest)
                                  + "."
                              : names(rest) + " overlap narrowly: " + size(rest) + ".")
                      .fix("Snap one line to the other; lac fix does it.")
                      .build()));
    }

    private Finding differentLine(List<Piece> each) {
      double area = each.stream().mapToDouble(Piece::squareMetres).sum();
      double width = each.stream().mapToDouble(Piece::widthMetres).max().orElse(0);
      Piece first = each.get(0);
      return Findings.of(FindingCode.MISMATCHED_EDGE, areas(first))
          .place(PolygonParts.together(each.stream().map(Piece::place).toList()))
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
          .fix("Use the line of one for both; lac fix does it.")
          .build();
    }
  }
}
