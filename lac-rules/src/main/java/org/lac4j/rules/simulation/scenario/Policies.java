package org.lac4j.rules.simulation.scenario;

import org.immutables.value.Value;
import org.lac4j.rules.caseload.CaseloadPolicy;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.response.ResponsePolicy;
import org.lac4j.rules.response.ResponseRule;

/**
 * The policies that are tried out, as they are.
 *
 * <p>The advice on order is followed; no coordinator's own judgement and no override is simulated. Immutable and
 * thread-safe.
 *
 * @source P16, P17, P18, P19
 */
@Value.Immutable
public interface Policies extends WithPolicies {

  /** The library's own rules. */
  Policies STANDARD = builder().build();

  /**
   * Returns who is next.
   *
   * @return the policy; {@link PrioritisationRule#standard} unless given
   */
  @Value.Default
  default PrioritisationPolicy priority() {
    return PrioritisationRule.standard();
  }

  /**
   * Returns by when people should be answered and met.
   *
   * @return the policy; {@link ResponseRule#standard} unless given
   */
  @Value.Default
  default ResponsePolicy response() {
    return ResponseRule.standard();
  }

  /**
   * Returns when a caseload is above the guideline, and whom to ask then. Whether one is above is asked about each
   * coordinator alone; whom to ask, about the whole team, and only where {@link #neighbours} says that it is followed.
   *
   * @return the policy; {@link CaseloadRule#standard} unless given
   */
  @Value.Default
  default CaseloadPolicy caseload() {
    return CaseloadRule.standard();
  }

  /**
   * Returns how the guideline binds.
   *
   * @return the intake; {@link Intake#GUIDELINE} unless given
   */
  @Value.Default
  default Intake intake() {
    return Intake.GUIDELINE;
  }

  /**
   * Returns what comes of a suggestion to ask a coordinator next door.
   *
   * @return the help; {@link NeighbourHelp#ADVICE_ONLY} unless given
   */
  @Value.Default
  default NeighbourHelp neighbours() {
    return NeighbourHelp.ADVICE_ONLY;
  }

  /**
   * Starts building policies.
   *
   * @return a builder; nothing must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Policies}; for one thread. */
  final class Builder extends ImmutablePolicies.Builder {
    Builder() {}
  }
}
