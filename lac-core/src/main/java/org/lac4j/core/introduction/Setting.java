package org.lac4j.core.introduction;

/**
 * The setting in which someone was introduced.
 *
 * @source P23
 */
public enum Setting {
  /** At home. */
  HOME,
  /** In the neighbourhood: a drop-in, a shop, a park, a group. */
  COMMUNITY,
  /** Where a partner works: a surgery, a school, a housing office. */
  PARTNER_SERVICE,
  /** At a distance: by telephone, letter or online. */
  AT_A_DISTANCE,
  /** A formal care-planning meeting. Not the place for an introduction: a good life conversation comes first. */
  FORMAL_CARE_PLANNING_MEETING
}
