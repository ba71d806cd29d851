package org.lac4j.rules.simulation.internal.run;

/**
 * Where coordinators' hours went on the days measured: what crises took, what people in touch needed and got, and what was
 * left for work in the community; for one thread.
 *
 * <p>After what is kept for new people come crises, then everybody in touch, then the community.
 */
public final class WeekHours {

  private final Sums[] sums;

  WeekHours(int coordinators) {
    sums = new Sums[coordinators];
    for (int c = 0; c < coordinators; c++) {
      sums[c] = new Sums();
    }
  }

  void clear() {
    for (Sums of : sums) {
      of.worked = 0;
      of.crisis = 0;
      of.needed = 0;
      of.given = 0;
      of.community = 0;
    }
  }

  /** Adds one working day of a coordinator; the hours are those of a week of so many working days. */
  void add(int c, int daysPerWeek, Claims claims) {
    double crisis = Math.min(claims.crisis, claims.available);
    double given = Math.min(claims.needed, claims.available - crisis);
    double community = Math.min(claims.community, claims.available - crisis - given);
    Sums of = sums[c];
    of.worked += claims.week / daysPerWeek;
    of.crisis += crisis / daysPerWeek;
    of.needed += claims.needed / daysPerWeek;
    of.given += given / daysPerWeek;
    of.community += community / daysPerWeek;
  }

  /** The hours that coordinators from one on, without the last, worked. */
  public double worked(int from, int end) {
    double sum = 0;
    for (int c = from; c < end; c++) {
      sum += sums[c].worked;
    }
    return sum;
  }

  /** Of those the hours that crises took. */
  public double crisis(int from, int end) {
    double sum = 0;
    for (int c = from; c < end; c++) {
      sum += sums[c].crisis;
    }
    return sum;
  }

  /** The hours that people in touch needed, crises aside. */
  public double needed(int from, int end) {
    double sum = 0;
    for (int c = from; c < end; c++) {
      sum += sums[c].needed;
    }
    return sum;
  }

  /** Of those the hours that there were. */
  public double given(int from, int end) {
    double sum = 0;
    for (int c = from; c < end; c++) {
      sum += sums[c].given;
    }
    return sum;
  }

  /** The hours for work in the community. */
  public double community(int from, int end) {
    double sum = 0;
    for (int c = from; c < end; c++) {
      sum += sums[c].community;
    }
    return sum;
  }

  /** What a week is asked for; one object serves all coordinators and days of a run. */
  static final class Claims {
    double week;

    /** What is left beside what is kept for new people. */
    double available;

    double crisis;
    double needed;
    double community;
  }

  private static final class Sums {
    double worked;
    double crisis;
    double needed;
    double given;
    double community;
  }
}
