package org.lac4j.core.place;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A placement as the fields of a row, for tables of places: {@link #COLUMNS}.
 *
 * @param kind one of {@link #KINDS}
 * @param area the area that the point itself lies in; empty if there is none
 * @param metresFromEdge the distance to the nearest edge in metres, 0 or more; infinite if there is none
 * @param note the areas or the reason that the other fields have no room for; may be empty
 * @source P7
 */
public record PlacementRow(String kind, Optional<Area> area, double metresFromEdge, String note) {

  /** What {@link #kind} says of a place that lies in one area beyond doubt. */
  public static final String INSIDE = "inside";

  /** What {@link #kind} says of a place without a known point. */
  public static final String UNPLACED = "unplaced";

  /** Every kind of placement. */
  public static final ImmutableList<String> KINDS =
      ImmutableList.of(INSIDE, "near-edge", "split", "outside", UNPLACED);

  /** The names of the columns of such rows, in order; the area takes two. */
  public static final ImmutableList<String> COLUMNS =
      ImmutableList.of("placement", "area_code", "area_name", "metres_from_edge", "placement_note");

  /** What {@link #note} says of a point that seems to have its longitude and latitude swapped. */
  public static final String SWAPPED =
      "outside-great-britain: within it if longitude and latitude are swapped";

  /**
   * Makes the row of a placement.
   *
   * @param placement the placement
   * @return its row
   */
  public static PlacementRow of(Placement placement) {
    if (placement instanceof Placement.Inside inside) {
      return new PlacementRow(INSIDE, Optional.of(inside.area()), inside.metresFromEdge(), "");
    }
    if (placement instanceof Placement.NearEdge near) {
      return new PlacementRow("near-edge", near.area(), near.metresFromEdge(), note(near));
    }
    if (placement instanceof Placement.Split split) {
      return new PlacementRow("split", Optional.empty(), Double.POSITIVE_INFINITY, note(split));
    }
    if (placement instanceof Placement.Outside outside) {
      return new PlacementRow("outside", Optional.empty(), outside.metres(), "");
    }
    return unplaced(((Placement.Unplaced) placement).why().label());
  }

  /**
   * Makes the row of a place that can't be placed.
   *
   * @param why the reason
   * @return its row
   */
  public static PlacementRow unplaced(String why) {
    return new PlacementRow(UNPLACED, Optional.empty(), Double.POSITIVE_INFINITY, why);
  }

  private static String note(Placement.NearEdge near) {
    return near.neighbours().isEmpty()
        ? "or in no area"
        : near.neighbours().stream()
            .map(area -> area.code().value())
            .collect(Collectors.joining(" ", "or in ", ""));
  }

  private static String note(Placement.Split split) {
    return split.candidates().stream()
        .map(
            candidate ->
                candidate.area().map(area -> area.code().value()).orElse("no area")
                    + (candidate.share().isPresent()
                        ? String.format(Locale.ROOT, " %.2f", candidate.share().getAsDouble())
                        : ""))
        .collect(Collectors.joining("; "));
  }
}
