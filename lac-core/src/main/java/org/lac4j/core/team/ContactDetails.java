package org.lac4j.core.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.core.internal.Texts;

/**
 * How to reach someone of the team; they are not office based, so a message helps.
 *
 * <p>Neither detail stands in {@link #toString}. Immutable and thread-safe.
 *
 * @param telephone the telephone number as it is dialled, not blank; empty if none is given
 * @param email the email address, not blank; empty if none is given
 * @param socialMedia the public pages or names on social media, none blank; none if none is given
 * @source P1, P15, P26, R11
 */
public record ContactDetails(
    Optional<String> telephone, Optional<String> email, ImmutableList<String> socialMedia) {

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
    socialMedia.forEach(page -> Texts.checkText("A page on social media", page));
  }

  /**
   * Makes details without social media.
   *
   * @param telephone the telephone number as it is dialled, not blank; empty if none is given
   * @param email the email address, not blank; empty if none is given
   * @throws IllegalArgumentException if a detail is blank or longer than 10,000 characters
   */
  public ContactDetails(Optional<String> telephone, Optional<String> email) {
    this(telephone, email, ImmutableList.of());
  }

  /**
   * Returns these details with pages on social media.
   *
   * @param pages the public pages or names
   * @return the details
   * @throws IllegalArgumentException if a page is blank or longer than 10,000 characters
   * @source P26
   */
  public ContactDetails withSocialMedia(String... pages) {
    return new ContactDetails(telephone, email, ImmutableList.copyOf(pages));
  }

  /** Returns which details are given, without the details. */
  @Override
  public String toString() {
    return "ContactDetails[telephone="
        + (telephone.isPresent() ? "given" : "none")
        + ", email="
        + (email.isPresent() ? "given" : "none")
        + ", socialMedia="
        + (socialMedia.isEmpty() ? "none" : "given")
        + "]";
  }
}
