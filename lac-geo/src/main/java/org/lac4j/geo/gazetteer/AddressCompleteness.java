package org.lac4j.geo.gazetteer;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.lac4j.core.place.Postcode;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.internal.place.PointPlacer;
import org.lac4j.geo.gazetteer.internal.place.PossibleAreas;

/**
 * How far a list of addresses goes: of which postcodes it holds every home.
 *
 * <p>Only there do the addresses alone place a postcode. Elsewhere the list is part of what is known: the answer is wherever
 * its addresses lie or the postcode's point, with its accuracy, allows. A list that ends at a council's border is the normal
 * case: {@link #within}.
 *
 * <p>Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface AddressCompleteness {

  /**
   * Tells whether the list holds every home of a postcode.
   *
   * @param postcode the postcode
   * @param easting its point in metres on the National Grid; NaN if it has none
   * @param northing its point in metres on the National Grid; NaN if it has none
   * @param accuracyMetres how far its homes may be from the point, 0 or more metres; may be infinite
   * @return true if no home is missing
   */
  boolean isComplete(Postcode postcode, double easting, double northing, double accuracyMetres);

  /**
   * A list of which nothing is known, so that homes may be missing anywhere.
   *
   * @return complete for no postcode
   */
  static AddressCompleteness none() {
    return (postcode, easting, northing, accuracy) -> false;
  }

  /**
   * A list of every home of every postcode that it names.
   *
   * @return complete for every postcode
   */
  static AddressCompleteness everywhere() {
    return (postcode, easting, northing, accuracy) -> true;
  }

  /**
   * A list of every home of some postcodes.
   *
   * @param postcodes the postcodes
   * @return complete for these
   */
  static AddressCompleteness of(Iterable<Postcode> postcodes) {
    ImmutableSet<Postcode> all = ImmutableSet.copyOf(postcodes);
    return (postcode, easting, northing, accuracy) -> all.contains(postcode);
  }

  /**
   * A list of every home of a council: complete for the postcodes none of whose homes can lie beyond its boundary.
   *
   * @param council the index of the council's boundary, or of wards that fill it, in longitude and latitude or on the
   *     National Grid
   * @return complete for the postcodes whose point, with its accuracy, lies wholly within the boundary
   * @throws IllegalArgumentException if the coverage has another coordinate system
   */
  static AddressCompleteness within(CoverageIndex council) {
    PointPlacer placer = PointPlacer.of(council);
    return (postcode, easting, northing, accuracy) ->
        Double.isFinite(easting)
            && Double.isFinite(accuracy)
            && !PossibleAreas.of(placer.onGrid(easting, northing, accuracy))
                .contains(Optional.empty());
  }
}
