package org.lac4j.examples.democity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lac4j.core.file.WholeFile;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.io.GeoJsonOptions;
import org.lac4j.geo.io.GeoJsonWriter;

/**
 * Writes a city to files of the kinds that councils have, to try the library and the {@code lac} command on.
 *
 * <table>
 * <caption>The files</caption>
 * <tr><td>{@code wards.geojson}</td><td>the wards, longitude and latitude</td></tr>
 * <tr><td>{@code areas.geojson}</td><td>the wards that have a coordinator</td></tr>
 * <tr><td>{@code wards-27700.geojson}, {@code areas-27700.geojson}</td><td>the same on the National Grid</td></tr>
 * <tr><td>{@code homes.csv}</td><td>homes, as OS Open UPRN has them</td></tr>
 * <tr><td>{@code postcodes.csv}</td><td>postcodes, as the ONS Postcode Directory has them</td></tr>
 * <tr><td>{@code addresses.csv}</td><td>the postcode of each home, as the ONS UPRN Directory has it</td></tr>
 * <tr><td>{@code homes-by-ward.csv}</td><td>how many homes each ward has, as a load to draw areas by</td></tr>
 * <tr><td>{@code team.json}</td><td>the team</td></tr>
 * <tr><td>{@code introductions.json}</td><td>the introductions, an array with one on each line</td></tr>
 * </table>
 *
 * <p>Text is UTF-8, CSV ends its lines with CR and LF (RFC 4180). The same city gives the same files.
 */
public final class DemoCityFiles {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);
  private static final String END_OF_LINE = "\r\n";

  private DemoCityFiles() {}

  /**
   * Writes Ebor to a folder.
   *
   * @param args the folder; it is created if it does not exist
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("Give the folder to write Ebor to, and nothing else.");
    }
    write(DemoCity.ebor(), Path.of(args[0]));
  }

  /**
   * Writes a city to a folder; files that are there are replaced.
   *
   * @param city the city
   * @param folder the folder; it is created if it does not exist
   * @throws IOException if a file can't be written
   */
  public static void write(DemoCity city, Path folder) throws IOException {
    Files.createDirectories(folder);
    CoordinateSystem degrees = CoordinateSystem.WGS84;
    writeCoverage(city.wards(degrees), folder.resolve("wards.geojson"));
    writeCoverage(city.areas(degrees), folder.resolve("areas.geojson"));
    writeCoverage(city.wards(), folder.resolve("wards-27700.geojson"));
    writeCoverage(city.areas(), folder.resolve("areas-27700.geojson"));
    writeLines(
        folder.resolve("homes.csv"),
        "UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE",
        city.homes().stream().map(DemoCityFiles::openUprn));
    writeLines(
        folder.resolve("postcodes.csv"),
        "pcds,doterm,usertype,oseast1m,osnrth1m,osgrdind,osward",
        city.postcodes().stream().map(DemoCityFiles::postcodeDirectory));
    writeLines(
        folder.resolve("addresses.csv"),
        "UPRN,PCDS",
        city.homes().stream().map(home -> home.uprn().text() + "," + home.postcode().text()));
    Map<AreaCode, Long> byWard =
        city.homes().stream().collect(groupingBy(Home::ward, TreeMap::new, counting()));
    writeLines(
        folder.resolve("homes-by-ward.csv"),
        "unit,load",
        byWard.entrySet().stream().map(ward -> ward.getKey() + "," + ward.getValue()));
    LacJson json = LacJson.refusingUnknownFields();
    WholeFile.write(folder.resolve("team.json"), json.indented().write(city.team()) + "\n");
    WholeFile.write(
        folder.resolve("introductions.json"),
        city.introductions().stream()
            .map(json::write)
            .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
  }

  private static void writeCoverage(Coverage coverage, Path file) throws IOException {
    try (WholeFile whole = WholeFile.at(file)) {
      GeoJsonWriter.write(coverage, whole.stream(), GeoJsonOptions.DEFAULT);
      whole.commit();
    }
  }

  private static void writeLines(Path file, String header, Stream<String> rows) throws IOException {
    WholeFile.write(
        file,
        Stream.concat(Stream.of(header), rows)
            .collect(Collectors.joining(END_OF_LINE, "", END_OF_LINE)));
  }

  private static String openUprn(Home home) {
    return String.format(
        Locale.ROOT,
        "%d,%.2f,%.2f,%.7f,%.7f",
        Long.parseLong(home.uprn().text()),
        home.grid().easting(),
        home.grid().northing(),
        home.lonLat().latitude(),
        home.lonLat().longitude());
  }

  private static String postcodeDirectory(PostcodeUnit unit) {
    return String.join(
        ",",
        unit.postcode().text(),
        unit.retired().map(MONTH::format).orElse(""),
        unit.isLargeUser() ? "1" : "0",
        unit.grid().map(at -> metres(at.easting())).orElse(""),
        unit.grid().map(at -> metres(at.northing())).orElse(""),
        Integer.toString(unit.positionalQuality()),
        unit.ward().map(AreaCode::value).orElse(""));
  }

  private static String metres(double coordinate) {
    return Long.toString(Math.round(coordinate));
  }
}
