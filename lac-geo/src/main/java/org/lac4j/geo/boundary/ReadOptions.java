package org.lac4j.geo.boundary;

import java.nio.charset.Charset;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.geo.coverage.CoordinateSystem;

/**
 * What a reader can't tell from a boundary file, or must take otherwise than the file says.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ReadOptions extends WithReadOptions {

  /** Everything as the file says, within the default limits. */
  ReadOptions DEFAULT = builder().build();

  /** Stands for an attribute that numbers the features from 1, for files that have no code. */
  String FEATURE_NUMBER = "@feature";

  /**
   * Starts with the defaults.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the attribute that holds an area's code.
   *
   * @return the attribute's name as it stands in the file, or {@link #FEATURE_NUMBER}; if empty, it is found by what the
   *     attributes hold and by the usual names: {@code WD13CD}, {@code code}, {@code area_code} and the like
   */
  Optional<String> codeAttribute();

  /**
   * Returns the attribute that holds an area's name.
   *
   * @return the attribute's name as it stands in the file; if empty, it is the one that goes with the code, for example
   *     {@code WD13NM} with {@code WD13CD}, else found by the usual names, else text that tells the areas apart
   */
  Optional<String> nameAttribute();

  /**
   * Returns the layer to read of a file that has several.
   *
   * @return the layer's name; empty for a file that has one layer, as GeoJSON and Shapefile have, where a name is a fault
   */
  Optional<String> layer();

  /**
   * Returns the coordinate system to take the coordinates in, whatever the file says.
   *
   * @return the system; if empty, what the file says, and longitude and latitude if a GeoJSON file says nothing
   */
  Optional<CoordinateSystem> coordinateSystem();

  /**
   * Returns the encoding of text, whatever the file says.
   *
   * @return the encoding of a Shapefile's attributes; if empty, what the file says
   */
  Optional<Charset> encoding();

  /**
   * Returns the bounds on what the file may hold.
   *
   * @return the limits
   */
  @Value.Default
  default ReadLimits limits() {
    return ReadLimits.DEFAULT;
  }

  /** Builds options. */
  final class Builder extends ImmutableReadOptions.Builder {
    Builder() {}
  }
}
