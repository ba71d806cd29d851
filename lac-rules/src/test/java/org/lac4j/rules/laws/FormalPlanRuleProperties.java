package org.lac4j.rules.laws;

import org.lac4j.rules.Rule;
import org.lac4j.rules.plan.FormalPlanAnswer;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.FormalPlanRule;

/** The library's own rule for formal plans. */
class FormalPlanRuleProperties implements FormalPlanLaws {

  @Override
  public Rule<FormalPlanFacts, FormalPlanAnswer> policy() {
    return FormalPlanRule.standard();
  }
}
