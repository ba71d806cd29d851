package org.lac4j.geo.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.internal.building.ArcBuilder;
import org.lac4j.geo.coverage.internal.building.Arcs;
import org.lac4j.geo.coverage.internal.building.CoverageRings;
import org.lac4j.geo.coverage.internal.building.GridBuilder;
import org.lac4j.geo.coverage.internal.index.IndexGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** Coverages of many kinds from a seed, all about a box of 16 by 16 before they are moved and scaled. */
public final class Coverages {

  public static final double SIZE = 16;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** What the areas are like. */
  public enum Kind {
    /** Neighbours that share every edge. */
    VORONOI {
      @Override
      public List<Geometry> geometries(Random random) {
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        List<Coordinate> sites = new ArrayList<>();
        int count = 1 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
          sites.add(anywhere(random));
        }
        builder.setSites(sites);
        builder.setClipEnvelope(new Envelope(0, SIZE, 0, SIZE));
        return parts(builder.getDiagram(GEOMETRIES));
      }
    },

    /** Squares whose shared sides wiggle in the same way for both neighbours. */
    WIGGLY {
      @Override
      public List<Geometry> geometries(Random random) {
        return WigglyGrid.geometries(random, 1 + random.nextInt(5), random.nextInt(9));
      }
    },

    /** Rings around rings, with the holes filled or not. */
    NESTED {
      @Override
      public List<Geometry> geometries(Random random) {
        List<Geometry> rings = new ArrayList<>();
        Geometry inner = null;
        for (int ring = 1; ring <= 6; ring++) {
          Geometry disc = star(random, new Coordinate(8, 8), 1.2 * ring, 1.2 * ring + 0.3, 12);
          rings.add(inner == null || random.nextInt(3) == 0 ? disc : disc.difference(inner));
          inner = disc;
        }
        return rings;
      }
    },

