package org.lac4j.geo.io.internal.shapefile;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipError;
import java.util.zip.ZipException;
import org.lac4j.geo.boundary.BoundaryFormat;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.io.internal.intake.BoundaryFormatReader;
import org.lac4j.geo.io.internal.intake.FeatureCollector;

/** The files of a Shapefile, packed together as councils' download pages give them. Nothing is unpacked to disk. */
public final class ZippedShapefileFormat implements BoundaryFormatReader {

  /** Deeper folders hold something else. */
  private static final int DEEPEST = 6;

  private final ShapefileFormat unpacked = new ShapefileFormat();

  @Override
  public BoundaryFormat format() {
    return unpacked.format();
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of(".zip", ".shz");
  }

  @Override
  public void collect(Path file, FeatureCollector collector) throws IOException {
    try (FileSystem archive = FileSystems.newFileSystem(file, (ClassLoader) null)) {
      Optional<Path> shapes = shapes(archive, collector);
      if (shapes.isPresent()) {
        unpacked.collectLayer(shapes.get(), collector);
      }
    } catch (ZipException | ZipError | ProviderNotFoundException e) {
      collector.fault(
          Fault.of("the zip file is damaged, or is not one", "fetch it again, or pack it again"));
    }
  }

  private static Optional<Path> shapes(FileSystem archive, FeatureCollector collector)
      throws IOException {
    ImmutableList<Path> found = found(archive.getPath("/"));
    Optional<String> wanted = collector.options().layer();
    ImmutableList<Path> fitting =
        wanted.isEmpty()
            ? found
            : found.stream()
                .filter(path -> name(path).equalsIgnoreCase(wanted.get()))
                .collect(ImmutableList.toImmutableList());
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    String names = String.join(", ", found.stream().map(ZippedShapefileFormat::name).toList());
    collector.fault(
        found.isEmpty()
            ? Fault.of(
                "there is no .shp file in the zip file",
                "unpack it, and give the file that it holds")
            : Fault.of(
                "there are " + found.size() + " shapefiles in the zip file",
                names,
                "say which one to read (on the command line --layer)"));
    return Optional.empty();
  }

  private static ImmutableList<Path> found(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root, DEEPEST)) {
      return files
          .filter(path -> path.getFileName() != null)
          .filter(path -> !path.toString().contains("__MACOSX"))
          .filter(path -> path.getFileName().toString().toLowerCase(ROOT).endsWith(".shp"))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static String name(Path shapes) {
    String name = shapes.getFileName().toString();
    return name.substring(0, name.length() - ".shp".length());
  }
}
