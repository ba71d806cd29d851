package org.lac4j.core.place;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Map;

/** The kinds of place that a {@link GssCode} names, as far as coverage and councils have to do with them. */
public enum GssKind {
  /** A census output area. */
  OUTPUT_AREA("E00", "W00", "S00", "N00"),
  /** A lower layer super output area, or Scotland's and Northern Ireland's data zone. */
  LOWER_SUPER_OUTPUT_AREA("E01", "W01", "S01", "N20"),
  /** A middle layer super output area, Scotland's intermediate zone, or Northern Ireland's super data zone. */
  MIDDLE_SUPER_OUTPUT_AREA("E02", "W02", "S02", "N21"),
  /** A civil parish, or a community in Wales. */
  PARISH("E04", "W04"),
  /** An electoral ward or division. */
  WARD("E05", "W05", "S13", "N08"),
  /** A unitary authority, in Scotland a council area. */
  UNITARY_AUTHORITY("E06", "W06", "S12"),
  /** A non-metropolitan district, or a district of Northern Ireland. */
  DISTRICT("E07", "N09"),
  /** A metropolitan district. */
  METROPOLITAN_DISTRICT("E08"),
  /** A London borough, or the City of London. */
  LONDON_BOROUGH("E09"),
  /** A county with a county council. */
  COUNTY("E10"),
  /** A metropolitan county. */
  METROPOLITAN_COUNTY("E11"),
  /** A region of England. */
  REGION("E12"),
  /** A constituency of the UK Parliament. */
  CONSTITUENCY("E14", "W07", "S14", "N05", "N06"),
  /** A combined authority. */
  COMBINED_AUTHORITY("E47"),
  /** A country, or several together. */
  COUNTRY("E92", "W92", "S92", "N92", "K02", "K03", "K04"),
  /** A kind that the library has no name for. */
  OTHER;

  private static final ImmutableMap<String, GssKind> BY_ENTITY =
      Arrays.stream(values())
          .flatMap(kind -> kind.entities.stream().map(entity -> Map.entry(entity, kind)))
          .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final ImmutableSortedSet<String> entities;

  GssKind(String... entities) {
    this.entities = ImmutableSortedSet.copyOf(entities);
  }

  /**
   * Returns the first three characters of the codes of this kind.
   *
   * @return for example E05, N08, S13 and W05 for wards; none for {@link #OTHER}
   */
  public ImmutableSortedSet<String> entities() {
    return entities;
  }

  static GssKind ofEntity(String entity) {
    return BY_ENTITY.getOrDefault(entity, OTHER);
  }
}
