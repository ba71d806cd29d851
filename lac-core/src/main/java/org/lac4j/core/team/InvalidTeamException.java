package org.lac4j.core.team;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * The refusal of a team that breaks a rule, with every fault at once.
 *
 * <p>Faults and message hold ids only, no names.
 *
 * @source P14
 */
public final class InvalidTeamException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<TeamFault> faults;

  InvalidTeamException(ImmutableList<TeamFault> faults) {
    super(
        faults.stream()
            .map(fault -> "\n- " + fault.message())
            .collect(Collectors.joining("", heading(faults.size()), "")));
    this.faults = faults;
  }

  private static String heading(int faults) {
    return "The team has " + (faults == 1 ? "1 fault:" : faults + " faults:");
  }

  /**
   * Returns all that is wrong.
   *
   * @return the faults, one or more, in the order of {@link TeamFault.Code}
   */
  public ImmutableList<TeamFault> faults() {
    return faults;
  }
}
