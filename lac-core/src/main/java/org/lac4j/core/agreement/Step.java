package org.lac4j.core.agreement;

import static java.util.Objects.requireNonNull;

import org.lac4j.core.internal.Texts;

/**
 * A step towards a good life that the person chose.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the step in the person's words, personal: not blank, at most 10,000 characters
 * @param state how far it has come
 * @source P3, P4
 */
public record Step(String text, StepState state) {

  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is blank or longer than 10,000 characters; the message does not repeat
   *     it
   */
  public Step {
    Texts.checkText("A step", text);
    requireNonNull(state, "state");
  }

  /**
   * Obtains a step that is chosen and not begun.
   *
   * @param text the step, not blank
   * @return the step
   * @throws IllegalArgumentException if the text is blank or longer than 10,000 characters
   */
  public static Step of(String text) {
    return new Step(text, StepState.CHOSEN);
  }

  /**
   * Returns this step in another state; every state can follow every other.
   *
   * @param state how far it has come
   * @return the step
   */
  public Step withState(StepState state) {
    return new Step(text, state);
  }

  /** Returns the state, without the text. */
  @Override
  public String toString() {
    return "Step[text=" + Texts.PRIVATE + ", state=" + state + "]";
  }
}
