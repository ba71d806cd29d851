package org.lac4j.rules.laws;

import org.lac4j.rules.response.ResponsePolicy;
import org.lac4j.rules.response.ResponseRule;

/** The library's own response targets. */
class ResponseRuleProperties implements ResponseLaws {

  @Override
  public ResponsePolicy policy() {
    return ResponseRule.standard();
  }
}
