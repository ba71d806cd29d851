package org.lac4j.rules.caseload;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.IntroducedId;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.team.TeamOnADay;

/**
 * Who is in touch and who waits, by whose count they are in, at one moment.
 *
 * @param inTouch those who have had a conversation and are open
 * @param waiting those who are open and have had none
 */
record CaseloadTally(
    ImmutableSetMultimap<Whose, IntroducedId> inTouch,
    ImmutableSetMultimap<Whose, IntroducedId> waiting) {

  static CaseloadTally of(TeamOnADay team, Collection<Supported> journeys, Instant moment) {
    WhoseCount whose = new WhoseCount(team);
    ImmutableSetMultimap.Builder<Whose, IntroducedId> inTouch = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<Whose, IntroducedId> waiting = ImmutableSetMultimap.builder();
    for (Supported supported : journeys) {
      supported
          .journey()
          .asOf(moment)
          .filter(journey -> journey.isOpen())
          .ifPresent(
              journey ->
                  (WhoseCount.isWaiting(journey) ? waiting : inTouch)
                      .put(whose.of(supported, journey), supported.introduced()));
    }
    return new CaseloadTally(inTouch.build(), waiting.build());
  }

  Numbers of(Whose whose) {
    Set<IntroducedId> met = inTouch.get(whose);
    return new Numbers(
        count(met, PersonId.class),
        count(met, FamilyId.class),
        count(met, GroupId.class),
        Sets.difference(waiting.get(whose), met).size());
  }

  private static int count(Set<IntroducedId> ids, Class<? extends IntroducedId> kind) {
    return (int) ids.stream().filter(kind::isInstance).count();
  }

  /** How many there are of each kind in touch, and how many of any kind wait. */
  record Numbers(int individuals, int families, int groups, int waiting) {

    int open() {
      return individuals + families;
    }
  }
}
