package org.lac4j.rules.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.DropIn;
import org.lac4j.core.team.PublicContact;

/**
 * Who answers and how to reach them; all of it is public.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the public name of a coordinator, or of the team
 * @param telephone the telephone number; empty if none is published
 * @param email the email address; empty if none is published
 * @param socialMedia the public pages or names on social media; none if none is published
 * @param dropIns where people find them without an appointment, as long as they are not away; none if none is published
 * @param isCover whether they answer in place of the coordinator of the area
 * @source P11, P26, R11
 */
public record AnswerContact(
    String name,
    Optional<String> telephone,
    Optional<String> email,
    ImmutableList<String> socialMedia,
    ImmutableList<DropIn> dropIns,
    boolean isCover) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public AnswerContact {
    requireNonNull(telephone, "telephone");
    requireNonNull(email, "email");
    requireNonNull(socialMedia, "socialMedia");
    requireNonNull(dropIns, "dropIns");
    if (name.isBlank()) {
      throw new IllegalArgumentException("A contact has a blank name: give the public one.");
    }
  }

  /**
   * Makes a contact without social media.
   *
   * @param name the public name of a coordinator, or of the team
   * @param telephone the telephone number; empty if none is published
   * @param email the email address; empty if none is published
   * @param dropIns where people find them without an appointment
   * @param isCover whether they answer in place of the coordinator of the area
   * @throws IllegalArgumentException if the name is blank
   */
  public AnswerContact(
      String name,
      Optional<String> telephone,
      Optional<String> email,
      ImmutableList<DropIn> dropIns,
      boolean isCover) {
    this(name, telephone, email, ImmutableList.of(), dropIns, isCover);
  }

  static AnswerContact of(PublicContact team) {
    return of(team.name(), team.details(), team.dropIns(), false);
  }

  static AnswerContact of(Coordinator coordinator, boolean isCover) {
    return of(coordinator.name(), coordinator.contact(), coordinator.dropIns(), isCover);
  }

  private static AnswerContact of(
      String name, ContactDetails details, ImmutableList<DropIn> dropIns, boolean isCover) {
    return new AnswerContact(
        name, details.telephone(), details.email(), details.socialMedia(), dropIns, isCover);
  }

  boolean isReachable() {
    return telephone.isPresent() || email.isPresent() || !socialMedia.isEmpty();
  }

  /**
   * Copies the contact with other drop-ins.
   *
   * @param others the drop-ins
   * @return the copy
   */
  public AnswerContact withDropIns(ImmutableList<DropIn> others) {
    return new AnswerContact(name, telephone, email, socialMedia, others, isCover);
  }
}
