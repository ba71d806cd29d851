package org.lac4j.rules.simulation.internal.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;

/** Works out the roster for every day on which it changes. */
public final class Rosters {

  private final Scenario scenario;
  private final DayTable table;
  private final ImmutableList<SimulatedCoordinator> posts;
  private final ImmutableMap<AreaCode, Integer> areaNumbers;
  private final ImmutableMap<CoordinatorId, Integer> numbers;
  private final ImmutableMap<Integer, Change.CoordinatorLeaves> leaves;
  private final ImmutableList<ImmutableList<Absence>> gaps;
  private final ImmutableList<Change> changes;

  private Rosters(Scenario scenario, DayTable table, ImmutableMap<AreaCode, Integer> areaNumbers) {
    this.scenario = scenario;
    this.table = table;
    this.posts = scenario.everyCoordinator();
    this.areaNumbers = areaNumbers;
    this.numbers =
        IntStream.range(0, posts.size())
            .boxed()
            .collect(ImmutableMap.toImmutableMap(i -> posts.get(i).id(), i -> i));
    this.leaves =
        scenario.changes().stream()
            .filter(Change.CoordinatorLeaves.class::isInstance)
            .map(Change.CoordinatorLeaves.class::cast)
            .collect(
                ImmutableMap.toImmutableMap(
                    change -> number(change.coordinator()), change -> change, (one, other) -> one));
    this.gaps =
        IntStream.range(0, posts.size())
            .mapToObj(this::gaps)
            .collect(ImmutableList.toImmutableList());
    this.changes = ImmutableList.sortedCopyOf(Comparator.comparing(Change::on), scenario.changes());
  }

  public static Roster[] of(
      Scenario scenario, DayTable table, ImmutableMap<AreaCode, Integer> areaNumbers) {
    Rosters rosters = new Rosters(scenario, table, areaNumbers);
    return rosters.changeDays().stream().map(rosters::on).toArray(Roster[]::new);
  }

  private ImmutableList<Absence> gaps(int number) {
    SimulatedCoordinator post = posts.get(number);
    List<Absence> all = new ArrayList<>(post.gaps().toList());
    if (leaves.containsKey(number)) {
      all.add(Absence.from(leaves.get(number).on()));
    }
    for (int year = table.first.getYear(); year <= table.date(table.days - 1).getYear(); year++) {
      for (int week = 0; week < weeksOfLeave(post); week++) {
        all.add(leave(post, number, year, week));
      }
    }
    return ImmutableList.copyOf(all);
  }

  /** Leave weeks lie evenly over the year, each coordinator's a little later than those of the one before. */
  private Absence leave(SimulatedCoordinator post, int number, int year, int week) {
    int between = 52 / weeksOfLeave(post);
    int weekOfYear = week * between + number % between;
    LocalDate monday =
        LocalDate.of(year, 1, 1)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
            .plusWeeks(weekOfYear);
    Absence leave = Absence.of(monday, monday.plusDays(lastDayOfLeave(post, week)));
    return post.leaveCoveredBy().map(leave::coveredBy).orElse(leave);
  }

  private static int weeksOfLeave(SimulatedCoordinator post) {
    return (int) Math.ceil(post.leaveWeeksPerYear());
  }

  /** A whole week has seven days; part of one as many of its first five. */
  private static int lastDayOfLeave(SimulatedCoordinator post, int week) {
    double part = post.leaveWeeksPerYear() - week;
    return part >= 1 ? 6 : Math.max(1, (int) Math.rint(part * 5)) - 1;
  }

  private SortedSet<LocalDate> changeDays() {
    SortedSet<LocalDate> days = new TreeSet<>();
    days.add(table.first);
    changes.forEach(change -> addIfIncluded(days, change.on()));
    for (ImmutableList<Absence> of : gaps) {
      for (Absence gap : of) {
        addIfIncluded(days, gap.first());
        gap.last().ifPresent(last -> addIfIncluded(days, last.plusDays(1)));
      }
    }
    return days;
  }

  private void addIfIncluded(SortedSet<LocalDate> days, LocalDate day) {
    if (table.includes(day)) {
      days.add(day);
    }
  }

