package org.lac4j.rules.plan;

import static java.util.Objects.requireNonNull;

import org.lac4j.core.introduction.Setting;
import org.lac4j.rules.Rule;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.words.Messages;

/**
 * An introduction may be made anywhere but at a formal care-planning meeting, where a conversation comes first.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P23
 */
public final class SettingRule implements Rule<SettingFacts, SettingAnswer> {

  private static final RuleVersion VERSION_2 =
      RuleVersion.of(
          "setting",
          "2",
          "A good life conversation before an introduction at a formal care-planning meeting");

  private final RuleVersion about;
  private final Messages words;

  private SettingRule(RuleVersion about, Messages words) {
    this.about = about;
    this.words = words;
  }

  /**
   * Obtains the rule.
   *
   * @return the rule
   */
  public static SettingRule standard() {
    return new SettingRule(VERSION_2, Messages.english());
  }

  /**
   * Returns this rule in other words; what it decides stays as it is.
   *
   * @param words the council's own words, or those of another language
   * @return the rule
   */
  public SettingRule inWords(Messages words) {
    return new SettingRule(about, requireNonNull(words, "words"));
  }

  @Override
  public RuleVersion about() {
    return about;
  }

  @Override
  public SettingAnswer decide(SettingFacts facts) {
    return facts.setting().map(this::decide).orElseGet(() -> new SettingAnswer.NotKnown(words));
  }

  private SettingAnswer decide(Setting setting) {
    return setting == Setting.FORMAL_CARE_PLANNING_MEETING
        ? new SettingAnswer.ConversationFirst(words)
        : new SettingAnswer.RightSetting(setting, words);
  }

  @Override
  public SettingRule as(String description) {
    return new SettingRule(
        RuleVersion.builder().from(about).description(description).build(), words);
  }

  @Override
  public SettingRule because(String justification) {
    return new SettingRule(
        RuleVersion.builder().from(about).justification(justification).build(), words);
  }

  @Override
  public String toString() {
    return about.sentence();
  }
}
