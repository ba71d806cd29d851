package org.lac4j.geo.audit.internal.cause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.cause.Cause;
import org.lac4j.geo.cause.Diagnosis;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.cause.internal.CauseWording;
import org.lac4j.geo.cause.internal.CauseWording.Count;
import org.lac4j.geo.cause.internal.CauseWording.Told;
import org.lac4j.geo.cause.internal.Coarsening;
import org.lac4j.geo.cause.internal.Move;
import org.lac4j.geo.cause.internal.MoveFinder;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Looks for causes of findings about lines: each is undone, and what an audit no longer finds is explained by it. */
public final class AuditDiagnosis {

  /** Fewer findings than this need no headline that none was found. */
  private static final int MANY = 3;

  /** Areas of many that are not named in any finding are not looked at. */
  private static final int MOST_AREAS = 2000;

  /** Without wards, only that part of an outline has a line to lie on which neighbours have. */
  private static final double FITS_NEIGHBOURS = 0.4;

  private static final double FITS_WARDS = 0.8;

  private final AuditContext context;
  private final ImmutableList<Finding> findings;
  private final Function<AuditInput, ImmutableList<Finding>> again;
  private final CoordinateSystem system;
  private final MetricAreas areas;
  private final CauseWording wording;
  private final int ofLines;

  private AuditDiagnosis(
      AuditContext context,
      ImmutableList<Finding> findings,
      Function<AuditInput, ImmutableList<Finding>> again) {
    this.context = context;
    this.findings = findings;
    this.again = again;
    this.system = context.input().coordinateSystem();
    this.areas = MetricAreas.of(context.input().areas(), system);
    this.ofLines = (int) findings.stream().filter(Remaining::isOfLines).count();
    this.wording =
        new CauseWording(
            "the file of areas",
            context.wards().isPresent() ? "the wards" : "the neighbours' lines",
            "findings",
            "audit again");
  }

  /**
   * Looks for causes.
   *
   * @param findings what was found, in the report's order
   * @param again audits how other areas lie to each other and to the same wards
   */
  public static Diagnosis of(
      AuditContext context,
      ImmutableList<Finding> findings,
      Function<AuditInput, ImmutableList<Finding>> again) {
    boolean any = findings.stream().anyMatch(AuditDiagnosis::isTelling);
    return any ? new AuditDiagnosis(context, findings, again).diagnosis() : Diagnosis.NONE;
  }

  /** An area that stands alone, or a ward in none, is no sign of a cause by itself. */
  private static boolean isTelling(Finding finding) {
    return Remaining.isOfLines(finding)
        && switch (finding.code()) {
          case ISLAND, WARD_NOT_COVERED, HOLE -> false;
          default -> true;
        };
  }

  private Diagnosis diagnosis() {
    ImmutableList<Geometry> wards = wards();
    List<Cause> causes = new ArrayList<>(moved(wards));
    if (causes.isEmpty() && !wards.isEmpty()) {
      coarser(wards).ifPresent(causes::add);
    }
    if (causes.isEmpty()) {
      context.wards().flatMap(this::otherVintage).ifPresent(causes::add);
    }
    return new Diagnosis(ImmutableList.copyOf(causes), note(causes, wards));
  }

  private Optional<String> note(List<Cause> causes, List<Geometry> wards) {
    long telling = findings.stream().filter(AuditDiagnosis::isTelling).count();
    if (causes.isEmpty()) {
      return telling >= MANY && !wards.isEmpty()
          ? Optional.of(wording.none(ofLines))
          : Optional.empty();
    }
    return causes.size() >= MANY ? Optional.of(wording.several(causes.size())) : Optional.empty();
  }

  private ImmutableList<Geometry> wards() {
    return context
        .wards()
        .map(
            wards ->
                MetricAreas.metres(
                    wards.areas().stream().map(CoverageArea::geometry).toList(), system))
        .orElse(ImmutableList.of());
  }

