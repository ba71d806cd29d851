package org.lac4j.rules.simulation.internal.events;

/**
 * What happens, in one number: the kind in the highest bits, then which visit of a person it is about, then whom or what
 * it is about. At one moment the lower kind comes first.
 */
public final class SimulationEvent {

  /** Who is there, who covers and who serves an area changes. */
  public static final int TEAM_CHANGES = 0;

  /** A working day opens. */
  public static final int DAY_OPENS = 1;

  /** The numbers are noted for the course over time. */
  public static final int SAMPLE = 2;

  /** A coordinator has finished an answer or a meeting. */
  public static final int COORDINATOR_FREE = 3;

  /** A person ends, as they wish. */
  public static final int PERSON_ENDS = 4;

  /** A person comes back. */
  public static final int PERSON_RETURNS = 5;

  /** A person who has been answered is ready for a first meeting. */
  public static final int PERSON_READY = 6;

  /** A person stops waiting. */
  public static final int PERSON_GIVES_UP = 7;

  /** Someone is introduced. */
  public static final int INTRODUCED = 8;

  /** A crisis no longer takes more attention. */
  public static final int CRISIS_OVER = 9;

  private static final int VISIT_BITS = 27;
  private static final int VISIT_MASK = (1 << VISIT_BITS) - 1;

  private SimulationEvent() {}

  public static long event(int kind, int visit, int about) {
    return ((long) kind << (32 + VISIT_BITS)) | ((long) (visit & VISIT_MASK) << 32) | about;
  }

  public static int kind(long event) {
    return (int) (event >>> (32 + VISIT_BITS));
  }

  public static int about(long event) {
    return (int) event;
  }

  public static boolean isOfVisit(long event, int visit) {
    return ((int) (event >>> 32) & VISIT_MASK) == (visit & VISIT_MASK);
  }
}
