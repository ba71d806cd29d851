package org.lac4j.rules.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lac4j.core.internal.Labels;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.UnplacedReason;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.NextQuestion.About;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.EligibilityMessage;

/**
 * Why a place does not settle the area, and the question that does.
 *
 * @param reason what is in doubt
 * @param question what to ask
 */
record PlaceDoubt(Reason reason, NextQuestion question) {

  static PlaceDoubt of(Optional<Placement> placement, Phrases phrases) {
    Placement known = placement.orElse(null);
    if (known instanceof Placement.NearEdge nearEdge) {
      return nearEdge(nearEdge, phrases);
    }
    if (known instanceof Placement.Split split) {
      return split(split, phrases);
    }
    if (known instanceof Placement.Unplaced unplaced) {
      return unplaced(unplaced.why(), phrases);
    }
    return doubt(
        phrases.reason(EligibilityMessage.PLACE_MISSING),
        EligibilityMessage.QUESTION_PLACE,
        phrases);
  }

  private static PlaceDoubt nearEdge(Placement.NearEdge place, Phrases phrases) {
    ImmutableList<Area> areas = place.possibleAreas();
    Reason reason =
        phrases.reason(
            EligibilityMessage.PLACE_NEAR_EDGE.key(),
            place.mayBeUncovered()
                ? EligibilityMessage.PLACE_NEAR_EDGE_UNCOVERED
                : EligibilityMessage.PLACE_NEAR_EDGE,
            ImmutableMap.of(
                "edge", phrases.distance(place.metresFromEdge()),
                "accuracy", phrases.distance(place.accuracyMetres()),
                "areas", anyOf(areas, phrases)));
    return doubt(
        reason
            .with("areas", codes(areas))
            .with("metresFromEdge", place.metresFromEdge())
            .with("accuracyMetres", place.accuracyMetres()),
        EligibilityMessage.QUESTION_ADDRESS,
        phrases);
  }

  private static PlaceDoubt split(Placement.Split place, Phrases phrases) {
    ImmutableList<Area> areas = place.possibleAreas();
    boolean covered = place.isCertainlyCovered();
    EligibilityMessage uncovered =
        areas.isEmpty()
            ? EligibilityMessage.PLACE_SPLIT_NOWHERE
            : EligibilityMessage.PLACE_SPLIT_UNCOVERED;
    Reason reason =
        phrases.reason(
            EligibilityMessage.PLACE_SPLIT.key(),
            covered ? EligibilityMessage.PLACE_SPLIT : uncovered,
            ImmutableMap.of("areas", anyOf(areas, phrases)));
    return doubt(
        reason.with("areas", codes(areas)).with("coveredWhicheverItIs", covered),
        EligibilityMessage.QUESTION_ADDRESS,
        phrases);
  }

  private static PlaceDoubt unplaced(UnplacedReason why, Phrases phrases) {
    EligibilityMessage text =
        switch (why) {
          case RETIRED -> EligibilityMessage.PLACE_RETIRED;
          case NOT_YET_IN_USE -> EligibilityMessage.PLACE_NOT_YET_IN_USE;
          case LARGE_USER -> EligibilityMessage.PLACE_LARGE_USER;
          case NO_GRID_REFERENCE -> EligibilityMessage.PLACE_NO_GRID_REFERENCE;
          case OUTSIDE_GREAT_BRITAIN -> EligibilityMessage.PLACE_OUTSIDE_GREAT_BRITAIN;
          case UNKNOWN -> EligibilityMessage.PLACE_UNKNOWN;
          case NO_DIRECTORY -> EligibilityMessage.PLACE_NO_DIRECTORY;
        };
    EligibilityMessage question =
        switch (why) {
          case RETIRED -> EligibilityMessage.QUESTION_POSTCODE_NOW;
          case NOT_YET_IN_USE -> EligibilityMessage.QUESTION_POSTCODE_THEN;
          case LARGE_USER, NO_GRID_REFERENCE -> EligibilityMessage.QUESTION_ADDRESS;
          case OUTSIDE_GREAT_BRITAIN, UNKNOWN -> EligibilityMessage.QUESTION_SPELLING;
          case NO_DIRECTORY -> EligibilityMessage.QUESTION_MAP;
        };
    return doubt(
        phrases.reason("place-not-found", text, ImmutableMap.of()).with("why", Labels.of(why)),
        question,
        phrases);
  }

  private static PlaceDoubt doubt(Reason reason, EligibilityMessage question, Phrases phrases) {
    return new PlaceDoubt(reason, new NextQuestion(About.ADDRESS, phrases.text(question)));
  }

  private static String anyOf(List<Area> areas, Phrases phrases) {
    return phrases.words().anyOf(areas.stream().map(Area::name).toList());
  }

  private static String codes(List<Area> areas) {
    return areas.stream().map(area -> area.code().value()).collect(Collectors.joining(" "));
  }
}
