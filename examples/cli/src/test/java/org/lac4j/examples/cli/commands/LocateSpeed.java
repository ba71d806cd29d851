package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.lac4j.examples.cli.table.CsvText;
import org.lac4j.examples.cli.table.DecimalText;
import org.lac4j.examples.cli.table.PointColumns;
import org.lac4j.examples.cli.table.RowWork;
import org.lac4j.examples.cli.table.TableOptions;
import org.lac4j.examples.cli.table.TableRun;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Output;
import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Streams;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.io.CoverageReader;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Measures what {@code lac locate} costs beside two ways to read and write the same table without any lookup: row by row
 * by FastCSV's reader and writer, and by {@code lac}'s own threads. The profile {@code locate-speed} runs it.
 */
final class LocateSpeed {

  private static final int ROUNDS = 7;
  private static final double NANOS = 1e9;
  private static final int ELAPSED = 0;
  private static final int PROCESSOR = 1;

  private LocateSpeed() {}

  /** Adds nothing to a row. */
  private static final class Copying implements RowWork {
    @Override
    public ImmutableList<String> columns() {
      return ImmutableList.of();
    }

    @Override
    public ImmutableList<Integer> looksAt() {
      return ImmutableList.of();
    }

    @Override
    public ImmutableList<String> kinds() {
      return ImmutableList.of("copied", "not copied");
    }

    @Override
    public Answers answers(List<List<String>> rows) {
      return (row, into) -> 0;
    }

    @Override
    public int addFaulty(String why, CsvText into) {
      return 1;
    }
  }

  /** Runs with the boundary file and the number of rows as arguments. */
  public static void main(String[] arguments) throws IOException, InputException {
    Path areas = Path.of(arguments[0]);
    int rows = Integer.parseInt(arguments[1]);
    long start = System.nanoTime();
    Coverage coverage = CoverageReader.read(areas, ReadOptions.DEFAULT).coverage();
    long read = System.nanoTime();
    CoverageIndex index = CoverageIndex.builder(coverage).acceptInvalid(true).build();
    long built = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "%s: read in %.2f s, index built in %.2f s%n",
        coverage,
        (read - start) / NANOS,
        (built - read) / NANOS);
    Path folder = Files.createTempDirectory("locate-speed");
    Path table = folder.resolve("points.csv");
    writePoints(coverage, rows, table);
    measure(CoverageResolver.of(index), table, folder.resolve("out.csv"), rows);
    Files.delete(folder.resolve("out.csv"));
    Files.delete(table);
    Files.delete(folder);
  }

  private static void measure(CoverageResolver resolver, Path table, Path out, int rows)
      throws IOException, InputException {
    TableRun.Maker locating =
        header ->
            new Locating(PointColumns.find(List.of(PointColumns.Kind.LON_LAT), header), resolver);
    double[][] plain = new double[ROUNDS][];
    double[][] copies = new double[ROUNDS][];
    double[][] locations = new double[ROUNDS][];
    for (int round = 0; round < ROUNDS; round++) {
      plain[round] = seconds(() -> copy(table, out));
      copies[round] = seconds(() -> run(table, out, header -> new Copying()));
      locations[round] = seconds(() -> run(table, out, locating));
    }
    print("FastCSV alone", plain, rows);
    print("lac, no lookup", copies, rows);
    print("lac locate", locations, rows);
    printRatio("FastCSV alone", locations, plain);
    printRatio("lac without lookup", locations, copies);
  }

  private static void printRatio(String what, double[][] locations, double[][] copies) {
    System.out.printf(
        Locale.ROOT,
        "%.2f times as long as %s, %.2f times the processor time (medians of %d)%n",
        median(locations, ELAPSED) / median(copies, ELAPSED),
        what,
        median(locations, PROCESSOR) / median(copies, PROCESSOR),
        ROUNDS);
  }

  /** Copies a table as FastCSV's guide does: row by row, on one thread. */
  private static void copy(Path table, Path out) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table);
        CsvWriter writer = CsvWriter.builder().build(out)) {
      for (CsvRecord row : reader) {
        writer.writeRecord(row.getFields());
      }
    }
  }

  private static void print(String what, double[][] seconds, int rows) {
    System.out.printf(
        Locale.ROOT,
        "%-15s %.2f s, %,.0f rows a second, %.2f s of processor time%n",
        what + ":",
        median(seconds, ELAPSED),
        rows / median(seconds, ELAPSED),
        median(seconds, PROCESSOR));
  }

  private static void run(Path table, Path out, TableRun.Maker work)
      throws IOException, InputException {
    try (Output nowhere = new Output(OutputStream.nullOutputStream())) {
      Streams streams = new Streams(InputStream.nullInputStream(), nowhere, nowhere, false);
      TableOptions options = new TableOptions();
      options.in = Optional.of(table);
      options.out = Optional.of(out);
      TableRun.of(options, new Silent(streams)).run(work);
    }
  }

  /** A program that nobody watches. */
  private record Silent(Streams streams) implements Terminal {

    @Override
    public ProgressLine progress(String what, long totalBytes) {
      return new ProgressLine(streams.err(), false, what, totalBytes);
    }
  }

  /** Something to be measured. */
  @FunctionalInterface
  private interface Subject {
    void run() throws IOException, InputException;
  }

  /** The elapsed seconds and those of the processors. */
  private static double[] seconds(Subject subject) throws IOException, InputException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = System.nanoTime();
    long processors = system.getProcessCpuTime();
    subject.run();
    return new double[] {
      (System.nanoTime() - start) / NANOS, (system.getProcessCpuTime() - processors) / NANOS
    };
  }

  private static double median(double[][] rounds, int which) {
    double[] values = Arrays.stream(rounds).mapToDouble(round -> round[which]).sorted().toArray();
    return values[values.length / 2];
  }

  /** Writes rows such as a council has, with points in random areas. */
  private static void writePoints(Coverage coverage, int rows, Path table) throws IOException {
    SplittableRandom random = new SplittableRandom(20130501);
    GeometryFactory factory = new GeometryFactory();
    PreparedGeometry[] prepared =
        coverage.areas().stream()
            .map(area -> PreparedGeometryFactory.prepare(area.geometry()))
            .toArray(PreparedGeometry[]::new);
    try (BufferedWriter out = Files.newBufferedWriter(table)) {
      out.write("id,street,postcode,lon,lat\n");
      for (int row = 0; row < rows; row++) {
        PreparedGeometry area = prepared[random.nextInt(prepared.length)];
        Coordinate point = pointIn(area, factory, random);
        out.write(
            row
                + ","
                + (1 + random.nextInt(200))
                + " Micklegate,YO1 6JX,"
                + DecimalText.text(point.x, 7)
                + ","
                + DecimalText.text(point.y, 7)
                + "\n");
      }
    }
  }

  private static Coordinate pointIn(
      PreparedGeometry area, GeometryFactory factory, SplittableRandom random) {
    Geometry box = area.getGeometry().getEnvelope();
    Coordinate[] corners = box.getCoordinates();
    while (true) {
      Coordinate point =
          new Coordinate(
              random.nextDouble(corners[0].x, corners[2].x),
              random.nextDouble(corners[0].y, corners[2].y));
      if (area.covers(factory.createPoint(point))) {
        return point;
      }
    }
  }
}
