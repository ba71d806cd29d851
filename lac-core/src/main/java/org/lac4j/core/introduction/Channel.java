package org.lac4j.core.introduction;

/**
 * The way in which an introduction reached the coordinator. There is no form to fill in.
 *
 * @source P1
 */
public enum Channel {
  /** A telephone call or a message left. */
  TELEPHONE,
  /** An email. */
  EMAIL,
  /** Social media. */
  SOCIAL_MEDIA,
  /** In person, at a drop-in or wherever they met. */
  IN_PERSON
}
