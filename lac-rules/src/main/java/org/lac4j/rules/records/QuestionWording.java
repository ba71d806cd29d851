package org.lac4j.rules.records;

import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Residence;
import org.lac4j.rules.eligibility.NextQuestion;
import org.lac4j.rules.eligibility.NextQuestion.About;

/**
 * Questions in words that fit whom they are about, which eligibility itself may not know.
 *
 * @source P7, P12
 */
public final class QuestionWording {

  private QuestionWording() {}

  /**
   * Words a question so that nobody without a fixed address is asked for one, and no group where it lives.
   *
   * @param question the question
   * @param introduced whom it is about
   * @return the question, or one about the same in other words
   */
  public static NextQuestion fitting(NextQuestion question, Introduced introduced) {
    if (introduced instanceof CommunityGroup) {
      return new NextQuestion(question.about(), ofGroup(question));
    }
    boolean noFixedAddress =
        introduced.residence().filter(Residence.NoFixedAddress.class::isInstance).isPresent();
    return noFixedAddress && question.about() == About.ADDRESS
        ? new NextQuestion(
            About.ADDRESS,
            "Where do they usually stay? A street, a landmark or a place on a map is enough.")
        : question;
  }

  private static String ofGroup(NextQuestion question) {
    return switch (question.about()) {
      case ADDRESS -> "Where is the group based, or where does it meet?";
      case WISH ->
          "Have you asked the group yet whether they'd like a conversation? It's their choice.";
      case NOTHING -> question.text();
    };
  }
}
