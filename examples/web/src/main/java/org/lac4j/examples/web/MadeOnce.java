package org.lac4j.examples.web;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lac4j.spring.LacData;

/**
 * Something that is made of the files of the service, and anew only once they have changed. Thread-safe.
 *
 * @param <T> what is made
 */
public final class MadeOnce<T> {

  private record Made<T>(LacData of, T value) {}

  private final Function<LacData, T> maker;
  private final AtomicReference<@Nullable Made<T>> last = new AtomicReference<>();

  /**
   * Obtains a maker.
   *
   * @param maker makes the value; at most twice for the same data, where two threads ask at once
   */
  public MadeOnce(Function<LacData, T> maker) {
    this.maker = requireNonNull(maker, "maker");
  }

  /**
   * Returns what is made of the data.
   *
   * @param data what holds
   * @return the value
   */
  public T of(LacData data) {
    Made<T> before = last.get();
    if (before != null && before.of().equals(data)) {
      return before.value();
    }
    Made<T> made = new Made<>(data, maker.apply(data));
    last.set(made);
    return made.value();
  }
}
