package org.lac4j.geo.audit;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import org.immutables.value.Value;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamFault;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.IdentifiedFeature;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.CoverageReader;

/**
 * An audit of the areas of a file or coverage: what to look at, and beside what.
 *
 * <pre>{@code
 * BoundaryFile file = CoverageReader.readIdentified(Path.of("areas.geojson"), ReadOptions.DEFAULT);
 * AuditReport report =
 *     CoverageAudit.of(file, ReadOptions.DEFAULT).wards(wards).team(team).build().run();
 * report.findings().forEach(finding -> out.println(finding.message()));
 * }</pre>
 *
 * <p>Wards, council boundary and declared gaps may be in longitude and latitude where the areas are in the British
 * National Grid, and the other way round.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 *
 * @source P7, P14
 */
@Value.Immutable
public interface CoverageAudit extends WithCoverageAudit {

  /**
   * Starts an audit of a coverage, which has passed some of the checks by being one.
   *
   * @param coverage the coverage
   * @return a builder
   */
  static Builder of(Coverage coverage) {
    Builder builder = new Builder().coordinateSystem(coverage.coordinateSystem());
    int number = 0;
    for (CoverageArea area : coverage.areas()) {
      number++;
      builder.addAreas(
          AuditedArea.builder()
              .number(number)
              .code(area.code())
              .name(area.area().name())
              .geometry(area.geometry())
              .attributes(area.attributes())
              .build());
    }
    return builder;
  }

  /**
   * Starts an audit of a file's features as they stand.
   *
   * @param file the file; the winding of rings counts if its name ends as GeoJSON does
   * @param options says which attributes hold code and name, where the usual patterns don't find them
   * @return a builder
   * @throws CoverageReadException if the attributes can't be found
   */
  static Builder of(BoundaryFile file, ReadOptions options) throws CoverageReadException {
    Builder builder =
        new Builder()
            .coordinateSystem(file.coordinateSystem())
            .checkWinding(file.format().isRfc7946());
    for (IdentifiedFeature identified : CoverageReader.identify(file, options)) {
      builder.addAreas(
          AuditedArea.builder()
              .number(identified.feature().number())
              .code(identified.code())
              .name(identified.name())
              .geometry(identified.feature().geometry())
              .attributes(identified.feature().attributes())
              .build());
    }
    return builder;
  }

  /**
   * Returns the coordinate system that the areas are said to be in.
   *
   * @return the system
   */
  CoordinateSystem coordinateSystem();

  /**
   * Returns the features to look at.
   *
   * @return the features in the file's order
   */
  ImmutableList<AuditedArea> areas();

  /**
   * Returns the wards to set the areas beside.
   *
   * @return the wards; their numeric attribute "population", "pop" or "residents" is taken for their population
   */
  Optional<Coverage> wards();

  /**
   * Returns the council's boundary.
   *
   * @return the region of which the covered share is told
   */
  Optional<Region> within();

  /**
   * Returns the team that serves the areas.
   *
   * @return the team; empty if there is none to compare, or it could not be built
   */
  Optional<Team> team();

  /**
   * Returns what stood against building the team, as its builder tells it.
   *
   * @return the faults; those about areas and coordinators become findings
   */
  ImmutableList<TeamFault> teamFaults();

  /**
   * Returns the places that are not covered on purpose.
   *
   * @return the places; gaps and holes within them, or along their edges, are no errors
   * @source R1
   */
  Optional<Region> declaredGaps();

  /**
   * Returns the wards that are not covered on purpose.
   *
   * @return their codes
   * @source R1
   */
  ImmutableSet<AreaCode> declaredWards();

  /**
   * Returns the width below which an overlap or gap is a sliver.
   *
   * @return metres, more than 0; 1 if nothing else is set
   */
  @Value.Default
  default double gapWidthMetres() {
    return 1;
  }

  /**
   * Returns how near two areas must be for the open ground between them to be a gap although it reaches the outside.
   *
   * @return metres, at least {@link #gapWidthMetres}; 10 times that if nothing else is set
   */
  @Value.Default
  default double nearlyTouchingMetres() {
    return 10 * gapWidthMetres();
  }

  /**
   * Returns the width from which an enclosed place that is in no area is a hole, which may be meant, and no gap.
   *
   * @return metres, at least {@link #gapWidthMetres}; 100 times that if nothing else is set
   */
  @Value.Default
  default double holeWidthMetres() {
    return 100 * gapWidthMetres();
  }

  /**
   * Returns how far apart two lines may run and still be one line, digitised differently.
   *
   * @return metres, more than 0 and at most half of {@link #gapWidthMetres}; 0.01 of that width if nothing else is set
   */
  @Value.Default
  default double sameLineMetres() {
    return gapWidthMetres() / 100;
  }

  /**
   * Returns how many decimals coordinates may have.
   *
   * @return the number; if empty, 7 for degrees (1 cm) and 3 for metres
   */
  OptionalInt decimals();

  /**
   * Tells whether rings must turn as RFC 7946 says.
   *
   * @return true if nothing else is set
   */
  @Value.Default
  default boolean checkWinding() {
    return true;
  }

  /**
   * Tells whether to look only at how areas lie to each other: overlaps, gaps, slivers and lines drawn differently.
   *
   * @return true to take every code, ring and coordinate as right; false if nothing else is set
   */
  @Value.Default
  default boolean neighboursOnly() {
    return false;
  }

  /**
   * Returns the number of threads.
   *
   * @return 1 or more; one for each processor if nothing else is set
   */
  @Value.Default
  default int parallelism() {
    return Runtime.getRuntime().availableProcessors();
  }

  /**
   * Checks widths and numbers.
   *
   * @throws IllegalArgumentException if one is out of its bounds
   */
  @Value.Check
  default void check() {
    Bounds.check(gapWidthMetres(), decimals());
    Preconditions.checkArgument(
        nearlyTouchingMetres() >= gapWidthMetres() && Double.isFinite(nearlyTouchingMetres()),
        "Areas nearly touch within the gap width of %s metres or more, not %s.",
        gapWidthMetres(),
        nearlyTouchingMetres());
    Preconditions.checkArgument(
        holeWidthMetres() >= gapWidthMetres(),
        "A hole is at least as wide as the gap width of %s metres, not %s.",
        gapWidthMetres(),
        holeWidthMetres());
    Preconditions.checkArgument(
        sameLineMetres() > 0 && sameLineMetres() <= gapWidthMetres() / 2,
        "One line lies within more than 0 metres and at most half the gap width of %s, not %s.",
        gapWidthMetres(),
        sameLineMetres());
    Preconditions.checkArgument(
        parallelism() >= 1, "An audit takes 1 thread or more, not %s.", parallelism());
  }

  /**
   * Looks at everything.
   *
   * @return what was found
   */
  default AuditReport run() {
    return run(share -> {});
  }

  /**
   * Looks at everything and tells how far it is, as often as it has finished a kind of checks.
   *
   * @param progress is told about which share is done, from 0 to 1, on the calling thread
   * @return what was found
   */
  default AuditReport run(DoubleConsumer progress) {
    return Auditor.run(this, progress);
  }

  /** Builds an audit. */
  final class Builder extends ImmutableCoverageAudit.Builder {
    Builder() {}
  }
}
