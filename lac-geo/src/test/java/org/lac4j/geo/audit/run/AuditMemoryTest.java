package org.lac4j.geo.audit.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/** A large coverage audited in a JVM of its own, whose heap is three times the polygons and what any program needs. */
class AuditMemoryTest {

  private static final int COLUMNS = 100;
  private static final int ROWS = 80;
  private static final int STEPS = 40;
  private static final int BYTES_PER_VERTEX = 16;
  private static final int OTHERWISE_MEGABYTES = 8;

  /** Prints how many vertices were audited and how many findings there were. */
  static final class Main {
    public static void main(String[] none) {
      Coverage coverage = coverage();
      AuditReport report = AuditSetup.of(coverage).parallelism(2).run();
      System.out.print(report.summary().vertices() + " " + report.findings().size());
    }
  }

  @Test
  void an_audit_takes_no_more_than_three_times_the_memory_of_the_polygons() throws Exception {
    int vertices = COLUMNS * ROWS * (4 * STEPS + 1);
    int polygonsMegabytes = (vertices * BYTES_PER_VERTEX) >> 20;
    Process audit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + (3 * polygonsMegabytes + OTHERWISE_MEGABYTES) + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(audit.getInputStream().readAllBytes(), UTF_8);
    assertThat(audit.waitFor()).as(printed).isZero();
    assertThat(printed).isEqualTo(vertices + " 0");
  }

  private static Coverage coverage() {
    GeometryFactory geometries = new GeometryFactory();
    List<CoverageArea> areas = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        areas.add(
            CoverageArea.of(
                Area.of("E%04d".formatted(areas.size()), "Square " + areas.size()),
                geometries.createPolygon(ring(column, row))));
      }
    }
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas);
  }

  /** A square of a kilometre whose sides sway, the same for both neighbours. */
  private static CoordinateSequence ring(int column, int row) {
    CoordinateSequence ring = new PackedCoordinateSequence.Double(4 * STEPS + 1, 2, 0);
    for (int i = 0; i <= STEPS; i++) {
      setLevel(ring, i, column, row, i);
      setUpright(ring, STEPS + i, column + 1, row, i);
      setLevel(ring, 3 * STEPS - i, column, row + 1, i);
      setUpright(ring, 4 * STEPS - i, column, row, i);
    }
    return ring;
  }

  private static void setLevel(CoordinateSequence ring, int at, int column, int row, int step) {
    set(ring, at, column * STEPS + step, row * STEPS, 0, sway(column, row, step));
  }

  private static void setUpright(CoordinateSequence ring, int at, int column, int row, int step) {
    set(ring, at, column * STEPS, row * STEPS + step, sway(column, row, step), 0);
  }

  private static void set(CoordinateSequence ring, int at, int x, int y, int swayX, int swayY) {
    ring.setOrdinate(at, 0, 300_000 + x * 1000.0 / STEPS + swayX);
    ring.setOrdinate(at, 1, 300_000 + y * 1000.0 / STEPS + swayY);
  }

  private static int sway(int column, int row, int step) {
    return step % STEPS == 0 ? 0 : (31 * column + 17 * row + 7 * step) % 10;
  }
}
