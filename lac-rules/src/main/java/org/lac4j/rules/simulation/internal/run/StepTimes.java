package org.lac4j.rules.simulation.internal.run;

import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.scenario.Attention;

/**
 * How long the steps of a coordinator's work take.
 *
 * @param answerMillis an answer
 * @param meetingMillis a first meeting
 * @param handoverMillis taking someone over from a coordinator who has left
 * @param notCoveredMillis helping someone not covered with what one knows
 * @param readyAtOnce whether people can be met as soon as they are answered, which takes no time
 */
record StepTimes(
    long answerMillis,
    long meetingMillis,
    long handoverMillis,
    long notCoveredMillis,
    boolean readyAtOnce) {

  private static final long MINUTE = 60_000;

  static StepTimes of(Attention attention) {
    return new StepTimes(
        attention.answerMinutes() * MINUTE,
        attention.firstMeetingMinutes() * MINUTE,
        attention.handoverMinutes() * MINUTE,
        attention.notCoveredMinutes() * MINUTE,
        attention.answerMinutes() == 0 && attention.readyAfter().equals(Length.NONE));
  }
}
