package org.lac4j.geo.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lac4j.core.internal.page.MapFrame;
import org.lac4j.core.internal.page.SvgMap;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.districting.DesignedArea;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Maps of areas that were drawn from units: each area in a colour that no neighbour has, new ones hatched. */
final class DesignMap {

  private static final int COLOURS = 6;
  private static final int MANY_VERTICES = 80_000;
  private static final Geometry NOWHERE = new GeometryFactory().createPolygon();

  private final DesignContext context;
  private final MapFrame frame;
  private final ImmutableMap<AreaCode, Integer> colours;

  DesignMap(DesignContext context, ImmutableList<DesignedArea> areas) {
    this.context = context;
    Envelope extent = context.units().envelope();
    this.frame = MapDrawing.frame(extent, context.units().coordinateSystem().isGeographic());
    this.colours = colours(areas);
  }

  MapFrame frame() {
    return frame;
  }

  /** The first colour for each area that no neighbour with one has, so that areas keep theirs from map to map. */
  private ImmutableMap<AreaCode, Integer> colours(ImmutableList<DesignedArea> areas) {
    Map<AreaCode, AreaCode> byUnit = new TreeMap<>();
    areas.forEach(area -> area.units().forEach(unit -> byUnit.put(unit, area.code())));
    Map<AreaCode, Integer> given = new TreeMap<>();
    for (DesignedArea area : areas) {
      Set<Integer> taken = new HashSet<>();
      for (AreaCode unit : area.units()) {
        for (AreaCode next : context.graph().neighbours(unit).keySet()) {
          Integer colour = given.get(byUnit.getOrDefault(next, area.code()));
          if (colour != null) {
            taken.add(colour);
          }
        }
      }
      int free = given.size() % COLOURS;
      for (int i = 0; i < COLOURS && taken.contains(free); i++) {
        free = (free + 1) % COLOURS;
      }
      given.put(area.code(), free);
    }
    return ImmutableMap.copyOf(given);
  }

  /** The class of an area. */
  String style(DesignedArea area) {
    return area.isNew() ? "drawn added" : "drawn fill-" + colours.getOrDefault(area.code(), 0);
  }

  /** The map that one can look at closely; the first areas, as many as there are rows in the table, lead to theirs. */
  String large(ImmutableList<DesignedArea> areas, int rows, Coverage drawn, String description) {
    MapDrawing map = new MapDrawing(frame, context.units().vertexCount());
    ground(map);
    for (int i = 0; i < areas.size(); i++) {
      DesignedArea area = areas.get(i);
      map.shape(
          geometry(drawn, area.code()),
          "area " + style(area),
          i < rows ? "data-for=\"a" + (i + 1) + "\"" : "",
          context.area(area.code()));
    }
    for (CoverageArea unit : context.units().areas()) {
      map.shape(unit.geometry(), "unit", "", "");
    }
    for (DesignedArea area : areas) {
      for (AreaCode unit : area.isNew() ? ImmutableList.<AreaCode>of() : context.arrivals(area)) {
        map.detail(geometry(context.units(), unit), "moves", "", context.unit(unit));
      }
    }
    for (DesignedArea area : areas) {
      map.shape(geometry(drawn, area.code()), "rim", "", "");
    }
    areas.forEach(area -> map.label(geometry(drawn, area.code()), context.area(area.code())));
    return map.toSvg(description);
  }

  private void ground(MapDrawing map) {
    for (CoverageArea unit : context.units().areas()) {
      map.shape(unit.geometry(), "ward", "", unit.area().toString());
    }
  }

  /** A small map beside others. */
  String small(ImmutableList<DesignedArea> areas, String description) {
    boolean coarse = context.units().vertexCount() > MANY_VERTICES;
    SvgMap map = new SvgMap(frame, coarse);
    for (CoverageArea unit : context.units().areas()) {
      add(map, unit.code(), "ward");
    }
    for (DesignedArea area : areas) {
      for (AreaCode unit : area.units()) {
        add(map, unit, style(area));
      }
    }
    return map.toSvg("", description);
  }

  private void add(SvgMap map, AreaCode unit, String style) {
    map.path(
        MapDrawing.outlines(geometry(context.units(), unit)),
        SvgMap.COARSE,
        new SvgMap.Look(style, "", context.unit(unit)));
  }

  private static Geometry geometry(Coverage coverage, AreaCode code) {
    return coverage.area(code).map(CoverageArea::geometry).orElse(NOWHERE);
  }
}
