package org.lac4j.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.rules.DecisionRecord;
import org.lac4j.rules.Reason;
import org.lac4j.rules.Replay;
import org.lac4j.rules.json.DecisionJson;
import org.lac4j.rules.json.FactsJson;

class SettingRuleTest {

  private static final SettingRule RULE = SettingRule.standard();

  @ParameterizedTest
  @EnumSource(
      value = Setting.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "FORMAL_CARE_PLANNING_MEETING")
  void any_setting_but_a_formal_meeting_is_right(Setting setting) {
    SettingAnswer answer = RULE.decide(SettingFacts.of(setting));

    assertThat(answer).isEqualTo(new SettingAnswer.RightSetting(setting));
    assertThat(answer.outcome()).isEqualTo("right-setting");
    assertThat(answer.details())
        .containsEntry("setting", setting.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    assertThat(answer.reasons()).extracting(Reason::code).containsExactly("right-setting");
    assertThat(answer.nextSteps()).isEmpty();
  }

  @Test
  void at_a_formal_meeting_a_conversation_comes_first_and_nobody_is_turned_away() {
    SettingAnswer answer = RULE.decide(SettingFacts.of(Setting.FORMAL_CARE_PLANNING_MEETING));

    assertThat(answer.outcome()).isEqualTo("conversation-first");
    assertThat(answer.sentences())
        .containsExactly(
            "A formal care-planning meeting is not the place for an introduction. A good life conversation comes first.",
            "Have a good life conversation with the person first, away from the meeting.",
            "The introduction stays: nobody is turned away because of where it was made.");
  }

  @Test
  void a_setting_that_is_not_known_holds_nothing_up() {
    SettingAnswer answer = RULE.decide(new SettingFacts(Optional.empty()));

    assertThat(answer.outcome()).isEqualTo("not-known");
    assertThat(answer.sentences())
        .containsExactly(
            "We don't know where the introduction was made, and we don't need to.",
            "Go on. If it turns out to be a formal care-planning meeting, have a conversation first.");
  }

  @Test
  void facts_come_from_an_introduction() {
    Introduction introduction =
        Introduction.builder()
            .id(IntroductionId.of("I-1"))
            .introduced(Person.builder().id(PersonId.of("P-1")).build())
            .introducer(Introducer.self())
            .receivedAt(Instant.parse("2026-01-05T10:00:00Z"))
            .setting(Setting.HOME)
            .build();

    assertThat(SettingFacts.of(introduction)).isEqualTo(SettingFacts.of(Setting.HOME));
  }

  @ParameterizedTest
  @NullSource
  @EnumSource(Setting.class)
  void a_decision_replays_from_json(@Nullable Setting setting) {
    DecisionJson json = DecisionJson.builder().add(RULE, FactsJson.ofSetting()).build();
    DecisionRecord<SettingFacts, SettingAnswer> record =
        DecisionRecord.of(RULE, new SettingFacts(Optional.ofNullable(setting)));

    assertThat(json.replay(json.write(record))).isEqualTo(new Replay.Same(record.decision()));
  }

  @Test
  void a_formal_meeting_is_never_the_right_setting() {
    assertThatThrownBy(() -> new SettingAnswer.RightSetting(Setting.FORMAL_CARE_PLANNING_MEETING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A formal care-planning meeting is not the place for an introduction.");
  }

  @Test
  void the_rule_describes_itself() {
    assertThat(RULE.as("Talk first").because("it is their life"))
        .hasToString("Talk first, because it is their life (setting, version 2)");
    assertThat(RULE.about().version()).isEqualTo("2");
  }
}
