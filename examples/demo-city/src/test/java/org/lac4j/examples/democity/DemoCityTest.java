package org.lac4j.examples.democity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.NationalGrid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

class DemoCityTest {

  private static final DemoCity EBOR = DemoCity.ebor();
  private static final double MILLIMETRES_IN_DEGREES = 1e-8;

  @Test
  void there_are_21_wards_with_names_of_their_own_of_which_12_are_areas() {
    assertThat(EBOR.wards().areas())
        .hasSize(21)
        .extracting(ward -> ward.area().name())
        .doesNotHaveDuplicates();
    assertThat(EBOR.areas().areas()).hasSize(12).isSubsetOf(EBOR.wards().areas());
  }

  @Test
  void a_ward_s_attributes_are_its_code_and_name() {
    CoverageArea first = EBOR.wards().areas().get(0);

    assertThat(first.attributes())
        .containsEntry("WD26CD", "E05999001")
        .containsEntry("WD26NM", first.area().name());
  }

  @Test
  void some_wards_have_holes_and_some_have_detached_parts() {
    List<Geometry> wards = EBOR.wards().areas().stream().map(CoverageArea::geometry).toList();

    assertThat(wards).filteredOn(MultiPolygon.class::isInstance).hasSize(4);
    assertThat(wards).filteredOn(ward -> holes(ward) > 0).hasSize(4);
  }

  @Test
  void in_longitude_and_latitude_every_vertex_is_the_same_place() {
    Coverage lonLat = EBOR.wards(CoordinateSystem.WGS84);
    double[] expected = new double[2];

    assertThat(lonLat.coordinateSystem()).isEqualTo(CoordinateSystem.WGS84);
    for (CoverageArea ward : EBOR.wards().areas()) {
      Coordinate[] metres = ward.geometry().getCoordinates();
      Coordinate[] degrees = lonLat.area(ward.code()).orElseThrow().geometry().getCoordinates();
      assertThat(degrees).hasSameSizeAs(metres);
      for (int i = 0; i < metres.length; i++) {
        NationalGrid.ostn15().toLonLat(metres[i].x, metres[i].y, expected, 0);
        assertThat(degrees[i].distance(new Coordinate(expected[0], expected[1])))
            .isLessThan(MILLIMETRES_IN_DEGREES);
      }
    }
  }

  @Test
  void the_areas_are_the_same_in_both_systems() {
    assertThat(EBOR.areas(CoordinateSystem.WGS84).areas())
        .extracting(CoverageArea::area)
        .isEqualTo(EBOR.areas().areas().stream().map(CoverageArea::area).toList());
  }

  @Test
  void other_systems_are_refused() {
    assertThatThrownBy(() -> EBOR.wards(new CoordinateSystem(3857)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The city is known in EPSG:27700 and EPSG:4326, not in EPSG:3857.");
  }

  @Test
  void the_mere_given_away_is_a_copy() {
    EBOR.mere().apply((Coordinate vertex) -> vertex.setX(0));

    assertThat(EBOR.mere().getArea()).isGreaterThan(300_000);
  }

  @Test
  void ebor_is_the_same_to_the_bit_on_every_runtime() {
    assertThat(EBOR).hasToString("A city of 21 wards, 12 areas and 9852 homes, from seed 867");
    assertThat(digest(EBOR))
        .isEqualTo("d50df64d6515d093e8dad99abf56fd0606b9997e8fae99c40a31a32badde3c05");
  }

  @Test
  void another_seed_is_another_city() {
    assertThat(digest(DemoCity.of(1))).isNotEqualTo(digest(EBOR));
    assertThat(DemoCity.of(1).seed()).isEqualTo(1);
  }

  private static String digest(DemoCity city) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (CoordinateSystem system :
        List.of(CoordinateSystem.BRITISH_NATIONAL_GRID, CoordinateSystem.WGS84)) {
      for (CoverageArea ward : city.wards(system).areas()) {
        hasher.putUnencodedChars(ward.code().value() + ward.area().name());
        for (Coordinate vertex : ward.geometry().getCoordinates()) {
          hasher.putDouble(vertex.x).putDouble(vertex.y);
        }
      }
    }
    city.areas().areas().forEach(area -> hasher.putUnencodedChars(area.code().value()));
    for (Home home : city.homes()) {
      hasher
          .putUnencodedChars(home.uprn().text() + home.postcode().text() + home.ward().value())
          .putDouble(home.grid().easting())
          .putDouble(home.grid().northing())
          .putDouble(home.lonLat().longitude())
          .putDouble(home.lonLat().latitude());
    }
    city.postcodes().forEach(unit -> hasher.putUnencodedChars(unit.postcode().text()));
    return hasher.hash().toString();
  }

  private static int holes(Geometry ward) {
    int holes = 0;
    for (int i = 0; i < ward.getNumGeometries(); i++) {
      holes += ((Polygon) ward.getGeometryN(i)).getNumInteriorRing();
    }
    return holes;
  }
}
