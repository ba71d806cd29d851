package org.lac4j.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.crs.CoordinateSystems;
import org.lac4j.geo.crs.UnknownCoordinateSystemException;
import org.lac4j.geo.geotools.GeoToolsCoordinateSystems;

/** Runs in an execution of its own, whose class path has no GeoTools; so do the tests of everything else beside it. */
@Tag("without-geotools")
class WithoutGeoToolsTest {

  @Test
  void geotools_is_not_there() {
    assertThatThrownBy(() -> Class.forName("org.geotools.referencing.CRS"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThat(new GeoToolsCoordinateSystems().isAvailable()).isFalse();
  }

  @Test
  void other_systems_are_refused_with_the_dependency_that_knows_them() throws IOException {
    String wrapper = "org.datasyslab:geotools-wrapper:" + wrapperVersion();
    String message =
        "Coordinates in EPSG:3857 need GeoTools 30 or newer, which is not on the class path: add "
            + wrapper
            + " behind all other dependencies, or the application's own GeoTools; or convert the data to"
            + " EPSG:4326 or EPSG:27700 first, for example with ogr2ogr -t_srs EPSG:27700.";
    Coverage mercator = Coverage.of(new CoordinateSystem(3857), ImmutableList.of());

    assertThatThrownBy(() -> CoordinateSystems.transformation(3857, 27700))
        .isInstanceOfSatisfying(
            UnknownCoordinateSystemException.class, e -> assertThat(e.epsg()).isEqualTo(3857))
        .hasMessage(message);
    assertThatThrownBy(() -> CoordinateSystems.transformation(27700, 3857)).hasMessage(message);
    assertThatThrownBy(() -> CoordinateSystems.isGeographic(3857)).hasMessage(message);
    assertThatThrownBy(() -> mercator.transformTo(CoordinateSystem.WGS84)).hasMessage(message);
  }

  private static String wrapperVersion() throws IOException {
    String pom = Files.readString(Path.of(System.getProperty("lac.root"), "pom.xml"));
    String element = "<geotools-wrapper.version>";
    int start = pom.indexOf(element) + element.length();
    return pom.substring(start, pom.indexOf('<', start));
  }
}
