package org.lac4j.geo.boundary;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.lac4j.geo.boundary.internal.FaultWording;

/**
 * Something in a file that stops it from being used: where, what, the offending value and the cure.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Fault extends WithFault {

  /**
   * Starts a fault.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Obtains a fault of the file as a whole.
   *
   * @param what what is wrong
   * @param cure what to do about it
   * @return the fault
   */
  static Fault of(String what, String cure) {
    return builder().what(what).cure(cure).build();
  }

  /**
   * Obtains a fault of the file as a whole, with the value that is wrong.
   *
   * @param what what is wrong
   * @param value the value; its text is shortened to fit a line
   * @param cure what to do about it
   * @return the fault
   */
  static Fault of(String what, Object value, String cure) {
    return builder().what(what).value(FaultWording.shorten(value)).cure(cure).build();
  }

  /**
   * Returns the number of the feature in the file.
   *
   * @return the number, counted from 1; empty if the fault is the file's
   */
  OptionalInt feature();

  /**
   * Returns the feature's id as the file gives it.
   *
   * @return the id; empty if the feature has none or the fault is the file's
   */
  Optional<String> id();

  /**
   * Returns what is wrong, without its full stop, for example "ring 1 is not closed".
   *
   * @return what is wrong
   */
  String what();

  /**
   * Returns the value that is wrong, shortened to fit a line.
   *
   * @return the value; empty if no single value is at fault
   */
  Optional<String> value();

  /**
   * Returns what to do about it, for example "repeat the first position at the end".
   *
   * @return the cure, without its full stop
   */
  String cure();

  /**
   * Returns the fault as one line for a person.
   *
   * @return for example "feature 3 (id 17): ring 1 is not closed: repeat the first position at the end."
   */
  default String message() {
    StringBuilder text = new StringBuilder();
    feature().ifPresent(number -> text.append("feature ").append(number));
    id().ifPresent(id -> text.append(" (id ").append(FaultWording.shorten(id)).append(')'));
    if (!text.isEmpty()) {
      text.append(": ");
    }
    text.append(what());
    value().ifPresent(value -> text.append(" (").append(value).append(')'));
    return text.append(": ").append(cure()).append('.').toString();
  }

  /** Builds a fault. */
  final class Builder extends ImmutableFault.Builder {
    Builder() {}
  }
}
