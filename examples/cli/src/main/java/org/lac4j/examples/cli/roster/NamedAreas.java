package org.lac4j.examples.cli.roster;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

/** Areas that a table names by code or by name, in any case and punctuation. */
final class NamedAreas {

  private final ImmutableList<Area> areas;

  NamedAreas(ImmutableList<Area> areas) {
    this.areas = areas;
  }

  /** The code of an area; refuses what names none or several, and says what to give. */
  AreaCode find(String text) {
    List<Area> byCode =
        areas.stream().filter(area -> area.code().value().equalsIgnoreCase(text)).toList();
    List<Area> found =
        byCode.isEmpty()
            ? areas.stream().filter(area -> plain(area.name()).equals(plain(text))).toList()
            : byCode;
    if (found.size() == 1) {
      return found.get(0).code();
    }
    throw new IllegalArgumentException(
        text.isEmpty()
            ? "the area is empty: give its code or name."
            : found.isEmpty()
                ? "there is no area with the code or name '"
                    + text
                    + "': give one of the boundaries'."
                : "several areas have the name '" + text + "': give the code.");
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("&", "and")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
