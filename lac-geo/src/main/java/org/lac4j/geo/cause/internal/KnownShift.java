package org.lac4j.geo.cause.internal;

import java.util.Optional;
import org.lac4j.geo.cause.CauseKind;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.crs.NationalGrid;
import org.lac4j.geo.crs.internal.HelmertGrid;
import org.lac4j.geo.crs.internal.UnshiftedGrid;
import org.locationtech.jts.geom.Coordinate;

/**
 * What the common mistakes of conversion do at a place: each moves it by its own displacement, one way or the other.
 *
 * @param kind the mistake
 * @param displacement what it does there
 */
public record KnownShift(CauseKind kind, Displacement displacement) {

  private static final double HELMERT_METRES = 0.7;
  private static final double DATUM_METRES = 6;

  /** Sizes that make one think of a mistake even where the direction is another. */
  private static final double LEAST_HELMERT = 1;

  private static final double MOST_HELMERT = 6;
  private static final double LEAST_DATUM = 70;
  private static final double MOST_DATUM = 150;

  /**
   * Finds the mistake that explains a displacement at a place.
   *
   * @param place easting and northing
   * @return the mistake; empty if none moves a place there by that
   */
  public static Optional<KnownShift> of(Displacement displacement, Coordinate place) {
    return helmert(place)
        .flatMap(known -> matching(known, displacement, HELMERT_METRES, CauseKind.NO_OSTN15))
        .or(
            () ->
                UnshiftedGrid.ALL.stream()
                    .flatMap(grid -> unshifted(grid, place).stream())
                    .flatMap(
                        known ->
                            matching(known, displacement, DATUM_METRES, CauseKind.NO_DATUM_SHIFT)
                                .stream())
                    .findFirst());
  }

  /** The mistake of which a displacement has the size only, with what it would do at the place. */
  public static Optional<KnownShift> ofLikeSize(Displacement displacement, Coordinate place) {
    double metres = displacement.metres();
    if (metres >= LEAST_HELMERT && metres <= MOST_HELMERT) {
      return helmert(place).map(known -> new KnownShift(CauseKind.NO_OSTN15, known));
    }
    return metres >= LEAST_DATUM && metres <= MOST_DATUM
        ? unshifted(UnshiftedGrid.ALL.get(0), place)
            .map(known -> new KnownShift(CauseKind.NO_DATUM_SHIFT, known))
        : Optional.empty();
  }

  private static Optional<KnownShift> matching(
      Displacement known, Displacement displacement, double within, CauseKind kind) {
    return known.metresFrom(displacement) <= within
            || known.back().metresFrom(displacement) <= within
        ? Optional.of(new KnownShift(kind, known))
        : Optional.empty();
  }

  private static Optional<Displacement> helmert(Coordinate place) {
    double[] at = new double[2];
    if (!NationalGrid.ostn15().toLonLat(place.x, place.y, at, 0)) {
      return Optional.empty();
    }
    HelmertGrid.project(at[0], at[1], at);
    return Optional.of(new Displacement(at[0] - place.x, at[1] - place.y));
  }

  private static Optional<Displacement> unshifted(UnshiftedGrid grid, Coordinate place) {
    double[] at = new double[2];
    if (!NationalGrid.ostn15().toLonLat(place.x, place.y, at, 0)) {
      return Optional.empty();
    }
    grid.project(at[0], at[1], at);
    return Optional.of(new Displacement(at[0] - place.x, at[1] - place.y));
  }
}
