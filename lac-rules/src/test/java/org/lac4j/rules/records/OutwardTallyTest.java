package org.lac4j.rules.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.OutwardIntroduction;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.team.CoordinatorId;

class OutwardTallyTest {

  private static final Actor JO = Actor.coordinator(CoordinatorId.of("C-1"));
  private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
  private static final PartnerSector GP = PartnerSector.other("GP surgery");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 16);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  private static final ImmutableList<Journey> JOURNEYS =
      ImmutableList.of(
          journey("I-1")
              .append(outwards("2026-03-15T23:59:00Z", Optional.of(GP)))
              .append(outwards("2026-03-16T00:00:00Z", Optional.of(GP)))
              .append(outwards("2026-03-20T10:00:00Z", Optional.of(PartnerSector.FOODBANK))),
          journey("I-2")
              .append(outwards("2026-03-31T22:59:00Z", Optional.of(PartnerSector.FOODBANK)))
              .append(outwards("2026-03-31T23:00:00Z", Optional.of(PartnerSector.FOODBANK))),
          journey("I-3").append(outwards("2026-03-17T10:00:00Z", Optional.empty())));

  private static Journey journey(String id) {
    return Journey.start(IntroductionId.of(id), START, Actor.themselves())
        .append(JourneyEvent.conversationHeld(START.plusSeconds(3600), JO));
  }

  private static JourneyEvent outwards(String at, Optional<PartnerSector> sector) {
    Instant moment = Instant.parse(at);
    return JourneyEvent.introducedOutwards(
        moment, JO, new OutwardIntroduction("Somewhere nice", sector, START));
  }

  @Test
  void introductions_outwards_are_counted_by_sector_in_the_days_of_the_service() {
    OutwardTally tally = OutwardTally.of(JOURNEYS, FIRST, LAST);

    assertThat(tally.bySector()).hasSize(2).containsEntry(GP, 1);
    assertThat(tally.bySector().keySet()).first().isEqualTo(PartnerSector.FOODBANK);
    assertThat(tally.bySector()).containsEntry(PartnerSector.FOODBANK, 2);
    assertThat(tally.withoutSector()).isEqualTo(1);
    assertThat(tally.total()).isEqualTo(4);
    assertThat(tally.toString()).doesNotContain("nice");
  }

  @Test
  void spans_that_follow_each_other_count_what_one_over_both_does() {
    int apart =
        OutwardTally.of(JOURNEYS, FIRST.minusDays(30), FIRST.minusDays(1)).total()
            + OutwardTally.of(JOURNEYS, FIRST, LAST).total()
            + OutwardTally.of(JOURNEYS, LAST.plusDays(1), LAST.plusDays(30)).total();

    assertThat(apart).isEqualTo(6);
    assertThat(OutwardTally.of(JOURNEYS, FIRST.minusDays(30), LAST.plusDays(30)).total())
        .isEqualTo(apart);
  }

  @Test
  void what_was_a_mistake_is_counted_no_more() {
    Journey corrected =
        JOURNEYS
            .get(2)
            .append(JourneyEvent.corrected(Instant.parse("2026-03-18T10:00:00Z"), JO, 2));

    assertThat(OutwardTally.of(ImmutableList.of(corrected), FIRST, LAST).total()).isZero();
    assertThat(OutwardTally.of(ImmutableList.of(corrected), FIRST, FIRST.plusDays(1)).total())
        .isEqualTo(1);
  }

  @Test
  void days_the_wrong_way_round_are_refused() {
    assertThatThrownBy(() -> OutwardTally.of(JOURNEYS, LAST, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("swap them");
  }
}
