package org.lac4j.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.lac4j.core.internal.Labels;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.rules.Decision;
import org.lac4j.rules.Reason;

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
   * @param area the area that they live in
   * @param contact whom to speak to; empty only if the rule was not given a team
   * @param reasons why, with any absence or vacancy and who covers; at least one
   * @source P7, P11
   */
  record Eligible(Area area, Optional<PointOfContact> contact, ImmutableList<Reason> reasons)
      implements Eligibility {
    /**
     * Checks the reasons.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public Eligible {
      requireNonNull(area, "area");
      requireNonNull(contact, "contact");
      checkReasons(reasons);
    }

    @Override
    public String outcome() {
      return "eligible";
    }

    @Override
    public ImmutableMap<String, Object> details() {
      ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
      details.put("area", EligibilityDetails.of(area));
      contact.ifPresent(known -> details.put("contact", EligibilityDetails.of(known)));
      return details.buildOrThrow();
    }
  }

  /**
   * A place in no covered area, whatever the wish.
   *
   * @param place the place, with the nearest area as information
   * @param nextSteps what can be done all the same, the most useful first; at least one
   * @source P7, R7
   */
  record OutsideCoverage(Placement.Outside place, ImmutableList<String> nextSteps)
      implements Eligibility {
    /**
     * Checks the next steps.
     *
     * @throws IllegalArgumentException if there is no next step: nobody is sent away without one
     */
    public OutsideCoverage {
      requireNonNull(place, "place");
      if (nextSteps.isEmpty()) {
        throw new IllegalArgumentException(
            "An answer outside coverage has 0 next steps: give one or more.");
      }
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
      return EligibilityTexts.outside(place);
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
   * @param area the area that they live in
   * @source P3, P7
   */
  record ConversationNotWanted(Area area) implements Eligibility {
    /** Checks that there is an area. */
    public ConversationNotWanted {
      requireNonNull(area, "area");
    }

    @Override
    public String outcome() {
      return "conversation-not-wanted";
    }

    @Override
    public ImmutableList<Reason> reasons() {
      return EligibilityTexts.NOT_WANTED;
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return EligibilityTexts.WELCOME_BACK;
    }

    @Override
    public ImmutableMap<String, Object> details() {
      return ImmutableMap.of("area", EligibilityDetails.of(area));
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
      return ImmutableMap.of(
          "nextQuestion",
          ImmutableMap.of("about", Labels.of(question.about()), "text", question.text()));
    }
  }

  private static void checkReasons(ImmutableList<Reason> reasons) {
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("A decision has 0 reasons: give one or more.");
    }
  }
}
