package org.lac4j.rules.laws;

import org.lac4j.rules.caseload.CaseloadPolicy;
import org.lac4j.rules.caseload.CaseloadRule;

/** The library's own guideline. */
class CaseloadRuleProperties implements CaseloadLaws {

  @Override
  public CaseloadPolicy policy() {
    return CaseloadRule.standard();
  }
}
