package org.lac4j.geo.audit.internal.ground;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Numbered tasks on a number of threads of their own; on one, on the caller's. */
public final class Parallel {

  private Parallel() {}

  /** Runs tasks and gives their results in order. */
  public static <T> List<T> map(int count, int parallelism, IntFunction<T> task) {
    if (parallelism == 1 || count < 2) {
      return IntStream.range(0, count).mapToObj(task).toList();
    }
    ForkJoinPool threads = new ForkJoinPool(parallelism);
    try {
      return threads
          .submit(() -> IntStream.range(0, count).parallel().mapToObj(task).toList())
          .join();
    } finally {
      threads.shutdown();
    }
  }
}
