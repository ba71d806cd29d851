package org.lac4j.rules;

import static java.util.Objects.requireNonNull;

/**
 * A decision as it was made: by which version of a rule, on which facts, with what outcome.
 *
 * <p>It can be replayed: the same version of the rule decides again on the same facts, and must come to the same
 * decision.
 *
 * <p>Facts may be personal; the record prints none of them. Immutable if the facts are, and thread-safe.
 *
 * @param <F> the facts
 * @param <D> the decision
 * @param rule which rule and version decided
 * @param facts the facts that it was told
 * @param decision what it decided
 */
public record DecisionRecord<F, D extends Decision>(RuleVersion rule, F facts, D decision) {

  /** Checks that nothing is null. */
  public DecisionRecord {
    requireNonNull(rule, "rule");
    requireNonNull(facts, "facts");
    requireNonNull(decision, "decision");
  }

  /**
   * Lets a rule decide and records it.
   *
   * @param <F> the facts
   * @param <D> the decision
   * @param rule the rule
   * @param facts the facts
   * @return the record
   */
  public static <F, D extends Decision> DecisionRecord<F, D> of(Rule<F, D> rule, F facts) {
    return new DecisionRecord<>(rule.about(), facts, rule.decide(facts));
  }

  /**
   * Decides again and compares.
   *
   * @param again the rule, in the version recorded
   * @return whether the decision is the same
   */
  public Replay replay(Rule<F, D> again) {
    RuleVersion about = again.about();
    if (!about.id().equals(rule.id()) || !about.version().equals(rule.version())) {
      return new Replay.OtherRule(rule.id(), rule.version());
    }
    D decided = again.decide(facts);
    return decided.equals(decision) ? new Replay.Same(decided) : new Replay.Different(decided);
  }

  /** Returns the rule and the outcome, without the facts. */
  @Override
  public String toString() {
    return rule.id() + " " + rule.version() + ": " + decision.outcome();
  }
}
