package org.lac4j.rules.simulation.study;

import org.lac4j.rules.simulation.engine.Replication;

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

  /**
   * Tells what one run came to, in the order of the runs' numbers and, of one number, of the scenarios.
   *
   * @param scenario which scenario: 0 for the first, then those that it is compared with
   * @param number the number of the run, from 0
   * @param run what was measured in it
   */
  default void onRun(int scenario, int number, Replication run) {}
}
