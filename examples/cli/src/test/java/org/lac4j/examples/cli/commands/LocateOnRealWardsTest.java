package org.lac4j.examples.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.RealData;
import org.lac4j.examples.cli.Run;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.CoverageReader;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

class LocateOnRealWardsTest {

  private static final int POINTS = 100_000;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  @TempDir Path folder;

  private record Ward(String code, PreparedGeometry geometry) {}

  @ParameterizedTest
  @ValueSource(strings = {"york-wards-2013.geojson", "england-wards-2013.geojson.gz"})
  void every_row_agrees_with_jts(String file) throws IOException {
    Path areas = RealData.file(file);
    Coverage coverage = CoverageReader.read(areas, ReadOptions.DEFAULT).coverage();
    List<Coordinate> points = points(coverage);
    Path out = folder.resolve("out.csv");

    Run run =
        Run.lac(
            "locate", "--areas", areas.toString(), write(points).toString(), "-o", out.toString());

    assertThat(run.code()).as(run.err()).isLessThan(ExitCode.WRONG_USAGE);
    assertThat(areaCodes(out)).isEqualTo(byJts(coverage, points));
  }

  /** Nine of ten in the box around a ward, so that small wards are met too, and one anywhere, often in the sea. */
  private static List<Coordinate> points(Coverage coverage) {
    SplittableRandom random = new SplittableRandom(20130501);
    Envelope everywhere = coverage.envelope();
    List<Coordinate> points = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      Envelope box =
          i % 10 == 0
              ? everywhere
              : coverage
                  .areas()
                  .get(random.nextInt(coverage.size()))
                  .geometry()
                  .getEnvelopeInternal();
      points.add(
          new Coordinate(
              random.nextDouble(box.getMinX(), box.getMaxX()),
              random.nextDouble(box.getMinY(), box.getMaxY())));
    }
    return points;
  }

  private Path write(List<Coordinate> points) throws IOException {
    List<String> lines = new ArrayList<>(List.of("id,lon,lat"));
    for (int i = 0; i < points.size(); i++) {
      lines.add(i + "," + points.get(i).x + "," + points.get(i).y);
    }
    return Files.write(folder.resolve("points.csv"), lines);
  }

  /** The id and the area's code of each row; no field of these wards has a comma in front of the code. */
  private static List<String> areaCodes(Path out) throws IOException {
    return Files.readAllLines(out).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(fields -> fields[0] + " " + fields[4])
        .toList();
  }

  private static List<String> byJts(Coverage coverage, List<Coordinate> points) {
    STRtree tree = new STRtree();
    for (CoverageArea area : coverage.areas()) {
      tree.insert(
          area.geometry().getEnvelopeInternal(),
          new Ward(area.code().value(), PreparedGeometryFactory.prepare(area.geometry())));
    }
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = FACTORY.createPoint(points.get(i));
      List<String> covering = new ArrayList<>();
      tree.query(
          point.getEnvelopeInternal(),
          item -> {
            if (((Ward) item).geometry.covers(point)) {
              covering.add(((Ward) item).code);
            }
          });
      codes.add(i + " " + covering.stream().sorted().findFirst().orElse(""));
    }
    return codes;
  }
}
