package org.lac4j.core.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.lac4j.core.internal.Texts;

/**
 * How the public gets in touch with a team as a whole, where no coordinator answers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the public name, for example "the Local Area Coordination team"
 * @param details telephone, email and social media
 * @param dropIns where people find somebody of the team without an appointment
 * @source P1, P26, R11
 */
public record PublicContact(String name, ContactDetails details, ImmutableList<DropIn> dropIns) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank or longer than 10,000 characters
   */
  public PublicContact {
    Texts.checkText("The public name of a team", name);
    requireNonNull(details, "details");
    requireNonNull(dropIns, "dropIns");
  }

  /**
   * Obtains a contact without drop-ins.
   *
   * @param name the public name
   * @param details telephone, email and social media
   * @return the contact
   * @throws IllegalArgumentException if the name is blank or longer than 10,000 characters
   */
  public static PublicContact of(String name, ContactDetails details) {
    return new PublicContact(name, details, ImmutableList.of());
  }
}
