package org.lac4j.geo.audit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds surfaces by place. */
final class SurfaceIndex {

  private final ImmutableList<Surface> surfaces;
  private final STRtree tree = new STRtree();

  SurfaceIndex(List<Surface> surfaces) {
    this.surfaces = ImmutableList.copyOf(surfaces);
    for (int i = 0; i < surfaces.size(); i++) {
      tree.insert(surfaces.get(i).polygon().getEnvelopeInternal(), i);
    }
    tree.build();
  }

  int size() {
    return surfaces.size();
  }

  Surface get(int surface) {
    return surfaces.get(surface);
  }

  /** The surfaces whose boxes meet a box, in order. */
  ImmutableList<Integer> near(Envelope box) {
    ImmutableList.Builder<Integer> near = ImmutableList.builder();
    tree.query(box, item -> near.add((Integer) item));
    return ImmutableList.sortedCopyOf(near.build());
  }

  /** The surfaces that have a point inside, in order. */
  ImmutableList<Integer> at(Coordinate point) {
    return near(new Envelope(point)).stream()
        .filter(
            i ->
                SimplePointInAreaLocator.locate(point, surfaces.get(i).polygon())
                    == Location.INTERIOR)
        .collect(ImmutableList.toImmutableList());
  }
}
