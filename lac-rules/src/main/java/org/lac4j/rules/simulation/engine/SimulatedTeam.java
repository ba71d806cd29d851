package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.rules.simulation.internal.plan.Plan;
import org.lac4j.rules.simulation.internal.plan.Roster;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;

/** Tells the team of a scenario as a council's own file would: posts with their days, and planned absences. */
final class SimulatedTeam {

  private final Plan plan;
  private final ImmutableList<SimulatedCoordinator> posts;

  private SimulatedTeam(Plan plan) {
    this.plan = plan;
    this.posts = plan.scenario.everyCoordinator();
  }

  static Team of(Plan plan) {
    SimulatedTeam team = new SimulatedTeam(plan);
    Team.Builder builder = Team.builder();
    for (int area = 0; area < plan.areas; area++) {
      SimulatedArea simulated = plan.scenario.areas().get(area);
      if (team.addPosts(area, simulated.area(), builder)) {
        builder.addAreas(simulated.area());
      }
    }
    for (int c = 0; c < plan.coordinators; c++) {
      builder.addCoordinators(team.coordinator(c));
    }
    return builder.build();
  }

  /** Adds a post for each time in which someone is in post in an area, and tells whether there is any. */
  private boolean addPosts(int area, Area known, Team.Builder builder) {
    boolean any = false;
    for (int c = 0; c < plan.coordinators; c++) {
      int number = c;
      for (Span span : spans(number, roster -> holds(number, area, roster), false)) {
        any = true;
        builder.addPosts(
            new Post(
                posts.get(c).id(),
                ImmutableSortedSet.of(known.code()),
                span.first,
                span.last,
                percent(posts.get(c))));
      }
    }
    return any;
  }

  private static int percent(SimulatedCoordinator post) {
    return Math.max(1, (int) Math.round(100 * post.fullTimeShare()));
  }

  private Coordinator coordinator(int c) {
    SimulatedCoordinator post = posts.get(c);
    List<Absence> absences = new ArrayList<>();
    for (Span span :
        spans(c, roster -> isInPost(c, roster) && !plan.rosters[roster].there()[c], true)) {
      int cover = plan.rosters[span.roster].coveredBy()[c];
      Optional<CoordinatorId> by =
          cover == Roster.NOBODY ? Optional.empty() : Optional.of(posts.get(cover).id());
      absences.add(new Absence(span.first.orElseGet(() -> day(plan.begin)), span.last, by));
    }
    return Coordinator.builder()
        .id(post.id())
        .name("Coordinator " + post.id())
        .workingPattern(post.workingPattern())
        .absences(absences)
        .build();
  }

  private boolean holds(int c, int area, int roster) {
    return plan.rosters[roster].owner()[area] == c && isInPost(c, roster);
  }

  private boolean isInPost(int c, int roster) {
    LocalDate from = day(Math.max(plan.begin, plan.rosters[roster].from()));
    return plan.rosters[roster].joined()[c]
        && !plan.rosters[roster].left()[c]
        && posts.get(c).vacancies().stream().noneMatch(vacancy -> vacancy.includes(from));
  }

  /** The longest times in which something holds of a coordinator and, if it matters, the same person covers. */
  private List<Span> spans(int c, IntPredicate holds, boolean coverMatters) {
    List<Span> spans = new ArrayList<>();
    int begun = -1;
    for (int i = 0; i <= plan.rosters.length; i++) {
      boolean goesOn = i < plan.rosters.length && holds.test(i);
      if (begun >= 0 && (!goesOn || (coverMatters && coverChanges(c, i)))) {
        spans.add(span(begun, i));
        begun = -1;
      }
      begun = goesOn && begun < 0 ? i : begun;
    }
    return spans;
  }

  private boolean coverChanges(int c, int roster) {
    return plan.rosters[roster].coveredBy()[c] != plan.rosters[roster - 1].coveredBy()[c];
  }

  private Span span(int from, int until) {
    Optional<LocalDate> first =
        from == 0 ? Optional.empty() : Optional.of(day(plan.rosters[from].from()));
    Optional<LocalDate> last =
        until == plan.rosters.length
            ? Optional.empty()
            : Optional.of(day(plan.rosters[until].from()).minusDays(1));
    return new Span(from, first, last);
  }

  private static LocalDate day(long moment) {
    return ServiceTime.dayOf(Instant.ofEpochMilli(moment));
  }

  /** Days from one to another, open where the run begins or ends. */
  private record Span(int roster, Optional<LocalDate> first, Optional<LocalDate> last) {}
}
