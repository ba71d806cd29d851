package org.lac4j.rules.records;

import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Residence;
import org.lac4j.rules.eligibility.NextQuestion;
import org.lac4j.rules.eligibility.NextQuestion.About;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.EligibilityMessage;
import org.lac4j.rules.words.Messages;

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
    return fitting(question, introduced, Messages.english());
  }

  /**
   * Words a question so that nobody without a fixed address is asked for one, and no group where it lives.
   *
   * @param question the question
   * @param introduced whom it is about
   * @param words the council's own words, or those of another language
   * @return the question, or one about the same in other words
   */
  public static NextQuestion fitting(NextQuestion question, Introduced introduced, Messages words) {
    Phrases phrases = new Phrases(words);
    if (introduced instanceof CommunityGroup) {
      return new NextQuestion(question.about(), ofGroup(question, phrases));
    }
    boolean noFixedAddress =
        introduced.residence().filter(Residence.NoFixedAddress.class::isInstance).isPresent();
    return noFixedAddress && question.about() == About.ADDRESS
        ? new NextQuestion(About.ADDRESS, phrases.text(EligibilityMessage.QUESTION_STAY))
        : question;
  }

  private static String ofGroup(NextQuestion question, Phrases phrases) {
    return switch (question.about()) {
      case ADDRESS -> phrases.text(EligibilityMessage.QUESTION_GROUP_PLACE);
      case WISH -> phrases.text(EligibilityMessage.QUESTION_GROUP_WISH);
      case NOTHING -> question.text();
    };
  }
}