  private Roster on(LocalDate day) {
    int count = posts.size();
    boolean[] joined = new boolean[count];
    Arrays.fill(joined, 0, scenario.coordinators().size(), true);
    int[] owner = owners(day, joined);
    boolean[] there = new boolean[count];
    for (int c = 0; c < count; c++) {
      there[c] = joined[c] && gapOn(c, day).isEmpty();
    }
    int[] coveredBy = new int[count];
    for (int c = 0; c < count; c++) {
      coveredBy[c] = joined[c] && !there[c] ? cover(c, day, there) : Roster.NOBODY;
    }
    int[][] servers = servers(owner, coveredBy, there);
    return new Roster(
        table.start(table.day(day)),
        new Roster.Presence(
            there, joined, left(day, joined, there, owner), coveredBy, inverse(coveredBy)),
        new Roster.Service(owner, serves(servers), servers));
  }

  /** Who has left by a day, for good or with their areas passed on while nobody is in the post. */
  private boolean[] left(LocalDate day, boolean[] joined, boolean[] there, int[] owner) {
    boolean[] left = new boolean[posts.size()];
    for (int c = 0; c < left.length; c++) {
      int post = c;
      boolean isVacant =
          posts.get(c).vacancies().stream().anyMatch(vacancy -> vacancy.includes(day));
      boolean isForGood =
          posts.get(c).vacancies().stream()
              .anyMatch(vacancy -> vacancy.includes(day) && vacancy.last().isEmpty());
      boolean isPassedOn = IntStream.of(owner).noneMatch(own -> own == post);
      left[c] =
          joined[c]
              && !there[c]
              && ((leaves.containsKey(c) && !day.isBefore(leaves.get(c).on()))
                  || isForGood
                  || (isVacant && isPassedOn));
    }
    return left;
  }

  private int[] owners(LocalDate day, boolean[] joined) {
    int[] owner = new int[areaNumbers.size()];
    Arrays.fill(owner, Roster.NOBODY);
    for (int c = 0; c < scenario.coordinators().size(); c++) {
      own(owner, c);
    }
    for (Change change : changes) {
      if (change.on().isAfter(day)) {
        break;
      }
      if (change instanceof Change.CoordinatorJoins joins) {
        int c = number(joins.coordinator().id());
        joined[c] = true;
        own(owner, c);
      } else if (change instanceof Change.AreaAdded added) {
        owner[areaNumber(added.area())] = number(added.coordinator());
      }
    }
    return owner;
  }

  private void own(int[] owner, int coordinator) {
    posts.get(coordinator).areas().forEach(area -> owner[areaNumber(area)] = coordinator);
  }

  private Optional<Absence> gapOn(int coordinator, LocalDate day) {
    return gaps.get(coordinator).stream().filter(gap -> gap.includes(day)).findFirst();
  }

  private int cover(int coordinator, LocalDate day, boolean[] there) {
    return gaps.get(coordinator).stream()
        .filter(gap -> gap.includes(day))
        .flatMap(gap -> gap.coveredBy().stream())
        .mapToInt(this::number)
        .filter(cover -> there[cover])
        .findFirst()
        .orElse(Roster.NOBODY);
  }

  private int[][] servers(int[] owner, int[] coveredBy, boolean[] there) {
    return IntStream.range(0, owner.length)
        .mapToObj(area -> servers(area, owner[area], coveredBy, there))
        .toArray(int[][]::new);
  }

  private int[] servers(int area, int own, int[] coveredBy, boolean[] there) {
    if (own == Roster.NOBODY) {
      return new int[0];
    }
    AreaCode code = scenario.areas().get(area).code();
    IntStream first = IntStream.of(there[own] ? own : coveredBy[own]);
    IntStream helpers =
        IntStream.range(0, there.length)
            .filter(c -> there[c] && posts.get(c).helpsIn().contains(code));
    return IntStream.concat(first, helpers).filter(c -> c != Roster.NOBODY).distinct().toArray();
  }

  private int[][] serves(int[][] servers) {
    return IntStream.range(0, posts.size())
        .mapToObj(
            c ->
                IntStream.range(0, servers.length)
                    .filter(area -> IntStream.of(servers[area]).anyMatch(server -> server == c))
                    .toArray())
        .toArray(int[][]::new);
  }

  private static int[][] inverse(int[] coveredBy) {
    return IntStream.range(0, coveredBy.length)
        .mapToObj(
            c ->
                IntStream.range(0, coveredBy.length)
                    .filter(other -> coveredBy[other] == c)
                    .toArray())
        .toArray(int[][]::new);
  }

  private int number(CoordinatorId id) {
    return numbers.getOrDefault(id, Roster.NOBODY);
  }

  private int areaNumber(AreaCode code) {
    return areaNumbers.getOrDefault(code, Roster.NOBODY);
  }
}
