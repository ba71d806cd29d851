package org.lac4j.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.rules.Decision;
import org.lac4j.rules.Reason;
import org.lac4j.rules.words.Messages;

/**
 * One of four answers to the question whether Local Area Coordination is for someone.
 *
 * <p>Only two of them say no, and the types allow each for one reason alone: {@link OutsideCoverage} is made from a
 * placement outside every area, {@link ConversationNotWanted} says what the person chose, and both word their own
 * reasons. A missing fact is {@link Undetermined}, a question and no refusal.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P7, P20, R2
 */
public sealed interface Eligibility extends Decision {

  /**
   * A covered place, and someone who wants a conversation.
   *
   * <p>The place may be in one area or in one of several: if each of them is covered, only who the coordinator is stays
   * open, and the question settles that.
   *
   * @param possible the areas that they may live in, the likeliest first, each with whom to speak to; at least one
   * @param question the question that settles which; present exactly if there are several
   * @param reasons why, with any absence or vacancy and who covers; at least one
   * @source P7, P11
   */
  record Eligible(
      ImmutableList<PossibleContact> possible,
      Optional<NextQuestion> question,
      ImmutableList<Reason> reasons)
      implements Eligibility {
    /**
     * Checks the areas, the question and the reasons.
     *
     * @throws IllegalArgumentException if there is no area or no reason, or a question without a choice, or a choice without
     *     a question
     */
    public Eligible {
      checkReasons(reasons);
      if (possible.isEmpty() || question.isPresent() != possible.size() > 1) {
        throw new IllegalArgumentException(
            "Someone eligible lives in one area, or in one of several with a question which, not in "
                + possible.size()
                + " areas "
                + (question.isPresent() ? "with" : "without")
                + " a question.");
      }
    }

    /**
     * Makes the answer for one area.
     *
     * @param area the area that they live in
     * @param contact whom to speak to; empty only if the rule was not given a team
     * @param reasons why; at least one
     * @throws IllegalArgumentException if there is no reason
     */
    public Eligible(Area area, Optional<PointOfContact> contact, ImmutableList<Reason> reasons) {
      this(ImmutableList.of(new PossibleContact(area, contact)), Optional.empty(), reasons);
    }

    /**
     * Returns the area that they live in.
     *
     * @return the area; empty if it may be one of several
     */
    public Optional<Area> area() {
      return settled().map(PossibleContact::area);
    }

    /**
     * Returns whom to speak to.
     *
     * @return the point of contact; empty if it may be one of several, or if the rule was not given a team
     */
    public Optional<PointOfContact> contact() {
      return settled().flatMap(PossibleContact::contact);
    }

    private Optional<PossibleContact> settled() {
      return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    @Override
    public String outcome() {
      return "eligible";
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return question.map(asked -> ImmutableList.of(asked.text())).orElse(ImmutableList.of());
    }

    @Override
    public ImmutableMap<String, Object> details() {
      return settled()
          .map(EligibilityDetails::of)
          .orElseGet(
              () ->
                  ImmutableMap.of(
                      "possible",
                      possible.stream()
                          .map(EligibilityDetails::of)
                          .collect(ImmutableList.toImmutableList()),
                      "nextQuestion",
                      EligibilityDetails.of(question.orElseThrow())));
    }
  }

  /**
   * An area that someone may live in, and whom to speak to there.
   *
   * @param area the area
   * @param contact whom to speak to; empty only if the rule was not given a team
   * @source P11
   */
  record PossibleContact(Area area, Optional<PointOfContact> contact) {
    /** Checks that nothing is null. */
    public PossibleContact {
      requireNonNull(area, "area");
      requireNonNull(contact, "contact");
    }
  }

  /**
   * A place in no covered area, whatever the wish.
   *
   * @param place the place, with the nearest area as information
   * @param wish whether they want a conversation; after a no nobody is advised to act for them
   * @param nearestOffered whether the coordinator of the nearest area helps with what they know
   * @param nextSteps what can be done all the same, the most useful first; at least one
   * @param words the words of the reasons
   * @source P3, P7, R7
   */
  record OutsideCoverage(
      Placement.Outside place,
      ConversationWish wish,
      boolean nearestOffered,
      ImmutableList<String> nextSteps,
      Messages words)
      implements Eligibility {
    /**
     * Checks the next steps.
     *
     * @throws IllegalArgumentException if there is no next step: nobody is sent away without one
     */
    public OutsideCoverage {
      requireNonNull(place, "place");
      requireNonNull(wish, "wish");
      requireNonNull(words, "words");
      if (nextSteps.isEmpty()) {
        throw new IllegalArgumentException(
            "An answer outside coverage has 0 next steps: give one or more.");
      }
    }

    /**
     * Makes an answer in the library's own words.
     *
     * @param place the place, with the nearest area as information
     * @param wish whether they want a conversation
     * @param nearestOffered whether the coordinator of the nearest area helps with what they know
     * @param nextSteps what can be done all the same, the most useful first; at least one
     * @throws IllegalArgumentException if there is no next step
     */
    public OutsideCoverage(
        Placement.Outside place,
        ConversationWish wish,
        boolean nearestOffered,
        ImmutableList<String> nextSteps) {
      this(place, wish, nearestOffered, nextSteps, Messages.english());
    }

    /**
     * Returns the nearest area, as information.
     *
     * @return the area; empty if the coverage has none
     * @source R7
     */
    public Optional<Area> nearest() {
      return place.nearest();
    }

    /**
     * Returns the distance to the nearest area.
     *
     * @return the distance in metres; infinite if there is no area
     */
    public double metres() {
      return place.metres();
    }

    @Override
    public String outcome() {
      return "outside-coverage";
    }

    @Override
    public ImmutableList<Reason> reasons() {
      return new EligibilityWording(words).outside(this);
    }

    @Override
    public ImmutableMap<String, Object> details() {
      return nearest()
          .map(
              area ->
                  ImmutableMap.<String, Object>of(
                      "nearestArea", EligibilityDetails.of(area), "metres", metres()))
          .orElse(ImmutableMap.of());
    }
  }

  /**
   * A covered place, and someone who does not want a conversation: their choice, which owes nobody a reason.
   *
   * @param areas the areas that they may live in, the likeliest first; at least one
   * @param words the words of the reasons
   * @source P3, P7
   */
  record ConversationNotWanted(ImmutableList<Area> areas, Messages words) implements Eligibility {
    /**
     * Checks the areas.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ConversationNotWanted {
      requireNonNull(words, "words");
      if (areas.isEmpty()) {
        throw new IllegalArgumentException("Someone who lives in a covered area lives in one.");
      }
    }

    /**
     * Makes an answer in the library's own words.
     *
     * @param areas the areas that they may live in, one or more
     * @throws IllegalArgumentException if there is no area
     */
    public ConversationNotWanted(ImmutableList<Area> areas) {
      this(areas, Messages.english());
    }

    /**
     * Makes the answer for one area.
     *
     * @param area the area that they live in
     */
    public ConversationNotWanted(Area area) {
      this(ImmutableList.of(area), Messages.english());
    }

    @Override
    public String outcome() {
      return "conversation-not-wanted";
    }

    @Override
    public ImmutableList<Reason> reasons() {
      return new EligibilityWording(words).notWanted();
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return new EligibilityWording(words).welcomeBack();
    }

    @Override
    public ImmutableMap<String, Object> details() {
      return areas.size() == 1
          ? ImmutableMap.of("area", EligibilityDetails.of(areas.get(0)))
          : ImmutableMap.of();
    }
  }

  /**
   * Not settled yet: a fact is missing, and the next question asks for it.
   *
   * @param question the next question
   * @param reasons what is known and what is missing; at least one
   * @source P7, P20
   */
  record Undetermined(NextQuestion question, ImmutableList<Reason> reasons) implements Eligibility {
    /**
     * Checks the reasons.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public Undetermined {
      requireNonNull(question, "question");
      checkReasons(reasons);
    }

    @Override
    public String outcome() {
      return "undetermined";
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return ImmutableList.of(question.text());
    }

    @Override
    public ImmutableMap<String, Object> details() {
      return ImmutableMap.of("nextQuestion", EligibilityDetails.of(question));
    }
  }

  private static void checkReasons(ImmutableList<Reason> reasons) {
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("A decision has 0 reasons: give one or more.");
    }
  }
}
