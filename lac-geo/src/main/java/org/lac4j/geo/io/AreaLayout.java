package org.lac4j.geo.io;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.IdentifiedFeature;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;

/**
 * The order in which areas are written, and what each feature has beside its values: as in the file that they came from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param order the codes in order; areas that are not among them follow in code order
 * @param attributes the attributes that every feature has, in order, empty (null) where an area has no value; if there are
 *     none, each feature has those of its own area
 * @param ids the ids of features by the code of their area; a whole number is written as a number
 */
public record AreaLayout(
    ImmutableList<AreaCode> order,
    ImmutableSet<String> attributes,
    ImmutableMap<AreaCode, String> ids) {

  /** Code order, the areas' own attributes and no ids. */
  public static final AreaLayout CODE_ORDER =
      new AreaLayout(ImmutableList.of(), ImmutableSet.of(), ImmutableMap.of());

  /** Checks that nothing is null. */
  public AreaLayout {
    requireNonNull(order, "order");
    requireNonNull(attributes, "attributes");
    requireNonNull(ids, "ids");
  }

  /**
   * Takes the layout of a file, so that what is made of its areas can be written as it was.
   *
   * @param file the file
   * @param options says which attribute holds the code, where it is not to be searched for
   * @return the file's order, attributes and ids
   * @throws CoverageReadException if the attributes of code and name can't be found
   */
  public static AreaLayout of(BoundaryFile file, ReadOptions options) throws CoverageReadException {
    ImmutableList.Builder<AreaCode> order = ImmutableList.builder();
    Map<AreaCode, String> ids = new LinkedHashMap<>();
    for (IdentifiedFeature feature : CoverageReader.identify(file, options)) {
      feature.code().ifPresent(order::add);
      feature
          .code()
          .ifPresent(code -> feature.feature().id().ifPresent(id -> ids.putIfAbsent(code, id)));
    }
    return new AreaLayout(order.build(), file.attributeNames(), ImmutableMap.copyOf(ids));
  }

  /**
   * Puts the areas of a coverage in this order.
   *
   * @param coverage the coverage
   * @return all its areas, each once
   */
  public ImmutableList<CoverageArea> arranged(Coverage coverage) {
    Map<AreaCode, CoverageArea> areas = new LinkedHashMap<>();
    order.forEach(code -> coverage.area(code).ifPresent(area -> areas.put(code, area)));
    coverage.areas().forEach(area -> areas.putIfAbsent(area.code(), area));
    return ImmutableList.copyOf(areas.values());
  }

  /**
   * Finds the id of an area's feature.
   *
   * @param code the area's code
   * @return the id; empty if it has none
   */
  public Optional<String> id(AreaCode code) {
    return Optional.ofNullable(ids.get(code));
  }
}
