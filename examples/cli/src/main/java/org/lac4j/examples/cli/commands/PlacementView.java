package org.lac4j.examples.cli.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.Candidate;
import org.lac4j.core.place.Placement.Inside;
import org.lac4j.core.place.Placement.NearEdge;
import org.lac4j.core.place.Placement.Outside;
import org.lac4j.core.place.Placement.Split;
import org.lac4j.core.place.Placement.Unplaced;
import org.lac4j.core.place.PlacementRow;

/** A placement as JSON and as a line for a person. */
final class PlacementView {

  private PlacementView() {}

  /** The placement as the members of a JSON object. */
  static Map<String, @Nullable Object> json(Placement placement) {
    PlacementRow row = PlacementRow.of(placement);
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("kind", row.kind());
    json.put("area", row.area().map(PlacementView::json).orElse(null));
    json.put("metresFromEdge", Double.isFinite(row.metresFromEdge()) ? row.metresFromEdge() : null);
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
    PlacementRow row = PlacementRow.of(placement);
    String metres =
        Double.isFinite(row.metresFromEdge()) ? Math.round(row.metresFromEdge()) + " m" : "";
    if (placement instanceof Inside) {
      return "inside " + row.area().orElseThrow() + ", " + metres + " from its edge";
    }
    if (placement instanceof NearEdge near) {
      return "near an edge: "
          + row.area().map(Area::toString).orElse("in no area")
          + ", but "
          + metres
          + " from the edge and known to "
          + Math.round(near.accuracyMetres())
          + " m; "
          + row.note();
    }
    if (placement instanceof Outside outside) {
      return outside
          .nearest()
          .map(nearest -> "in no area; the nearest is " + nearest + ", " + metres + " away")
          .orElse("in no area");
    }
    return placement instanceof Split ? "spread over " + row.note() : "not placed: " + row.note();
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
}
