package org.lac4j.rules.simulation.internal.run;

import org.HdrHistogram.IntCountsHistogram;
import org.lac4j.rules.simulation.internal.draws.Sampler;

/** What came of the people measured in one area with one urgency and one coordinator, or of several such together. */
public final class Tally {

  private static final long MINUTE = 60_000;
  private static final int DIGITS = 3;

  public long introduced;
  public long notCovered;
  public long turned;
  public long returned;
  public long answerKnown;
  public long answeredByAim;
  public long answeredByLimit;
  public long met;
  public long metByNeighbours;
  public long metByAim;
  public long metByLimit;
  public long waitedMillis;
  public long longestMillis;
  public long settled;
  public long overtaken;
  public long mostOvertaken;
  public long gaveUp;
  public long ended;
  private final IntCountsHistogram minutes = new IntCountsHistogram(DIGITS);

  public void clear() {
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

  public void waited(long millis) {
    met++;
    waitedMillis += millis;
    minutes.recordValue(millis / MINUTE);
    waitedAtLeast(millis);
  }

  public void waitedAtLeast(long millis) {
    if (millis > longestMillis) {
      longestMillis = millis;
    }
  }

  /** Counts someone once nobody can overtake them any more: they are met, give up, or the run is over. */
  public void settled(int timesOvertaken) {
    settled++;
    overtaken += timesOvertaken > 0 ? 1 : 0;
    mostOvertaken = Math.max(mostOvertaken, timesOvertaken);
  }

  public void add(Tally other) {
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

  public double meanDays() {
    return waitedMillis / Sampler.MILLIS_PER_DAY / met;
  }

  /** The days within which so many of a hundred were met, to the minute or a thousandth; NaN if nobody was. */
  public double percentileDays(double percentile) {
    return met == 0 ? Double.NaN : minutes.getValueAtPercentile(percentile) / 1440.0;
  }
}
