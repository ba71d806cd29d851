package org.lac4j.geo.audit.memory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lac4j.geo.audit.internal.ground.SizeWording;

/**
 * What is told of an entry that no longer applies.
 *
 * @param message what is wrong with it
 * @param fix what to do
 */
record UnusedWording(String message, String fix) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  static UnusedWording gone(FindingId id) {
    return new UnusedWording(
        "The accepted finding " + id + " is not found any more.",
        "Delete the entry from the accepted findings.");
  }

  static UnusedWording ended(FindingId id, LocalDate last) {
    return new UnusedWording(
        "The finding " + id + " was accepted until " + DAY.format(last) + " and counts again.",
        "Fix it, or accept it again with a later date.");
  }

  static UnusedWording grown(FindingId id, double accepted, double found) {
    return new UnusedWording(
        "The finding "
            + id
            + " was accepted with "
            + SizeWording.squareMetres(accepted)
            + ", has "
            + SizeWording.squareMetres(found)
            + " now and counts again.",
        "Look at it again: fix it, or accept its new size.");
  }
}
