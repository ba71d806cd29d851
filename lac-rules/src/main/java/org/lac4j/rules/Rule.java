package org.lac4j.rules;

/**
 * A rule: facts in, a decision with its reasons out.
 *
 * <p>A rule is a value. It decides the same for the same facts for ever, reads no clock and keeps no memory; whatever
 * it needs to know stands in the facts or was given when it was made. It throws for no facts: a missing fact is a
 * question, never a refusal.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <F> the facts
 * @param <D> the decision
 */
public interface Rule<F, D extends Decision> {

  /**
   * Returns which rule and version this is.
   *
   * @return the version, with the rule's description of itself
   */
  RuleVersion about();

  /**
   * Decides.
   *
   * @param facts the facts
   * @return the decision with its reasons
   */
  D decide(F facts);

  /**
   * Returns this rule under another description.
   *
   * @param description what it does, in words that suit the reader, not blank
   * @return a rule that decides the same
   * @throws IllegalArgumentException if the description is blank
   */
  Rule<F, D> as(String description);

  /**
   * Returns this rule with a justification.
   *
   * @param justification why the rule is as it is, to stand behind "because", not blank
   * @return a rule that decides the same
   * @throws IllegalArgumentException if the justification is blank
   */
  Rule<F, D> because(String justification);
}
