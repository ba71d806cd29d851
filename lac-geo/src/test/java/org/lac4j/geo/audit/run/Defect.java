package org.lac4j.geo.audit.run;

import static org.lac4j.geo.audit.run.City.SIDE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.ground.CoordinateDecimals;
import org.lac4j.geo.audit.internal.ground.KnownSystem;
import org.lac4j.geo.crs.NationalGrid;
import org.lac4j.geo.crs.internal.UnshiftedGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Ways to spoil a clean coverage, each of a size in metres where size matters. */
enum Defect {
  SHIFTED_VERTEX(0.05, 0.5, 5, 30) {
    @Override
    Planted plant(City city, Random random, double metres) {
      int area = inner(random);
      Coordinate[] ring = copy(city, area);
      int vertex = SIDE + 1 + random.nextInt(SIDE - 1);
      move(ring, vertex, metres);
      return neighbours(city, area, ring, point(ring[vertex]));
    }
  },

  OVERLAP(0.05, 0.5, 5, 30) {
    @Override
    Planted plant(City city, Random random, double metres) {
      return shiftedSide(city, inner(random), metres, false);
    }
  },

  CLOSED_GAP(0.05, 0.5, 5, 30) {
    @Override
    Planted plant(City city, Random random, double metres) {
      return shiftedSide(city, inner(random), -metres, false);
    }
  },

  OPEN_GAP(0.05, 0.5, 3, 7) {
    @Override
    Planted plant(City city, Random random, double metres) {
      return shiftedSide(city, City.area(0, random.nextInt(City.SQUARES - 1)), -metres, true);
    }
  },

  DIFFERENT_LINE(0.05, 0.3) {
    @Override
    Planted plant(City city, Random random, double metres) {
      int area = inner(random);
      Coordinate[] ring = copy(city, area);
      for (int i = SIDE + 1; i < 2 * SIDE; i++) {
        move(ring, i, i % 2 == 0 ? metres : -metres);
      }
      return neighbours(city, area, ring, side(ring));
    }
  },

  VERTEX_OF_ITS_OWN(0) {
    @Override
    Planted plant(City city, Random random, double metres) {
      int area = inner(random);
      Coordinate[] ring = copy(city, area);
      int at = SIDE + random.nextInt(SIDE);
      Coordinate[] longer = new Coordinate[ring.length + 1];
      System.arraycopy(ring, 0, longer, 0, at + 1);
      System.arraycopy(ring, at + 1, longer, at + 2, ring.length - at - 1);
      longer[at + 1] =
          new Coordinate((ring[at].x + ring[at + 1].x) / 2, (ring[at].y + ring[at + 1].y) / 2);
      return neighbours(city, area, longer, point(longer[at + 1]));
    }
  },

  DROPPED(0) {
    @Override
    Planted plant(City city, Random random, double metres) {
      int area = City.area(1 + random.nextInt(2), 1 + random.nextInt(2));
      List<AuditedArea> areas = city.areas();
      AuditedArea dropped = areas.remove(area);
      return new Planted(
          city.audit(areas),
          ImmutableSet.of(FindingCode.HOLE),
          around(area),
          dropped.geometry().orElseThrow().getInteriorPoint());
    }
  },

  COPIED(0) {
    @Override
    Planted plant(City city, Random random, double metres) {
      int area = inner(random);
      List<AuditedArea> areas = city.areas();
      AreaCode code = AreaCode.of("A98");
      areas.add(City.area(areas.size() + 1, code, rotated(city.polygon(area))));
      return new Planted(
          city.audit(areas),
          ImmutableSet.of(FindingCode.DUPLICATE_GEOMETRY),
          ImmutableSet.of(City.code(area), code),
          city.polygon(area));
    }
  },

  REPEATED_CODE(0) {
    @Override
    Planted plant(City city, Random random, double metres) {
      List<AuditedArea> areas = city.areas();
      int area = 1 + random.nextInt(areas.size() - 1);
      areas.set(area, City.area(area + 1, City.code(0), city.polygon(area)));
      return new Planted(
          city.audit(areas),
          ImmutableSet.of(FindingCode.DUPLICATE_CODE),
          ImmutableSet.of(City.code(0)),
          city.polygon(area));
    }
  },

