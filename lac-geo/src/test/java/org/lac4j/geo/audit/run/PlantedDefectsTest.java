package org.lac4j.geo.audit.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lac4j.geo.coverage.CoordinateSystem;

/**
 * Plants defects of every kind and size in clean coverages, and prints how many are found and what else is told.
 *
 * <p>{@code -Dlac.checks=N} plants another number of each.
 */
class PlantedDefectsTest {

  private static final ImmutableList<CoordinateSystem> SYSTEMS =
      ImmutableList.of(CoordinateSystem.WGS84, CoordinateSystem.BRITISH_NATIONAL_GRID);
  private static final int EACH = Math.min(1000, Integer.getInteger("lac.checks", 4));

  @Test
  void a_clean_coverage_has_no_findings() {
    for (CoordinateSystem system : SYSTEMS) {
      for (int seed = 0; seed < EACH; seed++) {
        City city = new City(new Random(seed), system);
        assertThat(city.audit(city.areas()).wards(city.wards()).run().findings())
            .as(system + ", seed " + seed)
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void exactly_the_planted_defect_is_found(Defect defect) {
    for (double size : defect.sizes()) {
      int found = 0;
      List<String> wrong = new ArrayList<>();
      int falseAlarms = 0;
      for (CoordinateSystem system : SYSTEMS) {
        for (int seed = 0; seed < EACH; seed++) {
          Random random = new Random(seed);
          Planted planted = defect.plant(new City(random, system), random, size);
          Planted.Outcome outcome = planted.run();
          found += outcome.found() ? 1 : 0;
          falseAlarms += outcome.falseAlarms().size();
          if (!outcome.found() || !outcome.falseAlarms().isEmpty()) {
            wrong.add(
                system
                    + " seed "
                    + seed
                    + " of "
                    + size
                    + " m: expected "
                    + planted.codes()
                    + " at "
                    + planted.place()
                    + ", found "
                    + outcome.found()
                    + ", besides "
                    + outcome.falseAlarms());
          }
        }
      }
      System.out.printf(
          Locale.UK,
          "| %s | %s | %d | %d | %d |%n",
          defect.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          size == 0 ? "" : size + " m",
          SYSTEMS.size() * EACH,
          found,
          falseAlarms);
      assertThat(wrong).isEmpty();
    }
  }
}
