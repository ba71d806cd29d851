package org.lac4j.rules.simulation.scenario;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What a scenario takes for granted without its author having written it. */
final class ImpliedAssumptions {

  private ImpliedAssumptions() {}

  /**
   * Lists them.
   *
   * @param policies the policies
   * @param posts everyone's posts
   * @param onceCovered what demand does in an area that is covered later; empty if none is
   * @param start how things stand on the first day
   */
  static ImmutableList<Assumption> of(
      Policies policies,
      ImmutableList<SimulatedCoordinator> posts,
      Optional<OnceCovered> onceCovered,
      Start start) {
    ImmutableList.Builder<Assumption> implied = ImmutableList.builder();
    implied.add(policies.neighbours().assumption());
    if (posts.stream().anyMatch(post -> post.fullTimeShare() < 1)) {
      implied.add(
          Assumption.from(
              "part-time posts",
              "The guideline is for a full-time post of "
                  + Math.round(SimulatedCoordinator.DEFAULT_HOURS_PER_WEEK)
                  + " hours a week with people, and scales with the hours.",
              "P17"));
    }
    if (onceCovered.isPresent()) {
      implied.add(
          Assumption.from(
              "demand once covered",
              onceCovered.get().rises()
                  ? "The demand of an area that gets its first coordinator rises to that of the areas covered already, over "
                      + onceCovered.get().overWeeks()
                      + " weeks, unless a change names its demand."
                  : "The demand of an area stays as it is when it gets its first coordinator.",
              "R7"));
    }
    if (start instanceof Start.Empty) {
      implied.add(
          Assumption.of(
              "an empty start",
              "Nobody is in touch and nobody waits on the first day, so the first months look better than any service is."));
    }
    return implied.build();
  }
}
