package org.lac4j.rules.mirror;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.lac4j.rules.records.ServiceRecords;

/**
 * What a service's own journeys show: how long people waited and how many were in a crisis, by area and by coordinator, and
 * whether areas differ by more than chance.
 *
 * <p>It is a mirror, no league table: areas stand in the order of their codes and coordinators in that of their areas, and
 * what differs by no more than chance is said to. It holds nothing about single people.
 *
 * <pre>{@code
 * Mirror.of(records, today).inWords().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link org.lac4j.core.json.LacJson} writes it, with a schema and a version.
 *
 * @param from the first day on which the people got in touch who count
 * @param asOf the last, at whose end the waits are told
 * @param areas each area of the team on that day, in the order of the codes
 * @param coordinators each coordinator whose people got in touch in that time, in the order of the areas' codes
 * @param spreads how far they differ, where two or more have enough people
 * @source R9, R10
 */
public record Mirror(
    LocalDate from,
    LocalDate asOf,
    ImmutableList<Reflection> areas,
    ImmutableList<Reflection> coordinators,
    ImmutableList<Spread> spreads) {

  private static final int DAYS = 364;

  /** Checks that nothing is null. */
  public Mirror {
    requireNonNull(from, "from");
    requireNonNull(asOf, "asOf");
    requireNonNull(areas, "areas");
    requireNonNull(coordinators, "coordinators");
    requireNonNull(spreads, "spreads");
  }

  /**
   * Looks at the 52 weeks until a day.
   *
   * @param records the records
   * @param asOf the last day; what happened later is not known
   * @return the mirror
   */
  public static Mirror of(ServiceRecords records, LocalDate asOf) {
    return of(records, asOf.minusDays(DAYS - 1), asOf);
  }

  /**
   * Looks at the time from one day to another.
   *
   * @param records the records
   * @param from the first day on which people got in touch who count
   * @param asOf the last day; what happened later is not known
   * @return the mirror
   * @throws IllegalArgumentException if the first day is after the last
   */
  public static Mirror of(ServiceRecords records, LocalDate from, LocalDate asOf) {
    if (from.isAfter(asOf)) {
      throw new IllegalArgumentException(
          "A mirror from " + from + " to " + asOf + " has no day: give the days in order.");
    }
    return new Reflecting(records, from, asOf).mirror();
  }

  /**
   * Returns the mirror in words, for staff.
   *
   * @return sentences: one for each area and each coordinator, then one for each difference
   */
  public ImmutableList<String> inWords() {
    return MirrorWording.of(this);
  }
}
