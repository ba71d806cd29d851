package org.lac4j.rules.simulation.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.caseload.Band;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CaseloadPolicy;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.caseload.CoordinatorLoad;
import org.lac4j.rules.caseload.VacantArea;

/** Tells whether a coordinator with so many people of their own and of others whom they cover is above the guideline. */
interface Guideline {

  boolean isAbove(int open, int covering);

  /** The library's own rule needs no facts; any other policy is asked once for each pair of numbers. */
  static Guideline of(CaseloadPolicy policy, LocalDate day) {
    if (policy instanceof CaseloadRule rule) {
      int most = rule.parameters().guidelineTo();
      return (open, covering) -> open + covering > most;
    }
    return new Asked(policy, day);
  }

  /** A policy asked about one coordinator alone; for one thread. */
  final class Asked implements Guideline {

    private static final CoordinatorId COORDINATOR = CoordinatorId.of("C");
    private static final AreaCode COVERED = AreaCode.of("A");

    private final CaseloadPolicy policy;
    private final LocalDate day;
    private final Map<Long, Boolean> known = new HashMap<>();

    Asked(CaseloadPolicy policy, LocalDate day) {
      this.policy = policy;
      this.day = day;
    }

    @Override
    public boolean isAbove(int open, int covering) {
      return known.computeIfAbsent(((long) open << 32) | covering, pair -> ask(open, covering));
    }

    private boolean ask(int open, int covering) {
      CaseloadFacts facts =
          CaseloadFacts.builder()
              .asOf(day)
              .addLoads(
                  CoordinatorLoad.builder().coordinator(COORDINATOR).individuals(open).build())
              .vacancies(
                  covering == 0
                      ? ImmutableList.of()
                      : ImmutableList.of(
                          new VacantArea(COVERED, covering, 0, Optional.of(COORDINATOR))))
              .build();
      return policy.decide(facts).coordinators().get(0).band() == Band.ABOVE;
    }
  }
}
