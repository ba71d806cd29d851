package org.lac4j.rules.timeframe;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;
import org.lac4j.rules.internal.waits.WaitList;
import org.lac4j.rules.timeframe.WaitChange.Kind;

/** Finds what says that the waits of an area are changing. */
final class ChangingWaits {

  private static final int LATELY = 56;
  private static final int BEFORE = 308;
  private static final int HALF_YEAR = 182;

  /** Chance alone brings as many, or as few, in 1 of 20 areas. */
  private static final double RARE = 0.05;

  private final Team team;
  private final LocalDate asOf;
  private final int day;

  ChangingWaits(Team team, LocalDate asOf) {
    this.team = team;
    this.asOf = asOf;
    this.day = (int) asOf.toEpochDay();
  }

  ImmutableList<WaitChange> of(AreaCode area, WaitList meetings) {
    ImmutableList.Builder<WaitChange> changes = ImmutableList.builder();
    post(area).map(WaitChange::of).ifPresent(changes::add);
    demand(meetings).ifPresent(changes::add);
    queue(meetings).ifPresent(changes::add);
    return changes.build();
  }

  private Optional<Kind> post(AreaCode area) {
    Optional<PointOfContact> contact = team.pointOfContact(area, asOf);
    if (contact.isEmpty()) {
      return Optional.empty();
    }
    if (contact.get() instanceof PointOfContact.InPost inPost) {
      return inPost.away().isPresent()
          ? Optional.of(Kind.AWAY)
          : Optional.of(Kind.NEW_IN_POST).filter(kind -> isNew(area));
    }
    return Optional.of(Kind.VACANT).filter(kind -> contact.get() instanceof PointOfContact.Vacant);
  }

  private boolean isNew(AreaCode area) {
    return team.allPosts().stream()
        .filter(post -> post.areas().contains(area) && post.includes(asOf))
        .flatMap(post -> post.from().stream())
        .anyMatch(from -> from.isAfter(asOf.minusDays(HALF_YEAR)));
  }

  /** Whether the last weeks brought more or fewer people than those before, beyond what chance brings. */
  private Optional<WaitChange> demand(WaitList meetings) {
    int all = meetings.cameBy(day);
    int lately = all - meetings.cameBy(day - LATELY);
    int first = all == 0 ? day : meetings.came(0);
    int exposure = Math.min(BEFORE, day - LATELY - first);
    int before = all - lately - meetings.cameBy(day - LATELY - BEFORE);
    if (exposure < HALF_YEAR || before == 0) {
      return Optional.empty();
    }
    double usual = (double) before * LATELY / exposure;
    BinomialDistribution byChance =
        BinomialDistribution.of(lately + before, (double) LATELY / (LATELY + exposure));
    if (byChance.survivalProbability(lately - 1) < RARE) {
      return Optional.of(new WaitChange(Kind.DEMAND_ROSE, lately, usual));
    }
    return byChance.cumulativeProbability(lately) < RARE
        ? Optional.of(new WaitChange(Kind.DEMAND_FELL, lately, usual))
        : Optional.empty();
  }

  /** Whether the queue is longer or shorter than some weeks ago, by more than twice what chance changes. */
  private Optional<WaitChange> queue(WaitList meetings) {
    int now = meetings.waitingOn(day);
    int before = meetings.waitingOn(day - LATELY);
    double beyondChance = 2 * Math.sqrt((double) now + before) + 1;
    if (Math.abs(now - before) <= beyondChance) {
      return Optional.empty();
    }
    return Optional.of(
        new WaitChange(now > before ? Kind.MORE_WAIT : Kind.FEWER_WAIT, now, before));
  }
}
