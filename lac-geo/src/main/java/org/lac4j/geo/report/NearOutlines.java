package org.lac4j.geo.report;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/** The outlines around a place just as the file has them, which a coarse map of many areas lacks. */
final class NearOutlines {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private final STRtree outlines = new STRtree();

  NearOutlines(List<Geometry> areas) {
    for (Geometry area : areas) {
      if (!area.isEmpty()) {
        outlines.insert(area.getEnvelopeInternal(), area);
      }
    }
  }

  /** The lines whose edges meet a box, cut at the first and last of these. */
  Geometry around(Envelope box) {
    List<LineString> near = new ArrayList<>();
    outlines.query(
        box,
        area -> {
          for (Object line : LinearComponentExtracter.getLines((Geometry) area)) {
            addNear((LineString) line, box, near);
          }
        });
    return GEOMETRY.createMultiLineString(near.toArray(new LineString[0]));
  }

  private static void addNear(LineString line, Envelope box, List<LineString> near) {
    Coordinate[] vertices = line.getCoordinates();
    List<Coordinate> run = new ArrayList<>();
    for (int i = 1; i < vertices.length; i++) {
      if (box.intersects(vertices[i - 1], vertices[i])) {
        if (run.isEmpty()) {
          run.add(vertices[i - 1]);
        }
        run.add(vertices[i]);
      } else {
        end(run, near);
      }
    }
    end(run, near);
  }

  private static void end(List<Coordinate> run, List<LineString> near) {
    if (!run.isEmpty()) {
      near.add(GEOMETRY.createLineString(run.toArray(new Coordinate[0])));
      run.clear();
    }
  }
}
