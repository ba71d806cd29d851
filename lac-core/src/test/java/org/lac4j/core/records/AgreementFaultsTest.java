package org.lac4j.core.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.agreement.AgreementContent;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.agreement.AgreementState;
import org.lac4j.core.agreement.AgreementVersion;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.team.CoordinatorId;

class AgreementFaultsTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
  private static final CoordinatorId ANN = CoordinatorId.of("C-1");
  private static final Actor BY_ANN = Actor.coordinator(ANN);
  private static final Introduction ONE =
      Introduction.builder()
          .id(IntroductionId.of("I-1"))
          .introduced(Person.builder().id(PersonId.of("P-1")).build())
          .introducer(Introducer.partner(PartnerSector.POLICE))
          .receivedAt(MONDAY)
          .build();
  private static final Journey MET =
      Journey.start(ONE, Actor.introducer()).append(JourneyEvent.conversationHeld(TUESDAY, BY_ANN));

  @Test
  void an_agreement_written_after_the_end_is_told_even_if_it_has_ended_too() {
    SharedAgreement agreement = written(TUESDAY.plusSeconds(60));
    Journey saidNo = MET.append(JourneyEvent.saidNo(TUESDAY, BY_ANN));
    Journey ended = MET.append(JourneyEvent.ended(TUESDAY, BY_ANN, EndReason.THEIR_CHOICE));

    assertThat(messages(saidNo, agreement))
        .containsExactly(
            "The agreement AG of introduction I-1 was written at 2026-01-06T10:01:00Z, after the"
                + " person had said no at 2026-01-06T10:00:00Z: fix the date, or record that they"
                + " are back in touch.");
    assertThat(messages(ended, agreement))
        .containsExactly(
            "The agreement AG of introduction I-1 was written at 2026-01-06T10:01:00Z, after the"
                + " journey had ended at 2026-01-06T10:00:00Z: fix the date, or record that they"
                + " are back in touch.");
    assertThat(
            messages(
                saidNo.append(JourneyEvent.corrected(TUESDAY.plusSeconds(90), BY_ANN, 2)),
                agreement))
        .isEmpty();
    assertThat(
            messages(
                ended.append(JourneyEvent.reopened(TUESDAY.plusSeconds(60), BY_ANN)), agreement))
        .isEmpty();
  }

  private static SharedAgreement written(Instant at) {
    AgreementVersion version =
        AgreementVersion.builder()
            .at(at)
            .by(BY_ANN)
            .state(AgreementState.IN_PLACE)
            .content(AgreementContent.builder().build())
            .build();
    return SharedAgreement.replay(AgreementId.of("AG"), IntroductionId.of("I-1"), List.of(version))
        .end(at.plusSeconds(1), BY_ANN);
  }

  @Test
  void one_that_was_made_before_anybody_was_introduced_or_met_is_told_of_both() {
    assertThat(AgreementFaults.of(ONE, Optional.empty(), written(MONDAY.minusSeconds(1))))
        .extracting(RecordsFault::code)
        .containsExactly(
            RecordsFault.Code.DATES_OUT_OF_ORDER, RecordsFault.Code.AGREEMENT_WITHOUT_CONVERSATION);
  }

  @Test
  void those_who_wrote_it_and_those_who_take_part_are_its_coordinators() {
    assertThat(AgreementFaults.coordinators(written(TUESDAY))).containsExactly(ANN);
  }

  private static ImmutableList<String> messages(Journey journey, SharedAgreement agreement) {
    return AgreementFaults.of(ONE, Optional.of(journey), agreement).stream()
        .map(RecordsFault::message)
        .collect(ImmutableList.toImmutableList());
  }
}
