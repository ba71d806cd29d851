package org.lac4j.examples.democity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Channel;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.team.Team;

/**
 * Makes the introductions of a few months: about 9 a month for each of 12 areas, with aims in the mix of the survey and
 * introducers in that of its partners. How the rest is mixed is an assumption.
 *
 * @source R1, R3, R5
 */
final class IntroductionMaker {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

  /** How many of a hundred introductions have 0, 1, 2, 3 and 4 aims. */
  private static final ImmutableList<Integer> AIM_COUNTS = ImmutableList.of(4, 30, 36, 22, 8);

  private final Dice dice;
  private final IntroducedMaker introduced;
  private final Team team;

  private IntroductionMaker(long seed, IntroducedMaker introduced, Team team) {
    this.dice = new Dice(seed, "introductions");
    this.introduced = introduced;
    this.team = team;
  }

  /** Makes the introductions received before a day, the oldest first. */
  static ImmutableList<Introduction> make(
      long seed, IntroducedMaker introduced, Team team, LocalDate before) {
    IntroductionMaker maker = new IntroductionMaker(seed, introduced, team);
    List<Instant> moments = FIRST_DAY.datesUntil(before).flatMap(maker::moments).toList();
    List<Introduction> introductions = new ArrayList<>();
    for (Instant moment : moments) {
      introductions.add(maker.introduction(introductions.size() + 1, moment));
    }
    return ImmutableList.copyOf(introductions);
  }

  /** When introductions come in on a day: most on a working day, some on a Saturday, none on a Sunday. */
  private Stream<Instant> moments(LocalDate day) {
    int most =
        switch (day.getDayOfWeek()) {
          case SUNDAY -> 1;
          case SATURDAY -> 2;
          default -> 10;
        };
    Instant opening = day.atTime(8, 30).toInstant(ZoneOffset.UTC);
    return Stream.generate(() -> opening.plus(Duration.ofMinutes(dice.between(0, 570))))
        .limit(dice.between(0, most))
        .sorted();
  }

  private Introduction introduction(int number, Instant moment) {
    Introducer introducer = introducer();
    Introduction.Builder introduction =
        Introduction.builder()
            .id(IntroductionId.of(String.format(Locale.ROOT, "I-%04d", number)))
            .introduced(introduced.next(number))
            .introducer(introducer)
            .receivedAt(moment)
            .aims(aims())
            .urgency(dice.pick(List.of(Urgency.values()), IntroductionMaker::weight))
            .wish(wish(introducer));
    if (dice.chance(0.95)) {
      introduction.channel(dice.pick(List.of(Channel.values()), IntroductionMaker::weight));
    }
    if (dice.chance(0.8)) {
      introduction.setting(setting(introducer));
    }
    return introduction.build();
  }

  private ImmutableSet<Aim> aims() {
    int count = dice.pick(List.of(0, 1, 2, 3, 4), AIM_COUNTS::get);
    Set<Aim> aims = new LinkedHashSet<>();
    while (aims.size() < count) {
      aims.add(dice.pick(List.of(Aim.values()), Aim::mentions));
    }
    return ImmutableSet.copyOf(aims);
  }

  private Introducer introducer() {
    double share = dice.unit();
    if (share < 0.48) {
      return Introducer.partner(
          dice.pick(List.of(PartnerSector.values()), PartnerSector::surveyPercent));
    }
    if (share < 0.70) {
      return Introducer.self();
    }
    if (share < 0.82) {
      return Introducer.familyOrFriend();
    }
    if (share < 0.89) {
      return Introducer.neighbour();
    }
    return share < 0.94
        ? Introducer.communityMember()
        : Introducer.coordinator(dice.pick(team.coordinators()).id());
  }

  /** People who introduce themselves have mostly said that they want a conversation; others still must be asked. */
  private ConversationWish wish(Introducer introducer) {
    double share = dice.unit();
    double yes = introducer.isSelf() ? 0.97 : 0.62;
    if (share < yes) {
      return ConversationWish.YES;
    }
    return share < 0.96 || introducer.isSelf() ? ConversationWish.NOT_ASKED : ConversationWish.NO;
  }

  private Setting setting(Introducer introducer) {
    if (!(introducer instanceof Introducer.Partner)) {
      return dice.pick(List.of(Setting.HOME, Setting.COMMUNITY, Setting.AT_A_DISTANCE));
    }
    return dice.chance(0.04)
        ? Setting.FORMAL_CARE_PLANNING_MEETING
        : dice.pick(List.of(Setting.PARTNER_SERVICE, Setting.AT_A_DISTANCE, Setting.COMMUNITY));
  }

  private static int weight(Urgency urgency) {
    return switch (urgency) {
      case NOT_SAID -> 60;
      case NO_HURRY -> 18;
      case SOON -> 17;
      case CRISIS -> 5;
    };
  }

  private static int weight(Channel channel) {
    return switch (channel) {
      case TELEPHONE -> 35;
      case EMAIL -> 30;
      case SOCIAL_MEDIA -> 8;
      case IN_PERSON -> 27;
    };
  }
}
