package org.lac4j.rules.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.Eligibility.Undetermined;
import org.lac4j.rules.eligibility.NextQuestion.About;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.EligibilityMessage;
import org.lac4j.rules.words.Messages;

/** The sentences about the place and the wish. */
record EligibilityWording(Phrases phrases) {

  EligibilityWording(Messages words) {
    this(new Phrases(words));
  }

  ImmutableList<Reason> notWanted() {
    return ImmutableList.of(phrases.reason(EligibilityMessage.CONVERSATION_NOT_WANTED));
  }

  ImmutableList<String> welcomeBack() {
    return steps(EligibilityMessage.STEP_WELCOME, EligibilityMessage.STEP_WHO_ELSE_IF_ASKED);
  }

  ImmutableList<String> nearOthers() {
    return steps(
        EligibilityMessage.STEP_WHO_ELSE,
        EligibilityMessage.STEP_NEAREST,
        EligibilityMessage.STEP_CHECK_AGAIN);
  }

  ImmutableList<String> farFromOthers() {
    return steps(EligibilityMessage.STEP_WHO_ELSE, EligibilityMessage.STEP_CHECK_AGAIN);
  }

  private ImmutableList<String> steps(EligibilityMessage... messages) {
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    for (EligibilityMessage message : messages) {
      steps.add(phrases.text(message));
    }
    return steps.build();
  }

  Reason wanted() {
    return phrases.reason(EligibilityMessage.CONVERSATION_WANTED);
  }

  ImmutableList<Reason> eligible(Area area) {
    return ImmutableList.of(covered(area), wanted());
  }

  Undetermined wishNotAsked(Area area) {
    return wishNotAsked(covered(area));
  }

  Undetermined wishNotAsked(Reason covered) {
    return new Undetermined(
        new NextQuestion(About.WISH, phrases.text(EligibilityMessage.QUESTION_WISH)),
        ImmutableList.of(covered, notAsked()));
  }

  private Reason notAsked() {
    return phrases.reason(EligibilityMessage.CONVERSATION_NOT_ASKED);
  }

  ImmutableList<Reason> outside(Eligibility.OutsideCoverage answer) {
    Reason place = outside(answer.place(), answer.nearestOffered());
    return answer.wish() == ConversationWish.NO
        ? ImmutableList.of(notWanted().get(0), place)
        : ImmutableList.of(place);
  }

  private Reason outside(Placement.Outside place, boolean nearestOffered) {
    Reason reason =
        place
            .nearest()
            .filter(area -> nearestOffered)
            .map(
                area ->
                    phrases.reason(
                        EligibilityMessage.PLACE_NOT_COVERED.key(),
                        EligibilityMessage.PLACE_NOT_COVERED_NEAREST,
                        ImmutableMap.of(
                            "area", area.name(), "distance", phrases.distance(place.metres()))))
            .orElseGet(() -> phrases.reason(EligibilityMessage.PLACE_NOT_COVERED));
    return place
        .nearest()
        .map(
            area ->
                reason.with("nearestArea", area.code()).with("metres", Math.round(place.metres())))
        .orElse(reason);
  }

  Undetermined unsettledPlace(Optional<Placement> placement, ConversationWish wish) {
    PlaceDoubt doubt = PlaceDoubt.of(placement, phrases);
    return switch (wish) {
      case YES -> new Undetermined(doubt.question(), ImmutableList.of(doubt.reason(), wanted()));
      case NOT_ASKED ->
          new Undetermined(doubt.question(), ImmutableList.of(doubt.reason(), notAsked()));
      case NO ->
          new Undetermined(
              new NextQuestion(About.NOTHING, phrases.text(EligibilityMessage.QUESTION_NOTHING)),
              ImmutableList.of(notWanted().get(0), doubt.reason()));
    };
  }

  private Reason covered(Area area) {
    return phrases
        .reason(EligibilityMessage.PLACE_COVERED, ImmutableMap.of("area", area.name()))
        .with("area", area.code());
  }
}
