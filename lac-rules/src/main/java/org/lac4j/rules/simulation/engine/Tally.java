package org.lac4j.rules.simulation.engine;

import org.HdrHistogram.IntCountsHistogram;

/** What came of the people measured in one area with one urgency and one coordinator, or of several such together. */
final class Tally {

  private static final long MINUTE = 60_000;
  private static final int DIGITS = 3;

  long introduced;
  long notCovered;
  long turned;
  long returned;
  long answerKnown;
  long answeredByAim;
  long answeredByLimit;
  long met;
  long metByNeighbours;
  long metByAim;
  long metByLimit;
  long waitedMillis;
  long longestMillis;
  long settled;
  long overtaken;
  long mostOvertaken;
  long gaveUp;
  long ended;
  private final IntCountsHistogram minutes = new IntCountsHistogram(DIGITS);

  void clear() {
    introduced = 0;
    notCovered = 0;
    turned = 0;
    returned = 0;
    answerKnown = 0;
    answeredByAim = 0;
    answeredByLimit = 0;
    met = 0;
    metByNeighbours = 0;
    metByAim = 0;
    metByLimit = 0;
    waitedMillis = 0;
    longestMillis = 0;
    settled = 0;
    overtaken = 0;
    mostOvertaken = 0;
    gaveUp = 0;
    ended = 0;
    minutes.reset();
  }

  void waited(long millis) {
    met++;
    waitedMillis += millis;
    minutes.recordValue(millis / MINUTE);
    waitedAtLeast(millis);
  }

  void waitedAtLeast(long millis) {
    if (millis > longestMillis) {
      longestMillis = millis;
    }
  }

  /** Counts someone once nobody can overtake them any more: they are met, give up, or the run is over. */
  void settled(int timesOvertaken) {
    settled++;
    overtaken += timesOvertaken > 0 ? 1 : 0;
    mostOvertaken = Math.max(mostOvertaken, timesOvertaken);
  }

  void add(Tally other) {
    introduced += other.introduced;
    notCovered += other.notCovered;
    turned += other.turned;
    returned += other.returned;
    answerKnown += other.answerKnown;
    answeredByAim += other.answeredByAim;
    answeredByLimit += other.answeredByLimit;
    met += other.met;
    metByNeighbours += other.metByNeighbours;
    metByAim += other.metByAim;
    metByLimit += other.metByLimit;
    waitedMillis += other.waitedMillis;
    longestMillis = Math.max(longestMillis, other.longestMillis);
    settled += other.settled;
    overtaken += other.overtaken;
    mostOvertaken = Math.max(mostOvertaken, other.mostOvertaken);
    gaveUp += other.gaveUp;
    ended += other.ended;
    minutes.add(other.minutes);
  }

  double meanDays() {
    return waitedMillis / Sampler.MILLIS_PER_DAY / met;
  }

  /** The days within which so many of a hundred were met, to the minute or a thousandth; NaN if nobody was. */
  double percentileDays(double percentile) {
    return met == 0 ? Double.NaN : minutes.getValueAtPercentile(percentile) / 1440.0;
  }
}
