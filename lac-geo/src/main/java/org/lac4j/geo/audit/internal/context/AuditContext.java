package org.lac4j.geo.audit.internal.context;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.audit.internal.ground.Ground;
import org.lac4j.geo.audit.internal.ground.Overlay;
import org.lac4j.geo.audit.internal.ground.Projection;
import org.lac4j.geo.audit.internal.measure.EnclosedGaps;
import org.lac4j.geo.audit.internal.measure.Neighbourhood;
import org.lac4j.geo.audit.internal.measure.OpenGaps;
import org.lac4j.geo.audit.internal.measure.OverlapPieces;
import org.lac4j.geo.audit.internal.measure.Piece;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;

/**
 * What an audit looks at, and what is measured of it: each measure when the first check asks for it, and once.
 *
 * <p>Checks may not share it between threads.
 */
public final class AuditContext {

  private final AuditInput input;
  private final AuditOptions options;
  private final Optional<Coverage> wards;
  private final Optional<Region> within;
  private final Optional<Region> declaredGaps;
  private final Ground ground;
  private final Supplier<Validity> validity = Suppliers.memoize(this::measureValidity);
  private final Supplier<DistinctSurfaces> distinct = Suppliers.memoize(this::findDistinct);
  private final Supplier<PlacedSurfaces> placed = Suppliers.memoize(this::place);
  private final Supplier<DeclaredGround> declared = Suppliers.memoize(this::collectDeclared);
  private final Supplier<Optional<WardMeasures>> wardMeasures =
      Suppliers.memoize(this::measureWards);
  private final Supplier<Residuals> residuals = Suppliers.memoize(this::findResiduals);

  /**
   * Takes what areas are compared with to their coordinate system.
   *
   * @throws IllegalArgumentException if that can't be done
   */
  public AuditContext(AuditInput input, AuditOptions options) {
    this.input = input;
    this.options = options;
    Projection projection = new Projection(input.coordinateSystem());
    this.wards = input.wards().map(projection::project);
    this.within = input.within().map(projection::project);
    this.declaredGaps = input.declaredGaps().map(projection::project);
    this.ground = new Ground(input.coordinateSystem());
  }

  public AuditInput input() {
    return input;
  }

  public AuditOptions options() {
    return options;
  }

  /** The wards in the areas' coordinates. */
  public Optional<Coverage> wards() {
    return wards;
  }

  /** The council's boundary in the areas' coordinates. */
  public Optional<Region> within() {
    return within;
  }

  /** The declared gaps in the areas' coordinates. */
  public Optional<Region> declaredGaps() {
    return declaredGaps;
  }

  public Ground ground() {
    return ground;
  }

  public Validity validity() {
    return validity.get();
  }

  public DistinctSurfaces distinct() {
    return distinct.get();
  }

  public PlacedSurfaces placed() {
    return placed.get();
  }

  public Neighbourhood neighbourhood() {
    return placed().neighbourhood();
  }

  /** The places that are not covered on purpose, declared wards included. */
  public DeclaredGround declared() {
    return declared.get();
  }

  /** How the wards are covered; empty if there are none. */
  public Optional<WardMeasures> wardMeasures() {
    return wardMeasures.get();
  }

  /** What is left between the areas and what they should cover, and the overlaps and gaps between areas. */
  public Residuals residuals() {
    return residuals.get();
  }

  /** Below this width there is one line, drawn twice. */
  public double lineMetres() {
    return 2 * options.sameLineMetres();
  }

  /** Tells whether what wards leave uncovered, which is told, is all of a place but for what is narrower than a gap. */
  public boolean isUncoveredOfWards(Geometry place) {
    return wardMeasures()
        .map(
            wards ->
                !ground.isAsWideAs(
                    Overlay.difference(place, Overlay.union(wards.uncovered())),
                    options.gapWidthMetres()))
        .orElse(false);
  }

  private Validity measureValidity() {
    return new Validity(input, options);
  }

  private DistinctSurfaces findDistinct() {
    return new DistinctSurfaces(input, options, validity(), ground);
  }

  private PlacedSurfaces place() {
    return new PlacedSurfaces(
        input,
        options,
        new ReadableSurfaces(input.coordinateSystem(), distinct().surfaces()),
        reference());
  }

  /** What all areas together may be compared with. */
  private ImmutableList<Geometry> reference() {
    return wards
        .map(each -> Region.of(each).polygons())
        .or(() -> within.map(Region::polygons))
        .orElse(ImmutableList.of());
  }

  private DeclaredGround collectDeclared() {
    ImmutableList.Builder<Geometry> places = ImmutableList.builder();
    declaredGaps.ifPresent(region -> places.addAll(region.polygons()));
    wards.ifPresent(
        each ->
            input.declaredWards().stream()
                .flatMap(code -> each.area(code).stream())
                .map(CoverageArea::geometry)
                .forEach(places::add));
    return new DeclaredGround(places.build(), ground, lineMetres());
  }

  private Optional<WardMeasures> measureWards() {
    return wards.map(each -> new WardMeasures(each, neighbourhood().surfaces(), ground, options));
  }

  private Residuals findResiduals() {
    return new Residuals(neighbourhood(), within, wardMeasures(), findPieces());
  }

  private ImmutableList<Piece> findPieces() {
    ImmutableList.Builder<Piece> found = ImmutableList.builder();
    found.addAll(new OverlapPieces(neighbourhood()).find());
    found.addAll(new EnclosedGaps(neighbourhood()).find());
    found.addAll(new OpenGaps(neighbourhood()).find());
    return found.build();
  }
}
