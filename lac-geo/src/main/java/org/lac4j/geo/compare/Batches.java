package org.lac4j.geo.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/** Work on a list by all processors, batch by batch, so that the caller's thread can tell how far it is. */
final class Batches {

  private static final int SIZE = 2048;

  private Batches() {}

  static <A, B> List<B> map(List<A> all, Function<A, B> work, DoubleConsumer progress) {
    List<B> results = new ArrayList<>(all.size());
    for (int start = 0; start < all.size(); start += SIZE) {
      List<A> batch = all.subList(start, Math.min(all.size(), start + SIZE));
      results.addAll(batch.parallelStream().map(work).toList());
      progress.accept((double) results.size() / all.size());
    }
    return results;
  }
}