  SPLIT_WARD(0) {
    @Override
    Planted plant(City city, Random random, double metres) {
      int area = inner(random);
      while (!hasRoomForCut(city.ring(area))) {
        area = inner(random);
      }
      Coordinate[] ring = city.ring(area);
      Coordinate[] south = Arrays.copyOfRange(ring, 0, 2 * SIDE + 2);
      south[2 * SIDE + 1] = ring[0];
      Coordinate[] north = new Coordinate[ring.length - 2 * SIDE + 1];
      System.arraycopy(ring, 2 * SIDE, north, 0, ring.length - 2 * SIDE);
      north[north.length - 1] = ring[2 * SIDE];
      AreaCode other = AreaCode.of("A99");
      List<AuditedArea> areas = city.areas();
      areas.set(area, City.area(area + 1, City.code(area), city.inFile(polygon(south))));
      areas.add(City.area(areas.size() + 1, other, city.inFile(polygon(north))));
      return new Planted(
          city.audit(areas).wards(city.wards()),
          ImmutableSet.of(FindingCode.WARD_SPLIT),
          ImmutableSet.of(City.code(area), other),
          city.wards().areas().get(area).geometry());
    }
  },

  SWAPPED_AXES(0) {
    @Override
    Planted plant(City city, Random random, double metres) {
      return misread(
          city,
          inner(random),
          FindingCode.SWAPPED_AXES,
          (x, y, into) -> {
            into[0] = y;
            into[1] = x;
          });
    }
  },

  WITHOUT_DATUM(0) {
    @Override
    Planted plant(City city, Random random, double metres) {
      UnshiftedGrid grid = UnshiftedGrid.ALL.get(random.nextInt(UnshiftedGrid.ALL.size()));
      return misread(
          city,
          inner(random),
          FindingCode.WRONG_CRS,
          (x, y, into) -> {
            if (city.system().isGeographic()) {
              degreesWithoutDatum(grid, x, y, into);
            } else {
              NationalGrid.ostn15().toLonLat(x, y, into, 0);
              grid.project(into[0], into[1], into);
            }
          });
    }
  },

  OTHER_SYSTEM(0) {
    @Override
    Planted plant(City city, Random random, double metres) {
      KnownSystem declared = KnownSystem.of(city.system()).orElseThrow();
      KnownSystem real =
          random.nextBoolean()
              ? KnownSystem.WEB_MERCATOR
              : declared == KnownSystem.GRID ? KnownSystem.DEGREES : KnownSystem.GRID;
      return misread(
          city,
          inner(random),
          FindingCode.WRONG_CRS,
          (x, y, into) -> {
            declared.toLonLat(x, y, into);
            real.fromLonLat(into[0], into[1], into);
          });
    }
  },

  TURNED_RING(0) {
    @Override
    Planted plant(City city, Random random, double metres) {
      int area = inner(random);
      List<AuditedArea> areas = city.areas();
      areas.set(area, City.area(area + 1, City.code(area), city.polygon(area).reverse()));
      return new Planted(
          city.audit(areas),
          ImmutableSet.of(FindingCode.RING_WINDING),
          ImmutableSet.of(City.code(area)),
          null);
    }
  },

  REPEATED_POINT(0) {
    @Override
    Planted plant(City city, Random random, double metres) {
      int area = inner(random);
      Coordinate[] ring = city.ring(area);
      int at = 1 + random.nextInt(ring.length - 2);
      Coordinate[] longer = new Coordinate[ring.length + 1];
      System.arraycopy(ring, 0, longer, 0, at + 1);
      System.arraycopy(ring, at, longer, at + 1, ring.length - at);
      city.replace(area, longer);
      return new Planted(
          city.audit(city.areas()),
          ImmutableSet.of(FindingCode.REPEATED_POINT),
          ImmutableSet.of(City.code(area)),
          city.inFile(point(ring[at])));
    }
  },

