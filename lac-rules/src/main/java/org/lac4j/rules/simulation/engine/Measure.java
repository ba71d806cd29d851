package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.lac4j.core.internal.Labels;
import org.lac4j.rules.simulation.engine.Scope.Kind;
import org.lac4j.rules.simulation.scenario.Scenario;

/**
 * What is measured in a run.
 *
 * <p>People count where they were received on one of the days measured; those who were there on the first day are not
 * among them. {@link #MET} and {@link #ENDED} alone count what happened on those days, to whomever. Who lives in an area that is not covered counts as {@link #INTRODUCED} and {@link #NOT_COVERED} alone. A
 * coordinator's are those introduced in their areas; their waits and shares are of those whom they met, and of those who
 * left or still wait in their areas.
 *
 * <p>Who still waits counts. Shares answered or met within a time are of everyone for whom that time has come by the last
 * day: met or not, and those who stopped waiting before count as not met. The mean wait is by Little's law: the time that
 * people waited on the days measured, whether they were met, left or still wait, shared among those introduced. So two
 * orders that leave equal numbers waiting on every day have the same mean. Percentiles are Kaplan and Meier's estimate: who
 * left, or still waits, counts among those waiting up to then. A day here has 24 hours and a week seven such days; "within a
 * week" means by the same day of the week.
 *
 * @source P16, P17, P18, R7
 */
public enum Measure {
  /** How many were introduced, those who came back among them. */
  INTRODUCED("people introduced", Unit.PEOPLE, Better.NEITHER, Kinds.GROUPS),
  /** How many of those had been in touch before. */
  RETURNED("people who came back", Unit.PEOPLE, Better.NEITHER, Kinds.GROUPS),
  /** How many were introduced in an area that was not covered. */
  NOT_COVERED("people not covered", Unit.PEOPLE, Better.LOWER, Kinds.AREAS),
  /** How many of those were helped by the nearest coordinator with what they know. */
  TURNED_TO_OTHERS(
      "people helped by a neighbouring coordinator", Unit.PEOPLE, Better.NEITHER, Kinds.AREAS),
  /**
   * The share answered by the earlier aim, 2 working days unless the policy says otherwise, of everyone for whom that day
   * has come.
   */
  ANSWERED_BY_AIM("people answered by the aim", Unit.SHARE, Better.HIGHER, Kinds.GROUPS),
  /** The share answered by the limit, 3 working days unless the policy says otherwise, of everyone for whom it has come. */
  ANSWERED_BY_LIMIT("people answered by the limit", Unit.SHARE, Better.HIGHER, Kinds.GROUPS),
  /** How many first meetings were held on the days measured, of whoever was introduced before the first of them too. */
  MET("people met", Unit.PEOPLE, Better.HIGHER, Kinds.GROUPS),
  /**
   * How many of those met were met by a coordinator next door whom the caseload policy suggested to ask; measured where a
   * scenario follows such suggestions, and of a coordinator how many they met so for others.
   */
  MET_BY_NEIGHBOURS("people met by a neighbour", Unit.PEOPLE, Better.NEITHER, Kinds.GROUPS),
  /** The share met by the earlier aim, a week unless the policy says otherwise, of everyone for whom that day has come. */
  MET_BY_AIM("people met by the aim", Unit.SHARE, Better.HIGHER, Kinds.GROUPS),
  /** The share met by the limit, two weeks unless the policy says otherwise, of everyone for whom that day has come. */
  MET_BY_LIMIT("people met by the limit", Unit.SHARE, Better.HIGHER, Kinds.GROUPS),
  /** The mean time that people wait for a first meeting, by Little's law: who still waits and who left is in it. */
  MEETING_DAYS_MEAN("the mean wait for a first meeting", Unit.DAYS, Better.LOWER, Kinds.GROUPS),
  /** The time within which half of the people are met (Kaplan-Meier); the longest wait so far where fewer ever are. */
  MEETING_DAYS_MEDIAN("the median wait for a first meeting", Unit.DAYS, Better.LOWER, Kinds.GROUPS),
  /** The time within which 90 of a hundred are met (Kaplan-Meier); the longest wait so far where fewer ever are. */
  MEETING_DAYS_P90("the 90th percentile of the wait", Unit.DAYS, Better.LOWER, Kinds.GROUPS),
  /** The time within which 95 of a hundred are met (Kaplan-Meier); the longest wait so far where fewer ever are. */
  MEETING_DAYS_P95("the 95th percentile of the wait", Unit.DAYS, Better.LOWER, Kinds.GROUPS),
  /** The longest that anyone waited, met or not. */
  LONGEST_WAIT_DAYS("the longest wait", Unit.DAYS, Better.LOWER, Kinds.GROUPS),
  /** How many were in touch at a time, on average over time. */
  OPEN_MEAN("the mean caseload", Unit.PEOPLE, Better.NEITHER, Kinds.PLACES),
  /** How many were in touch at most. */
  OPEN_MOST("the highest caseload", Unit.PEOPLE, Better.NEITHER, Kinds.PLACES),
  /** The share of the time in post above the guideline; for the team that of all coordinators together. */
  TIME_ABOVE_GUIDELINE("the time above the guideline", Unit.SHARE, Better.LOWER, Kinds.POSTS),
  /** The share of those introduced whose introduction said a crisis; measured where a scenario has any. */
  CRISIS_SHARE(
      "the share of people introduced in a crisis", Unit.SHARE, Better.NEITHER, Kinds.PLACES),
  /** The share of coordinators' hours that crises took; measured where crises or the community take attention. */
  CRISIS_HOURS_SHARE(
      "the share of coordinators' hours that crises take", Unit.SHARE, Better.NEITHER, Kinds.POSTS),
  /** Of the attention that people in touch need, crises aside, the share that their coordinators have for them. */
  SUPPORT_HOURS_SHARE(
      "the share of the attention they need that people in touch get",
      Unit.SHARE,
      Better.HIGHER,
      Kinds.POSTS),
  /** The hours a week that are left for longer-term work in the community; for the team with those of facilitators. */
  COMMUNITY_HOURS(
      "the weekly time for longer-term work in the community",
      Unit.HOURS,
      Better.HIGHER,
      Kinds.POSTS),
  /** How many waited at a time, on average over time. */
  WAITING_MEAN("the mean number waiting", Unit.PEOPLE, Better.NEITHER, Kinds.AREAS),
  /** How many waited at the end. */
  WAITING_AT_END("the number waiting at the end", Unit.PEOPLE, Better.NEITHER, Kinds.AREAS),
  /** The share whom someone overtook who came later in the same area, while they could have been met. */
  OVERTAKEN("people overtaken", Unit.SHARE, Better.LOWER, Kinds.GROUPS),
  /** How often anyone was overtaken at most. */
  OVERTAKEN_MOST("the most often anyone was overtaken", Unit.TIMES, Better.LOWER, Kinds.GROUPS),
  /** How many gave up waiting. */
  GAVE_UP("people who left before a first meeting", Unit.PEOPLE, Better.NEITHER, Kinds.CAUSES),
  /** The share of those introduced in areas covered who gave up waiting. */
  GAVE_UP_SHARE(
      "the share who left before a first meeting", Unit.SHARE, Better.LOWER, Kinds.GROUPS),
  /** How many ended, as they wished, on the days measured. */
  ENDED("people whose support ended", Unit.PEOPLE, Better.NEITHER, Kinds.GROUPS),
  /**
   * The Gini coefficient of the areas' mean waits over all runs: 0 where it is the same everywhere. Measured of many runs
   * together, and of no run alone.
   */
  MEETING_DAYS_GINI(
      "the inequality of waits between areas (Gini)", Unit.RATIO, Better.LOWER, Kinds.TEAM),
  /** What that coefficient would be by chance alone if all areas had the same mean wait. */
  MEETING_DAYS_GINI_BY_CHANCE(
      "the inequality that equal areas would show by chance (Gini)",
      Unit.RATIO,
      Better.NEITHER,
      Kinds.TEAM),
  /** The longest of the areas' mean waits over all runs divided by the shortest. */
  MEETING_DAYS_RATIO(
      "the longest mean wait divided by the shortest", Unit.RATIO, Better.LOWER, Kinds.TEAM);

