package org.lac4j.core.introduction;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;

/** Thrown when an event is appended to a journey that is not possible at its stage. */
public final class IllegalEventException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final Stage stage;
  private final EventKind event;

  IllegalEventException(IntroductionId introduction, JourneyState state, EventKind event) {
    super(
        "The event "
            + event
            + " is not possible at the stage "
            + state.stage()
            + " of introduction "
            + introduction
            + (state.wish() == ConversationWish.NO ? ": they have said no" : "")
            + ". Possible: "
            + Joiner.on(", ").join(state.stage().possibleEvents())
            + ".");
    this.stage = state.stage();
    this.event = event;
  }

  /**
   * Returns where the journey stands.
   *
   * @return the stage
   */
  public Stage stage() {
    return stage;
  }

  /**
   * Returns what was to be appended.
   *
   * @return the kind of event
   */
  public EventKind event() {
    return event;
  }

  /**
   * Returns what is possible instead.
   *
   * @return the kinds of event, in the order of {@link EventKind}; never empty
   */
  public ImmutableSet<EventKind> possibleEvents() {
    return stage.possibleEvents();
  }
}
