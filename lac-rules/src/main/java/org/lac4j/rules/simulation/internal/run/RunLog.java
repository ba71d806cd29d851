package org.lac4j.rules.simulation.internal.run;

/**
 * Is told what happens to each person of a run. Coordinators and areas are numbers, moments are milliseconds since 1970; a
 * slot is one person's until they {@link #gone}.
 */
public interface RunLog {

  /** Notes nothing. */
  RunLog NONE = new RunLog() {};

  /** Someone is introduced, or was before the run began; aims are bits, 0 where none is known. */
  default void received(int slot, int area, byte urgency, int aims, long moment) {}

  /** Someone is back whose time with the service had ended. */
  default void returned(int slot, long moment) {}

  default void answered(int slot, int holder, long moment) {}

  /** A first conversation, of someone whom a coordinator holds from then on. */
  default void met(int slot, int holder, boolean isOwn, boolean isLong, long moment) {}

  default void moved(int slot, int from, int to, long moment) {}

  default void ended(int slot, int holder, long moment) {}

  /** Someone stops waiting for one of the causes, by its number. */
  default void gaveUp(int slot, int cause, long moment) {}

  default void notCovered(int slot, long moment) {}

  /** Whoever comes into the slot next is somebody else. */
  default void gone(int slot) {}
}
