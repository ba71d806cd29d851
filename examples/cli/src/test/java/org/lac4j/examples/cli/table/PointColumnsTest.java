package org.lac4j.examples.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.examples.cli.table.PointColumns.Kind;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.geo.coverage.CoordinateSystem;

/** Which columns say where a row is, and what is read from them. */
class PointColumnsTest {

  private static final List<Kind> ALL = List.of(Kind.values());

  private static PointColumns of(Kind kind) {
    return new PointColumns(kind, 0, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "lon;lat, LON_LAT, 0, 1",
    "id;Latitude;LNG, LON_LAT, 2, 1",
    "EASTING (m);Northing [m], GRID, 0, 1",
    "X_COORDINATE;Y_COORDINATE;UPRN, GRID, 0, 1",
    "name; Postcode , POSTCODE, 1, 1",
    "UPRN;address, UPRN, 0, 0",
    "Grid Ref;name, GRID_REFERENCE, 0, 0",
    "X;Y, XY, 0, 1",
    "fid;the_geom, WKT, 1, 1",
    "postcode;lon;lat, LON_LAT, 1, 2"
  })
  void usual_names_are_found_in_any_writing(String header, Kind kind, int first, int second)
      throws InputException {
    assertThat(PointColumns.find(ALL, List.of(header.split(";"))))
        .isEqualTo(new PointColumns(kind, first, second));
  }

  @Test
  void two_columns_of_one_name_are_not_chosen_between() {
    assertThatThrownBy(() -> PointColumns.find(ALL, List.of("lon", "lng", "lat")))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "there are several columns for lon: name each with --x and --y; the columns are: lon, lng, lat.");
  }

  @Test
  void a_table_without_places_is_told_with_its_columns() {
    assertThatThrownBy(() -> PointColumns.find(ALL, List.of("name", "lat")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the columns are: name, lat.");
  }

  @Test
  void names_that_are_given_are_taken_letter_by_letter() throws InputException {
    List<String> header = List.of("East", "east", "North");

    assertThat(PointColumns.named(Kind.GRID, "east", "North", header))
        .isEqualTo(new PointColumns(Kind.GRID, 1, 2));
    assertThatThrownBy(() -> PointColumns.named(Kind.GRID, "EAST", "North", header))
        .hasMessageContaining("there is no column EAST");
  }

  @Test
  void each_kind_reads_its_own_places() {
    assertThat(of(Kind.LON_LAT).locate(List.of("-1.08", "53.96")))
        .isEqualTo(LonLat.ofDegrees(-1.08, 53.96));
    assertThat(of(Kind.GRID).locate(List.of("460000", "452000.5")))
        .isEqualTo(GridReference.ofMetres(460_000, 452_000.5));
    assertThat(of(Kind.POSTCODE).locate(List.of("yo244ab", "yo244ab")))
        .isEqualTo(Postcode.parse("YO24 4AB"));
    assertThat(of(Kind.UPRN).locate(List.of("100050535642", "")))
        .isEqualTo(Uprn.parse("100050535642"));
    assertThat(of(Kind.GRID_REFERENCE).locate(List.of("SE 60000 52000", "")))
        .isEqualTo(GridReference.ofMetres(460_000, 452_000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1.08 | 53.96 | degrees",
        "180 | 90 | degrees",
        "181 | 53.96 | metres",
        "460000 | 452000 | metres"
      })
  void x_and_y_are_degrees_where_they_can_be(String x, String y, String system) {
    assertThat(of(Kind.XY).locate(List.of(x, y)) instanceof LonLat)
        .isEqualTo(system.equals("degrees"));
    assertThat(Kind.XY.isByValues()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT (-1.08 53.96)",
        "srid=4326;Point(-1.08 53.96)",
        "SRID=0; POINT Z (-1.08 53.96 12)",
        " POINT  ( -1.08e0 53.96 ) "
      })
  void points_in_text_are_read_in_any_usual_writing(String text) {
    assertThat(of(Kind.WKT).locate(List.of(text, text))).isEqualTo(LonLat.ofDegrees(-1.08, 53.96));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POLYGON ((0 0, 1 0, 1 1, 0 0)) | The geometry is not a point",
        "POINT EMPTY | The geometry is not a point",
        "SRID=3857;POINT (1 2) | The geometry's SRID is 3857: give points in 4326 or 27700.",
        "SRID=27700;POINT (-1.08 53.96) | but its numbers are degrees: correct one of them.",
        "SRID=4326;POINT (460000 452000) | but its numbers are metres: correct one of them."
      })
  void a_point_that_contradicts_itself_is_not_placed(String text, String why) {
    assertThatThrownBy(() -> of(Kind.WKT).locate(List.of(text, text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 53.96, The longitude is empty.",
    "-1.08, '  ', The latitude is empty.",
    "-1.08, north, The latitude is not a number.",
    "NaN, 53.96, The longitude is not a number."
  })
  void a_number_that_is_missing_or_wrong_is_named(String x, String y, String why) {
    assertThatThrownBy(() -> of(Kind.LON_LAT).locate(List.of(x, y)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why);
  }

  @Test
  void coordinates_for_conversion_are_read_as_they_are() {
    double[] into = new double[2];

    of(Kind.of(CoordinateSystem.BRITISH_NATIONAL_GRID)).read(List.of("-5", "9e9"), into);

    assertThat(into).containsExactly(-5, 9e9);
    assertThat(Kind.of(CoordinateSystem.WGS84)).isEqualTo(Kind.LON_LAT);
  }
}
