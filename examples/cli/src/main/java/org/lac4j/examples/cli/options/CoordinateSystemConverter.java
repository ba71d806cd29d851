package org.lac4j.examples.cli.options;

import org.lac4j.geo.coverage.CoordinateSystem;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a coordinate system on the command line. */
public final class CoordinateSystemConverter implements ITypeConverter<CoordinateSystem> {

  @Override
  public CoordinateSystem convert(String value) {
    try {
      return CoordinateSystem.parse(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
