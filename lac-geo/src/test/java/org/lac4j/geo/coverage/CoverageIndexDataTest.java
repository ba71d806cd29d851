package org.lac4j.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.RealData;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.io.CoverageReader;
import org.locationtech.jts.geom.Coordinate;

/** The index on real boundaries; needs the folder that lac.data names. */
class CoverageIndexDataTest {

  @ParameterizedTest
  @CsvSource({"york-wards-2013.geojson, 50000", "england-wards-2013.geojson.gz, 100000"})
  void answers_on_real_wards_are_exact(String file, int points) throws IOException {
    Coverage coverage = read(file);
    CoverageIndex index = CoverageIndex.builder(coverage).acceptInvalid(true).build();
    CoverageOracle oracle = new CoverageOracle(coverage);
    Points hard = new Points(coverage, 20_260_101);
    int onEdge = 0;
    for (int i = 0; i < points; i++) {
      Coordinate point = hard.next();
      int[] found = new int[8];
      int count = index.ordinalsAt(point.x, point.y, found);
      List<Integer> expected = oracle.covering(point.x, point.y);
      assertThat(Arrays.stream(found, 0, count).boxed().toList())
          .as("%s", point)
          .isEqualTo(expected);
      onEdge += oracle.isOnEdge(point.x, point.y) ? 1 : 0;
    }
    assertThat(onEdge).isGreaterThan(points / 20);
  }

  @Test
  void the_one_invalid_ward_of_england_is_told() throws IOException {
    Coverage coverage = read("england-wards-2013.geojson.gz");
    assertThatExceptionOfType(InvalidAreasException.class)
        .isThrownBy(() -> CoverageIndex.of(coverage))
        .satisfies(error -> assertThat(error.invalidAreas()).hasSize(1));
  }

  private static Coverage read(String file) throws IOException {
    return CoverageReader.read(RealData.file(file), ReadOptions.DEFAULT).coverage();
  }
}
