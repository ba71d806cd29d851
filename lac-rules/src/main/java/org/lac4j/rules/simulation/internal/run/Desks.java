package org.lac4j.rules.simulation.internal.run;

import java.util.stream.Stream;
import org.lac4j.rules.simulation.internal.draws.Draws;
import org.lac4j.rules.simulation.internal.plan.Plan;
import org.lac4j.rules.simulation.internal.plan.Roster;
import org.lac4j.rules.simulation.scenario.Attention;

/**
 * The coordinators' time for answers and first meetings: what a week leaves beside the people in touch.
 *
 * <p>Each working day adds its part of what the week leaves. What is not used is kept until the week is over; what was
 * taken too much is owed longer. For one thread.
 */
final class Desks {

  private final Plan plan;
  private final Attention attention;
  private final Draws draws;
  private final Desk[] desks;
  private final WeekHours weekHours;
  private final WeekHours.Claims claims = new WeekHours.Claims();
  private long opens;
  private long closes;

  Desks(Plan plan, Draws draws, WeekHours weekHours) {
    this.weekHours = weekHours;
    this.plan = plan;
    this.draws = draws;
    this.attention = plan.scenario.attention();
    this.desks = Stream.generate(Desk::new).limit(plan.coordinators).toArray(Desk[]::new);
  }

  void clear() {
    for (Desk desk : desks) {
      desk.busyUntil = Long.MIN_VALUE;
      desk.left = 0;
      desk.week = Long.MIN_VALUE;
      desk.atWork = false;
      desk.longOpen = 0;
      desk.inCrisis = 0;
      desk.sickUntil = 0;
      desk.nextSick = Double.MAX_VALUE;
      desk.spell = 0;
    }
    opens = plan.table.always ? plan.begin : Long.MAX_VALUE;
    closes = plan.table.always ? Long.MAX_VALUE : Long.MIN_VALUE;
  }

  /** Draws when everyone falls sick first. */
  void start(long runKey) {
    draws.startSickness(runKey);
    for (int c = 0; c < desks.length; c++) {
      desks[c].nextSick = draws.wellDays(c, 0);
    }
  }

  /** Takes note of who is there; with office hours it holds from the next opening on. */
  void roster(Roster roster) {
    for (int c = 0; c < desks.length; c++) {
      desks[c].atWork = roster.there()[c] && plan.table.always;
    }
  }

  void open(int day, Roster roster, Gauge held) {
    if (!plan.table.always) {
      opens = plan.table.opens(day);
      closes = plan.table.closes(day);
    }
    for (int c = 0; c < desks.length; c++) {
      desks[c].atWork = roster.there()[c] && plan.worksOn(c, day) && !isSick(c, day);
      if (desks[c].atWork && plan.hoursBind) {
        refill(c, day, roster, held);
      }
    }
  }

  private void refill(int c, int day, Roster roster, Gauge held) {
    long thisWeek = plan.week(day);
    Desk desk = desks[c];
    if (desk.week != thisWeek) {
      desk.week = thisWeek;
      desk.left = Math.min(0, desk.left);
    }
    double crisis = desk.inCrisis * attention.crisisHoursPerWeek();
    double needed = needed(c, held);
    for (int other : roster.covers()[c]) {
      crisis += attention.coverShare() * desks[other].inCrisis * attention.crisisHoursPerWeek();
      needed += attention.coverShare() * needed(other, held);
    }
    double ramp = ramp(c, day);
    double kept = ramp * attention.keptForNewHoursPerWeek();
    claims.week = ramp * plan.hoursPerWeek[c];
    claims.available = Math.max(0, claims.week - kept);
    claims.crisis = crisis;
    claims.needed = needed;
    claims.community = ramp * plan.fullTimeShares[c] * attention.communityHoursPerWeek();
    double hours = Math.max(kept, claims.week - crisis - needed - claims.community);
    desk.left += Math.round(hours / plan.daysPerWeek[c] * Plan.HOUR);
    if (plan.table.start(day) >= plan.measuredFrom) {
      weekHours.add(c, plan.daysPerWeek[c], claims);
    }
  }

  /** How much of their week a coordinator has while they are new. */
  private double ramp(int c, int day) {
    int weeks = plan.inductionWeeks[c];
    int week = (day - plan.joinedOn[c]) / 7;
    return week >= weeks ? 1 : (week + 1.0) / (weeks + 1);
  }

  /** Goes on to the last time off sick that begins by a day, and tells whether it lasts. */
  private boolean isSick(int c, int day) {
    Desk desk = desks[c];
    while (desk.nextSick <= day) {
      desk.sickUntil = desk.nextSick + draws.sickDays(c, desk.spell);
      desk.spell++;
      desk.nextSick = desk.sickUntil + draws.wellDays(c, desk.spell);
    }
    return day < desk.sickUntil;
  }

  private double needed(int c, Gauge held) {
    int longOpen = desks[c].longOpen;
    return longOpen * attention.longHoursPerWeek()
        + (held.value(c) - longOpen) * attention.shortHoursPerWeek();
  }

  /** Counts someone in touch with a coordinator, or no longer. */
  void change(int c, SimulatedPerson person, int delta) {
    desks[c].longOpen += person.isLong ? delta : 0;
    desks[c].inCrisis += person.inCrisis ? delta : 0;
  }

  boolean canStart(int c, long now) {
    Desk desk = desks[c];
    return desk.atWork
        && desk.busyUntil <= now
        && now >= opens
        && now < closes
        && (!plan.hoursBind || desk.left > 0);
  }

  /** Takes time; returns whether the coordinator is free again before the day is over. */
  boolean spend(int c, long now, long millis) {
    if (millis == 0) {
      return false;
    }
    Desk desk = desks[c];
    desk.left -= millis;
    desk.busyUntil = now + millis;
    return desk.busyUntil < closes;
  }

  long busyUntil(int c) {
    return desks[c].busyUntil;
  }

  /** Takes time for someone who is not covered, beside all else. */
  void owe(int c, long millis) {
    desks[c].left -= millis;
  }

  /** One coordinator's. */
  private static final class Desk {
    boolean atWork;
    int longOpen;
    int inCrisis;

    /** Days of the table, with parts of a day. */
    double sickUntil;

    double nextSick;
    int spell;
    long busyUntil;
    long left;
    long week;
  }
}
