package org.lac4j.rules.eligibility;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.internal.Labels;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.UnplacedReason;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.NextQuestion.About;

/**
 * Why a place does not settle the area, and the question that does.
 *
 * @param reason what is in doubt
 * @param question what to ask
 */
record PlaceDoubt(Reason reason, NextQuestion question) {

  private static final String ADDRESS =
      "What is their address? If they have no fixed address, where do they usually stay?";

  static PlaceDoubt of(Optional<Placement> placement) {
    Placement known = placement.orElse(null);
    if (known instanceof Placement.NearEdge nearEdge) {
      return nearEdge(nearEdge);
    }
    if (known instanceof Placement.Split split) {
      return split(split);
    }
    if (known instanceof Placement.Unplaced unplaced) {
      return unplaced(unplaced.why());
    }
    return doubt(
        Reason.of("place-missing", "It is not known where they live.", "P7"),
        "Where do they live? If they have no fixed address, where do they usually stay?");
  }

  private static PlaceDoubt nearEdge(Placement.NearEdge place) {
    ImmutableList<Area> areas = place.possibleAreas();
    boolean uncovered = place.mayBeUncovered();
    return doubt(
        Reason.of(
                "place-near-edge",
                "The place is "
                    + Distances.text(place.metresFromEdge())
                    + " from a boundary and known to within "
                    + Distances.text(place.accuracyMetres())
                    + ": it may be in "
                    + anyOf(areas)
                    + (uncovered ? ", or where nobody covers." : ", and each of these is covered."),
                "P7")
            .with("areas", codes(areas))
            .with("metresFromEdge", place.metresFromEdge())
            .with("accuracyMetres", place.accuracyMetres()),
        ADDRESS);
  }

  private static PlaceDoubt split(Placement.Split place) {
    ImmutableList<Area> areas = place.possibleAreas();
    boolean covered = place.isCertainlyCovered();
    return doubt(
        Reason.of(
                "place-split",
                covered
                    ? "The postcode reaches over several areas: the home may be in "
                        + anyOf(areas)
                        + ", and is covered whichever it is."
                    : "Only part of the postcode is covered: the home may be in "
                        + (areas.isEmpty()
                            ? "no area at all."
                            : anyOf(areas) + ", or where nobody covers."),
                "P7")
            .with("areas", codes(areas))
            .with("coveredWhicheverItIs", covered),
        ADDRESS);
  }

  private static PlaceDoubt unplaced(UnplacedReason why) {
    String text =
        switch (why) {
          case RETIRED -> "The postcode is no longer in use.";
          case NOT_YET_IN_USE -> "The postcode was not in use yet on that day.";
          case LARGE_USER ->
              "The postcode belongs to a large user or a PO box: it says where post goes, not where they live.";
          case NO_GRID_REFERENCE -> "The postcode is known, but not where it is.";
          case OUTSIDE_GREAT_BRITAIN -> "The place given is outside Great Britain.";
          case UNKNOWN -> "The directory does not know the postcode or property given.";
          case NO_DIRECTORY ->
              "There is no directory at hand in which to look up the postcode or property given.";
        };
    String question =
        switch (why) {
          case RETIRED -> "What is the postcode now, or their address?";
          case NOT_YET_IN_USE -> "What was the postcode then, or what is their address?";
          case LARGE_USER, NO_GRID_REFERENCE -> ADDRESS;
          case OUTSIDE_GREAT_BRITAIN, UNKNOWN ->
              "Is it written correctly? If so, what is their address, or where do they usually stay?";
          case NO_DIRECTORY -> "Where is it on a map, or what is their address?";
        };
    return doubt(Reason.of("place-not-found", text, "P7").with("why", Labels.of(why)), question);
  }

  private static PlaceDoubt doubt(Reason reason, String question) {
    return new PlaceDoubt(reason, new NextQuestion(About.ADDRESS, question));
  }

  private static String anyOf(List<Area> areas) {
    return areas.stream().map(Area::name).collect(joining(" or "));
  }

  private static String codes(List<Area> areas) {
    return areas.stream().map(area -> area.code().value()).collect(joining(" "));
  }
}
