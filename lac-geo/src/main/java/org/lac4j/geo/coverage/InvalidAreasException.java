package org.lac4j.geo.coverage;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.stream.Collectors;
import org.lac4j.core.place.Area;

/** Polygons that are not valid: which, where and why, all of them at once. */
public final class InvalidAreasException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private static final int TOLD = 10;

  private final transient ImmutableList<InvalidArea> invalidAreas;

  /**
   * A polygon that is not valid.
   *
   * @param area the area
   * @param reason the reason, as JTS words it
   * @param x the x of a place where it shows, in the coverage's coordinates; NaN if there is none
   * @param y the y of that place
   */
  public record InvalidArea(Area area, String reason, double x, double y) {
    /** Tells the area, the reason and the place. */
    @Override
    public String toString() {
      return area + ": " + reason + " at (" + x + " " + y + ")";
    }
  }

  InvalidAreasException(ImmutableList<InvalidArea> invalidAreas) {
    super(message(invalidAreas));
    this.invalidAreas = invalidAreas;
  }

  /**
   * Returns the areas whose polygons are not valid.
   *
   * @return the areas in code order, at least one
   */
  public ImmutableList<InvalidArea> invalidAreas() {
    return invalidAreas;
  }

  private static String message(ImmutableList<InvalidArea> invalid) {
    String told =
        invalid.stream().limit(TOLD).map(InvalidArea::toString).collect(Collectors.joining("; "));
    String more = invalid.size() > TOLD ? "; and " + (invalid.size() - TOLD) + " more" : "";
    boolean one = invalid.size() == 1;
    return "Of the areas, "
        + (one ? "1 has" : invalid.size() + " have")
        + " a polygon that is not valid: "
        + told
        + more
        + ". Repair "
        + (one ? "it" : "them")
        + ", or build the index with acceptInvalid(true), which takes the inside by the even-odd rule.";
  }
}
