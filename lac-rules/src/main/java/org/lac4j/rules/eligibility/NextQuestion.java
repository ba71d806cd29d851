package org.lac4j.rules.eligibility;

import static java.util.Objects.requireNonNull;

import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Residence;

/**
 * The one question that settles more, in words that can be put to the person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param about what it asks for
 * @param text the question in plain English, not blank
 */
public record NextQuestion(About about, String text) {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public NextQuestion {
    requireNonNull(about, "about");
    if (text.isBlank()) {
      throw new IllegalArgumentException("The question about " + about + " is blank: word it.");
    }
  }

  /**
   * Returns the question as it fits whom it is about: nobody without a fixed address is asked for one, and a group is not
   * asked where it lives.
   *
   * @param introduced whom it is about
   * @return this question, or one about the same in other words
   * @source P7, P12
   */
  public NextQuestion fitting(Introduced introduced) {
    if (introduced instanceof CommunityGroup) {
      return switch (about) {
        case ADDRESS -> new NextQuestion(about, "Where is the group based, or where does it meet?");
        case WISH ->
            new NextQuestion(
                about,
                "Have you asked the group yet whether they'd like a conversation? It's their"
                    + " choice.");
        case NOTHING -> this;
      };
    }
    boolean noFixedAddress =
        introduced.residence().filter(Residence.NoFixedAddress.class::isInstance).isPresent();
    return noFixedAddress && about == About.ADDRESS
        ? new NextQuestion(
            about,
            "Where do they usually stay? A street, a landmark or a place on a map is enough.")
        : this;
  }

  /**
   * What a question may ask for: no more than eligibility may know.
   *
   * @source P7
   */
  public enum About {
    /** The place where they live or usually are. */
    ADDRESS,
    /** Whether they want a conversation. */
    WISH,
    /** Nothing: they have said no, and nobody need ask them for more. */
    NOTHING
  }
}
