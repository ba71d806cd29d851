package org.lac4j.geo.coverage.internal.distance;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A cursor that waits for the next search, so that searches one after another make none. Thread-safe. */
final class SpareCursor {

  private final AtomicReference<@Nullable Cursor> spare = new AtomicReference<>();

  /** The spare one, or a new one if another thread has it. */
  Cursor take() {
    Cursor cursor = spare.getAndSet(null);
    return cursor == null ? new Cursor() : cursor;
  }

  void giveBack(Cursor cursor) {
    spare.lazySet(cursor);
  }
}
