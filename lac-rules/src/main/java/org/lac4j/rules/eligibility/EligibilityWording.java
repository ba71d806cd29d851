package org.lac4j.rules.eligibility;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.Eligibility.Undetermined;
import org.lac4j.rules.eligibility.NextQuestion.About;

/** The sentences about the place and the wish. */
final class EligibilityWording {

  static final ImmutableList<Reason> NOT_WANTED =
      ImmutableList.of(
          Reason.of(
              "conversation-not-wanted",
              "They don't want a conversation now. It's their choice and needs no reason.",
              "P3",
              "P7"));

  static final ImmutableList<String> WELCOME_BACK =
      ImmutableList.of(
          "They're welcome to get in touch at any time.",
          "If they ask, we can tell them who else might be able to help.");

  static final Reason WANTED = Reason.of("conversation-wanted", "They want a conversation.", "P7");

  private static final Reason NOT_ASKED =
      Reason.of(
          "conversation-not-asked",
          "They have not been asked whether they want a conversation.",
          "P7",
          "P20");

  private static final NextQuestion WISH_QUESTION =
      new NextQuestion(
          About.WISH,
          "Have you asked them yet whether they'd like a conversation? It's their choice.");

  private static final NextQuestion NOTHING_TO_ASK =
      new NextQuestion(
          About.NOTHING, "There's nothing to ask. They're welcome to get in touch at any time.");

  private EligibilityWording() {}

  static ImmutableList<Reason> eligible(Area area) {
    return ImmutableList.of(covered(area), WANTED);
  }

  static Undetermined wishNotAsked(Area area) {
    return wishNotAsked(covered(area));
  }

  static Undetermined wishNotAsked(Reason covered) {
    return new Undetermined(WISH_QUESTION, ImmutableList.of(covered, NOT_ASKED));
  }

  static ImmutableList<Reason> outside(Eligibility.OutsideCoverage answer) {
    Reason place = outside(answer.place(), answer.nearestOffered());
    return answer.wish() == ConversationWish.NO
        ? ImmutableList.of(NOT_WANTED.get(0), place)
        : ImmutableList.of(place);
  }

  private static Reason outside(Placement.Outside place, boolean nearestOffered) {
    Reason reason =
        Reason.of(
            "place-not-covered",
            place
                .nearest()
                .filter(area -> nearestOffered)
                .map(
                    area ->
                        "The place is in no area that is covered. The nearest is "
                            + area.name()
                            + ", "
                            + Distances.text(place.metres())
                            + " away, and its coordinator can help with what they know.")
                .orElse("The place is in no area that is covered."),
            "P7",
            "R7");
    return place
        .nearest()
        .map(
            area ->
                reason.with("nearestArea", area.code()).with("metres", Math.round(place.metres())))
        .orElse(reason);
  }

  static Undetermined unsettledPlace(Optional<Placement> placement, ConversationWish wish) {
    PlaceDoubt doubt = PlaceDoubt.of(placement);
    return switch (wish) {
      case YES -> new Undetermined(doubt.question(), ImmutableList.of(doubt.reason(), WANTED));
      case NOT_ASKED ->
          new Undetermined(doubt.question(), ImmutableList.of(doubt.reason(), NOT_ASKED));
      case NO ->
          new Undetermined(NOTHING_TO_ASK, ImmutableList.of(NOT_WANTED.get(0), doubt.reason()));
    };
  }

  private static Reason covered(Area area) {
    return Reason.of(
            "place-covered", "The place is in " + area.name() + ", which is covered.", "P7")
        .with("area", area.code());
  }
}
