package org.lac4j.rules.laws;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.lac4j.core.introduction.Setting;
import org.lac4j.rules.Rule;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.plan.SettingAnswer;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.plan.SettingRule;

/** Deliberately bad rules for settings, each with one fault. */
final class BadSetting {

  private static final SettingRule GOOD = SettingRule.standard();
  private static final Setting FORMAL = Setting.FORMAL_CARE_PLANNING_MEETING;

  private BadSetting() {}

  private record Bad(Function<SettingFacts, SettingAnswer> function)
      implements Rule<SettingFacts, SettingAnswer> {
    @Override
    public RuleVersion about() {
      return RuleVersion.of("setting", "bad", "Deliberately bad");
    }

    @Override
    public SettingAnswer decide(SettingFacts facts) {
      return function.apply(facts);
    }

    @Override
    public Bad as(String description) {
      return this;
    }

    @Override
    public Bad because(String justification) {
      return this;
    }
  }

  private static Bad answering(Setting setting, SettingAnswer answer) {
    return new Bad(facts -> facts.equals(SettingFacts.of(setting)) ? answer : GOOD.decide(facts));
  }

  /** Answers right the first time, and has had enough the second. */
  static final class Moody implements SettingLaws {
    @Override
    public Rule<SettingFacts, SettingAnswer> policy() {
      AtomicBoolean asked = new AtomicBoolean();
      return new Bad(
          facts -> asked.getAndSet(true) ? new SettingAnswer.NotKnown() : GOOD.decide(facts));
    }
  }

  /** Takes a formal care-planning meeting for a setting that nobody has told. */
  static final class AnywhereWillDo implements SettingLaws {
    @Override
    public Rule<SettingFacts, SettingAnswer> policy() {
      return answering(FORMAL, new SettingAnswer.NotKnown());
    }
  }

  /** Wants a conversation before a call by telephone. */
  static final class NotByTelephone implements SettingLaws {
    @Override
    public Rule<SettingFacts, SettingAnswer> policy() {
      return answering(Setting.AT_A_DISTANCE, new SettingAnswer.ConversationFirst());
    }
  }

  /** Takes a setting that nobody has told for a formal meeting. */
  static final class ExpectingTheWorst implements SettingLaws {
    @Override
    public Rule<SettingFacts, SettingAnswer> policy() {
      return new Bad(
          facts ->
              facts.setting().isEmpty()
                  ? new SettingAnswer.ConversationFirst()
                  : GOOD.decide(facts));
    }
  }

  /** Decides otherwise when the same question comes back from a record. */
  static final class HavingSecondThoughts implements SettingLaws {
    @Override
    public Rule<SettingFacts, SettingAnswer> policy() {
      return new Bad(
          new SecondThoughts<>(
              facts -> GOOD.decide(facts), facts -> new SettingAnswer.ConversationFirst()));
    }
  }
}
