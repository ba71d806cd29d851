package org.lac4j.geo.audit.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lac4j.geo.coverage.CoordinateSystem;

class PlantedDefectsProperties {

  @Property(tries = 100)
  void exactly_the_planted_defect_is_found(
      @ForAll Defect defect, @ForAll boolean degrees, @ForAll int seed) {
    Random random = new Random(seed);
    CoordinateSystem system =
        degrees ? CoordinateSystem.WGS84 : CoordinateSystem.BRITISH_NATIONAL_GRID;
    double size = defect.sizes().get(random.nextInt(defect.sizes().size()));
    Planted.Outcome outcome = defect.plant(new City(random, system), random, size).run();
    assertThat(outcome.falseAlarms()).isEmpty();
    assertThat(outcome.found()).isTrue();
  }

  @Property(tries = 20)
  void a_clean_coverage_has_no_findings(@ForAll boolean degrees, @ForAll int seed) {
    City city =
        new City(
            new Random(seed),
            degrees ? CoordinateSystem.WGS84 : CoordinateSystem.BRITISH_NATIONAL_GRID);
    assertThat(city.audit(city.areas()).wards(city.wards()).run().findings()).isEmpty();
  }
}
