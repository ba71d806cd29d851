package org.lac4j.geo.gazetteer;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.NationalGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** A small invented place near York: crooked quadrilaterals that share their edges, with a gap in the middle. */
final class Ebor {

  static final int WEST = 456_000;
  static final int SOUTH = 448_000;
  static final int CELL = 1_000;
  static final int CELLS = 4;

  private static final int WIGGLE = 300;
  private static final int GAP = 5;
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private Ebor() {}

  /** The areas on the National Grid. */
  static Coverage onGrid(long seed) {
    return coverage(CoordinateSystem.BRITISH_NATIONAL_GRID, corners(seed));
  }

  /** The same corners in longitude and latitude, with straight lines between them there. */
  static Coverage inDegrees(long seed) {
    Coordinate[][] corners = corners(seed);
    for (Coordinate[] row : corners) {
      for (Coordinate corner : row) {
        double[] lonLat = new double[2];
        NationalGrid.ostn15().toLonLat(corner.x, corner.y, lonLat, 0);
        corner.setX(lonLat[0]);
        corner.setY(lonLat[1]);
      }
    }
    return coverage(CoordinateSystem.WGS84, corners);
  }

  private static Coordinate[][] corners(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Coordinate[][] corners = new Coordinate[CELLS + 1][CELLS + 1];
    for (int i = 0; i <= CELLS; i++) {
      for (int j = 0; j <= CELLS; j++) {
        corners[i][j] =
            new Coordinate(
                WEST + i * CELL + random.nextInt(-WIGGLE, WIGGLE),
                SOUTH + j * CELL + random.nextInt(-WIGGLE, WIGGLE));
      }
    }
    return corners;
  }

  private static Coverage coverage(CoordinateSystem system, Coordinate[][] corners) {
    List<CoverageArea> areas = new ArrayList<>();
    for (int i = 0; i < CELLS; i++) {
      for (int j = 0; j < CELLS; j++) {
        int number = i * CELLS + j;
        if (number != GAP) {
          areas.add(
              CoverageArea.of(
                  Area.of("A" + (char) ('A' + number), "Area " + number), cell(corners, i, j)));
        }
      }
    }
    return Coverage.of(system, ImmutableList.copyOf(areas));
  }

  private static Polygon cell(Coordinate[][] corners, int i, int j) {
    return GEOMETRY.createPolygon(
        new Coordinate[] {
          corners[i][j].copy(),
          corners[i + 1][j].copy(),
          corners[i + 1][j + 1].copy(),
          corners[i][j + 1].copy(),
          corners[i][j].copy()
        });
  }
}
