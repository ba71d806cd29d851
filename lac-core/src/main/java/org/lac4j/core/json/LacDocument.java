package org.lac4j.core.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.UnknownMerge;
import org.lac4j.core.internal.tree.JsonTree;

/**
 * A value as it was read, with the fields beside it that the library does not know.
 *
 * <p>They are written again where they stood. After {@link #withValue} they stay with their object as long as it is
 * there; in a list, that is the element that is the same as before, or else the one with the same {@code id}.
 *
 * <p>Immutable and thread-safe; equal by value and unknown fields; prints neither.
 *
 * @param <T> the type of the value
 */
public final class LacDocument<T> {

  private final Shape<T> shape;
  private final T value;
  private final JsonTree tree;

  private LacDocument(Shape<T> shape, T value, JsonTree tree) {
    this.shape = shape;
    this.value = value;
    this.tree = tree;
  }

  static <T> LacDocument<T> read(Shape<T> shape, T value, JsonTree tree) {
    return new LacDocument<>(
        shape, value, UnknownMerge.merge(tree, shape.write(value), shape.write(value)));
  }

  /**
   * Returns the value.
   *
   * @return the value
   */
  public T value() {
    return value;
  }

  /**
   * Tells whether there is any field that the library does not know.
   *
   * @return true if there is one or more
   */
  public boolean hasUnknownFields() {
    return !tree.equals(shape.write(value));
  }

  /**
   * Returns this document with another value.
   *
   * @param next the value
   * @return the document with that value, and the unknown fields that still have their place
   */
  public LacDocument<T> withValue(T next) {
    return new LacDocument<>(
        shape, next, UnknownMerge.merge(tree, shape.write(value), shape.write(next)));
  }

  JsonTree toTree() {
    return tree;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LacDocument<?> that
        && value.equals(that.value)
        && tree.equals(that.tree);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, tree);
  }

  /** Returns whether there are unknown fields, without the fields or the value. */
  @Override
  public String toString() {
    return "LacDocument[unknownFields=" + (hasUnknownFields() ? "some" : "none") + "]";
  }
}
