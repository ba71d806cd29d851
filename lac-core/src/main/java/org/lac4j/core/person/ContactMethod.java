package org.lac4j.core.person;

/**
 * A way to get in touch with someone.
 *
 * @source P12
 */
public enum ContactMethod {
  /** By telephone. */
  TELEPHONE,
  /** By text message. */
  TEXT_MESSAGE,
  /** By email. */
  EMAIL,
  /** By social media. */
  SOCIAL_MEDIA,
  /** By letter. */
  POST,
  /** Face to face, for example by knocking at the door or at a drop-in. */
  IN_PERSON,
  /** Through someone whom they trust. */
  THROUGH_SOMEONE_ELSE
}
