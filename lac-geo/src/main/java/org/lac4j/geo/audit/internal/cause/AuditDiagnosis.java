package org.lac4j.geo.audit.internal.cause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.cause.Cause;
import org.lac4j.geo.cause.Diagnosis;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.cause.internal.CauseWording;
import org.lac4j.geo.cause.internal.CauseWording.Count;
import org.lac4j.geo.cause.internal.CauseWording.Told;
import org.lac4j.geo.cause.internal.Coarsening;
import org.lac4j.geo.cause.internal.VintageEvidence;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;

/** Looks for causes of findings about lines: each is undone, and what an audit no longer finds is explained by it. */
public final class AuditDiagnosis {

  /** Fewer findings than this need no headline that none was found. */
  private static final int MANY = 3;

  private final AuditContext context;
  private final LineFindings lines;
  private final Function<AuditInput, ImmutableList<Finding>> again;
  private final CoordinateSystem system;
  private final MetricAreas areas;
  private final CauseWording wording;

  private AuditDiagnosis(
      AuditContext context,
      ImmutableList<Finding> findings,
      Function<AuditInput, ImmutableList<Finding>> again) {
    this.context = context;
    this.lines = new LineFindings(findings);
    this.again = again;
    this.system = context.input().coordinateSystem();
    this.areas = MetricAreas.of(context.input().areas(), system);
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
    LineFindings lines = new LineFindings(findings);
    boolean any = lines.stream().anyMatch(LineFindings::isTelling);
    boolean comparable =
        context.wards().isPresent() || (any && AuditMoves.anyApart(context, lines));
    return any && comparable
        ? new AuditDiagnosis(context, findings, again).diagnosis()
        : Diagnosis.NONE;
  }

  private Diagnosis diagnosis() {
    ImmutableList<Geometry> wards = wards();
    List<Cause> causes =
        new ArrayList<>(new AuditMoves(context, lines, again, areas, wording).find(wards));
    if (causes.isEmpty() && !wards.isEmpty()) {
      coarser(wards).ifPresent(causes::add);
    }
    if (causes.isEmpty()) {
      context.wards().flatMap(this::otherVintage).ifPresent(causes::add);
    }
    return new Diagnosis(ImmutableList.copyOf(causes), note(causes, wards));
  }

  private Optional<String> note(List<Cause> causes, List<Geometry> wards) {
    long telling = lines.stream().filter(LineFindings::isTelling).count();
    if (causes.isEmpty()) {
      return telling >= MANY && !wards.isEmpty()
          ? Optional.of(wording.none(lines.count()))
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
      return coarser(ofAreas.get(), true, areas.codes(ofAreas.get().outlines()));
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
                coarser(
                    coarsening, false, areas.codes(ImmutableList.copyOf(areas.metres().keySet()))));
  }

  private Optional<Cause> coarser(
      Coarsening coarsening, boolean isFile, ImmutableList<AreaCode> codes) {
    ImmutableSet<AreaCode> of = ImmutableSet.copyOf(codes);
    ImmutableList<Integer> explained =
        lines.positions(
            position -> {
              Finding finding = lines.get(position);
              return LineFindings.isTelling(finding)
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
                    new Count(explained.size(), lines.count())),
                codes,
                Optional.empty(),
                explained));
  }

  private Optional<Cause> otherVintage(Coverage wards) {
    ImmutableSet<AreaCode> known =
        wards.areas().stream().map(CoverageArea::code).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<AreaCode> areaCodes =
        context.input().areas().stream()
            .flatMap(area -> area.code().stream())
            .collect(ImmutableSet.toImmutableSet());
    VintageEvidence evidence = VintageEvidence.of(areaCodes, known);
    if (!evidence.isStrong()) {
      return Optional.empty();
    }
    ImmutableSet<AreaCode> other = ImmutableSet.copyOf(evidence.unknown());
    ImmutableList<Integer> explained =
        lines.positions(
            position -> {
              Finding finding = lines.get(position);
              return LineFindings.isTelling(finding)
                  && finding.areas().stream()
                      .anyMatch(code -> other.contains(code) || !areaCodes.contains(code));
            });
    return explained.isEmpty()
        ? Optional.empty()
        : Optional.of(
            cause(
                wording.otherVintage(evidence.words(), new Count(explained.size(), lines.count())),
                evidence.unknown(),
                Optional.empty(),
                explained));
  }
}
