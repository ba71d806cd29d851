package org.lac4j.geo.io.internal.intake;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;

/**
 * The attributes under which a coverage is written: those of the areas, and before them code and name unless every area has
 * them among its attributes already.
 *
 * @param code the attribute that holds the code of every area
 * @param name the attribute that holds the name of every area
 * @param all the attributes that every area has, with or without a value, in order; none if each has its own only
 */
public record WrittenAttributes(String code, String name, ImmutableSet<String> all) {

  /**
   * Finds the attributes that hold code and name, or takes the wanted ones.
   *
   * @param coverage the coverage to write
   * @param wantedCode the attribute to add for the code, if no attribute holds it
   * @param wantedName the attribute to add for the name, if no attribute holds it
   * @param all the attributes that every area has, with or without a value
   * @return the two attributes
   * @throws IllegalArgumentException if a wanted one holds something else already
   */
  public static WrittenAttributes of(
      Coverage coverage, String wantedCode, String wantedName, ImmutableSet<String> all) {
    return new WrittenAttributes(
        find(coverage, wantedCode, area -> area.code().value()),
        find(coverage, wantedName, area -> area.area().name()),
        all);
  }

  /**
   * Returns the names of the attributes that are written of an area.
   *
   * @param area an area of the coverage
   * @return the names in order, those without a value included
   */
  public ImmutableSet<String> names(CoverageArea area) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    ImmutableSet<String> own = of(area).keySet();
    own.stream().limit(own.size() - area.attributes().size()).forEach(names::add);
    return names.addAll(all).addAll(own).build();
  }

  /**
   * Returns the attributes of an area as they are written.
   *
   * @param area an area of the coverage
   * @return the values by name, in order
   */
  public ImmutableMap<String, Object> of(CoverageArea area) {
    ImmutableMap.Builder<String, Object> all = ImmutableMap.builder();
    if (!area.attributes().containsKey(code)) {
      all.put(code, area.code().value());
    }
    if (!area.attributes().containsKey(name)) {
      all.put(name, area.area().name());
    }
    return all.putAll(area.attributes()).buildOrThrow();
  }

  private static String find(
      Coverage coverage, String wanted, Function<CoverageArea, String> text) {
    if (coverage.areas().stream().anyMatch(area -> differs(area, wanted, text))) {
      throw new IllegalArgumentException(
          "The attribute '"
              + wanted
              + "' holds something else than the area's code or name: choose another in the options.");
    }
    return coverage.areas().stream()
        .limit(1)
        .flatMap(area -> area.attributes().keySet().stream())
        .filter(key -> coverage.areas().stream().allMatch(area -> holds(area, key, text)))
        .findFirst()
        .orElse(wanted);
  }

  private static boolean holds(CoverageArea area, String key, Function<CoverageArea, String> text) {
    return text.apply(area).equals(area.attributes().get(key));
  }

  private static boolean differs(
      CoverageArea area, String key, Function<CoverageArea, String> text) {
    return area.attributes().containsKey(key) && !holds(area, key, text);
  }
}