    /** Stars anywhere, over each other, some of them twice. */
    OVERLAPPING {
      @Override
      public List<Geometry> geometries(Random random) {
        List<Geometry> stars = new ArrayList<>();
        int count = 2 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
          stars.add(star(random, anywhere(random), 0.5, 6, 3 + random.nextInt(20)));
        }
        stars.add(stars.get(random.nextInt(count)).reverse());
        return stars;
      }
    },

    /** Corners at whole numbers, so that edges cross, touch and coincide again and again; often not valid. */
    LATTICE {
      @Override
      public List<Geometry> geometries(Random random) {
        List<Geometry> polygons = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        int size = 1 << (1 + random.nextInt(4));
        for (int i = 0; i < count; i++) {
          polygons.add(latticePolygon(random, size, 3 + random.nextInt(6)));
        }
        return polygons;
      }
    },

    /** Rings without an inside, spikes, bow ties, points, slivers of an ulp. */
    DEGENERATE {
      @Override
      public List<Geometry> geometries(Random random) {
        List<Geometry> polygons = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          polygons.add(degenerate(random));
        }
        return polygons;
      }
    },

    /** Triangles whose third corner is an ulp or two off the opposite side. */
    SLIVERS {
      @Override
      public List<Geometry> geometries(Random random) {
        List<Geometry> slivers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
          Coordinate a = anywhere(random);
          Coordinate b = anywhere(random);
          double share = random.nextDouble();
          double x = a.x + share * (b.x - a.x) + random.nextInt(3) * Math.ulp(a.x);
          double y = a.y + share * (b.y - a.y) - random.nextInt(3) * Math.ulp(a.y);
          slivers.add(polygon(a, b, new Coordinate(x, y)));
        }
        return slivers;
      }
    },

    /** Combs with long thin teeth, one lying in another's gaps, turned by any angle. */
    COMBS {
      @Override
      public List<Geometry> geometries(Random random) {
        List<Geometry> combs = new ArrayList<>();
        for (int comb = 0; comb < 3; comb++) {
          int teeth = 2 + random.nextInt(30);
          double width = SIZE / teeth / (1 + random.nextInt(1000));
          List<Coordinate> ring = new ArrayList<>(List.of(new Coordinate(SIZE, 0)));
          for (int tooth = teeth; tooth >= 0; tooth--) {
            double x = tooth * SIZE / (teeth + 1);
            ring.add(new Coordinate(x + width, 0.1));
            ring.add(new Coordinate(x + width / 2, SIZE * random.nextDouble()));
            ring.add(new Coordinate(x, 0.1));
          }
          ring.add(new Coordinate(0, 0));
          double angle = random.nextInt(3) * random.nextDouble();
          combs.add(
              AffineTransformation.rotationInstance(angle, 8, 8)
                  .transform(polygon(ring.toArray(new Coordinate[0]))));
        }
        return combs;
      }
    },

    /** Rings that wander anywhere and cross themselves again and again: the even-odd rule. */
    SELF_CROSSING {
      @Override
      public List<Geometry> geometries(Random random) {
        List<Geometry> knots = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          Coordinate[] ring = new Coordinate[5 + random.nextInt(30)];
          for (int k = 0; k < ring.length; k++) {
            ring[k] = anywhere(random);
          }
          knots.add(polygon(ring));
        }
        return knots;
      }
    },

    /** A few very long edges and many very short ones in one corner. */
    UNEVEN {
      @Override
      public List<Geometry> geometries(Random random) {
        List<Geometry> polygons = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
          polygons.add(polygon(anywhere(random), anywhere(random), anywhere(random)));
        }
        for (int i = 0; i < 6; i++) {
          double size = Math.scalb(1.0, -random.nextInt(40));
          polygons.add(star(random, new Coordinate(3, 3), size / 3, size, 40));
        }
        return polygons;
      }
    };

    public abstract List<Geometry> geometries(Random random);
  }

  /** Where the coverage lies, and how large it is. */
  public enum Site {
    AS_IS(1, 0, 0),
    DEGREES(0.01, -1.1, 53.9),
    METRES(731.7, 451_234.5, 447_890.1),
    TINY(1e-9, 0.3, 0.7),
    ULPS(Math.ulp(400_000.0), 400_000, 400_000),
    HUGE(1e12, -3e12, 5e11),
    SMALLEST(1e-58, 1e-57, 1e-57),
    LARGEST(1e58, 0, 0);

    private final double scale;
    private final double x;
    private final double y;

    Site(double scale, double x, double y) {
      this.scale = scale;
      this.x = x;
      this.y = y;
    }

    public AffineTransformation transformation() {
      return AffineTransformation.scaleInstance(scale, scale).translate(x, y);
    }
  }

  private Coverages() {}

  public static Coverage of(Kind kind, Site site, long seed) {
    Random random = new Random(seed);
    return of(
        kind.geometries(random).stream()
            .map(geometry -> site.transformation().transform(geometry))
            .toList());
  }

  public static Coverage of(List<Geometry> geometries) {
    return of(CoordinateSystem.BRITISH_NATIONAL_GRID, geometries);
  }

  public static Coverage of(CoordinateSystem coordinateSystem, List<Geometry> geometries) {
    List<CoverageArea> areas = new ArrayList<>();
    for (int i = 0; i < geometries.size(); i++) {
      Area area = Area.of("A%06d".formatted(i), "Area " + i);
      areas.add(CoverageArea.of(area, geometries.get(i)));
    }
    return Coverage.of(coordinateSystem, areas);
  }

  /** The index of a coverage without its face, made by some threads. */
  public static IndexGrid grid(Coverage coverage, int threads) {
    List<Area> areas = coverage.areas().stream().map(CoverageArea::area).toList();
    List<Geometry> polygons = coverage.areas().stream().map(CoverageArea::geometry).toList();
    Arcs arcs = ArcBuilder.arcs(CoverageRings.of(areas, polygons));
    return GridBuilder.grid(arcs, coverage.envelope(), threads, share -> {});
  }

  public static Coordinate anywhere(Random random) {
    return new Coordinate(random.nextDouble() * SIZE, random.nextDouble() * SIZE);
  }

  public static Polygon polygon(Coordinate... corners) {
    return GEOMETRIES.createPolygon(ring(corners));
  }

  private static LinearRing ring(Coordinate... corners) {
    Coordinate[] closed = Arrays.copyOf(corners, Math.max(4, corners.length + 1));
    Arrays.fill(closed, corners.length, closed.length, corners[0]);
    return GEOMETRIES.createLinearRing(closed);
  }

  private static List<Geometry> parts(Geometry collection) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < collection.getNumGeometries(); i++) {
      parts.add(collection.getGeometryN(i));
    }
    return parts;
  }

  private static Polygon star(
      Random random, Coordinate centre, double least, double most, int corners) {
    Coordinate[] ring = new Coordinate[corners];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double radius = least + random.nextDouble() * (most - least);
      ring[i] =
          new Coordinate(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle));
    }
    return polygon(ring);
  }

  private static Polygon latticePolygon(Random random, int size, int corners) {
    Coordinate[] ring = new Coordinate[corners];
    double step = SIZE / size;
    for (int i = 0; i < corners; i++) {
      ring[i] = new Coordinate(random.nextInt(size + 1) * step, random.nextInt(size + 1) * step);
    }
    return polygon(ring);
  }

  private static Geometry degenerate(Random random) {
    Coordinate a = new Coordinate(random.nextInt(9), random.nextInt(9));
    Coordinate b = new Coordinate(random.nextInt(9), random.nextInt(9));
    Coordinate c = anywhere(random);
    Coordinate up = new Coordinate(a.x, b.y);
    Coordinate near = new Coordinate(b.x + Points.step(b.x), b.y - Points.step(b.y));
    return switch (random.nextInt(9)) {
      case 0 -> polygon(a);
      case 1 -> polygon(a, b);
      case 2 -> polygon(a, up);
      case 3 -> polygon(a, b, near);
      case 4 -> polygon(a, c, b, c);
      case 5 -> polygon(a, b, new Coordinate(b.x, a.y), up);
      case 6 -> polygon(a, b, b, c, c);
      case 7 -> GEOMETRIES.createPolygon();
      default ->
          GEOMETRIES.createMultiPolygon(
              new Polygon[] {polygon(a, b, c), polygon(a, c, up), polygon(a, b, c)});
    };
  }
}
