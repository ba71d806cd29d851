package org.lac4j.core.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.internal.Texts;

/**
 * How someone likes to be reached.
 *
 * <p>Immutable and thread-safe.
 *
 * @param method the way to get in touch
 * @param details the number, address or anything else that helps, personal: not blank, at most 10,000 characters; empty
 *     if it is not known or not wanted
 * @source P12
 */
public record ContactPreference(ContactMethod method, Optional<String> details) {

  /**
   * Checks the details.
   *
   * @throws IllegalArgumentException if the details are blank or longer than 10,000 characters; the message does not
   *     repeat them
   */
  public ContactPreference {
    requireNonNull(method, "method");
    Texts.checkText("The details of a contact preference", details);
  }

  /**
   * Obtains a preference without details.
   *
   * @param method the way to get in touch
   * @return the preference
   */
  public static ContactPreference of(ContactMethod method) {
    return new ContactPreference(method, Optional.empty());
  }

  /**
   * Obtains a preference with details.
   *
   * @param method the way to get in touch
   * @param details the number, address or anything else that helps, not blank
   * @return the preference
   * @throws IllegalArgumentException if the details are blank or longer than 10,000 characters
   */
  public static ContactPreference of(ContactMethod method, String details) {
    return new ContactPreference(method, Optional.of(details));
  }

  /** Returns the method, without the details. */
  @Override
  public String toString() {
    return "ContactPreference[method=" + method + ", details=" + Texts.PRIVATE + "]";
  }
}