  EXTRA_DIGITS(0) {
    @Override
    Planted plant(City city, Random random, double metres) {
      List<AuditedArea> areas =
          city.areas().stream()
              .map(
                  area ->
                      area.withGeometry(
                          map(
                              area.geometry().orElseThrow(),
                              (x, y, into) -> {
                                into[0] = x * (1 + 1e-13);
                                into[1] = y;
                              })))
              .toList();
      return new Planted(
          city.audit(areas),
          ImmutableSet.of(FindingCode.EXCESS_PRECISION),
          areas.stream()
              .map(area -> area.code().orElseThrow())
              .collect(ImmutableSet.toImmutableSet()),
          null);
    }
  },

  CROSSED_RING(20) {
    @Override
    Planted plant(City city, Random random, double metres) {
      int area = inner(random);
      Coordinate[] ring = copy(city, area);
      int at = SIDE + 2 + random.nextInt(SIDE - 3);
      Coordinate first = ring[at];
      ring[at] = ring[at + 1];
      ring[at + 1] = first;
      Planted lines = neighbours(city, area, ring, side(ring));
      return new Planted(
          lines.audit(),
          ImmutableSet.<FindingCode>builder()
              .add(FindingCode.INVALID_GEOMETRY)
              .addAll(lines.codes())
              .add(FindingCode.MULTIPART, FindingCode.GAP, FindingCode.OVERLAP, FindingCode.SLIVER)
              .build(),
          lines.areas(),
          lines.place());
    }
  };

  private static final CoordinateDecimals ROUNDED = new CoordinateDecimals(7);
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final ImmutableList<Double> sizes;

  Defect(double... sizes) {
    this.sizes = Arrays.stream(sizes).boxed().collect(ImmutableList.toImmutableList());
  }

  /** The sizes to try, in metres; 0 alone where size doesn't matter. */
  ImmutableList<Double> sizes() {
    return sizes;
  }

  abstract Planted plant(City city, Random random, double metres);

  /** An area that has a neighbour to the east. */
  private static int inner(Random random) {
    return City.area(random.nextInt(City.SQUARES), random.nextInt(City.SQUARES - 1));
  }

  /** Tells whether the line between the two opposite corners stays inside and well off the other vertices. */
  private static boolean hasRoomForCut(Coordinate[] ring) {
    LineString cut = GEOMETRIES.createLineString(new Coordinate[] {ring[0], ring[2 * SIDE]});
    return polygon(ring).covers(cut)
        && Arrays.stream(ring)
            .filter(vertex -> !vertex.equals2D(ring[0]) && !vertex.equals2D(ring[2 * SIDE]))
            .allMatch(vertex -> cut.distance(point(vertex)) > 1);
  }

  private static ImmutableSet<AreaCode> around(int area) {
    return ImmutableSet.of(
        City.code(area - 1),
        City.code(area + 1),
        City.code(area - City.SQUARES),
        City.code(area + City.SQUARES));
  }

  private static Coordinate[] copy(City city, int area) {
    return Arrays.stream(city.ring(area)).map(Coordinate::copy).toArray(Coordinate[]::new);
  }

  /** Moves a vertex of the east side to the east, across the line between its neighbours. */
  private static void move(Coordinate[] ring, int vertex, double metres) {
    double dx = ring[vertex + 1].x - ring[vertex - 1].x;
    double dy = ring[vertex + 1].y - ring[vertex - 1].y;
    double length = Math.hypot(dx, dy);
    ring[vertex] =
        new Coordinate(
            ring[vertex].x + metres * dy / length, ring[vertex].y - metres * dx / length);
  }

  /** Moves the east side as a whole; its south end too, if that lies on the outside. */
  private static Planted shiftedSide(City city, int area, double metres, boolean open) {
    Coordinate[] ring = copy(city, area);
    double dx = ring[2 * SIDE].x - ring[SIDE].x;
    double dy = ring[2 * SIDE].y - ring[SIDE].y;
    double length = Math.hypot(dx, dy);
    for (int i = open ? SIDE : SIDE + 1; i < 2 * SIDE; i++) {
      ring[i] = new Coordinate(ring[i].x + metres * dy / length, ring[i].y - metres * dx / length);
    }
    return neighbours(city, area, ring, side(ring));
  }

