package org.lac4j.rules.simulation.internal.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/** A scenario made ready to run: everything that is the same in every run, in flat tables. Immutable by use; shared. */
public final class Plan {

  public static final long HOUR = 3_600_000;
  public static final long DAY = 24 * HOUR;

  public final Scenario scenario;
  public final DayTable table;
  public final long begin;
  public final long measuredFrom;
  public final long end;
  public final int areas;
  public final int coordinators;
  public final Roster[] rosters;
  public final Arrivals.Source[] sources;
  public final TargetDays.Source targets;

  /** By area, the area whose coordinator helps while it is not covered. */
  public final int[] nearest;

  /** By area, the areas next to it. */
  public final int[][] adjacent;

  /** By coordinator, on which days of the week they work, Monday first. */
  public final boolean[][] patterns;

  public final double[] hoursPerWeek;
  public final int[] daysPerWeek;

  /** By coordinator, the share of a full-time post. */
  public final double[] fullTimeShares;

  /** By coordinator, the first day of their induction and its weeks; 0 weeks for none. */
  public final int[] joinedOn;

  public final int[] inductionWeeks;

  /** By coordinator, what becomes of their people once they have left. */
  public final Handover[] handovers;

  /** By coordinator, who covers their leave. */
  public final int[] leaveCovers;

  public final boolean hoursBind;
  public final boolean guidelineBinds;

  /** Whether the policy's suggestions to ask a coordinator next door are followed. */
  public final boolean neighboursHelp;

  /** How long people wait for room at most; {@link Long#MAX_VALUE} for as long as it takes. */
  public final long longestHold;

  /** For how long after a first meeting a crisis takes more attention; 0 where it takes none. */
  public final long crisisMillis;

  /** Whether crises or the community take attention, so that where hours go is measured. */
  public final boolean hoursAreMeasured;

  public final boolean isAnyInCrisis;
  public final boolean daysMatter;
  public final int weeks;

  public Plan(Scenario scenario) {
    this.scenario = scenario;
    this.table = new DayTable(firstDay(scenario), scenario.lastDay(), scenario.calendar());
    this.begin = table.start(0);
    this.measuredFrom = table.start(table.day(scenario.firstDay()));
    this.end = table.end();
    this.areas = scenario.areas().size();
    ImmutableMap<AreaCode, Integer> areaNumbers =
        IntStream.range(0, areas)
            .boxed()
            .collect(ImmutableMap.toImmutableMap(i -> scenario.areas().get(i).code(), i -> i));
    this.rosters = Rosters.of(scenario, table, areaNumbers);
    this.sources = Arrivals.of(scenario, table);
    this.targets =
        TargetDays.source(scenario.policies().response().closedOn(closures(scenario)), table);
    this.nearest =
        scenario.areas().stream()
            .mapToInt(a -> a.nearest().map(areaNumbers::get).orElse(Roster.NOBODY))
            .toArray();
    this.adjacent =
        scenario.areas().stream()
            .map(a -> scenario.adjacent().nextTo(ImmutableList.of(a.code())))
            .map(next -> next.stream().mapToInt(areaNumbers::get).toArray())
            .toArray(int[][]::new);
    SimulatedCoordinator[] posts = scenario.everyCoordinator().toArray(SimulatedCoordinator[]::new);
    this.coordinators = posts.length;
    this.patterns = Arrays.stream(posts).map(Plan::pattern).toArray(boolean[][]::new);
    this.hoursPerWeek = Arrays.stream(posts).mapToDouble(p -> p.hoursPerWeek()).toArray();
    this.daysPerWeek =
        Arrays.stream(posts)
            .mapToInt(p -> table.always ? 7 : p.workingPattern().days().size())
            .toArray();
    this.fullTimeShares = Arrays.stream(posts).mapToDouble(p -> p.fullTimeShare()).toArray();
    this.joinedOn = Arrays.stream(posts).mapToInt(p -> joinedOn(scenario, p)).toArray();
    this.inductionWeeks =
        IntStream.range(0, posts.length)
            .map(c -> c < scenario.coordinators().size() ? 0 : posts[c].inductionWeeks())
            .toArray();
    this.handovers = Arrays.stream(posts).map(p -> handover(scenario, p)).toArray(Handover[]::new);
    ImmutableList<CoordinatorId> ids =
        Arrays.stream(posts).map(SimulatedCoordinator::id).collect(ImmutableList.toImmutableList());
    this.leaveCovers =
        Arrays.stream(posts)
            .mapToInt(p -> p.leaveCoveredBy().map(ids::indexOf).orElse(Roster.NOBODY))
            .toArray();
    this.hoursBind = !scenario.attention().isNone();
    Intake intake = scenario.policies().intake();
    this.guidelineBinds = intake.guidelineBinds();
    this.longestHold =
        intake.longestHoldDays().isPresent()
            ? intake.longestHoldDays().getAsInt() * DAY
            : Long.MAX_VALUE;
    this.neighboursHelp = scenario.policies().neighbours() == NeighbourHelp.FOLLOWED;
    this.hoursAreMeasured =
        scenario.attention().crisisHoursPerWeek() > 0
            || scenario.attention().communityHoursPerWeek() > 0
            || scenario.facilitatorHoursPerWeek() > 0;
    this.isAnyInCrisis = scenario.people().urgencies().getOrDefault(Urgency.CRISIS, 0.0) > 0;
    this.crisisMillis =
        scenario.attention().crisisHoursPerWeek() > 0
            ? scenario.attention().crisisWeeks() * 7L * DAY
            : 0;
    this.daysMatter =
        !table.always
            || hoursBind
            || (guidelineBinds && longestHold < Long.MAX_VALUE)
            || Arrays.stream(posts).anyMatch(post -> post.sickness().spellsPerYear() > 0);
    this.weeks =
        (int) ((scenario.lastDay().toEpochDay() - scenario.firstDay().toEpochDay()) / 7) + 1;
  }

