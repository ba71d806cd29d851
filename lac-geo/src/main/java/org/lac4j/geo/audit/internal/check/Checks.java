package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import org.lac4j.geo.audit.AuditOptions;

/** The checks of an audit, in the order in which they run. */
final class Checks {

  /** How areas lie to each other. */
  private static final ImmutableList<Check> OF_NEIGHBOURS =
      ImmutableList.of(
          new DuplicateGeometryCheck(),
          new CoordinatesCheck(),
          new WardCheck(),
          new ResidualCheck(),
          new PieceCheck(),
          new DeclarationCheck(),
          new SharedLineCheck(),
          new CoordinatorCheck(),
          new PopulationCheck());

  /** Each area by itself, before its neighbours. */
  private static final ImmutableList<Check> OF_EACH =
      ImmutableList.of(new ValidityCheck(), new IdentityCheck(), new ShapeCheck());

  /** Each area by itself, where what its neighbours tell is not told again. */
  private static final ImmutableList<Check> AFTER_NEIGHBOURS =
      ImmutableList.of(
          new LookAlikeCheck(), new CodePatternCheck(), new StrayPartCheck(), new ThinPlaceCheck());

  private Checks() {}

  static ImmutableList<Check> of(AuditOptions options) {
    return options.neighboursOnly()
        ? OF_NEIGHBOURS
        : ImmutableList.<Check>builder()
            .addAll(OF_EACH)
            .addAll(OF_NEIGHBOURS)
            .addAll(AFTER_NEIGHBOURS)
            .build();
  }
}
