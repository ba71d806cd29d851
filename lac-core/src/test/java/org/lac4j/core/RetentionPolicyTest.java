package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;

class RetentionPolicyTest {

  private static final ZoneId YORK = ZoneId.of("Europe/London");
  private static final Journey OPEN =
      Journey.start(
          IntroductionId.of("I-1"), Instant.parse("2017-05-01T09:00:00Z"), Actor.themselves());
  // In York it was past midnight already.
  private static final Journey ENDED =
      OPEN.append(JourneyEvent.ended(Instant.parse("2020-06-30T23:30:00Z"), Actor.themselves()));
  private static final RetentionPolicy TWO_YEARS = RetentionPolicy.keepFor(Period.ofYears(2), YORK);

  @Test
  void a_journey_is_due_the_day_after_its_time() {
    assertThat(TWO_YEARS.due(List.of(OPEN, ENDED), LocalDate.of(2022, 7, 1))).isEmpty();
    assertThat(TWO_YEARS.due(List.of(OPEN, ENDED), LocalDate.of(2022, 7, 2)))
        .containsExactly(ENDED);
  }

  @Test
  void a_reopened_journey_is_kept() {
    Journey reopened =
        ENDED.append(
            JourneyEvent.reopened(Instant.parse("2021-01-01T09:00:00Z"), Actor.themselves()));

    assertThat(TWO_YEARS.due(List.of(reopened), LocalDate.of(2100, 1, 1))).isEmpty();
  }

  @Test
  void a_negative_time_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetentionPolicy.keepFor(Period.ofDays(-1), YORK))
        .withMessage("A journey is kept for a time of 0 days or more, not P-1D.");
  }

  @Domain(LacDomain.class)
  @Property(tries = 200)
  void an_open_journey_is_never_due_whatever_the_policy(@ForAll Journey journey) {
    RetentionPolicy everything = (ended, asOf) -> true;

    assertThat(everything.due(List.of(journey), LocalDate.of(2100, 1, 1)))
        .hasSize(journey.isOpen() ? 0 : 1);
  }
}
