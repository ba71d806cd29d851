package org.lac4j.rules.simulation.study;

/** Hears how far a study has come, on the thread that runs it. */
@FunctionalInterface
public interface StudyProgress {

  /** Nobody listens. */
  StudyProgress NONE = (done, planned) -> {};

  /**
   * Tells how many runs are done.
   *
   * @param done how many, of each scenario
   * @param planned how many are planned as things stand; more may be added for a narrower interval
   */
  void on(int done, int planned);
}
