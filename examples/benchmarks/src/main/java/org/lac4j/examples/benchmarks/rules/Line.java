package org.lac4j.examples.benchmarks.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.rules.Reason;
import org.lac4j.rules.priority.AdviceLine;

/** A place in the order beside the next, for the rules of the engine to explain. */
public final class Line {

  private final int place;
  private final Scored ahead;
  private final @Nullable Scored behind;
  private @Nullable Reason reason;
  private ImmutableList<Reason> notes = ImmutableList.of();

  Line(int place, Scored ahead, @Nullable Scored behind) {
    this.place = place;
    this.ahead = ahead;
    this.behind = behind;
  }

  /**
   * Returns who stands here.
   *
   * @return the one ahead
   */
  public Scored getAhead() {
    return ahead;
  }

  /**
   * Returns who stands behind.
   *
   * @return the next; null at the end
   */
  public @Nullable Scored getBehind() {
    return behind;
  }

  /**
   * Sets what decided.
   *
   * @param reason the reason
   */
  public void setReason(Reason reason) {
    this.reason = reason;
  }

  /**
   * Adds what else to know.
   *
   * @param note the note
   */
  public void setNote(Reason note) {
    this.notes = ImmutableList.of(note);
  }

  AdviceLine advice() {
    return new AdviceLine(
        place, ahead.getWaiting().id(), Optional.ofNullable(reason), notes, Optional.empty());
  }
}
