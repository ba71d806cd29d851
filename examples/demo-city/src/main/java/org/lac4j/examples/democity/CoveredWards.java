package org.lac4j.examples.democity;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;

/**
 * Chooses the wards that have a coordinator: 12 that make up just over half of the city.
 *
 * @source R1
 */
final class CoveredWards {

  private static final int INNER = 5;
  private static final int OUTER = 6;
  private static final double LEAST_SHARE = 0.51;
  private static final double MOST_SHARE = 0.58;

  private CoveredWards() {}

  /** Chooses the middle, all inner wards but one, and six outer wards. */
  static ImmutableSet<AreaCode> choose(long seed, Coverage wards) {
    Dice dice = new Dice(seed, "covered wards");
    double whole = wards.areas().stream().mapToDouble(ward -> ward.geometry().getArea()).sum();
    while (true) {
      List<CoverageArea> chosen = new ArrayList<>();
      chosen.add(wards.areas().get(0));
      draw(dice, wards.areas().subList(1, 1 + CityPlan.INNER), INNER, chosen);
      draw(dice, wards.areas().subList(1 + CityPlan.INNER, CityPlan.WARDS), OUTER, chosen);
      double share = chosen.stream().mapToDouble(ward -> ward.geometry().getArea()).sum() / whole;
      if (share >= LEAST_SHARE && share <= MOST_SHARE) {
        return chosen.stream().map(CoverageArea::code).collect(toImmutableSet());
      }
    }
  }

  private static void draw(
      Dice dice, List<CoverageArea> from, int count, List<CoverageArea> chosen) {
    List<CoverageArea> left = new ArrayList<>(from);
    for (int i = 0; i < count; i++) {
      chosen.add(left.remove(dice.between(0, left.size())));
    }
  }
}
