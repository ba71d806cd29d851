package org.lac4j.core.internal.shape;

import java.util.function.Function;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;

/**
 * A value that is written as another.
 *
 * @param <A> the type of the value
 * @param <B> the type that it is written as
 */
public final class MappedShape<A, B> implements Shape<A> {

  private final Shape<B> other;
  private final Function<A, B> to;
  private final Function<B, A> from;

  public MappedShape(Shape<B> other, Function<A, B> to, Function<B, A> from) {
    this.other = other;
    this.to = to;
    this.from = from;
  }

  @Override
  public JsonTree write(A value) {
    return other.write(to.apply(value));
  }

  @Override
  public A read(JsonTree node, ReadContext reading) {
    B read = other.read(node, reading);
    try {
      return from.apply(read);
    } catch (IllegalArgumentException e) {
      throw reading.fault(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public JsonObject schema(Definitions definitions) {
    return other.schema(definitions);
  }
}
