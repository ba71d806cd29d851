package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Runs every check in turn and gathers what they find. */
final class Auditor {

  private static final ImmutableSet<FindingCode> OF_LINES =
      ImmutableSet.of(
          FindingCode.OVERLAP,
          FindingCode.GAP,
          FindingCode.SLIVER,
          FindingCode.MISMATCHED_EDGE,
          FindingCode.ISLAND);

  private final CoverageAudit audit;
  private final Optional<Coverage> wards;
  private final Optional<Region> within;
  private final Optional<Region> declaredGaps;
  private final Ground ground;
  private final List<Finding> findings = new ArrayList<>();

  private Auditor(CoverageAudit audit) {
    this.audit = audit;
    Projection projection = new Projection(audit.coordinateSystem());
    this.wards = audit.wards().map(projection::project);
    this.within = audit.within().map(projection::project);
    this.declaredGaps = audit.declaredGaps().map(projection::project);
    this.ground = new Ground(audit.coordinateSystem());
  }

  static AuditReport run(CoverageAudit audit, DoubleConsumer progress) {
    return new Auditor(audit).run(progress);
  }

  private AuditReport run(DoubleConsumer progress) {
    ValidityCheck validity = new ValidityCheck(audit);
    validity.run(findings::add);
    progress.accept(0.1);
    DuplicateGeometryCheck duplicates = new DuplicateGeometryCheck(surfaces(validity));
    duplicates.run(findings::add);
    CoordinatesCheck coordinates = new CoordinatesCheck(audit, duplicates.distinct());
    coordinates.run(findings::add);
    Placed placed = Placed.of(audit, coordinates, reference());
    placed.run(findings::add);
    progress.accept(0.2);
    if (!audit.neighboursOnly()) {
      new IdentityCheck(audit.areas()).run(findings::add);
      new ShapeCheck(audit, placed.mirrored()).run(findings::add);
    }
    Neighbourhood neighbourhood = placed.neighbourhood();
    progress.accept(0.4);

    PlaceSet declared = new PlaceSet(declaredPlaces(), neighbourhood.unitsPerMetre());
    Optional<WardCheck> wardCheck =
        wards.map(each -> new WardCheck(audit, each, neighbourhood.surfaces(), declared));
    wardCheck.ifPresent(check -> check.run(findings::add));
    progress.accept(0.5);
    List<Piece> pieces = pieces(neighbourhood);
    progress.accept(0.7);
    List<Finding> ofLines = new ArrayList<>();
    new PieceFindings(
            neighbourhood,
            declared,
            new PlaceSet(within.map(Region::polygons).orElse(ImmutableList.of()), 0),
            new PlaceSet(wardCheck.map(WardCheck::uncovered).orElse(ImmutableList.of()), 0),
            pieces)
        .run(ofLines::add);
    progress.accept(0.8);
    new SharedLineCheck(neighbourhood).run(ofLines::add);
    ofLines.stream().filter(finding -> !isOfCorrection(finding, placed)).forEach(findings::add);
    new TeamCheck(audit, neighbourhood, pieces, people(wardCheck)).run(findings::add);
    progress.accept(0.9);
    AuditReport report = report(neighbourhood, wardCheck);
    progress.accept(1);
    return report;
  }

  private List<Surface> surfaces(ValidityCheck validity) {
    List<Surface> surfaces = new ArrayList<>();
    for (int i = 0; i < audit.areas().size(); i++) {
      AuditedArea area = audit.areas().get(i);
      boolean invalid = validity.isInvalid(i);
      area.geometry()
          .filter(geometry -> geometry instanceof Polygonal)
          .map(geometry -> invalid ? GeometryFixer.fix(geometry) : geometry)
          .filter(geometry -> !geometry.isEmpty())
          .ifPresent(polygon -> surfaces.add(new Surface(area, polygon)));
    }
    return surfaces;
  }

  /** What all areas together may be compared with. */
  private ImmutableList<Geometry> reference() {
    return wards
        .map(each -> Region.of(each).polygons())
        .or(() -> within.map(Region::polygons))
        .orElse(ImmutableList.of());
  }

  private ImmutableList<Geometry> declaredPlaces() {
    ImmutableList.Builder<Geometry> places = ImmutableList.builder();
    declaredGaps.ifPresent(region -> places.addAll(region.polygons()));
    wards.ifPresent(
        each ->
            audit.declaredWards().stream()
                .flatMap(code -> each.area(code).stream())
                .map(CoverageArea::geometry)
                .forEach(places::add));
    return places.build();
  }

