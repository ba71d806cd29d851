package org.lac4j.core.json;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The refusal of a document, with every fault at once.
 *
 * <p>Message and faults repeat nothing of the document but well-formed ids and codes, times and measures; an id must
 * not be a personal text. Where the document is a team that breaks its rules, the cause is the {@link
 * org.lac4j.core.team.InvalidTeamException}, which has the faults as values.
 */
public final class LacJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<JsonFault> faults;

  /**
   * Creates the refusal of a document.
   *
   * @param faults what is wrong, at least one; nothing personal
   * @param cause what the value's own type threw, where it did
   */
  public LacJsonException(Collection<JsonFault> faults, @Nullable Throwable cause) {
    super(message(faults), cause);
    this.faults = ImmutableList.copyOf(faults);
  }

  private static String message(Collection<JsonFault> faults) {
    return faults.stream()
        .map(fault -> "\n- " + fault)
        .collect(
            Collectors.joining(
                "",
                "The JSON document has "
                    + (faults.size() == 1 ? "1 fault:" : faults.size() + " faults:"),
                ""));
  }

  /**
   * Returns all that is wrong.
   *
   * @return the faults, one or more, in the order in which the model names the fields
   */
  public ImmutableList<JsonFault> faults() {
    return faults;
  }
}
