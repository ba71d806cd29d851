package org.lac4j.rules.laws;

import org.lac4j.rules.Rule;
import org.lac4j.rules.plan.SettingAnswer;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.plan.SettingRule;

/** The library's own rule for settings. */
class SettingRuleProperties implements SettingLaws {

  @Override
  public Rule<SettingFacts, SettingAnswer> policy() {
    return SettingRule.standard();
  }
}
