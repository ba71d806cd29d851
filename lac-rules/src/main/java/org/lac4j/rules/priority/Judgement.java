package org.lac4j.rules.priority;

/**
 * A coordinator's own judgement of when to see someone, case by case.
 *
 * @source P19
 */
public enum Judgement {
  /** They can wait a little. */
  CAN_WAIT,
  /** It makes no difference, or the coordinator has not said. */
  NO_DIFFERENCE,
  /** They should be seen sooner. */
  SOONER
}
