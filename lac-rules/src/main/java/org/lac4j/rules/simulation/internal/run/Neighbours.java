package org.lac4j.rules.simulation.internal.run;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.caseload.Band;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadPolicy;
import org.lac4j.rules.caseload.CoordinatorLine;
import org.lac4j.rules.caseload.CoordinatorLoad;
import org.lac4j.rules.caseload.Suggestion;
import org.lac4j.rules.simulation.internal.plan.Plan;
import org.lac4j.rules.simulation.internal.plan.Roster;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;

/** Tells whom a coordinator is suggested to ask for help; for one thread. */
interface Neighbours {

  /**
   * Finds whom the policy would suggest if a coordinator had one person more.
   *
   * @param asker the coordinator
   * @param roster who is there
   * @param accounts how many everyone holds, and how many wait
   * @param day the day since 1970
   * @param into takes the coordinators, the first to be asked first; it has room for all
   * @return how many there are
   */
  int of(int asker, Roster roster, Accounts accounts, long day, int[] into);

  /** A policy that goes by its guideline alone is followed on flat arrays; any other is asked each time, as it is. */
  static Neighbours by(Plan plan) {
    CaseloadPolicy policy = plan.scenario.policies().caseload();
    return policy
        .guideline()
        .<Neighbours>map(guideline -> new ByGuideline(plan, guideline))
        .orElseGet(() -> new Asked(plan, policy));
  }

  /** The same neighbours in the same order as the policy suggests, with nothing allocated. */
  final class ByGuideline implements Neighbours {

    private final int[][] adjacent;
    private final CaseloadParameters parameters;

    /** By coordinator, the place of their id among all ids. */
    private final int[] idOrder;

    ByGuideline(Plan plan, CaseloadParameters parameters) {
      this.adjacent = plan.adjacent;
      this.parameters = parameters;
      ImmutableList<CoordinatorId> ids =
          plan.scenario.everyCoordinator().stream()
              .map(SimulatedCoordinator::id)
              .collect(ImmutableList.toImmutableList());
      ImmutableList<CoordinatorId> sorted = ImmutableList.sortedCopyOf(ids);
      this.idOrder = ids.stream().mapToInt(sorted::indexOf).toArray();
    }

    @Override
    public int of(int asker, Roster roster, Accounts accounts, long day, int[] into) {
      int count = 0;
      for (int area = 0; area < adjacent.length; area++) {
        if (roster.owner()[area] == asker) {
          for (int next : adjacent[area]) {
            int neighbour = roster.owner()[next];
            if (neighbour != asker
                && isBelow(neighbour, roster, accounts.held)
                && !contains(into, count, neighbour)) {
              count = insert(into, count, neighbour, roster, accounts.held);
            }
          }
        }
      }
      return count;
    }

    private boolean isBelow(int c, Roster roster, Gauge held) {
      return c != Crowd.NOBODY
          && roster.there()[c]
          && parameters.band(total(c, roster, held)) == Band.BELOW;
    }

    private static int total(int c, Roster roster, Gauge held) {
      return held.value(c) + held.sum(roster.covers()[c]);
    }

    private static boolean contains(int[] found, int count, int c) {
      for (int i = 0; i < count; i++) {
        if (found[i] == c) {
          return true;
        }
      }
      return false;
    }

    /** Keeps the one with the fewest first, then the order of ids. */
    private int insert(int[] into, int count, int c, Roster roster, Gauge held) {
      int place = count;
      while (place > 0 && isBefore(c, into[place - 1], roster, held)) {
        into[place] = into[place - 1];
        place--;
      }
      into[place] = c;
      return count + 1;
    }

    private boolean isBefore(int c, int other, Roster roster, Gauge held) {
      int fewer = total(c, roster, held) - total(other, roster, held);
      return fewer < 0 || (fewer == 0 && idOrder[c] < idOrder[other]);
    }
  }

  /** A policy that is asked each time about the whole team. */
  final class Asked implements Neighbours {

    private final Plan plan;
    private final CaseloadPolicy policy;
    private final ImmutableList<CoordinatorId> ids;

    Asked(Plan plan, CaseloadPolicy policy) {
      this.plan = plan;
      this.policy = policy;
      this.ids =
          plan.scenario.everyCoordinator().stream()
              .map(SimulatedCoordinator::id)
              .collect(ImmutableList.toImmutableList());
    }

    @Override
    public int of(int asker, Roster roster, Accounts accounts, long day, int[] into) {
      CaseloadFacts.Builder facts =
          CaseloadFacts.builder()
              .asOf(LocalDate.ofEpochDay(day))
              .adjacent(plan.scenario.adjacent());
      for (int c = 0; c < plan.coordinators; c++) {
        if (roster.joined()[c]) {
          facts.addLoads(load(c, c == asker ? 1 : 0, roster, accounts));
        }
      }
      int[] found =
          policy.decide(facts.build()).coordinators().stream()
              .filter(line -> line.coordinator().equals(ids.get(asker)))
              .flatMap(Asked::suggested)
              .mapToInt(ids::indexOf)
              .filter(c -> c != Crowd.NOBODY && c != asker && roster.there()[c])
              .distinct()
              .toArray();
      System.arraycopy(found, 0, into, 0, found.length);
      return found.length;
    }

    private static Stream<CoordinatorId> suggested(CoordinatorLine line) {
      return line.suggestions().stream()
          .filter(Suggestion.AskNeighbour.class::isInstance)
          .map(suggestion -> ((Suggestion.AskNeighbour) suggestion).coordinator());
    }

    private CoordinatorLoad load(int c, int more, Roster roster, Accounts accounts) {
      ImmutableList<Integer> areas =
          IntStream.range(0, plan.areas)
              .filter(area -> roster.owner()[area] == c)
              .boxed()
              .collect(ImmutableList.toImmutableList());
      int cover = roster.coveredBy()[c];
      return CoordinatorLoad.builder()
          .coordinator(ids.get(c))
          .areas(areas.stream().map(this::code).toList())
          .individuals(accounts.held.value(c) + more)
          .waiting(areas.stream().mapToInt(accounts.waiting::value).sum())
          .isAway(!roster.there()[c])
          .coveredBy(cover == Crowd.NOBODY ? Optional.empty() : Optional.of(ids.get(cover)))
          .build();
    }

    private AreaCode code(int area) {
      return plan.scenario.areas().get(area).code();
    }
  }
}