  private int joinedOn(Scenario scenario, SimulatedCoordinator post) {
    return scenario.changes().stream()
        .filter(
            change ->
                change instanceof Change.CoordinatorJoins joins
                    && joins.coordinator().id().equals(post.id()))
        .mapToInt(change -> table.day(change.on()))
        .findFirst()
        .orElse(0);
  }

  private static Handover handover(Scenario scenario, SimulatedCoordinator post) {
    return scenario.changes().stream()
        .filter(Change.CoordinatorLeaves.class::isInstance)
        .map(Change.CoordinatorLeaves.class::cast)
        .filter(change -> change.coordinator().equals(post.id()))
        .map(Change.CoordinatorLeaves::people)
        .findFirst()
        .orElse(Handover.TO_SUCCESSOR);
  }

  private static Set<LocalDate> closures(Scenario scenario) {
    return scenario.calendar() instanceof WorkCalendar.OfficeHours office
        ? office.closures()
        : ImmutableSet.of();
  }

  private static LocalDate firstDay(Scenario scenario) {
    return scenario.start() instanceof Start.WarmUp warmUp
        ? scenario.firstDay().minusWeeks(warmUp.weeks())
        : scenario.firstDay();
  }

  private static boolean[] pattern(SimulatedCoordinator post) {
    boolean[] days = new boolean[7];
    for (DayOfWeek day : post.workingPattern().days()) {
      days[day.getValue() - 1] = true;
    }
    return days;
  }

  public int areaNumber(AreaCode code) {
    for (int area = 0; area < areas; area++) {
      if (scenario.areas().get(area).code().equals(code)) {
        return area;
      }
    }
    throw new IllegalArgumentException("There is no area " + code + " in the scenario.");
  }

  /** Whether a coordinator who is there works on a day that is worked. */
  public boolean worksOn(int coordinator, int day) {
    long dayOfWeek = Math.floorMod(table.firstEpochDay + day + 3, 7L);
    return table.always || patterns[coordinator][(int) dayOfWeek];
  }

  /** The number of the week, from Monday, that a day lies in. */
  public long week(int day) {
    return Math.floorDiv(table.firstEpochDay + day + 3, 7L);
  }
}
