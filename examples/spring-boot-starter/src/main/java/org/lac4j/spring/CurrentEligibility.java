package org.lac4j.spring;

import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityPolicy;

/** Decides by the team that holds now. Thread-safe. */
final class CurrentEligibility implements EligibilityPolicy {

  private final CurrentLacData current;

  CurrentEligibility(CurrentLacData current) {
    this.current = current;
  }

  @Override
  public RuleVersion about() {
    return current.get().eligibility().about();
  }

  @Override
  public Eligibility decide(EligibilityFacts facts) {
    return current.get().eligibility().decide(facts);
  }

  @Override
  public String toString() {
    return about().sentence();
  }
}
