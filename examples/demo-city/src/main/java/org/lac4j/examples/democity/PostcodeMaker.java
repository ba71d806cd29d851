package org.lac4j.examples.democity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Postcode;

/** Makes postcodes: those of the homes, and some of the kinds where nobody lives. */
final class PostcodeMaker {

  /** The letters that stand in the inward part of a postcode. */
  private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

  private static final int SECTORS = 9;
  private static final int RETIRED = 5;
  private static final int LARGE_USERS = 3;
  private static final int WITHOUT_GRID_REFERENCE = 2;
  private static final YearMonth FIRST_RETIRED = YearMonth.of(2019, 3);

  private PostcodeMaker() {}

  /** The postcode of a ward's n-th street, from 0. */
  static Postcode inUse(int ward, int n) {
    return postcode(ward, 1 + n % SECTORS, n / SECTORS);
  }

  /** All postcodes of the city: first those of homes, then the others, in sector 0 of the middle ward. */
  static ImmutableList<PostcodeUnit> all(List<Home> homes) {
    ImmutableList.Builder<PostcodeUnit> units = ImmutableList.builder();
    Multimaps.index(homes, Home::postcode)
        .asMap()
        .forEach((postcode, sharing) -> units.add(at(middleHome(sharing), postcode).build()));
    int n = 0;
    for (int i = 0; i < RETIRED; i++, n++) {
      units.add(at(homes.get(n), unoccupied(n)).retired(FIRST_RETIRED.plusMonths(7L * i)).build());
    }
    for (int i = 0; i < LARGE_USERS; i++, n++) {
      units.add(at(homes.get(n), unoccupied(n)).isLargeUser(true).build());
    }
    for (int i = 0; i < WITHOUT_GRID_REFERENCE; i++, n++) {
      units.add(PostcodeUnit.builder().postcode(unoccupied(n)).build());
    }
    return units.build();
  }

  private static PostcodeUnit.Builder at(Home home, Postcode postcode) {
    GridReference grid =
        GridReference.ofMetres(Math.rint(home.grid().easting()), Math.rint(home.grid().northing()));
    return PostcodeUnit.builder().postcode(postcode).grid(grid).ward(home.ward());
  }

  /** The home nearest to the mean of all. */
  private static Home middleHome(Collection<Home> homes) {
    double east = homes.stream().mapToDouble(home -> home.grid().easting()).sum() / homes.size();
    double north = homes.stream().mapToDouble(home -> home.grid().northing()).sum() / homes.size();
    return Collections.min(
        homes,
        Comparator.comparingDouble(
            home -> {
              double dx = home.grid().easting() - east;
              double dy = home.grid().northing() - north;
              return dx * dx + dy * dy;
            }));
  }

  private static Postcode unoccupied(int n) {
    return postcode(0, 0, n);
  }

  private static Postcode postcode(int ward, int sector, int unit) {
    char first = LETTERS.charAt(unit / LETTERS.length());
    char second = LETTERS.charAt(unit % LETTERS.length());
    return Postcode.parse("EB" + (ward + 1) + " " + sector + first + second);
  }
}