  private static List<Piece> pieces(Neighbourhood neighbourhood) {
    List<Piece> pieces = new ArrayList<>(new Overlaps(neighbourhood).find());
    pieces.addAll(new EnclosedGaps(neighbourhood).find());
    pieces.addAll(new OpenGaps(neighbourhood).find());
    return pieces;
  }

  /** Where coordinates had to be corrected, lines fit to a few metres only: nothing to tell again. */
  private static boolean isOfCorrection(Finding finding, Placed placed) {
    return OF_LINES.contains(finding.code())
        && finding.widthMetres().orElse(0) < Placed.CORRECTION_METRES
        && finding.areas().stream().anyMatch(placed.approximate()::contains);
  }

  /** How many live in each area: as its own file says, else by the shares of wards. */
  private ImmutableMap<AreaCode, Integer> people(Optional<WardCheck> wardCheck) {
    Map<AreaCode, Double> people = new HashMap<>();
    wardCheck.ifPresent(check -> addWards(check, people));
    for (AuditedArea area : audit.areas()) {
      Populations.of(area.attributes())
          .ifPresent(own -> area.code().ifPresent(code -> people.put(code, (double) own)));
    }
    return ImmutableMap.copyOf(Maps.transformValues(people, each -> (int) Math.round(each)));
  }

  private static void addWards(WardCheck check, Map<AreaCode, Double> people) {
    if (check.shares().stream().allMatch(ward -> ward.ward().population().isPresent())) {
      for (WardShares ward : check.shares()) {
        int residents = ward.ward().population().orElse(0);
        ward.shares().forEach((code, share) -> people.merge(code, share * residents, Double::sum));
      }
    }
  }

  private AuditReport report(Neighbourhood neighbourhood, Optional<WardCheck> wardCheck) {
    ImmutableList<Finding> sorted = ImmutableList.sortedCopyOf(Finding.WORST_FIRST, findings);
    ImmutableList<Geometry> covered = neighbourhood.covered();
    return AuditReport.builder()
        .coordinateSystem(audit.coordinateSystem())
        .areas(audit.areas())
        .wards(wards)
        .within(within)
        .declaredGaps(declaredGaps)
        .findings(sorted)
        .wardShares(wardCheck.map(WardCheck::shares).orElse(ImmutableList.of()))
        .summary(
            AuditSummary.builder()
                .areas(audit.areas().size())
                .vertices(vertices())
                .squareMetres(covered.stream().mapToDouble(ground::squareMetres).sum())
                .counts(counts(sorted))
                .severities(severities(sorted))
                .coveredShare(coveredShare(covered, wardCheck))
                .coveredShareOfPeople(
                    wardCheck.map(Auditor::peopleShare).orElse(OptionalDouble.empty()))
                .build())
        .build();
  }

  private int vertices() {
    return audit.areas().stream()
        .flatMap(area -> area.geometry().stream())
        .mapToInt(Geometry::getNumPoints)
        .sum();
  }

  private OptionalDouble coveredShare(List<Geometry> covered, Optional<WardCheck> wardCheck) {
    if (within.isEmpty()) {
      return wardCheck.isPresent()
          ? OptionalDouble.of(wardCheck.get().coveredShare())
          : OptionalDouble.empty();
    }
    Geometry council = Overlay.union(within.get().polygons());
    double inside =
        covered.stream()
            .mapToDouble(part -> ground.squareMetres(Overlay.intersection(part, council)))
            .sum();
    return OptionalDouble.of(inside / ground.squareMetres(council));
  }

  private static OptionalDouble peopleShare(WardCheck check) {
    ImmutableList<WardShares> wards = check.shares();
    double all = wards.stream().mapToInt(ward -> ward.ward().population().orElse(0)).sum();
    return all == 0 || wards.stream().anyMatch(ward -> ward.ward().population().isEmpty())
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            wards.stream()
                    .mapToDouble(ward -> ward.covered() * ward.ward().population().orElse(0))
                    .sum()
                / all);
  }

  private static ImmutableMap<FindingCode, Integer> counts(List<Finding> findings) {
    Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    findings.forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
    return ImmutableMap.copyOf(counts);
  }

  private static ImmutableMap<Severity, Integer> severities(List<Finding> findings) {
    return Maps.toMap(
        Arrays.asList(Severity.values()),
        severity -> (int) findings.stream().filter(f -> f.severity() == severity).count());
  }
}
