package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lac4j.core.introduction.Setting;
import org.lac4j.rules.Rule;
import org.lac4j.rules.json.FactsJson;
import org.lac4j.rules.plan.SettingAnswer;
import org.lac4j.rules.plan.SettingFacts;

/**
 * The laws of settings. A test class that implements this and returns a rule is tested by all of them.
 *
 * <p>That every answer has a reason, and every answer but yes a next step, needs no law: the types of the answers leave
 * no other way. It runs with jqwik, AssertJ, jackson-databind and the test-jar of lac-core on the class path.
 *
 * @source P1, P23
 */
public interface SettingLaws {

  /**
   * Returns the rule under test.
   *
   * @return the rule
   */
  Rule<SettingFacts, SettingAnswer> policy();

  @Property(tries = 50)
  default void the_same_facts_get_the_same_answer(@ForAll("settingFacts") SettingFacts facts) {
    Rule<SettingFacts, SettingAnswer> policy = policy();
    assertThat(policy.decide(facts)).isEqualTo(policy.decide(facts));
  }

  @Property(tries = 1)
  default void at_a_formal_meeting_a_conversation_comes_first() {
    assertThat(policy().decide(SettingFacts.of(Setting.FORMAL_CARE_PLANNING_MEETING)))
        .isEqualTo(new SettingAnswer.ConversationFirst());
  }

  @Property(tries = 50)
  default void any_other_setting_is_right(@ForAll("otherSettings") Setting setting) {
    assertThat(policy().decide(SettingFacts.of(setting)))
        .isEqualTo(new SettingAnswer.RightSetting(setting));
  }

  @Property(tries = 1)
  default void a_setting_that_nobody_has_told_holds_nothing_up() {
    assertThat(policy().decide(new SettingFacts(Optional.empty())))
        .isEqualTo(new SettingAnswer.NotKnown());
  }

  @Property(tries = 50)
  default void an_answer_replays_from_its_record(@ForAll("settingFacts") SettingFacts facts) {
    Replays.assertReplays(policy(), facts, FactsJson.ofSetting());
  }

  @Provide
  default Arbitrary<SettingFacts> settingFacts() {
    return Arbitraries.of(Setting.class).optional().map(SettingFacts::new);
  }

  @Provide
  default Arbitrary<Setting> otherSettings() {
    return Arbitraries.of(Setting.class)
        .filter(setting -> setting != Setting.FORMAL_CARE_PLANNING_MEETING);
  }
}
