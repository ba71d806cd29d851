package org.lac4j.geo.gazetteer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far a home may be from the point of its postcode, in metres, by the point's quality.
 *
 * <p>The directories say how good the point is, not how far the homes around it spread. The standard figures are
 * therefore <em>assumptions</em>: that the fifteen or so homes of a postcode lie within 100 metres of their middle, plus
 * what the quality adds. In open country homes of one postcode can lie a kilometre apart: where it matters, give the
 * resolver the postcode's properties ({@link PostcodeAddresses}), which leaves nothing to assume.
 *
 * <table>
 * <caption>Standard accuracy</caption>
 * <tr><th>quality</th><th>metres</th><th>why</th></tr>
 * <tr><td>{@link PositionalQuality#BUILDING}, {@link PositionalQuality#BUILDING_BY_MAP}</td><td>100</td>
 *     <td>assumed spread of homes</td></tr>
 * <tr><td>{@link PositionalQuality#WITHIN_50_METRES}</td><td>150</td><td>the spread and the 50 metres</td></tr>
 * <tr><td>{@link PositionalQuality#ADDRESS_MEAN}</td><td>100</td><td>the spread</td></tr>
 * <tr><td>{@link PositionalQuality#IMPUTED}</td><td>200</td><td>the spread and a resolution of 100 metres</td></tr>
 * <tr><td>{@link PositionalQuality#SECTOR_MEAN}, {@link PositionalQuality#LAST_KNOWN}</td><td>2000</td>
 *     <td>assumed size of a sector</td></tr>
 * <tr><td>{@link PositionalQuality#NOT_TOLD}</td><td>200</td><td>assumed: the worst of the qualities with a point of their own</td></tr>
 * <tr><td>{@link PositionalQuality#NO_GRID_REFERENCE}</td><td>infinite</td><td>there is no point</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 */
public final class PostcodeAccuracy {

  private static final PostcodeAccuracy STANDARD =
      new PostcodeAccuracy(
          ImmutableMap.<PositionalQuality, Double>builder()
              .put(PositionalQuality.NOT_TOLD, 200.0)
              .put(PositionalQuality.BUILDING, 100.0)
              .put(PositionalQuality.BUILDING_BY_MAP, 100.0)
              .put(PositionalQuality.WITHIN_50_METRES, 150.0)
              .put(PositionalQuality.ADDRESS_MEAN, 100.0)
              .put(PositionalQuality.IMPUTED, 200.0)
              .put(PositionalQuality.SECTOR_MEAN, 2000.0)
              .put(PositionalQuality.LAST_KNOWN, 2000.0)
              .put(PositionalQuality.NO_GRID_REFERENCE, Double.POSITIVE_INFINITY)
              .buildOrThrow());

  private final ImmutableMap<PositionalQuality, Double> metres;

  private PostcodeAccuracy(Map<PositionalQuality, Double> metres) {
    this.metres = Maps.immutableEnumMap(metres);
  }

  /**
   * Returns the figures in the table above.
   *
   * @return the standard accuracy
   */
  public static PostcodeAccuracy standard() {
    return STANDARD;
  }

  /**
   * Copies the figures with another one for a quality.
   *
   * @param quality the quality
   * @param metres how far a home may be from the point in metres, 0 or more; 0 takes the point for the home
   * @return the copy
   * @throws IllegalArgumentException if the distance is negative, NaN or infinite
   */
  public PostcodeAccuracy with(PositionalQuality quality, double metres) {
    requireNonNull(quality, "quality");
    checkMetres(metres);
    EnumMap<PositionalQuality, Double> copy = new EnumMap<>(this.metres);
    copy.put(quality, metres);
    return new PostcodeAccuracy(copy);
  }

  /**
   * Returns how far a home may be from a point of some quality.
   *
   * @param quality the quality
   * @return the distance in metres, 0 or more; infinite for {@link PositionalQuality#NO_GRID_REFERENCE}
   */
  public double metres(PositionalQuality quality) {
    return requireNonNull(metres.get(quality), "metres");
  }

  /** Checks a distance that a caller gave. */
  static void checkMetres(double metres) {
    if (!(metres >= 0 && metres < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "An accuracy is a distance of 0 metres or more, not " + metres + ".");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PostcodeAccuracy that && metres.equals(that.metres);
  }

  @Override
  public int hashCode() {
    return metres.hashCode();
  }

  /** Returns the metres by quality. */
  @Override
  public String toString() {
    return metres.toString();
  }
}