  private final String label;
  private final Unit unit;
  private final Better better;
  private final ImmutableSet<Kind> kinds;

  Measure(String label, Unit unit, Better better, ImmutableSet<Kind> kinds) {
    this.label = label;
    this.unit = unit;
    this.better = better;
    this.kinds = kinds;
  }

  /**
   * Returns the code, as JSON has it.
   *
   * @return lower-case words joined by hyphens, for example "meeting-days-mean"
   */
  public String code() {
    return Labels.of(this);
  }

  /**
   * Returns what it is in words.
   *
   * @return a phrase, for example "the mean wait for a first meeting" or "people answered by the limit"
   */
  public String label() {
    return label;
  }

  /**
   * Returns what it is in words, with the days of the targets that scenarios have in common.
   *
   * @param scenarios the scenarios it is measured of
   * @return for example "people answered within three working days"; {@link #label()} where it is not about a target, the
   *     scenarios' targets differ, or they follow a policy of another kind than {@link
   *     org.lac4j.rules.response.ResponseRule}
   */
  public String label(List<Scenario> scenarios) {
    return TargetWording.label(this, scenarios);
  }

  /**
   * Returns the unit.
   *
   * @return the unit
   */
  public Unit unit() {
    return unit;
  }

  /**
   * Returns which way is better.
   *
   * @return the way
   */
  public Better better() {
    return better;
  }

  /**
   * Tells whether it is measured of a kind of group.
   *
   * @param kind the kind
   * @return true if so
   */
  public boolean isMeasuredOf(Kind kind) {
    return kinds.contains(kind);
  }

  /** What a measure is counted in. */
  public enum Unit {
    /** People. */
    PEOPLE,
    /** Days of 24 hours. */
    DAYS,
    /** Hours. */
    HOURS,
    /** A share from 0 to 1. */
    SHARE,
    /** How often. */
    TIMES,
    /** A number without a unit. */
    RATIO;

    /**
     * Returns the word that documents and tables write.
     *
     * @return for example "days"
     */
    public String label() {
      return Labels.of(this);
    }
  }

  /** Which way is better. */
  public enum Better {
    /** The higher the better. */
    HIGHER,
    /** The lower the better. */
    LOWER,
    /** Neither way. */
    NEITHER
  }

  /** The kinds of group that measures have in common. */
  private static final class Kinds {
    static final ImmutableSet<Kind> TEAM = ImmutableSet.of(Kind.TEAM);
    static final ImmutableSet<Kind> AREAS = ImmutableSet.of(Kind.TEAM, Kind.AREA);
    static final ImmutableSet<Kind> POSTS = ImmutableSet.of(Kind.TEAM, Kind.COORDINATOR);
    static final ImmutableSet<Kind> PLACES =
        ImmutableSet.of(Kind.TEAM, Kind.AREA, Kind.COORDINATOR);
    static final ImmutableSet<Kind> GROUPS =
        ImmutableSet.of(Kind.TEAM, Kind.AREA, Kind.COORDINATOR, Kind.URGENCY);
    static final ImmutableSet<Kind> CAUSES =
        ImmutableSet.of(Kind.TEAM, Kind.AREA, Kind.COORDINATOR, Kind.URGENCY, Kind.CAUSE);
  }
}
