package org.lac4j.geo.gazetteer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/**
 * How good the grid reference of a postcode is, as the ONS Postcode Directory ({@code osgrdind}, 1 to 9) and Code-Point
 * Open (the same times ten) say it.
 */
public enum PositionalQuality {
  /** The directory has no such column. */
  NOT_TOLD(0),
  /** In the building of the address that is nearest to the mean of the postcode's addresses. */
  BUILDING(1),
  /** As {@link #BUILDING}, found by looking at a map (Scotland). */
  BUILDING_BY_MAP(2),
  /** Within about 50 metres of the mean of the postcode's addresses. */
  WITHIN_50_METRES(3),
  /** The mean of the postcode's addresses, not moved to a building. */
  ADDRESS_MEAN(4),
  /** Imputed from the postcodes around it. */
  IMPUTED(5),
  /** The mean of the postcode sector, mostly for PO boxes. */
  SECTOR_MEAN(6),
  /** The last known point of a postcode that ended before the present method. */
  LAST_KNOWN(8),
  /** There is no grid reference. */
  NO_GRID_REFERENCE(9);

  private static final ImmutableMap<Integer, PositionalQuality> BY_CODE =
      Maps.uniqueIndex(Arrays.asList(values()), PositionalQuality::code);

  private final int code;

  PositionalQuality(int code) {
    this.code = code;
  }

  /**
   * Returns the number that the ONS Postcode Directory uses.
   *
   * @return 1 to 6, 8 or 9; 0 for {@link #NOT_TOLD}
   */
  public int code() {
    return code;
  }

  /**
   * Finds the quality with a number.
   *
   * @param code the number as the ONS Postcode Directory (1 to 6, 8, 9) or Code-Point Open (10 to 60, 90) uses it
   * @return the quality; empty if neither uses the number
   */
  public static Optional<PositionalQuality> ofCode(int code) {
    int tens = code >= 10 && code % 10 == 0 ? code / 10 : code;
    return Optional.ofNullable(BY_CODE.get(tens)).filter(quality -> quality != NOT_TOLD);
  }

  /** The quality with a number of 0 to 9 that is one. */
  static PositionalQuality ofKnownCode(int code) {
    return requireNonNull(BY_CODE.get(code), "quality");
  }
}
