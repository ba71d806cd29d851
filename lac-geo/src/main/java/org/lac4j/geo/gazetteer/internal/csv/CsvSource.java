package org.lac4j.geo.gazetteer.internal.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.lac4j.geo.gazetteer.internal.fault.FileRefusedException;

/**
 * Gives every CSV file of a path, which is one, a zip of such as it is downloaded, or that zip unpacked into a folder.
 *
 * <p>Where a file stands beside the same cut into pieces in a folder {@code multi_csv}, as in the ONS Postcode Directory, the
 * pieces are passed over.
 */
final class CsvSource {

  /** Takes the content of a file. */
  interface Content {
    void take(String name, InputStream in) throws IOException;
  }

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final String PIECES = "multi_csv/";

  /** How deep a folder is looked through: product, Data, CSV, multi_csv. */
  private static final int DEPTH = 5;

  /** A zip may always unpack to so many bytes. */
  private static final long HARMLESS = 8 << 20;

  private final Path path;
  private final String name;
  private final CsvLimits limits;

  CsvSource(Path path, CsvLimits limits) {
    this.path = path;
    this.name = String.valueOf(path.getFileName());
    this.limits = limits;
  }

  void read(Content content) throws IOException {
    if (Files.isDirectory(path)) {
      readFolder(content);
    } else if (isZip()) {
      readZip(content);
    } else {
      ByteBudget budget = new ByteBudget(name, limits.maxBytes(), "");
      try (InputStream in = Files.newInputStream(path)) {
        content.take(name, new LimitedStream(in, budget));
      }
    }
  }

  private boolean isZip() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    }
  }

  private void readFolder(Content content) throws IOException {
    ByteBudget budget = new ByteBudget(name, limits.maxBytes(), "");
    ImmutableList<Path> files;
    try (Stream<Path> all = Files.walk(path, DEPTH)) {
      files = chosen(all.filter(Files::isRegularFile).sorted(), this::nameIn, "folder");
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        content.take(name + "/" + nameIn(file), new LimitedStream(in, budget));
      }
    }
  }

  private String nameIn(Path file) {
    return path.relativize(file).toString().replace('\\', '/');
  }

  private void readZip(Content content) throws IOException {
    long size = Files.size(path);
    long expected = Math.max(HARMLESS, LongMath.saturatedMultiply(size, limits.maxExpansion()));
    ByteBudget budget =
        expected < limits.maxBytes()
            ? new ByteBudget(name, expected, " Its " + size + " bytes do not let expect so many.")
            : new ByteBudget(name, limits.maxBytes(), "");
    try (ZipFile zip = new ZipFile(path.toFile(), UTF_8)) {
      for (ZipEntry entry : chosen(zip.stream(), ZipEntry::getName, "zip")) {
        try (InputStream in = zip.getInputStream(entry)) {
          content.take(name + "!" + entry.getName(), new LimitedStream(in, budget));
        }
      }
    }
  }

  /** The CSV files, without pieces of one that is there as a whole. */
  private <T> ImmutableList<T> chosen(
      Stream<? extends T> all, Function<T, String> names, String what) throws IOException {
    ImmutableList<T> csv =
        all.filter(file -> names.apply(file).toLowerCase(Locale.ROOT).endsWith(".csv"))
            .limit(limits.maxFiles() + 1L)
            .collect(ImmutableList.toImmutableList());
    if (csv.size() > limits.maxFiles()) {
      throw FileRefusedException.of(
          name,
          "the " + what + " holds more than " + limits.maxFiles() + " CSV files: raise the limit.");
    }
    ImmutableSet<String> folders =
        csv.stream().map(file -> folder(names.apply(file))).collect(ImmutableSet.toImmutableSet());
    return csv.stream()
        .filter(file -> !isPiece(folder(names.apply(file)), folders))
        .collect(ImmutableList.toImmutableList());
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  private static boolean isPiece(String folder, Collection<String> folders) {
    return folder.endsWith(PIECES)
        && folders.contains(folder.substring(0, folder.length() - PIECES.length()));
  }
}
