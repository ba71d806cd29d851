package org.lac4j.core.introduction;

/**
 * What can happen on a {@link Journey}.
 *
 * <p>There is no event for time running out: nothing expires.
 *
 * @source P5, P6, P9, P24, R8
 */
public enum EventKind {
  /** The introduction was received. The first event of every journey, and only the first. */
  RECEIVED,
  /** The introduction was answered. */
  ANSWERED,
  /** Someone tried to get in touch, without success. */
  CONTACT_TRIED,
  /** A day for a conversation was arranged with the person. */
  MEETING_ARRANGED,
  /** A conversation with the person was held. */
  CONVERSATION_HELD,
  /** Information, advice or signposting was given. */
  SHORT_SUPPORT_GIVEN,
  /** A shared agreement was made. */
  AGREEMENT_MADE,
  /** The shared agreement ended and the conversation goes on. */
  AGREEMENT_ENDED,
  /** The relationship ended. */
  ENDED,
  /** The person is back in touch. */
  REOPENED
}
