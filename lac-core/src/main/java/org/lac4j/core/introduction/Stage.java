package org.lac4j.core.introduction;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Where a {@link Journey} stands.
 *
 * <p>The table of legal transitions is at {@link Journey}.
 *
 * @source P2, P5, P6
 */
public enum Stage {
  /** The introduction has been received, or someone is back in touch, and waits for an answer. */
  RECEIVED,
  /** The introduction has been answered; a conversation comes next. */
  ANSWERED,
  /** A conversation has been held; what comes of it is open. */
  CONVERSATION,
  /** Very short contact: information, advice, signposting. */
  SHORT_SUPPORT,
  /** Longer work, to a shared agreement. */
  SHARED_AGREEMENT,
  /** Ended, for whatever reason or none, or since the person said no. It can be reopened at any time. */
  ENDED;

  /**
   * Tells whether this is an open stage.
   *
   * @return true for every stage but {@link #ENDED}
   */
  public boolean isOpen() {
    return this != ENDED;
  }

  /**
   * Finds the stage that an event leads to from here.
   *
   * @param event the kind of event
   * @return the stage, which may be this one; empty if the event is not possible here, and for {@link
   *     EventKind#CORRECTED}, which is possible at every stage and leads to wherever the other events lead
   */
  public Optional<Stage> after(EventKind event) {
    return Transitions.after(this, event);
  }

  /**
   * Returns what can happen from here; a correction is always possible besides.
   *
   * @return the kinds of event, in the order of {@link EventKind}; never empty
   */
  public ImmutableSet<EventKind> possibleEvents() {
    return Transitions.from(this);
  }
}