  private ImmutableList<Cause> moved(List<Geometry> wards) {
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
        findings.stream()
            .filter(AuditDiagnosis::isTelling)
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

  /** The areas that share no exact line with any other, although findings name them. */
  private Map<Integer, Geometry> apart() {
    ImmutableSet.Builder<AreaCode> joined = ImmutableSet.builder();
    for (int i = 0; i < context.neighbourhood().size(); i++) {
      if (context.neighbourhood().isJoined(i)) {
        context.neighbourhood().area(i).code().ifPresent(joined::add);
      }
    }
    ImmutableSet<AreaCode> whole = joined.build();
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
    boolean[] taken = new boolean[findings.size()];
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
    ImmutableSet<AreaCode> codes = ImmutableSet.copyOf(codes(move.outlines()));
    double reach = move.displacement().metres() * context.neighbourhood().unitsPerMetre();
    return positions(
        position -> {
          Finding finding = findings.get(position);
          boolean concerns = move.isWhole() || finding.areas().stream().anyMatch(codes::contains);
          return !taken[position] && concerns && remaining.explains(finding, reach);
        });
  }

  private ImmutableList<Integer> positions(IntPredicate isExplained) {
    return IntStream.range(0, findings.size())
        .filter(position -> Remaining.isOfLines(findings.get(position)))
        .filter(isExplained)
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<AreaCode> codes(List<Integer> numbers) {
    return numbers.stream()
        .flatMap(number -> areas.areas().get(number).code().stream())
        .sorted()
        .collect(ImmutableList.toImmutableList());
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
            new Count(explained.size(), ofLines));
    return cause(told, codes(move.outlines()), Optional.of(by), explained);
  }

  private static Cause cause(
      Told told,
      ImmutableList<AreaCode> codes,
      Optional<Displacement> by,
      ImmutableList<Integer> explained) {
    return new Cause(told.kind(), told.message(), told.fix(), codes, by, explained);
  }

  /** Areas of which the wards are the finer form, or the other way round. */
  private Optional<Cause> coarser(ImmutableList<Geometry> wards) {
    ImmutableMap.Builder<Integer, Geometry> inFile = ImmutableMap.builder();
    areas
        .metres()
        .keySet()
        .forEach(
            number ->
                areas
                    .areas()
                    .get(number)
                    .geometry()
                    .ifPresent(geometry -> inFile.put(number, geometry)));
    Optional<Coarsening> ofAreas =
        Coarsening.find(
            wards,
            new Coarsening.Outlines(inFile.buildOrThrow(), areas.metres(), system.isGeographic()));
    if (ofAreas.isPresent()) {
      return coarser(ofAreas.get(), true, codes(ofAreas.get().outlines()));
    }
    ImmutableMap.Builder<Integer, Geometry> ofWards = ImmutableMap.builder();
    for (int i = 0; i < wards.size(); i++) {
      ofWards.put(i, wards.get(i));
    }
    ImmutableMap<Integer, Geometry> numbered = ofWards.buildOrThrow();
    return Coarsening.find(
            ImmutableList.copyOf(areas.metres().values()),
            new Coarsening.Outlines(numbered, numbered, false))
        .flatMap(
            coarsening ->
                coarser(coarsening, false, codes(ImmutableList.copyOf(areas.metres().keySet()))));
  }

  private Optional<Cause> coarser(
      Coarsening coarsening, boolean isFile, ImmutableList<AreaCode> codes) {
    ImmutableSet<AreaCode> of = ImmutableSet.copyOf(codes);
    ImmutableList<Integer> explained =
        positions(
            position -> {
              Finding finding = findings.get(position);
              return isTelling(finding)
                  && finding.areas().stream().anyMatch(of::contains)
                  && finding.widthMetres().orElse(0) <= 4 * coarsening.metres();
            });
    return explained.isEmpty()
        ? Optional.empty()
        : Optional.of(
            cause(
                wording.coarser(
                    coarsening,
                    isFile,
                    isFile ? areas.metres().size() : coarsening.outlines().size(),
                    new Count(explained.size(), ofLines)),
                codes,
                Optional.empty(),
                explained));
  }

  private Optional<Cause> otherVintage(Coverage wards) {
    ImmutableSet<AreaCode> known =
        wards.areas().stream().map(CoverageArea::code).collect(ImmutableSet.toImmutableSet());
    VintageEvidence evidence = VintageEvidence.of(context.input().areas(), known);
    if (!evidence.isStrong()) {
      return Optional.empty();
    }
    ImmutableSet<AreaCode> other = ImmutableSet.copyOf(evidence.unknown());
    ImmutableSet<AreaCode> areaCodes =
        context.input().areas().stream()
            .flatMap(area -> area.code().stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Integer> explained =
        positions(
            position -> {
              Finding finding = findings.get(position);
              return isTelling(finding)
                  && finding.areas().stream()
                      .anyMatch(code -> other.contains(code) || !areaCodes.contains(code));
            });
    return explained.isEmpty()
        ? Optional.empty()
        : Optional.of(
            cause(
                wording.otherVintage(evidence.words(), new Count(explained.size(), ofLines)),
                evidence.unknown(),
                Optional.empty(),
                explained));
  }
}
