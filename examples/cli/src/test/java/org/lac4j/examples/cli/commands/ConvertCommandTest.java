package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.examples.cli.Run;

class ConvertCommandTest {

  @Test
  void degrees_become_metres_to_the_millimetre() {
    Run run =
        Run.withInput(
            "id,lon,lat\n1,-1.0803,53.96\n2,2.35,48.86\n3,x,1\n",
            "convert",
            "--from",
            "EPSG:4326",
            "--to",
            "EPSG:27700");

    assertThat(run.out())
        .matches(
            """
            id,lon,lat,easting,northing,convert_note
            1,-1.0803,53.96,4604\\d\\d\\.\\d{3},4519\\d\\d\\.\\d{3},
            2,2.35,48.86,,,The point lies off the National Grid.
            3,x,1,,,The longitude is not a number.
            """);
    assertThat(run.err()).isEqualTo("3 rows: 1 converted, 2 not converted.\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void there_and_back_is_the_same_place() {
    Run there =
        Run.withInput(
            "lon,lat\n-1.0803,53.96\n-5.0,50.2\n",
            "convert",
            "--from",
            "EPSG:4326",
            "--to",
            "EPSG:27700");
    String grid = there.out().replace("lon,lat", "x0,y0");

    Run back =
        Run.withInput(
            grid.replace(",convert_note", "").replaceAll(",\n", "\n"),
            "convert",
            "--from",
            "EPSG:27700",
            "--to",
            "EPSG:4326");

    assertThat(back.code()).isZero();
    assertThat(back.out().lines().skip(1))
        .allSatisfy(
            line -> {
              String[] fields = line.split(",", -1);
              assertThat(Double.parseDouble(fields[4]))
                  .isCloseTo(Double.parseDouble(fields[0]), offset(2e-8));
              assertThat(Double.parseDouble(fields[5]))
                  .isCloseTo(Double.parseDouble(fields[1]), offset(2e-8));
              assertThat(fields[4]).matches("-?\\d+\\.\\d{11}");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EPSG:4326|EPSG:3857|lon,lat|-1.0803,53.96|easting,northing|-120258\\.446,7162584\\.4\\d{2}",
        "EPSG:3857|EPSG:4326|x,easting,northing|,-120258.446,7162584.41|lon,lat|-1.0803\\d{7},53.9600\\d{7}",
        "EPSG:4277|EPSG:27700|long,lat|1.717921583,52.657570306|easting,northing|651409\\.90\\d,313177\\.2\\d\\d"
      })
  void other_systems_go_through_geotools(
      String from, String to, String header, String row, String added, String answer) {
    Run run = Run.withInput(header + "\n" + row + "\n", "convert", "--from", from, "--to", to);

    assertThat(run.err()).isEqualTo("1 row: 1 converted.\n");
    String[] lines = run.out().split("\n", -1);
    assertThat(lines[0]).isEqualTo(header + "," + added + ",convert_note");
    assertThat(lines[1].substring(row.length() + 1)).matches(answer + ",");
  }

  @Test
  void what_geotools_does_not_reach_is_told_in_its_row() {
    Run run =
        Run.withInput("lon,lat\n0,90\n", "convert", "--from", "EPSG:4326", "--to", "EPSG:3857");

    assertThat(run.out())
        .endsWith("\n0,90,,,The point lies beyond what EPSG:4326 or EPSG:3857 reaches.\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EPSG:4326|EPSG:4258|2|--from and --to are the same system, EPSG:4326: give two.",
        "EPSG:4326|EPSG:99999|3|EPSG:99999 is not a coordinate system that GeoTools knows: check the number, and with a GeoTools of your own that gt-epsg-hsql is on the class path."
      })
  void pairs_that_can_not_be_converted_are_told(String from, String to, int code, String message) {
    Run run = Run.withInput("lon,lat\n-1,54\n", "convert", "--from", from, "--to", to);

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).startsWith("lac convert: " + message + "\n");
  }
}
