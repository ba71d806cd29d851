package org.lac4j.spring;

import java.util.Optional;
import org.lac4j.core.team.Team;
import org.lac4j.rules.eligibility.EligibilityPolicy;

/** Makes the rule of eligibility for a team; a bean of this type puts a council's own rule in place of the library's. */
@FunctionalInterface
public interface EligibilityByTeam {

  /**
   * Makes the rule, each time that the files are read.
   *
   * @param team the team; empty if there is no file of it
   * @return the rule, which is used by many threads
   */
  EligibilityPolicy rule(Optional<Team> team);
}
