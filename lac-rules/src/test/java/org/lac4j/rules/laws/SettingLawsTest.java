package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingLawsTest {

  @ParameterizedTest
  @CsvSource({
    "Moody, the_same_facts_get_the_same_answer",
    "AnywhereWillDo, at_a_formal_meeting_a_conversation_comes_first",
    "NotByTelephone, any_other_setting_is_right",
    "ExpectingTheWorst, a_setting_that_nobody_has_told_holds_nothing_up",
    "HavingSecondThoughts, an_answer_replays_from_its_record",
  })
  void a_bad_rule_breaks_exactly_the_law_that_names_its_fault(String policy, String law)
      throws ClassNotFoundException {
    LawRun run = LawRun.of(Class.forName(BadSetting.class.getName() + "$" + policy));
    assertThat(run.broken()).containsExactly(law);
    assertThat(run.kept()).hasSize(LawRun.lawsOf(SettingLaws.class).size() - 1).doesNotContain(law);
  }

  @Test
  void our_own_rule_keeps_every_law() {
    LawRun run = LawRun.of(SettingRuleProperties.class);
    assertThat(run.broken()).isEmpty();
    assertThat(run.kept()).isEqualTo(LawRun.lawsOf(SettingLaws.class));
  }
}
