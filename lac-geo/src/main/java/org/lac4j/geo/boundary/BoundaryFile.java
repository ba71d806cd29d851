package org.lac4j.geo.boundary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.lac4j.geo.coverage.CoordinateSystem;

/**
 * The features of a file as they stand there: for a look at files that are no clean coverage yet.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
@Value.Immutable
public interface BoundaryFile extends WithBoundaryFile {

  /**
   * Starts a file.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the file's name.
   *
   * @return the name, for messages
   */
  String source();

  /**
   * Returns the coordinate system of every geometry.
   *
   * @return what the options say, else the file, else longitude and latitude
   */
  CoordinateSystem coordinateSystem();

  /**
   * Returns the names of all attributes, those included that no feature has a value for.
   *
   * @return the names in the order in which the file first gives them
   */
  ImmutableSet<String> attributeNames();

  /**
   * Returns the features in the file's order.
   *
   * @return the features
   */
  ImmutableList<BoundaryFeature> features();

  /**
   * Returns the format that the file was read in, as its content showed it.
   *
   * @return the format; {@link BoundaryFormat#PROGRAM} by default
   */
  @Value.Default
  default BoundaryFormat format() {
    return BoundaryFormat.PROGRAM;
  }

  /**
   * Tells whether the file says itself that it is not whole, since the server stopped at its limit.
   *
   * @return false if nothing else is set
   */
  @Value.Default
  default boolean isTruncated() {
    return false;
  }

  /** Builds a file. */
  final class Builder extends ImmutableBoundaryFile.Builder {
    Builder() {}
  }
}
