package org.lac4j.geo.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lac4j.core.internal.page.Html;
import org.lac4j.core.internal.page.Listed;
import org.lac4j.core.internal.page.MapFrame;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.compare.ChangeKind;
import org.lac4j.geo.compare.CoverageChange;
import org.lac4j.geo.compare.CoverageComparison;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.PointTransformation;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;

/** The map on the page of a comparison, drawn on the National Grid. */
final class ComparisonMap {

  private static final int LABELLED = 40;
  private static final Geometry NOWHERE = new GeometryFactory().createPolygon();
  private static final int NAMED = 10;

  private final CoverageComparison comparison;
  private final String from;
  private final String to;
  private final Listed<CoverageChange> listed;
  private final Map<AreaCode, Geometry> before;
  private final Map<AreaCode, Geometry> after;
  private final MapFrame frame;

  ComparisonMap(
      CoverageComparison comparison, String from, String to, Listed<CoverageChange> listed) {
    this.comparison = comparison;
    this.from = from;
    this.to = to;
    this.listed = listed;
    this.before = onGrid(comparison.before());
    this.after = onGrid(comparison.after());
    Envelope extent = MapDrawing.envelope(before.values());
    extent.expandToInclude(MapDrawing.envelope(after.values()));
    this.frame = MapDrawing.frame(extent, false);
  }

  /** The polygons of the areas that lie on the grid. */
  private static ImmutableMap<AreaCode, Geometry> onGrid(Coverage coverage) {
    Optional<PointTransformation> path = SystemPaths.toGrid(coverage.coordinateSystem().epsg());
    ImmutableMap.Builder<AreaCode, Geometry> placed = ImmutableMap.builder();
    for (CoverageArea area : coverage.areas()) {
      path.flatMap(toGrid -> SystemPaths.apply(toGrid, area.geometry()))
          .ifPresent(geometry -> placed.put(area.code(), geometry));
    }
    return placed.buildOrThrow();
  }

  /** The drawing. */
  String toSvg() {
    long vertices = (long) comparison.before().vertexCount() + comparison.after().vertexCount();
    MapDrawing map = new MapDrawing(frame, vertices);
    List<CoverageChange> changes = comparison.changes();
    for (int i = changes.size() - 1; i >= 0; i--) {
      areas(map, changes.get(i), attributes(i));
    }
    for (int i = changes.size() - 1; i >= 0; i--) {
      land(map, changes.get(i), attributes(i));
    }
    changes.stream().filter(CoverageChange::isReal).forEach(change -> outlines(map, change));
    labels(map);
    pins(map);
    return map.toSvg(
        "Map of what changed from "
            + from
            + " to "
            + to
            + ". "
            + comparison.summary()
            + " The table below tells the changes one by one.");
  }

  private String attributes(int row) {
    return row < listed.size() ? "data-for=\"c" + (row + 1) + "\"" : "";
  }

  private void areas(MapDrawing map, CoverageChange change, String attributes) {
    String style = "area " + change.kind().code();
    for (Area area : change.after()) {
      String title = area + ": " + change.kind().code();
      Geometry geometry = geometry(after, area);
      if (change.isReal()) {
        map.detail(geometry, style, attributes, title);
      } else {
        map.shape(geometry, style, attributes, title);
      }
    }
    if (change.kind() == ChangeKind.REMOVED) {
      for (Area area : change.before()) {
        map.detail(geometry(before, area), style, attributes, area + ": removed");
      }
    }
  }

  private static void land(MapDrawing map, CoverageChange change, String attributes) {
    if (change.kind() != ChangeKind.ADDED && change.kind() != ChangeKind.REMOVED) {
      if (!change.gained().isEmpty()) {
        map.detail(change.gained(), "gained", attributes, "");
      }
      if (!change.lost().isEmpty()) {
        map.detail(change.lost(), "lost", attributes, "");
      }
    }
  }

  private void outlines(MapDrawing map, CoverageChange change) {
    if (change.kind().compareTo(ChangeKind.REDRAWN) <= 0) {
      for (Area area : change.before()) {
        map.detail(geometry(before, area), "old", "", "");
      }
    }
  }

  /** Writes names, those of what changed most first: of names without room, the first stay. */
  private void labels(MapDrawing map) {
    if (comparison.after().size() <= LABELLED) {
      for (CoverageChange change : comparison.changes()) {
        change.after().forEach(area -> map.label(geometry(after, area), area.name()));
        if (change.kind() == ChangeKind.REMOVED) {
          change.before().forEach(area -> map.label(geometry(before, area), area.name()));
        }
      }
    }
  }

  /** Where areas are many, a few that changed are hard to see. */
  private void pins(MapDrawing map) {
    if (comparison.after().size() > LABELLED) {
      for (int i = 0; i < listed.size(); i++) {
        Envelope place = place(listed.get(i));
        if (listed.get(i).isReal() && !place.isNull()) {
          map.pin(
              place.centre().x,
              place.centre().y,
              "change",
              attributes(i) + " data-group=\"" + listed.get(i).kind().code() + "\"");
        }
      }
    }
  }

  /** Where a change is on the map, as the page wants it; empty off the grid. */
  Optional<String> box(CoverageChange change) {
    Envelope place = place(change);
    return place.isNull() ? Optional.empty() : Optional.of(frame.box(MapDrawing.box(place)));
  }

  /** Tells which areas are not on the map; nothing if all are. */
  String missing() {
    ImmutableSet<Area> missing =
        Stream.concat(
                missing(comparison.before(), before.keySet()),
                missing(comparison.after(), after.keySet()))
            .collect(ImmutableSet.toImmutableSet());
    if (missing.isEmpty()) {
      return "";
    }
    String named = missing.stream().limit(NAMED).map(Area::toString).collect(joining(", "));
    return "<p class=\"note\">Off the National Grid, and so not on the map: "
        + Html.text(named)
        + (missing.size() > NAMED ? " and " + Rounding.count(missing.size() - NAMED) + " more" : "")
        + ".</p>";
  }

  private static Stream<Area> missing(Coverage vintage, Set<AreaCode> placed) {
    return vintage.areas().stream()
        .map(CoverageArea::area)
        .filter(area -> !placed.contains(area.code()));
  }

  /** The land that changed hands, or else the areas. */
  private Envelope place(CoverageChange change) {
    Geometry land =
        new GeometryCollection(
            new Geometry[] {change.gained(), change.lost()}, new GeometryFactory());
    boolean whole = land.isEmpty() || change.before().size() != 1 || change.after().size() != 1;
    return whole
        ? MapDrawing.envelope(
            Stream.concat(
                    change.before().stream().map(area -> geometry(before, area)),
                    change.after().stream().map(area -> geometry(after, area)))
                .toList())
        : land.getEnvelopeInternal();
  }

  /** The polygon of an area; an empty one off the grid. */
  private static Geometry geometry(Map<AreaCode, Geometry> vintage, Area area) {
    return vintage.getOrDefault(area.code(), NOWHERE);
  }
}
