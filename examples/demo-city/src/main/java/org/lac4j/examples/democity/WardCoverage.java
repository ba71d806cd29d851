package org.lac4j.examples.democity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.NationalGrid;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Names the wards and puts them into coverages. */
final class WardCoverage {

  /** The middle first, then the inner wards, then the outer. No place in Great Britain is meant. */
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "Minstergarth",
          "Bootholme",
          "Clementwick",
          "Fosshaven",
          "Layerfield",
          "Micklegarth",
          "Walmerley",
          "Ackerbeck",
          "Birkenwath",
          "Copperwaite",
          "Dringholme",
          "Elvinghurst",
          "Fulshaw Ings",
          "Haxendale",
          "Knaveswick",
          "Murtonby",
          "Ouserigg",
          "Popplethwaite",
          "Rawmarket",
          "Strensgill",
          "Wheldham");

  /** GSS codes of the form of English wards, from a block that is not in use. */
  private static final int FIRST_CODE = 5_999_001;

  private WardCoverage() {}

  /** The wards on the National Grid, each at the place in code order that is its number. */
  static Coverage of(List<Geometry> wards) {
    List<CoverageArea> areas = new ArrayList<>();
    for (int ward = 0; ward < wards.size(); ward++) {
      Area area = Area.of(String.format(Locale.ROOT, "E%08d", FIRST_CODE + ward), NAMES.get(ward));
      areas.add(
          new CoverageArea(
              area,
              wards.get(ward),
              ImmutableMap.of("WD26CD", area.code().value(), "WD26NM", area.name())));
    }
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas);
  }

  /** The same areas in longitude and latitude, rounded to 8 decimals, about a millimetre. */
  static Coverage toLonLat(Coverage coverage) {
    return Coverage.of(
        CoordinateSystem.WGS84,
        coverage.areas().stream()
            .map(
                area -> new CoverageArea(area.area(), toLonLat(area.geometry()), area.attributes()))
            .toList());
  }

  static AreaCode code(Coverage coverage, int ward) {
    return coverage.areas().get(ward).code();
  }

  private static Geometry toLonLat(Geometry geometry) {
    Geometry copy = geometry.copy();
    copy.apply(new ToLonLat());
    return copy;
  }

  /** Moves every vertex by the same rule, so that lines that were shared stay shared. */
  private static final class ToLonLat implements CoordinateSequenceFilter {

    private static final double DECIMALS = 1e8;

    private final NationalGrid grid = NationalGrid.ostn15();
    private final double[] lonLat = new double[2];

    @Override
    public void filter(CoordinateSequence sequence, int i) {
      grid.toLonLat(sequence.getX(i), sequence.getY(i), lonLat, 0);
      sequence.setOrdinate(i, CoordinateSequence.X, Math.rint(lonLat[0] * DECIMALS) / DECIMALS);
      sequence.setOrdinate(i, CoordinateSequence.Y, Math.rint(lonLat[1] * DECIMALS) / DECIMALS);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
