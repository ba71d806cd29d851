package org.lac4j.geo.audit.internal.cause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.cause.Cause;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.cause.internal.CauseWording;
import org.lac4j.geo.cause.internal.CauseWording.Count;
import org.lac4j.geo.cause.internal.CauseWording.Told;
import org.lac4j.geo.cause.internal.Move;
import org.lac4j.geo.cause.internal.MoveFinder;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Looks for areas that lie beside their place, and undoes that: what an audit no longer finds then is explained by it. */
final class AuditMoves {

  /** Areas of many that are not named in any finding are not looked at. */
  private static final int MOST_AREAS = 2000;

  /** Without wards, only that part of an outline has a line to lie on which neighbours have. */
  private static final double FITS_NEIGHBOURS = 0.4;

  private static final double FITS_WARDS = 0.8;

  private final AuditContext context;
  private final LineFindings lines;
  private final Function<AuditInput, ImmutableList<Finding>> again;
  private final CoordinateSystem system;
  private final MetricAreas areas;
  private final CauseWording wording;

  AuditMoves(
      AuditContext context,
      LineFindings lines,
      Function<AuditInput, ImmutableList<Finding>> again,
      MetricAreas areas,
      CauseWording wording) {
    this.context = context;
    this.lines = lines;
    this.again = again;
    this.system = context.input().coordinateSystem();
    this.areas = areas;
    this.wording = wording;
  }

  /**
   * Looks for moves.
   *
   * @param wards their polygons in metres; none if areas are compared with their neighbours
   */
  ImmutableList<Cause> find(List<Geometry> wards) {
    Map<Integer, Geometry> suspects = wards.isEmpty() ? apart() : suspects();
    List<Geometry> reference = wards.isEmpty() ? others(suspects) : wards;
    if (suspects.isEmpty() || reference.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList<Move> moves =
        MoveFinder.find(
            reference,
            suspects,
            areas.metres().size(),
            wards.isEmpty() ? FITS_NEIGHBOURS : FITS_WARDS);
    return moves.isEmpty() ? ImmutableList.of() : causes(moves);
  }

  /** The areas that may not lie where they should. */
  private Map<Integer, Geometry> suspects() {
    if (areas.metres().size() <= MOST_AREAS) {
      return areas.metres();
    }
    ImmutableSet<AreaCode> named =
        lines.stream()
            .filter(LineFindings::isTelling)
            .flatMap(finding -> finding.areas().stream())
            .collect(ImmutableSet.toImmutableSet());
    return ofCodes(named);
  }

  private Map<Integer, Geometry> ofCodes(ImmutableSet<AreaCode> codes) {
    Map<Integer, Geometry> of = new HashMap<>(areas.metres());
    of.keySet()
        .removeIf(number -> areas.areas().get(number).code().filter(codes::contains).isEmpty());
    return of;
  }

  /** Tells, before anything is measured, whether areas that findings name share no exact line with any other. */
  static boolean anyApart(AuditContext context, LineFindings lines) {
    ImmutableSet<AreaCode> joined = joined(context);
    return lines.stream()
        .filter(LineFindings::isTelling)
        .flatMap(finding -> finding.areas().stream())
        .anyMatch(code -> !joined.contains(code));
  }

  private static ImmutableSet<AreaCode> joined(AuditContext context) {
    ImmutableSet.Builder<AreaCode> joined = ImmutableSet.builder();
    for (int i = 0; i < context.neighbourhood().size(); i++) {
      if (context.neighbourhood().isJoined(i)) {
        context.neighbourhood().area(i).code().ifPresent(joined::add);
      }
    }
    return joined.build();
  }

  /** The areas that share no exact line with any other, although findings name them. */
  private Map<Integer, Geometry> apart() {
    ImmutableSet<AreaCode> whole = joined(context);
    Map<Integer, Geometry> apart = new HashMap<>(suspects());
    apart
        .keySet()
        .removeIf(number -> areas.areas().get(number).code().map(whole::contains).orElse(true));
    return apart;
  }

  private ImmutableList<Geometry> others(Map<Integer, Geometry> suspects) {
    return areas.metres().entrySet().stream()
        .filter(each -> !suspects.containsKey(each.getKey()))
        .map(Map.Entry::getValue)
        .collect(ImmutableList.toImmutableList());
  }

  /** Undoes all moves together, and shares what is gone out among them. */
  private ImmutableList<Cause> causes(ImmutableList<Move> moves) {
    List<AuditedArea> back = new ArrayList<>(areas.areas());
    for (Move move : moves) {
      move.outlines()
          .forEach(
              number -> back.set(number, areas.takenBack(number, move.displacement(), system)));
    }
    Remaining remaining = new Remaining(again.apply(context.input().withAreas(back)));
    ImmutableList.Builder<Cause> causes = ImmutableList.builder();
    boolean[] taken = new boolean[lines.size()];
    for (Move move : moves) {
      ImmutableList<Integer> explained = explained(move, remaining, taken);
      if (!explained.isEmpty()) {
        explained.forEach(position -> taken[position] = true);
        causes.add(cause(move, explained));
      }
    }
    return causes.build();
  }

  private ImmutableList<Integer> explained(Move move, Remaining remaining, boolean[] taken) {
    ImmutableSet<AreaCode> codes = ImmutableSet.copyOf(areas.codes(move.outlines()));
    double reach = move.displacement().metres() * context.neighbourhood().unitsPerMetre();
    return lines.positions(
        position -> {
          Finding finding = lines.get(position);
          boolean concerns = move.isWhole() || finding.areas().stream().anyMatch(codes::contains);
          return !taken[position] && concerns && remaining.explains(finding, reach);
        });
  }

  private Cause cause(Move move, ImmutableList<Integer> explained) {
    Displacement by = move.displacement();
    Coordinate found =
        Optional.ofNullable(areas.metres().get(move.outlines().get(0)))
            .map(polygon -> polygon.getEnvelopeInternal().centre())
            .orElseGet(Coordinate::new);
    Told told =
        wording.move(
            move,
            move.outlines().stream().map(number -> areas.areas().get(number).label()).toList(),
            areas.metres().size(),
            new Coordinate(found.x - by.eastMetres(), found.y - by.northMetres()),
            new Count(explained.size(), lines.count()));
    return new Cause(
        told.kind(),
        told.message(),
        told.fix(),
        areas.codes(move.outlines()),
        Optional.of(by),
        explained);
  }
}
