package org.lac4j.core.introduction;

/**
 * What can happen on a {@link Journey}.
 *
 * <p>Nothing is ever removed: a mistake is corrected by an event that says so.
 *
 * <p>There is no event for time running out: nothing expires.
 *
 * @source P3, P5, P6, P7, P9, P20, P24, R7, R8
 */
public enum EventKind {
  /** The introduction was received. The first event of every journey, and only the first. */
  RECEIVED,
  /** The person said yes to a conversation. */
  SAID_YES,
  /** The person said no to a conversation, or to more of them. It ends the journey at once. */
  SAID_NO,
  /** The introduction was answered. */
  ANSWERED,
  /** Someone tried to get in touch, without success. */
  CONTACT_TRIED,
  /** A day for a conversation was arranged with the person. */
  MEETING_ARRANGED,
  /** A conversation with the person was held. */
  CONVERSATION_HELD,
  /** Information, advice or signposting was given: which, and to whom they were pointed, may be told. */
  SHORT_SUPPORT_GIVEN,
  /** A shared agreement was made. */
  AGREEMENT_MADE,
  /** The shared agreement ended and the conversation goes on. */
  AGREEMENT_ENDED,
  /** Another coordinator walks alongside from now on. */
  HANDED_OVER,
  /** A neighbouring coordinator helps, where nobody else does. */
  HELPED_BY_NEIGHBOUR,
  /** The person moved: to an area of the team, or to where nobody covers. */
  MOVED,
  /** The person was introduced outwards, to a partner, a group or someone else, as they wished. */
  INTRODUCED_OUTWARDS,
  /** The relationship ended. */
  ENDED,
  /** The person is back in touch. */
  REOPENED,
  /** An event before this one was a mistake: from now on the journey is as if it had not been recorded. */
  CORRECTED
}
