package org.lac4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.eligibility.EligibilityRule;

class DecisionRecordTest {

  private static final EligibilityRule RULE = EligibilityRule.withoutTeam();
  private static final EligibilityFacts FACTS =
      EligibilityFacts.of(
          new Placement.Inside(Area.of("A1", "Holgate"), 120),
          ConversationWish.YES,
          LocalDate.of(2026, 1, 5));

  @Test
  void the_same_version_decides_the_same_again() {
    DecisionRecord<EligibilityFacts, ?> record = DecisionRecord.of(RULE, FACTS);
    assertThat(record.rule()).isEqualTo(RULE.about());
    assertThat(DecisionRecord.of(RULE, FACTS).replay(RULE.as("Ours")))
        .isEqualTo(new Replay.Same(record.decision()));
  }

  @Test
  void a_rule_changed_without_a_new_version_is_told() {
    EligibilityPolicy changed =
        EligibilityPolicy.of(
            RULE.about(),
            facts -> RULE.decide(EligibilityFacts.withoutPlace(facts.wish(), facts.asOf())));
    Replay replay = DecisionRecord.of(RULE, FACTS).replay(changed);
    assertThat(replay).isEqualTo(new Replay.Different(changed.decide(FACTS)));
    assertThat(replay.isSame()).isFalse();
  }

  @Test
  void another_version_is_told() {
    EligibilityRule other = RULE.withNextStepsOutside("3", ImmutableList.of("Ask at the library."));
    assertThat(DecisionRecord.of(RULE, FACTS).replay(other))
        .isEqualTo(new Replay.OtherRule("eligibility", "2"));
  }

  @Test
  void a_record_prints_no_facts() {
    assertThat(DecisionRecord.of(RULE, FACTS)).hasToString("eligibility 2: eligible");
  }
}
