package org.lac4j.core.introduction;

/**
 * Whether the person wants a conversation: theirs to say, whoever passes it on.
 *
 * @source P7, P20
 */
public enum ConversationWish {
  /** They want one. */
  YES,
  /** They don't want one, at least not now. */
  NO,
  /** They have not been asked yet. */
  NOT_ASKED
}
