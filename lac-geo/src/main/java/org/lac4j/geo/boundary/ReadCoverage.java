package org.lac4j.geo.boundary;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.lac4j.geo.coverage.Coverage;

/**
 * A coverage that was read from a file, with what was read.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
@Value.Immutable
public interface ReadCoverage extends WithReadCoverage {

  /**
   * Starts a result.
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
   * Returns the areas that have a geometry.
   *
   * @return the coverage
   */
  Coverage coverage();

  /**
   * Returns how many features the file holds.
   *
   * @return the number of areas and of features without geometry together
   */
  int featuresRead();

  /**
   * Returns the features that have no geometry, and so are no areas of the coverage.
   *
   * @return the features in the file's order
   */
  ImmutableList<BoundaryFeature> withoutGeometry();

  /**
   * Returns the attribute that the codes were taken from.
   *
   * @return its name; empty if the file has no feature
   */
  Optional<String> codeAttribute();

  /**
   * Returns the attribute that the names were taken from.
   *
   * @return its name; empty if the file has no feature
   */
  Optional<String> nameAttribute();

  /**
   * Returns the year of the boundaries, as an official code attribute tells it: 2013 for {@code WD13CD}.
   *
   * @return the year; empty if the code attribute is no official one
   */
  OptionalInt vintageYear();

  /**
   * Returns how the attributes of code and name were found, where their names did not settle it.
   *
   * @return for example "codes are taken from GSSCODE and names from WARD, by what they hold"; empty if the attributes have
   *     usual names or the options named them
   */
  Optional<String> attributesNote();

  /** Builds a result. */
  final class Builder extends ImmutableReadCoverage.Builder {
    Builder() {}
  }
}
