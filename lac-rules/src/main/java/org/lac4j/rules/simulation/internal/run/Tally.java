package org.lac4j.rules.simulation.internal.run;

import java.util.List;
import org.HdrHistogram.HistogramIterationValue;
import org.HdrHistogram.IntCountsHistogram;
import org.lac4j.rules.internal.waits.KaplanMeier;
import org.lac4j.rules.simulation.internal.draws.Sampler;

/** What came of the people measured in one area with one urgency and one coordinator, or of several such together. */
public final class Tally {

  private static final long MINUTE = 60_000;
  private static final int DIGITS = 3;
  private static final double MINUTES_PER_DAY = 1440;

  public long introduced;
  public long notCovered;
  public long turned;
  public long returned;
  public long inCrisis;
  public long answerAimDue;
  public long answerLimitDue;
  public long meetingAimDue;
  public long meetingLimitDue;
  public long answeredByAim;
  public long answeredByLimit;
  public long met;

  /** How many first meetings were held in the time measured, of whoever was introduced before it too. */
  public long meetings;

  public long metByNeighbours;
  public long metByAim;
  public long metByLimit;

  /** How long people waited in the time measured, met or not. */
  public long waitingMillis;

  public long longestMillis;
  public long settled;
  public long overtaken;
  public long mostOvertaken;
  public long gaveUp;
  public long ended;
  private final IntCountsHistogram minutes = new IntCountsHistogram(DIGITS);

  /** How long those waited who left, or still wait. */
  private final IntCountsHistogram unmetMinutes = new IntCountsHistogram(DIGITS);

  public void clear() {
    introduced = 0;
    notCovered = 0;
    turned = 0;
    returned = 0;
    answerAimDue = 0;
    answerLimitDue = 0;
    meetingAimDue = 0;
    meetingLimitDue = 0;
    waitingMillis = 0;
    answeredByAim = 0;
    answeredByLimit = 0;
    met = 0;
    meetings = 0;
    inCrisis = 0;
    metByNeighbours = 0;
    metByAim = 0;
    metByLimit = 0;
    longestMillis = 0;
    settled = 0;
    overtaken = 0;
    mostOvertaken = 0;
    gaveUp = 0;
    ended = 0;
    minutes.reset();
    unmetMinutes.reset();
  }

  /** Counts someone whose answer came on a day, of those for whom the time had come by the last day. */
  void answered(SimulatedPerson person, long day, long lastDay) {
    unanswered(person, lastDay);
    answeredByAim += day <= person.answerAim && person.answerAim <= lastDay ? 1 : 0;
    answeredByLimit += day <= person.answerLimit && person.answerLimit <= lastDay ? 1 : 0;
  }

  /** Counts someone who has had no answer, and won't get one that is counted. */
  void unanswered(SimulatedPerson person, long lastDay) {
    answerAimDue += person.answerAim <= lastDay ? 1 : 0;
    answerLimitDue += person.answerLimit <= lastDay ? 1 : 0;
  }

  /** Counts someone who was met on a day after so long. */
  void met(SimulatedPerson person, long day, long lastDay, long millis) {
    met++;
    minutes.recordValue(millis / MINUTE);
    longestMillis = Math.max(longestMillis, millis);
    due(person, lastDay);
    metByAim += day <= person.meetingAim && person.meetingAim <= lastDay ? 1 : 0;
    metByLimit += day <= person.meetingLimit && person.meetingLimit <= lastDay ? 1 : 0;
    settled(person.overtaken);
  }

  /** Counts someone who left after so long, or still waits. */
  void unmet(SimulatedPerson person, long lastDay, long millis) {
    unmetMinutes.recordValue(millis / MINUTE);
    longestMillis = Math.max(longestMillis, millis);
    due(person, lastDay);
    settled(person.overtaken);
  }

  private void due(SimulatedPerson person, long lastDay) {
    meetingAimDue += person.meetingAim <= lastDay ? 1 : 0;
    meetingLimitDue += person.meetingLimit <= lastDay ? 1 : 0;
  }

  /** Counts someone once nobody can overtake them any more: they are met, give up, or the run is over. */
  private void settled(int timesOvertaken) {
    settled++;
    overtaken += timesOvertaken > 0 ? 1 : 0;
    mostOvertaken = Math.max(mostOvertaken, timesOvertaken);
  }

  public void add(Tally other) {
    introduced += other.introduced;
    notCovered += other.notCovered;
    turned += other.turned;
    returned += other.returned;
    answerAimDue += other.answerAimDue;
    answerLimitDue += other.answerLimitDue;
    meetingAimDue += other.meetingAimDue;
    meetingLimitDue += other.meetingLimitDue;
    waitingMillis += other.waitingMillis;
    answeredByAim += other.answeredByAim;
    answeredByLimit += other.answeredByLimit;
    met += other.met;
    meetings += other.meetings;
    inCrisis += other.inCrisis;
    metByNeighbours += other.metByNeighbours;
    metByAim += other.metByAim;
    metByLimit += other.metByLimit;
    longestMillis = Math.max(longestMillis, other.longestMillis);
    settled += other.settled;
    overtaken += other.overtaken;
    mostOvertaken = Math.max(mostOvertaken, other.mostOvertaken);
    gaveUp += other.gaveUp;
    ended += other.ended;
    minutes.add(other.minutes);
    unmetMinutes.add(other.unmetMinutes);
  }

  /** How many were introduced where there is a coordinator. */
  public long covered() {
    return introduced - notCovered;
  }

  /** By Little's law: the time that people waited, shared among those introduced; NaN if there are none. */
  public double meanDays() {
    return covered() == 0 ? Double.NaN : waitingMillis / Sampler.MILLIS_PER_DAY / covered();
  }

  /** The share of people who are met within each of some numbers of days, by Kaplan and Meier's estimate. */
  public double[] metWithin(List<Integer> days) {
    KaplanMeier waits = waits();
    return days.stream()
        .mapToDouble(
            within ->
                waits.people() == 0
                    ? Double.NaN
                    : 1 - waits.stillWaiting((long) (within * MINUTES_PER_DAY)))
        .toArray();
  }

  private KaplanMeier waits() {
    KaplanMeier waits = new KaplanMeier();
    for (HistogramIterationValue value : minutes.recordedValues()) {
      waits.met(value.getValueIteratedTo(), value.getCountAtValueIteratedTo());
    }
    for (HistogramIterationValue value : unmetMinutes.recordedValues()) {
      waits.censored(value.getValueIteratedTo(), value.getCountAtValueIteratedTo());
    }
    return waits;
  }

  /**
   * The days within which each of some shares of people is met, to the minute or a thousandth, by Kaplan and Meier's estimate; where so
   * many are never known to be met, how long anyone has waited at most; NaN if nobody was met and nobody waits.
   */
  public double[] quantilesDays(double... shares) {
    KaplanMeier waits = waits();
    double[] quantiles = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      quantiles[i] = waits.people() == 0 ? Double.NaN : quantileDays(waits, shares[i]);
    }
    return quantiles;
  }

  private double quantileDays(KaplanMeier waits, double share) {
    long quantile = waits.quantile(share);
    return quantile < 0 ? longestMillis / Sampler.MILLIS_PER_DAY : quantile / MINUTES_PER_DAY;
  }
}
