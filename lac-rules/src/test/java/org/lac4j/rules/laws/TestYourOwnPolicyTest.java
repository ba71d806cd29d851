package org.lac4j.rules.laws;

import com.google.common.collect.ImmutableList;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.eligibility.EligibilityRule;

/** What the page of the module shows under "Test your own policy in ten lines". */
class TestYourOwnPolicyTest implements EligibilityLaws {

  @Override
  public EligibilityPolicy policy() {
    return EligibilityRule.withoutTeam()
        .withNextStepsOutside(
            "ebor-1", ImmutableList.of("Ask at your library about groups near you."))
        .because("our library keeps the list of groups");
  }
}
