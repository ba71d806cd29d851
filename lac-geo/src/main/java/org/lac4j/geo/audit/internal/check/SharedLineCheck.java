package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.lac4j.geo.audit.internal.measure.Edge;
import org.lac4j.geo.audit.internal.measure.Neighbourhood;
import org.lac4j.geo.audit.internal.measure.Piece;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** Looks for lines that two neighbours share to a hair, but not to the bit, and for areas that share no line at all. */
final class SharedLineCheck implements Check {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private record Pair(int lower, int higher) implements Comparable<Pair> {
    static Pair of(Edge edge) {
      int a = edge.left()[0];
      int b = edge.right()[0];
      return new Pair(Math.min(a, b), Math.max(a, b));
    }

    @Override
    public int compareTo(Pair other) {
      return lower == other.lower
          ? Integer.compare(higher, other.higher)
          : Integer.compare(lower, other.lower);
    }
  }

  @Override
  public List<Finding> find(AuditContext context) {
    Neighbourhood neighbourhood = context.neighbourhood();
    List<Finding> findings = new ArrayList<>();
    Map<Pair, List<Edge>> lines = new TreeMap<>();
    BitSet joined = new BitSet();
    for (Edge edge : neighbourhood.network().edges()) {
      if (edge.isShared()) {
        lines.computeIfAbsent(Pair.of(edge), pair -> new ArrayList<>()).add(edge);
        joined.set(edge.left()[0]);
        joined.set(edge.right()[0]);
      }
    }
    lines.forEach((pair, edges) -> findings.add(mismatch(pair, edges, neighbourhood)));
    context.residuals().pieces().stream()
        .filter(piece -> isOfOneLine(piece, neighbourhood))
        .forEach(piece -> piece.surfaces().forEach(joined::set));
    int surfaces = neighbourhood.size();
    for (int i = 0; i < surfaces && surfaces > 1; i++) {
      if (!joined.get(i) && !neighbourhood.isJoined(i)) {
        findings.add(island(i, neighbourhood));
      }
    }
    return findings;
  }

  /** Areas that overlap, or are a hair apart, are not alone: their line is told already. */
  private static boolean isOfOneLine(Piece piece, Neighbourhood neighbourhood) {
    return piece.surfaces().size() > 1
        && (!piece.isGap() || piece.widthMetres() < neighbourhood.options().gapWidthMetres());
  }

  private static Finding mismatch(Pair pair, List<Edge> edges, Neighbourhood neighbourhood) {
    Geometry place = neighbourhood.plane().toFile(line(edges));
    AuditedArea lower = neighbourhood.area(pair.lower());
    AuditedArea higher = neighbourhood.area(pair.higher());
    return Findings.of(FindingCode.MISMATCHED_EDGE, lower, higher)
        .place(place)
        .message(
            lower.label()
                + " and "
                + higher.label()
                + " have different vertices along "
                + SizeWording.metres(neighbourhood.ground().lengthMetres(place))
                + " of their line, less than "
                + SizeWording.metres(neighbourhood.options().sameLineMetres())
                + " apart.")
        .fix("Give both the same vertices there; lac fix does it.")
        .build();
  }

  private static Geometry line(List<Edge> edges) {
    LineMerger merger = new LineMerger();
    for (Edge edge : edges) {
      merger.add(GEOMETRIES.createLineString(new Coordinate[] {edge.low(), edge.high()}));
    }
    ImmutableList.Builder<LineString> lines = ImmutableList.builder();
    for (Object line : merger.getMergedLineStrings()) {
      lines.add((LineString) line);
    }
    ImmutableList<LineString> merged = lines.build();
    return merged.size() == 1
        ? merged.get(0)
        : GEOMETRIES.createMultiLineString(merged.toArray(new LineString[0]));
  }

  private static Finding island(int surface, Neighbourhood neighbourhood) {
    AuditedArea area = neighbourhood.area(surface);
    return Findings.of(FindingCode.ISLAND, area)
        .place(neighbourhood.surfaces().get(surface).polygon())
        .message(area.label() + " shares no line with another area.")
        .fix("Nothing, if it is meant to stand alone.")
        .build();
  }
}
