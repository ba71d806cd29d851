package org.lac4j.rules.laws;

import org.lac4j.core.place.Area;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.eligibility.EligibilityRule;

/** The library's own eligibility, with a coordinator, one who is away, a vacancy, and an area unknown to the team. */
class EligibilityRuleProperties implements EligibilityLaws {

  static final Team TEAM =
      Team.builder()
          .addAreas(Area.of("A1", "Ashwell"), Area.of("A2", "Brookside"), Area.of("A3", "Copmanby"))
          .addCoordinators(coordinator("C-1", "A1"))
          .addCoordinators(
              coordinator("C-2", "A2")
                  .withAbsences(Absence.from(EligibilityArbitraries.AS_OF.minusDays(3))))
          .addVacancies(Vacancy.of(Area.of("A3", "Copmanby").code()))
          .build();

  private static Coordinator coordinator(String id, String area) {
    return Coordinator.builder()
        .id(CoordinatorId.of(id))
        .name("Alex")
        .addAreas(Area.of(area, area).code())
        .build();
  }

  @Override
  public EligibilityPolicy policy() {
    return EligibilityRule.of(TEAM);
  }
}
