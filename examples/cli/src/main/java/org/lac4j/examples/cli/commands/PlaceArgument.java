package org.lac4j.examples.cli.commands;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.examples.cli.table.GridText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** One place, in one of the ways to say it. */
final class PlaceArgument {

  @Option(
      names = "--at",
      paramLabel = "LON,LAT",
      converter = LonLatConverter.class,
      description = "Longitude and latitude in degrees, for example -1.0803,53.96.")
  private Optional<LonLat> at = Optional.empty();

  @Option(
      names = "--grid",
      paramLabel = "E,N",
      converter = GridConverter.class,
      description = "Easting and northing in metres, for example 460300,451700.")
  private Optional<GridText> grid = Optional.empty();

  @Option(
      names = "--postcode",
      paramLabel = "P",
      converter = PostcodeConverter.class,
      description = "A postcode, with --postcodes.")
  private Optional<Postcode> postcode = Optional.empty();

  @Option(
      names = "--uprn",
      paramLabel = "U",
      converter = UprnConverter.class,
      description = "A property's number, with --uprns.")
  private Optional<Uprn> uprn = Optional.empty();

  Location location() {
    return Stream.of(at, grid.map(GridText::point), postcode, uprn)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  /** What is assumed of the place; empty if it is given to the metre. */
  Optional<String> note() {
    return grid.flatMap(given -> GridText.note(given.sizeMetres()));
  }

  /** Reads a value by the library's own parser, and tells what that says. */
  private abstract static class Converter<T> implements ITypeConverter<T> {
    private final Function<String, T> parse;

    Converter(Function<String, T> parse) {
      this.parse = parse;
    }

    @Override
    public T convert(String value) {
      try {
        return parse.apply(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  private static final class LonLatConverter extends Converter<LonLat> {
    LonLatConverter() {
      super(LonLat::parse);
    }
  }

  private static final class GridConverter extends Converter<GridText> {
    GridConverter() {
      super(GridText::parse);
    }
  }

  private static final class PostcodeConverter extends Converter<Postcode> {
    PostcodeConverter() {
      super(Postcode::parse);
    }
  }

  private static final class UprnConverter extends Converter<Uprn> {
    UprnConverter() {
      super(Uprn::parse);
    }
  }
}
