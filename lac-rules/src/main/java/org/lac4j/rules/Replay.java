package org.lac4j.rules;

/**
 * What came of deciding again on recorded facts.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Replay {

  /**
   * The same decision, with the same reasons.
   *
   * @param decision the decision
   */
  record Same(Decision decision) implements Replay {}

  /**
   * Another decision or other reasons: the rule was changed without a new version, or keeps a memory.
   *
   * @param decision what the rule decides now
   */
  record Different(Decision decision) implements Replay {}

  /**
   * No decision, since the version recorded is not at hand.
   *
   * @param id the id of the rule recorded
   * @param version its version
   */
  record OtherRule(String id, String version) implements Replay {}

  /**
   * Tells whether the decision was the same.
   *
   * @return true for {@link Same}
   */
  default boolean isSame() {
    return this instanceof Same;
  }
}
