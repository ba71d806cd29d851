package org.lac4j.core.agreement;

/**
 * A kind of formal plan that a shared agreement can complement.
 *
 * @source P21
 */
public enum FormalPlanKind {
  /** A care plan. */
  CARE_PLAN,
  /** A support plan. */
  SUPPORT_PLAN,
  /** A Family Early Help Assessment (FEHA). */
  FAMILY_EARLY_HELP_ASSESSMENT
}
