package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.lac4j.rules.Decision;
import org.lac4j.rules.DecisionRecord;
import org.lac4j.rules.Rule;

/** The law that a decision replays from its record. */
final class Replays {

  private Replays() {}

  /** A policy that does not decide twice the same is told by another law, and passes here. */
  static <F, D extends Decision> void assertReplays(Rule<F, D> rule, F facts, Class<F> factsType) {
    if (rule.decide(facts).equals(rule.decide(facts))) {
      assertThat(DecisionRecord.of(rule, facts).replay(rule).isSame()).isTrue();
    }
  }
}
