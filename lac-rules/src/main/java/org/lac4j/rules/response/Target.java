package org.lac4j.rules.response;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The days by which something is hoped for: the earlier aim and the day by which it should have happened.
 *
 * <p>A target is an aim of the service, measured afterwards; it is no promise. Immutable and thread-safe.
 *
 * @param from the earlier aim, a working day
 * @param by the day by which it should have happened, that day included; a working day on or after {@code from}
 * @source P16, P18
 */
public record Target(LocalDate from, LocalDate by) {

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Target {
    requireNonNull(from, "from");
    if (by.isBefore(from)) {
      throw new IllegalArgumentException(
          "A target ends on or after the day it starts, not from " + from + " by " + by + ".");
    }
  }

  /**
   * Tells where something that has not happened yet stands on a day.
   *
   * @param today the day
   * @return {@link Timing#NOT_DUE} before the earlier aim, {@link Timing#DUE} until the last day, that day included,
   *     {@link Timing#OVERDUE} after it
   */
  public Timing awaitedOn(LocalDate today) {
    if (today.isAfter(by)) {
      return Timing.OVERDUE;
    }
    return today.isBefore(from) ? Timing.NOT_DUE : Timing.DUE;
  }

  /**
   * Tells where something that happened stands.
   *
   * @param day the day on which it happened
   * @return {@link Timing#IN_TIME} until the last day, that day included, {@link Timing#LATE} after it
   */
  public Timing happenedOn(LocalDate day) {
    return day.isAfter(by) ? Timing.LATE : Timing.IN_TIME;
  }

  /**
   * Tells where something stands that is usual within these days and has not happened yet.
   *
   * @param today the day
   * @return as {@link #awaitedOn}, but {@link Timing#LONGER_THAN_USUAL} after the last day, since an expectation is no
   *     deadline
   * @source P18
   */
  public Timing expectedOn(LocalDate today) {
    return today.isAfter(by) ? Timing.LONGER_THAN_USUAL : awaitedOn(today);
  }

  /**
   * Tells where something stands that is usual within these days and happened.
   *
   * @param day the day on which it happened
   * @return {@link Timing#IN_TIME} until the last day, that day included, {@link Timing#LATER_THAN_USUAL} after it
   * @source P18
   */
  public Timing cameOn(LocalDate day) {
    return day.isAfter(by) ? Timing.LATER_THAN_USUAL : Timing.IN_TIME;
  }
}
