package org.lac4j.rules.simulation.engine;

/**
 * What happens, in one number: the kind in the highest bits, then which visit of a person it is about, then whom or what
 * it is about. At one moment the lower kind comes first.
 */
final class EventKind {

  /** Who is there, who covers and who serves an area changes. */
  static final int TEAM_CHANGES = 0;

  /** A working day opens. */
  static final int DAY_OPENS = 1;

  /** The numbers are noted for the course over time. */
  static final int SAMPLE = 2;

  /** A coordinator has finished an answer or a meeting. */
  static final int COORDINATOR_FREE = 3;

  /** A person ends, as they wish. */
  static final int PERSON_ENDS = 4;

  /** A person comes back. */
  static final int PERSON_RETURNS = 5;

  /** A person who has been answered is ready for a first meeting. */
  static final int PERSON_READY = 6;

  /** A person stops waiting. */
  static final int PERSON_GIVES_UP = 7;

  /** Someone is introduced. */
  static final int INTRODUCED = 8;

  private static final int VISIT_BITS = 27;
  private static final int VISIT_MASK = (1 << VISIT_BITS) - 1;

  private EventKind() {}

  static long event(int kind, int visit, int about) {
    return ((long) kind << (32 + VISIT_BITS)) | ((long) (visit & VISIT_MASK) << 32) | about;
  }

  static int kind(long event) {
    return (int) (event >>> (32 + VISIT_BITS));
  }

  static int about(long event) {
    return (int) event;
  }

  static boolean isOfVisit(long event, int visit) {
    return ((int) (event >>> 32) & VISIT_MASK) == (visit & VISIT_MASK);
  }
}
