package org.lac4j.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.lac4j.rules.Decision;
import org.lac4j.rules.DecisionRecord;
import org.lac4j.rules.Replay;
import org.lac4j.rules.Rule;
import org.lac4j.rules.json.DecisionJson;
import org.lac4j.rules.json.FactsJson;

/** The law that a decision replays from its record, in memory and as JSON. */
final class Replays {

  private Replays() {}

  /** A policy that does not decide twice the same is told by another law, and passes here. */
  static <F, D extends Decision> void assertReplays(
      Rule<F, D> rule, F facts, FactsJson<F> factsJson) {
    if (!rule.decide(facts).equals(rule.decide(facts))) {
      return;
    }
    DecisionRecord<F, D> record = DecisionRecord.of(rule, facts);
    assertThat(record.replay(rule)).isEqualTo(new Replay.Same(record.decision()));
    assertThat(factsJson.read(factsJson.write(facts))).isEqualTo(facts);
    DecisionJson json = DecisionJson.builder().add(rule, factsJson).build();
    assertThat(json.replay(json.write(record))).isEqualTo(new Replay.Same(record.decision()));
  }
}
