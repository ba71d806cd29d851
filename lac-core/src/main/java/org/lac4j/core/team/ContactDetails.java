package org.lac4j.core.team;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.internal.Texts;

/**
 * How to reach someone of the team; they are not office based, so a message helps.
 *
 * <p>Neither detail stands in {@link #toString}. Immutable and thread-safe.
 *
 * @param telephone the telephone number as it is dialled, not blank; empty if none is given
 * @param email the email address, not blank; empty if none is given
 * @source P1, P15, P26, R11
 */
public record ContactDetails(Optional<String> telephone, Optional<String> email) {

  /** No way to reach them is given. */
  public static final ContactDetails NONE = new ContactDetails(Optional.empty(), Optional.empty());

  /**
   * Checks the details.
   *
   * @throws IllegalArgumentException if a detail is blank or longer than 10,000 characters; the message does not
   *     repeat it
   */
  public ContactDetails {
    requireNonNull(telephone, "telephone");
    requireNonNull(email, "email");
    Texts.checkText("A telephone number", telephone);
    Texts.checkText("An email address", email);
  }

  /** Returns which details are given, without the details. */
  @Override
  public String toString() {
    return "ContactDetails[telephone="
        + (telephone.isPresent() ? "given" : "none")
        + ", email="
        + (email.isPresent() ? "given" : "none")
        + "]";
  }
}
