package org.lac4j.rules.priority;

/**
 * Says who is next of several, again and again, as a policy does; for one thread.
 *
 * <p>{@link PrioritisationPolicy#chooser} makes one. It names whom {@link PrioritisationPolicy#next} would name.
 *
 * @param <W> who waits
 * @source P19
 */
public interface NextChooser<W extends WaitingView> {

  /**
   * Says who is next.
   *
   * @param waiting who may be next, in its first places, in any order
   * @param count how many of them, 1 or more
   * @param day the day, in days since the start of 1970
   * @return one of them
   */
  W next(W[] waiting, int count, long day);

  /**
   * Tells whether it is always whoever was received first, so that nobody else has to be looked at.
   *
   * @return true if so; false if it may be someone else
   */
  default boolean isByArrival() {
    return false;
  }
}
