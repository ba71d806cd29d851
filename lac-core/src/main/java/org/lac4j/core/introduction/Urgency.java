package org.lac4j.core.introduction;

/**
 * How urgent it is, in the view of whoever told; nobody measures it.
 *
 * <p>Urgency never refuses anyone and never buys a promise. Local Area Coordination is no crisis service: in a crisis
 * another service should be considered alongside.
 *
 * @source P13, R9
 */
public enum Urgency {
  /** Nothing was said about it. */
  NOT_SAID,
  /** There is no hurry. */
  NO_HURRY,
  /** The sooner the better. */
  SOON,
  /** A crisis. */
  CRISIS
}
