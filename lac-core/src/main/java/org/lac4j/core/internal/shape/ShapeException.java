package org.lac4j.core.internal.shape;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a document, fault by fault; whoever is outside gets it as the exception of their own API. */
public final class ShapeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<ShapeFault> faults;

  private ShapeException(Collection<ShapeFault> faults) {
    super(faults.stream().map(ShapeFault::message).collect(Collectors.joining("; ")));
    this.faults = ImmutableList.copyOf(faults);
  }

  /**
   * One fault.
   *
   * @param pointer the place as a JSON Pointer
   * @param message what is wrong and how to fix it
   * @return the exception
   */
  public static ShapeException of(String pointer, String message) {
    return new ShapeException(ImmutableList.of(new ShapeFault(pointer, message)));
  }

  /**
   * Several messages on one value, which the value's own rules gave.
   *
   * @param faults what is wrong, with places within the value
   * @param cause what the value's type threw
   * @return the exception
   */
  public static ShapeException of(Collection<ShapeFault> faults, RuntimeException cause) {
    ShapeException all = new ShapeException(faults);
    all.initCause(cause);
    return all;
  }

  /**
   * All faults of several.
   *
   * @param parts the parts, at least one
   * @return one exception with the faults of all, and the first cause
   */
  public static ShapeException all(Collection<ShapeException> parts) {
    ShapeException all =
        new ShapeException(
            parts.stream().flatMap(part -> part.faults.stream()).collect(toImmutableList()));
    parts.stream()
        .filter(part -> part.getCause() != null)
        .findFirst()
        .ifPresent(part -> all.initCause(part.getCause()));
    return all;
  }

  /**
   * The same faults further within a document.
   *
   * @param pointer the place of the value
   * @return the faults with that place in front
   */
  ShapeException within(String pointer) {
    ShapeException placed =
        new ShapeException(
            faults.stream()
                .map(fault -> new ShapeFault(pointer + fault.pointer(), fault.message()))
                .toList());
    if (getCause() != null) {
      placed.initCause(getCause());
    }
    return placed;
  }

  /**
   * Returns all that is wrong.
   *
   * @return the faults, one or more, in the order of the fields
   */
  public ImmutableList<ShapeFault> faults() {
    return faults;
  }

  /**
   * The same as an exception of the API of whoever reads.
   *
   * @param fault makes one fault from its place and message
   * @param exception makes the exception from the faults and what the value's own type threw, if it did
   * @param <F> the type of a fault
   * @param <E> the type of the exception
   * @return the exception
   */
  public <F, E> E told(
      BiFunction<String, String, F> fault,
      BiFunction<ImmutableList<F>, @Nullable Throwable, E> exception) {
    ImmutableList<F> told =
        faults.stream()
            .map(each -> fault.apply(each.pointer(), each.message()))
            .collect(toImmutableList());
    return exception.apply(told, getCause());
  }
}
