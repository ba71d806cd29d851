package org.lac4j.rules.plan;

import org.lac4j.core.introduction.Setting;
import org.lac4j.rules.Rule;
import org.lac4j.rules.RuleVersion;

/**
 * An introduction may be made anywhere but at a formal care-planning meeting, where a conversation comes first.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P23
 */
public final class SettingRule implements Rule<SettingFacts, SettingAnswer> {

  private static final RuleVersion VERSION_1 =
      RuleVersion.of(
          "setting",
          "1",
          "A good life conversation before an introduction at a formal care-planning meeting");

  private final RuleVersion about;

  private SettingRule(RuleVersion about) {
    this.about = about;
  }

  /**
   * Obtains the rule.
   *
   * @return the rule
   */
  public static SettingRule standard() {
    return new SettingRule(VERSION_1);
  }

  @Override
  public RuleVersion about() {
    return about;
  }

  @Override
  public SettingAnswer decide(SettingFacts facts) {
    return facts.setting().map(SettingRule::decide).orElseGet(SettingAnswer.NotKnown::new);
  }

  private static SettingAnswer decide(Setting setting) {
    return setting == Setting.FORMAL_CARE_PLANNING_MEETING
        ? new SettingAnswer.ConversationFirst()
        : new SettingAnswer.RightSetting(setting);
  }

  @Override
  public SettingRule as(String description) {
    return new SettingRule(RuleVersion.builder().from(about).description(description).build());
  }

  @Override
  public SettingRule because(String justification) {
    return new SettingRule(RuleVersion.builder().from(about).justification(justification).build());
  }

  @Override
  public String toString() {
    return about.sentence();
  }
}
