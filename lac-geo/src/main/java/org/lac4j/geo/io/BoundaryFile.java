package org.lac4j.geo.io;

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
   * Makes a coverage of the features.
   *
   * @param options says which attributes hold code and name, where the usual patterns don't find them
   * @return the coverage and what was read
   * @throws CoverageReadException if the attributes can't be found, or an area has no code or name, a code that another
   *     has too, or a geometry that is no polygon; it tells all of these
   */
  default ReadCoverage toCoverage(ReadOptions options) throws CoverageReadException {
    return CoverageBuilder.build(this, options);
  }

  /**
   * Finds the code and name of every feature, for an audit of a file that may be no clean coverage.
   *
   * @param options says which attributes hold code and name, where the usual patterns don't find them
   * @return every feature in the file's order, with the code and name that it has
   * @throws CoverageReadException if the attributes can't be found
   */
  default ImmutableList<IdentifiedFeature> identify(ReadOptions options)
      throws CoverageReadException {
    return CoverageBuilder.identify(this, options);
  }

  /** Builds a file. */
  final class Builder extends ImmutableBoundaryFile.Builder {
    Builder() {}
  }
}
