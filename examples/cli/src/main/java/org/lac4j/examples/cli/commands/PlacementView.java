package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.Candidate;
import org.lac4j.core.place.Placement.Inside;
import org.lac4j.core.place.Placement.NearEdge;
import org.lac4j.core.place.Placement.Outside;
import org.lac4j.core.place.Placement.Split;
import org.lac4j.core.place.Placement.Unplaced;

/**
 * A placement in the words of the command.
 *
 * @param kind one of {@link #KINDS}
 * @param area the area that the point itself lies in; empty if there is none
 * @param metres the distance to the nearest edge; infinite if there is none
 * @param note what else there is to say; may be empty
 */
record PlacementView(String kind, Optional<Area> area, double metres, String note) {

  static final String INSIDE = "inside";
  static final String UNPLACED = "unplaced";

  static final ImmutableList<String> KINDS =
      ImmutableList.of(INSIDE, "near-edge", "split", "outside", UNPLACED);

  static PlacementView of(Placement placement) {
    if (placement instanceof Inside inside) {
      return new PlacementView(INSIDE, Optional.of(inside.area()), inside.metresFromEdge(), "");
    }
    if (placement instanceof NearEdge near) {
      return new PlacementView("near-edge", near.area(), near.metresFromEdge(), note(near));
    }
    if (placement instanceof Split split) {
      return new PlacementView("split", Optional.empty(), Double.POSITIVE_INFINITY, note(split));
    }
    if (placement instanceof Outside outside) {
      return new PlacementView("outside", Optional.empty(), outside.metres(), "");
    }
    return unplaced(((Unplaced) placement).why().label());
  }

  static PlacementView unplaced(String why) {
    return new PlacementView(UNPLACED, Optional.empty(), Double.POSITIVE_INFINITY, why);
  }

  /** The placement as the members of a JSON object. */
  static Map<String, @Nullable Object> json(Placement placement) {
    PlacementView view = of(placement);
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kind", view.kind);
    json.put("area", view.area.map(PlacementView::json).orElse(null));
    json.put("metresFromEdge", Double.isFinite(view.metres) ? view.metres : null);
    if (placement instanceof NearEdge near) {
      json.put("accuracyMetres", near.accuracyMetres());
      json.put("candidates", near.neighbours().stream().map(PlacementView::json).toList());
    } else if (placement instanceof Split split) {
      json.put("candidates", split.candidates().stream().map(PlacementView::json).toList());
    } else if (placement instanceof Outside outside) {
      json.put("nearest", outside.nearest().map(PlacementView::json).orElse(null));
    } else if (placement instanceof Unplaced unplaced) {
      json.put("why", unplaced.why().label());
    }
    return json;
  }

  /** The placement as a line for a person. */
  static String line(Placement placement) {
    PlacementView view = of(placement);
    String metres = Double.isFinite(view.metres) ? Math.round(view.metres) + " m" : "";
    if (placement instanceof Inside) {
      return "inside " + view.area.orElseThrow() + ", " + metres + " from its edge";
    }
    if (placement instanceof NearEdge near) {
      return "near an edge: "
          + view.area.map(Area::toString).orElse("in no area")
          + ", but "
          + metres
          + " from the edge and known to "
          + Math.round(near.accuracyMetres())
          + " m; "
          + view.note;
    }
    if (placement instanceof Outside outside) {
      return outside
          .nearest()
          .map(nearest -> "in no area; the nearest is " + nearest + ", " + metres + " away")
          .orElse("in no area");
    }
    return placement instanceof Split ? "spread over " + view.note : "not placed: " + view.note;
  }

  private static Map<String, @Nullable Object> json(Area area) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("code", area.code().value());
    json.put("name", area.name());
    return json;
  }

  private static Map<String, @Nullable Object> json(Candidate candidate) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("area", candidate.area().map(PlacementView::json).orElse(null));
    json.put("share", candidate.share().isPresent() ? candidate.share().getAsDouble() : null);
    return json;
  }

  private static String note(NearEdge near) {
    List<String> others = near.neighbours().stream().map(area -> area.code().value()).toList();
    return "or in " + (others.isEmpty() ? "no area" : String.join(" ", others));
  }

  private static String note(Split split) {
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
