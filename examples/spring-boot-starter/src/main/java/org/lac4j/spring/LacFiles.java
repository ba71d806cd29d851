package org.lac4j.spring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that the settings name, and how to see that one of them has changed. */
final class LacFiles {

  private static final ImmutableList<String> PARTS_OF_SHAPEFILE =
      ImmutableList.of("dbf", "shx", "prj", "cpg");

  private final ImmutableList<Path> all;

  private LacFiles(ImmutableList<Path> all) {
    this.all = all;
  }

  static LacFiles of(LacProperties properties) {
    List<@Nullable Path> named = new ArrayList<>();
    named.add(properties.getAreas());
    named.add(properties.getTeam());
    named.add(properties.getPostcodes());
    named.add(properties.getUprns());
    named.add(properties.getAddresses());
    named.add(properties.getWording());
    named.add(properties.getServices());
    named.add(properties.getTimeframes());
    named.addAll(properties.getLanguages().values());
    return new LacFiles(
        named.stream()
            .filter(Objects::nonNull)
            .flatMap(file -> withParts(Objects.requireNonNull(file)))
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  private static Stream<Path> withParts(Path file) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".shp")) {
      return Stream.of(file);
    }
    String stem = MoreFiles.getNameWithoutExtension(file);
    return Stream.concat(
        Stream.of(file),
        PARTS_OF_SHAPEFILE.stream().map(part -> file.resolveSibling(stem + "." + part)));
  }

  /** What a change of any file changes: sizes, times and identities. A folder counts with the files in it. */
  ImmutableMap<Path, String> state() {
    ImmutableMap.Builder<Path, String> state = ImmutableMap.builder();
    for (Path file : all) {
      state.put(file, state(file));
    }
    return state.buildOrThrow();
  }

  private static String state(Path file) {
    try {
      if (Files.isDirectory(file)) {
        try (Stream<Path> inside = Files.walk(file)) {
          return inside
              .filter(Files::isRegularFile)
              .sorted()
              .map(each -> each + " " + one(each))
              .toList()
              .toString();
        }
      }
      return one(file);
    } catch (IOException e) {
      return "unreadable";
    }
  }

  private static String one(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return found.size() + " " + found.lastModifiedTime() + " " + found.fileKey();
    } catch (IOException e) {
      return "missing";
    }
  }
}
