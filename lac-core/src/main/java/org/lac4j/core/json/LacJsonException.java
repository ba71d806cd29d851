package org.lac4j.core.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lac4j.core.internal.shape.ShapeException;

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

  LacJsonException(Collection<JsonFault> faults) {
    super(message(faults));
    this.faults = ImmutableList.copyOf(faults);
  }

  static LacJsonException of(String pointer, String message) {
    return new LacJsonException(ImmutableList.of(new JsonFault(pointer, message)));
  }

  static <V> V unwrapping(Supplier<V> reading) {
    try {
      return reading.get();
    } catch (ShapeException e) {
      LacJsonException told =
          new LacJsonException(
              e.faults().stream()
                  .map(fault -> new JsonFault(fault.pointer(), fault.message()))
                  .collect(toImmutableList()));
      if (e.getCause() != null) {
        told.initCause(e.getCause());
      }
      throw told;
    }
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
