package org.lac4j.core.agreement;

/**
 * How far a step has come. Nobody sets a pace.
 *
 * @source P9
 */
public enum StepState {
  /** Chosen, and not begun. */
  CHOSEN,
  /** Under way. */
  UNDER_WAY,
  /** Done. */
  DONE,
  /** Set aside by the person, who may take it up again. */
  SET_ASIDE
}
