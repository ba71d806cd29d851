package org.lac4j.rules.caseload;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.lac4j.core.introduction.Stage;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.IntroducedId;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.AreaCode;

/**
 * Who is in touch and who waits, by area, at one moment.
 *
 * @param inTouch those who have had a conversation and are open
 * @param waiting those who are open and have had none
 */
record AreaCounts(
    ImmutableSetMultimap<AreaCode, IntroducedId> inTouch,
    ImmutableSetMultimap<AreaCode, IntroducedId> waiting) {

  private static final Set<Stage> WAITING = Sets.immutableEnumSet(Stage.RECEIVED, Stage.ANSWERED);

  static AreaCounts of(Collection<Supported> journeys, Instant moment) {
    ImmutableSetMultimap.Builder<AreaCode, IntroducedId> inTouch = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<AreaCode, IntroducedId> waiting = ImmutableSetMultimap.builder();
    for (Supported supported : journeys) {
      supported
          .journey()
          .asOf(moment)
          .filter(journey -> journey.isOpen())
          .ifPresent(
              journey ->
                  (WAITING.contains(journey.stage()) ? waiting : inTouch)
                      .put(supported.area(), supported.introduced()));
    }
    return new AreaCounts(inTouch.build(), waiting.build());
  }

  Numbers in(Collection<AreaCode> areas) {
    Set<IntroducedId> met = new LinkedHashSet<>();
    Set<IntroducedId> unmet = new LinkedHashSet<>();
    for (AreaCode area : areas) {
      met.addAll(inTouch.get(area));
      unmet.addAll(waiting.get(area));
    }
    return new Numbers(
        count(met, PersonId.class),
        count(met, FamilyId.class),
        count(met, GroupId.class),
        Sets.difference(unmet, met).size());
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
