package org.lac4j.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Postcode;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.io.CoverageReader;

/**
 * The postcodes of York in OS Code-Point Open of 2014, placed on the wards of 2013 and compared with the ward that Ordnance
 * Survey assigned to each.
 */
class YorkPostcodesTest {

  private static final String YORK = "E06000014";
  private static final int DISTRICT = 8;
  private static final int WARD = 9;
  private static final double NEAR = 10;

  @TempDir private Path folder;

  @Test
  void every_postcode_is_in_the_ward_that_ordnance_survey_says_but_for_two_beside_a_boundary()
      throws IOException {
    String data = System.getProperty("lac.data", "");
    Path packed = Path.of(data, "postcodes", "code-point-open-yo-2014.csv.gz");
    Path wards = Path.of(data, "york-wards-2013.geojson");
    assumeTrue(
        Files.exists(packed) && Files.exists(wards),
        "needs -Dlac.data=DIR with york-wards-2013.geojson and postcodes/code-point-open-yo-2014.csv.gz");
    Coverage coverage = CoverageReader.read(wards, ReadOptions.DEFAULT).coverage();
    List<String[]> rows = rows(packed);
    List<GazetteerReport> told = new ArrayList<>();
    PostcodeDirectory directory =
        GazetteerReader.standard().withReport(told::add).readPostcodes(folder.resolve("yo.csv"));
    PostcodeAccuracy exact =
        PostcodeAccuracy.standard()
            .with(PositionalQuality.BUILDING, 0)
            .with(PositionalQuality.WITHIN_50_METRES, 0)
            .with(PositionalQuality.ADDRESS_MEAN, 0)
            .with(PositionalQuality.IMPUTED, 0);
    CoverageResolver resolver =
        CoverageResolver.of(CoverageIndex.of(coverage))
            .withPostcodes(directory)
            .withPostcodeAccuracy(exact);

    List<String> other = new ArrayList<>();
    int york = 0;
    for (String[] row : rows) {
      if (row[DISTRICT].equals(YORK)) {
        york++;
        Placement placement = resolver.resolve(Postcode.parse(row[0]));
        if (!ward(placement).equals(Optional.of(row[WARD]))) {
          other.add(row[0]);
          assertThat(metres(placement)).as(row[0]).isLessThan(NEAR);
        }
      }
    }

    assertThat(told.get(0).isClean()).isTrue();
    assertThat(directory.size()).isEqualTo(rows.size());
    assertThat(york).isEqualTo(5326);
    assertThat(other).hasSize(2);
  }

  private List<String[]> rows(Path packed) throws IOException {
    List<String[]> rows = new ArrayList<>();
    StringBuilder unpacked = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(packed)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        unpacked.append(line).append('\n');
        rows.add(line.replace("\"", "").split(",", -1));
      }
    }
    Files.writeString(folder.resolve("yo.csv"), unpacked);
    return rows;
  }

  private static Optional<String> ward(Placement placement) {
    return placement instanceof Placement.Inside inside
        ? Optional.of(inside.area()).map(Area::code).map(code -> code.value())
        : Optional.empty();
  }

  private static double metres(Placement placement) {
    if (placement instanceof Placement.Inside inside) {
      return inside.metresFromEdge();
    }
    return placement instanceof Placement.Outside outside
        ? outside.metres()
        : Double.POSITIVE_INFINITY;
  }
}
