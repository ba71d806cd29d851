package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;

/** What a scenario takes for granted without its author having written it. */
final class ImpliedAssumptions {

  private ImpliedAssumptions() {}

  static ImmutableList<Assumption> of(Scenario scenario) {
    ImmutableList.Builder<Assumption> implied = ImmutableList.builder();
    implied.add(scenario.policies().neighbours().assumption());
    if (scenario.everyCoordinator().stream().anyMatch(post -> post.fullTimeShare() < 1)) {
      implied.add(
          Assumption.from(
              "part-time posts",
              "The guideline is for a full-time post of "
                  + ScenarioWording.number(SimulatedCoordinator.DEFAULT_HOURS_PER_WEEK)
                  + " hours a week with people, and scales with the hours.",
              "P17"));
    }
    if (isAnyAreaCoveredLater(scenario)) {
      implied.add(
          Assumption.from(
              "demand once covered",
              scenario.onceCovered().rises()
                  ? "The demand of an area that gets its first coordinator rises to that of the areas covered already, over "
                      + scenario.onceCovered().overWeeks()
                      + " weeks, unless a change names its demand."
                  : "The demand of an area stays as it is when it gets its first coordinator.",
              "R7"));
    }
    if (scenario.start() instanceof Start.Empty) {
      implied.add(
          Assumption.of(
              "an empty start",
              "Nobody is in touch and nobody waits on the first day, so the first months look better than any service is."));
    }
    return implied.build();
  }

  private static boolean isAnyAreaCoveredLater(Scenario scenario) {
    return scenario.areas().stream()
        .anyMatch(area -> scenario.firstCovered(area.code()).isPresent());
  }
}
