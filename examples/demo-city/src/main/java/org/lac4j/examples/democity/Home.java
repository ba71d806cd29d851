package org.lac4j.examples.democity;

import org.immutables.value.Value;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;

/**
 * An invented home of the invented city.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Home extends WithHome {

  /**
   * Returns the property number.
   *
   * @return the number, unique in the city, with leading zeros
   */
  Uprn uprn();

  /**
   * Returns the postcode, which it shares with the other homes of its street.
   *
   * @return the postcode
   */
  Postcode postcode();

  /**
   * Returns where it stands.
   *
   * @return the point in whole decimetres, 2 metres or more from the edge of any ward
   */
  GridReference grid();

  /**
   * Returns the same point by OSTN15.
   *
   * @return longitude and latitude, rounded to 7 decimals (about a centimetre) as Ordnance Survey does
   */
  LonLat lonLat();

  /**
   * Returns the ward that it stands in.
   *
   * @return the ward's code
   */
  AreaCode ward();

  /**
   * Starts building a home.
   *
   * @return a builder; every attribute must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Home}; for one thread. */
  final class Builder extends ImmutableHome.Builder {
    Builder() {}
  }
}