  /** What is wrong lies between an area and the one to its east. */
  private static Planted neighbours(City city, int area, Coordinate[] ring, Geometry place) {
    Geometry before = GEOMETRIES.createPolygon(city.ring(area));
    Geometry after = GEOMETRIES.createPolygon(ring);
    boolean grows = after.getArea() > before.getArea();

    city.replace(area, ring);
    return new Planted(
        city.audit(city.areas()),
        codes(city.ring(area), before, grows),
        ImmutableSet.of(City.code(area), City.code(area + 1)),
        city.inFile(place));
  }

  private static ImmutableSet<FindingCode> codes(
      Coordinate[] ring, Geometry before, boolean grows) {
    double width =
        Arrays.stream(ring)
            .mapToDouble(
                vertex -> before.getFactory().createPoint(vertex).distance(boundary(before)))
            .max()
            .orElse(0);
    if (width < 0.02) {
      return ImmutableSet.of(FindingCode.MISMATCHED_EDGE);
    }
    if (width < 1) {
      return ImmutableSet.of(FindingCode.SLIVER, FindingCode.MISMATCHED_EDGE);
    }
    return ImmutableSet.of(grows ? FindingCode.OVERLAP : FindingCode.GAP);
  }

  private static Geometry boundary(Geometry polygon) {
    return polygon.getBoundary();
  }

  private static LineString side(Coordinate[] ring) {
    return GEOMETRIES.createLineString(Arrays.copyOfRange(ring, SIDE, 2 * SIDE + 1));
  }

  private static Geometry point(Coordinate place) {
    return GEOMETRIES.createPoint(place);
  }

  private static Geometry polygon(Coordinate[] ring) {
    return GEOMETRIES.createPolygon(ring);
  }

  /** The same ring, begun at another vertex. */
  private static Geometry rotated(Geometry polygon) {
    Coordinate[] ring = polygon.getCoordinates();
    Coordinate[] open = Arrays.copyOf(ring, ring.length - 1);
    Coordinate[] rotated = new Coordinate[ring.length];
    for (int i = 0; i < rotated.length; i++) {
      rotated[i] = open[(i + 5) % open.length];
    }
    return GEOMETRIES.createPolygon(rotated);
  }

  @FunctionalInterface
  private interface Change {
    void apply(double x, double y, double[] into);
  }

  private static Change rounded(Change change) {
    return (x, y, into) -> {
      change.apply(x, y, into);
      into[0] = ROUNDED.round(into[0]);
      into[1] = ROUNDED.round(into[1]);
    };
  }

  private static Planted misread(City city, int area, FindingCode code, Change change) {
    List<AuditedArea> areas = city.areas();
    areas.set(area, City.area(area + 1, City.code(area), map(city.polygon(area), rounded(change))));
    return new Planted(
        city.audit(areas).decimals(ROUNDED.places()),
        ImmutableSet.of(code),
        ImmutableSet.of(City.code(area)),
        null);
  }

  private static Geometry map(Geometry polygon, Change change) {
    Geometry copy = polygon.copy();
    double[] place = new double[2];
    copy.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence line, int i) {
            change.apply(line.getX(i), line.getY(i), place);
            line.setOrdinate(i, 0, place[0]);
            line.setOrdinate(i, 1, place[1]);
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return true;
          }
        });
    return copy;
  }

  /** True degrees to those that come of the true grid without the change of datum. */
  private static void degreesWithoutDatum(
      UnshiftedGrid grid, double longitude, double latitude, double[] into) {
    double[] wanted = new double[2];
    NationalGrid.ostn15().toGrid(longitude, latitude, wanted, 0);
    double[] degrees = {longitude, latitude};
    double[] back = new double[2];
    for (int i = 0; i < 4; i++) {
      grid.project(degrees[0], degrees[1], back);
      degrees[0] += (wanted[0] - back[0]) / 65_600;
      degrees[1] += (wanted[1] - back[1]) / 111_300;
    }
    into[0] = degrees[0];
    into[1] = degrees[1];
  }
}
