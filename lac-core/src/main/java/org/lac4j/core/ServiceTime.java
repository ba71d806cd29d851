package org.lac4j.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time zone in which the service counts its days, unless a host says otherwise.
 *
 * <p>The library never reads the machine's clock or zone. A host that needs today's date writes {@code
 * LocalDate.now(ServiceTime.ZONE)}.
 */
public final class ServiceTime {

  /** The time of the United Kingdom, summer time included. */
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private ServiceTime() {}

  /**
   * Returns the day on which a moment falls.
   *
   * @param moment the moment
   * @return the date in the United Kingdom
   */
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /**
   * Returns when a day begins.
   *
   * @param day the date in the United Kingdom
   * @return its first moment
   */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
