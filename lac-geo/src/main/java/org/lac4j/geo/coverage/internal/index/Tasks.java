package org.lac4j.geo.coverage.internal.index;

import com.google.common.util.concurrent.Futures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;

/** Numbered tasks on a number of threads of their own; on one, on the caller's. */
public final class Tasks {

  private Tasks() {}

  /**
   * Runs tasks and gathers their results in order.
   *
   * @param count the number of tasks
   * @param parallelism the number of threads
   * @param task computes the result of a task from its number
   * @param progress is told the share that is done, on the calling thread
   */
  public static <T> List<T> run(
      int count, int parallelism, IntFunction<T> task, DoubleConsumer progress) {
    List<T> results = new ArrayList<>(count);
    if (parallelism == 1) {
      for (int i = 0; i < count; i++) {
        results.add(task.apply(i));
        progress.accept((double) results.size() / count);
      }
      return results;
    }
    ExecutorService threads = Executors.newFixedThreadPool(parallelism);
    try {
      List<Future<T>> pending = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        int number = i;
        pending.add(threads.submit(() -> task.apply(number)));
      }
      for (Future<T> result : pending) {
        results.add(Futures.getUnchecked(result));
        progress.accept((double) results.size() / count);
      }
    } finally {
      threads.shutdownNow();
    }
    return results;
  }
}
