package org.lac4j.geo.io.internal.shapefile;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lac4j.geo.boundary.BoundaryFormat;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.io.internal.intake.BoundaryFormatReader;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.intake.MeteredInput;
import org.lac4j.geo.io.internal.intake.ProjectionText;
import org.lac4j.geo.io.internal.intake.StopReading;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads ESRI Shapefiles: polygons with or without Z and M, and their attributes.
 *
 * <p>Beside {@code wards.shp} stand {@code wards.dbf} with the attributes, {@code wards.prj} with the coordinate system and,
 * if the text is not in the encoding that the .dbf names, {@code wards.cpg}; their names may differ in case. The index
 * {@code .shx} is not needed; where it is there, shapes that it leaves out are left out. Z and M are dropped. A null shape is a feature without geometry. A record that the .dbf marks
 * as deleted is deleted, and its shape with it.
 *
 * <p>Source: ESRI Shapefile Technical Description, July 1998; the dBASE table format as ESRI and GDAL write it.
 */
public final class ShapefileFormat implements BoundaryFormatReader {

  private static final BoundaryFormat FORMAT = BoundaryFormat.of("Shapefile");

  private static final int BUFFER = 1 << 16;

  @Override
  public BoundaryFormat format() {
    return FORMAT;
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of(".shp");
  }

  @Override
  public void collect(Path file, FeatureCollector collector) throws IOException {
    collector.declareOneLayer();
    collectLayer(file, collector);
  }

  /** Collects the features, by whichever name they were asked for. */
  void collectLayer(Path file, FeatureCollector collector) throws IOException {
    collector.declareFormat(FORMAT);
    readProjection(file, collector);
    Optional<Path> attributes = sibling(file, "dbf");
    if (attributes.isEmpty()) {
      collector.fault(
          Fault.of(
              "the file with the attributes is missing",
              nameWith(file, "dbf"),
              "keep the .shp, .dbf and .prj files together"));
      return;
    }
    try (InputStream shapes = open(file, collector);
        InputStream table = open(attributes.get(), collector)) {
      ShapeRecords records = new ShapeRecords(shapes, Files.size(file), collector);
      DbfTable rows = DbfTable.open(table, charset(file, collector), collector.limits());
      Optional<ShapeIndex> index = index(file, collector);
      if (index.isPresent()) {
        readIndexed(records, index.get(), rows, collector);
      } else {
        readFeatures(records, rows, collector);
      }
    } catch (StopReading e) {
      collector.stop(e.fault());
    } catch (EOFException e) {
      collector.fault(
          Fault.of("the .shp or .dbf file ends in the middle", "fetch it again, it is not whole"));
    }
  }

  private static void readFeatures(ShapeRecords shapes, DbfTable table, FeatureCollector collector)
      throws IOException {
    collector.declareAttributes(table.names());
    int rows = 0;
    while (shapes.next()) {
      int number = collector.next();
      if (!table.next()) {
        throw moreShapes(rows);
      }
      rows++;
      if (!table.isDeleted()) {
        ImmutableMap<String, Object> attributes = table.attributes(number, collector);
        Optional<Geometry> geometry = shapes.geometry(number);
        collector.add(number, null, attributes, geometry.orElse(null));
      }
    }
    if (table.next()) {
      throw moreRows(rows);
    }
  }

  private static DbfCharset charset(Path file, FeatureCollector collector) throws IOException {
    Optional<Charset> told = collector.options().encoding();
    return told.isPresent() ? new DbfCharset(told) : DbfCharset.of(text(file, "cpg"));
  }

  private static Optional<ShapeIndex> index(Path file, FeatureCollector collector)
      throws IOException {
    Optional<Path> index = sibling(file, "shx");
    if (index.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = open(index.get(), collector)) {
      return ShapeIndex.read(in);
    }
  }

  /** Reads the shapes that an index names, in its order; others were deleted, or written again elsewhere. */
  private static void readIndexed(
      ShapeRecords shapes, ShapeIndex index, DbfTable table, FeatureCollector collector)
      throws IOException {
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < index.offsets().length(); i++) {
      numbers.put(index.offsets().get(i), i + 1);
    }
    Map<Integer, Optional<Geometry>> found = new HashMap<>();
    for (Map.Entry<Integer, Integer> record : numbers.entrySet()) {
      if (!shapes.goTo(record.getKey())) {
        throw new StopReading(
            Fault.of(
                "the .shx file does not belong to the .shp file",
                "record " + record.getValue() + " is not where it says",
                "use the files of one export, or delete the .shx file"));
      }
      found.put(record.getValue(), shapes.geometry(record.getValue()));
    }
    collector.declareAttributes(table.names());
    for (int i = 1; i <= found.size(); i++) {
      int number = collector.next();
      if (!table.next()) {
        throw moreShapes(i - 1);
      }
      if (!table.isDeleted()) {
        collector.add(
            number,
            null,
            table.attributes(number, collector),
            found.getOrDefault(i, Optional.empty()).orElse(null));
      }
    }
    if (table.next()) {
      throw moreRows(found.size());
    }
  }

  private static StopReading moreShapes(int rows) {
    return new StopReading(
        Fault.of(
            "there are more shapes than rows of attributes",
            rows + " rows",
            "use the .shp and .dbf files of one export"));
  }

  private static StopReading moreRows(int shapes) {
    return new StopReading(
        Fault.of(
            "there are more rows of attributes than shapes",
            shapes + " shapes",
            "use the .shp and .dbf files of one export"));
  }

  private static void readProjection(Path file, FeatureCollector collector) throws IOException {
    if (collector.options().coordinateSystem().isPresent()) {
      return;
    }
    Optional<String> text = text(file, "prj");
    if (text.isEmpty()) {
      collector.fault(
          Fault.of(
              "nothing says which coordinate system the file is in",
              nameWith(file, "prj") + " is missing",
              "put it beside the .shp file, or say the coordinate system"));
      return;
    }
    ProjectionText.coordinateSystem(text.get())
        .ifPresentOrElse(
            collector::declare,
            () ->
                collector.fault(
                    Fault.of(
                        "the .prj file's coordinate system is not known",
                        text.get(),
                        "say the coordinate system by its EPSG number")));
  }

  private static InputStream open(Path file, FeatureCollector collector) throws IOException {
    return new BufferedInputStream(
        MeteredInput.wrap(Files.newInputStream(file), false, collector.limits()), BUFFER);
  }

  /** The text of a small file beside the .shp; the first bytes are enough. */
  private static Optional<String> text(Path file, String ending) throws IOException {
    Optional<Path> sibling = sibling(file, ending);
    if (sibling.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(sibling.get())) {
      return Optional.of(new String(in.readNBytes(BUFFER), StandardCharsets.UTF_8).strip());
    }
  }

  private static Optional<Path> sibling(Path file, String ending) throws IOException {
    String wanted = nameWith(file, ending).toLowerCase(ROOT);
    try (Stream<Path> folder = Files.list(file.toAbsolutePath().normalize().getParent())) {
      return folder
          .filter(other -> other.getFileName().toString().toLowerCase(ROOT).equals(wanted))
          .sorted()
          .findFirst();
    }
  }

  private static String nameWith(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.') + 1) + ending;
  }
}
