package org.lac4j.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lac4j.core.agreement.FormalPlanMention.CoordinatorTakesPart;
import org.lac4j.core.agreement.FormalPlanMention.PersonAsked;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.team.CoordinatorId;

class FormalPlanMentionTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
  private static final PersonAsked ASKED = new PersonAsked(PersonId.of("P-1"), MONDAY);
  private static final CoordinatorTakesPart TAKES_PART =
      new CoordinatorTakesPart(CoordinatorId.of("C-04"), MONDAY);

  @Test
  void both_conditions_make_a_mention() {
    FormalPlanMention mention = new FormalPlanMention(FormalPlanKind.CARE_PLAN, ASKED, TAKES_PART);

    assertThat(mention.asked()).isEqualTo(ASKED);
    assertThat(mention.takesPart()).isEqualTo(TAKES_PART);
  }

  @Test
  void without_the_person_asking_there_is_none() {
    assertThatNullPointerException()
        .isThrownBy(() -> new FormalPlanMention(FormalPlanKind.CARE_PLAN, null, TAKES_PART))
        .withMessageContaining("the person has to ask for it");
  }

  @Test
  void without_the_coordinator_taking_part_there_is_none() {
    assertThatNullPointerException()
        .isThrownBy(() -> new FormalPlanMention(FormalPlanKind.SUPPORT_PLAN, ASKED, null))
        .withMessageContaining("the coordinator has to take part");
  }

  @Test
  void who_asked_and_who_takes_part_must_be_known() {
    assertThatNullPointerException().isThrownBy(() -> new PersonAsked(null, MONDAY));
    assertThatNullPointerException().isThrownBy(() -> new PersonAsked(PersonId.of("P-1"), null));
    assertThatNullPointerException().isThrownBy(() -> new CoordinatorTakesPart(null, MONDAY));
    assertThatNullPointerException()
        .isThrownBy(() -> new CoordinatorTakesPart(CoordinatorId.of("C-04"), null));
  }

  @Test
  void there_are_exactly_two_conditions_and_one_way_to_make_it() {
    assertThat(FormalPlanMention.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactly("plan", "asked", "takesPart");
    assertThat(FormalPlanMention.class.getConstructors()).hasSize(1);
  }
}
