package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
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
 * What an audit looks at: the areas, and what they are compared with.
 *
 * <p>Wards, council boundary and declared gaps may be in longitude and latitude where the areas are in the British
 * National Grid, and the other way round.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 *
 * @source P7, P14
 */
@Value.Immutable
public interface AuditInput extends WithAuditInput {

  /**
   * Starts with nothing.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts with the areas of a coverage, which has passed some of the checks by being one.
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
   * Starts with the features of a file, as they are.
   *
   * @param file the file; how rings wind matters if its format is RFC 7946
   * @param options says which attributes hold code and name, where the usual patterns don't find them
   * @return a builder
   * @throws CoverageReadException if the attributes can't be found
   */
  static Builder of(BoundaryFile file, ReadOptions options) throws CoverageReadException {
    Builder builder =
        new Builder()
            .coordinateSystem(file.coordinateSystem())
            .checkWinding(file.format().isRfc7946())
            .isTruncated(file.isTruncated())
            .attributesNote(CoverageReader.attributesNote(file, options));
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
   * Tells whether rings must wind as RFC 7946 says.
   *
   * @return true if nothing else is set
   */
  @Value.Default
  default boolean checkWinding() {
    return true;
  }

  /**
   * Tells whether the file says itself that it is not whole.
   *
   * @return false if nothing else is set
   */
  @Value.Default
  default boolean isTruncated() {
    return false;
  }

  /**
   * Returns how the attributes of code and name were found, where their names did not settle it.
   *
   * @return for example "codes are taken from GSSCODE and names from WARD, by what they hold"; empty if there is nothing to
   *     tell
   */
  Optional<String> attributesNote();

  /**
   * Returns the wards to compare the areas with.
   *
   * @return the wards; their numeric attribute "population", "pop" or "residents" is taken for their population
   */
  Optional<Coverage> wards();

  /**
   * Returns the council's boundary.
   *
   * @return the region that the areas should cover
   */
  Optional<Region> within();

  /**
   * Returns the team that serves the areas.
   *
   * @return the team; empty if there is none to compare, or it could not be built
   */
  Optional<Team> team();

  /**
   * Returns who serves which area.
   *
   * @return what {@link #team} serves, if nothing else is set; of a team that could not be built, what it was said to serve
   */
  @Value.Default
  default Optional<ServedAreas> served() {
    return team().map(ServedAreas::of);
  }

  /**
   * Returns why the team could not be built, as its builder tells it.
   *
   * @return the faults, each of which becomes a finding
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

  /** Builds an input. */
  final class Builder extends ImmutableAuditInput.Builder {
    Builder() {}
  }
}
