package org.lac4j.geo.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.CoverageIndex;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** A program of its own that saves to two files again and again, or opens them until it is told to stop. */
final class SaversAndOpeners {

  static final String DIRECTORY = "uprns.lac";
  static final String INDEX = "areas.idx";
  static final String STOP = "stop";

  private SaversAndOpeners() {}

  /**
   * Saves, or opens.
   *
   * @param arguments "save", the folder, the size of what is saved and how often; or "open", the folder and the sizes that
   *     there may be
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    if (arguments[0].equals("save")) {
      save(folder, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    } else {
      open(folder, List.of(Integer.valueOf(arguments[2]), Integer.valueOf(arguments[3])));
    }
  }

  private static void save(Path folder, int size, int rounds) throws IOException {
    UprnDirectory directory = SyntheticGazetteer.uprns(size);
    CoverageIndex index = index(size);
    for (int round = 0; round < rounds; round++) {
      directory.save(folder.resolve(DIRECTORY));
      index.save(folder.resolve(INDEX));
    }
    System.out.println("saved " + rounds);
  }

  private static void open(Path folder, List<Integer> sizes) throws IOException {
    int opened = 0;
    boolean last;
    do {
      last = Files.exists(folder.resolve(STOP));
      UprnDirectory directory = UprnDirectory.open(folder.resolve(DIRECTORY));
      CoverageIndex index = CoverageIndex.open(folder.resolve(INDEX));
      int size = directory.size();
      if (!sizes.contains(size)
          || !sizes.contains(index.size())
          || directory.find(directory.uprn(size - 1)) != size - 1
          || index.ordinalAt(10 * index.size() - 5, 5) != index.size() - 1) {
        throw new IllegalStateException("Opened what nobody saved: " + directory + ", " + index);
      }
      opened++;
    } while (!last);
    System.out.println("opened " + opened);
  }

  /** Squares of ten metres beside each other. */
  private static CoverageIndex index(int size) {
    GeometryFactory factory = new GeometryFactory();
    return CoverageIndex.of(
        Coverage.of(
            CoordinateSystem.BRITISH_NATIONAL_GRID,
            IntStream.range(0, size)
                .mapToObj(
                    i ->
                        CoverageArea.of(
                            Area.of("A%06d".formatted(i), "Area " + i),
                            factory.toGeometry(new Envelope(10 * i, 10 * i + 10, 0, 10))))
                .toList()));
  }
}
