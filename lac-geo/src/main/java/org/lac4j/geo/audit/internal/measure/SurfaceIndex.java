package org.lac4j.geo.audit.internal.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds surfaces by place. */
public final class SurfaceIndex {

  private final ImmutableList<Surface> surfaces;
  private final STRtree tree = new STRtree();

  public SurfaceIndex(List<Surface> surfaces) {
    this.surfaces = ImmutableList.copyOf(surfaces);
    for (int i = 0; i < surfaces.size(); i++) {
      tree.insert(surfaces.get(i).polygon().getEnvelopeInternal(), i);
    }
    tree.build();
  }

  public int size() {
    return surfaces.size();
  }

  public Surface get(int surface) {
    return surfaces.get(surface);
  }

  /** The surfaces whose boxes meet a box, in order. */
  public ImmutableList<Integer> near(Envelope box) {
    ImmutableList.Builder<Integer> near = ImmutableList.builder();
    tree.query(box, item -> near.add((Integer) item));
    return ImmutableList.sortedCopyOf(near.build());
  }

  /**
   * The surfaces that have a point inside, in order. On a line or corner that several share one of them stands for all:
   * the point is covered, and by no more of them than beside the line.
   */
  public ImmutableList<Integer> at(Coordinate point) {
    List<Integer> inside = new ArrayList<>();
    List<Integer> onLine = new ArrayList<>();
    for (int surface : near(new Envelope(point))) {
      int location = SimplePointInAreaLocator.locate(point, surfaces.get(surface).polygon());
      if (location == Location.INTERIOR) {
        inside.add(surface);
      } else if (location == Location.BOUNDARY) {
        onLine.add(surface);
      }
    }
    if (onLine.size() > 1) {
      inside.add(onLine.get(0));
    }
    return ImmutableList.sortedCopyOf(inside);
  }
}
