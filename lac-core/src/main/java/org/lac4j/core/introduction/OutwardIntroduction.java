package org.lac4j.core.introduction;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.lac4j.core.internal.Texts;

/**
 * An introduction the other way: the person is introduced to a partner, a group or someone else, as they wished.
 *
 * <p>Immutable and thread-safe; prints the sector and nothing personal.
 *
 * @param to to whom, for example "Tuesday gardening group": personal, not blank, at most 10,000 characters
 * @param sector where they work, to count by; empty if it is not told or does not apply
 * @param agreedAt when the person said that they would like it; nobody is introduced without
 * @source P3, P24, R8
 */
public record OutwardIntroduction(String to, Optional<PartnerSector> sector, Instant agreedAt) {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if it is blank or longer than 10,000 characters; the message does not repeat it
   */
  public OutwardIntroduction {
    Texts.checkText("Whom someone is introduced to", to);
    requireNonNull(sector, "sector");
    requireNonNull(agreedAt, "agreedAt: the person has to wish for it");
  }

  /** Returns a text without the name. */
  @Override
  public String toString() {
    return "OutwardIntroduction[to="
        + Texts.PRIVATE
        + ", sector="
        + sector.map(PartnerSector::toString).orElse("none")
        + ", agreedAt="
        + agreedAt
        + "]";
  }
}
