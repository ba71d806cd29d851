package org.lac4j.core.agreement;

/**
 * Whether a shared agreement is in place.
 *
 * @source P5
 */
public enum AgreementState {
  /** It is in place. */
  IN_PLACE,
  /** It has ended; the person may take it up again. */
  ENDED
}
