package org.lac4j.examples.democity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.crs.NationalGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Builds homes along the streets, and gives them postcodes and property numbers. */
final class HomeMaker {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final int FEWEST_HOMES = 4;
  private static final double CLEAR_OF_EDGES_METRES = 2;
  private static final long FIRST_UPRN = 990_000_001;
  private static final double DECIMALS = 1e7;

  private final CoverageIndex wards;
  private final IndexedFacetDistance edges;
  private final List<Home> homes = new ArrayList<>();
  private final int[] postcodesOfWard;

  private HomeMaker(Coverage wards, CoverageIndex index) {
    this.wards = index;
    this.edges =
        new IndexedFacetDistance(
            GEOMETRY.buildGeometry(wards.areas().stream().map(CoverageArea::geometry).toList()));
    this.postcodesOfWard = new int[wards.size()];
  }

  /** Builds homes on all plots that lie in a ward and clear of its edges; a street with few of them stays empty. */
  static ImmutableList<Home> build(List<Street> streets, Coverage wards, CoverageIndex index) {
    HomeMaker maker = new HomeMaker(wards, index);
    streets.forEach(maker::buildStreet);
    return ImmutableList.copyOf(maker.homes);
  }

  private void buildStreet(Street street) {
    List<Coordinate> plots = street.eachPlot().stream().map(HomeMaker::round).toList();
    List<Coordinate> good = plots.stream().filter(this::isGood).toList();
    if (good.size() >= FEWEST_HOMES) {
      Postcode postcode = PostcodeMaker.inUse(street.ward(), postcodesOfWard[street.ward()]++);
      good.forEach(plot -> homes.add(home(plot, postcode)));
    }
  }

  private boolean isGood(Coordinate plot) {
    return wards.ordinalAt(plot.x, plot.y) != CoverageIndex.NONE
        && !edges.isWithinDistance(GEOMETRY.createPoint(plot), CLEAR_OF_EDGES_METRES);
  }

  private Home home(Coordinate plot, Postcode postcode) {
    GridReference grid = GridReference.ofMetres(plot.x, plot.y);
    LonLat exact = NationalGrid.ostn15().toLonLat(grid);
    return Home.builder()
        .uprn(Uprn.parse(Long.toString(FIRST_UPRN + homes.size())))
        .postcode(postcode)
        .grid(grid)
        .lonLat(LonLat.ofDegrees(round(exact.longitude()), round(exact.latitude())))
        .ward(wards.area(wards.ordinalAt(plot.x, plot.y)).code())
        .build();
  }

  private static Coordinate round(Coordinate plot) {
    return new Coordinate(Math.rint(plot.x * 10) / 10, Math.rint(plot.y * 10) / 10);
  }

  private static double round(double degrees) {
    return Math.rint(degrees * DECIMALS) / DECIMALS;
  }
}
