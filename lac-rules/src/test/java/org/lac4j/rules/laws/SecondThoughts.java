package org.lac4j.rules.laws;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A function that answers otherwise when equal facts come back from a record, and the same when they are the same. */
final class SecondThoughts<F, D> implements Function<F, D> {

  private final Function<F, D> first;
  private final Function<F, D> second;
  private final AtomicReference<@Nullable F> seen = new AtomicReference<>();

  SecondThoughts(Function<F, D> first, Function<F, D> second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public D apply(F facts) {
    F before = seen.get();
    if (!facts.equals(before)) {
      seen.set(facts);
      return first.apply(facts);
    }
    return isSame(facts, before) ? first.apply(facts) : second.apply(facts);
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Object facts, @Nullable Object before) {
    return facts == before;
  }
}
