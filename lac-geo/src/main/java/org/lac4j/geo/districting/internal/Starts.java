package org.lac4j.geo.districting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Local searches from several starts, on several threads; the best of them, the same on every number of threads. */
final class Starts {

  private static final int STARTS = 16;
  private static final int ROUNDS = 10;
  private static final long SEED_STEP = 0x9E3779B97F4A7C15L;

  private Starts() {}

  /** A drawing with its cost. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares drawings.
  record Drawn(int[] areas, long cost) {}

  static Optional<Drawn> best(Task task, int[] today, Effort effort) {
    long steps = effort.localSteps(task.units().size()) / STARTS;
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, effort.threads()));
    try {
      List<Future<Optional<Drawn>>> found = new ArrayList<>();
      for (int i = 0; i < STARTS; i++) {
        int start = i;
        found.add(threads.submit(() -> from(task, today, effort, start, steps)));
      }
      Optional<Drawn> best = Optional.empty();
      for (Future<Optional<Drawn>> one : found) {
        Optional<Drawn> next = one.get();
        if (next.isPresent() && (best.isEmpty() || next.get().cost() < best.get().cost())) {
          best = next;
        }
      }
      return best;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A search failed.", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Half of the starts begin with today's areas, where units have them; a stop ends each after a tenth of its steps. */
  private static Optional<Drawn> from(
      Task task, int[] today, Effort effort, int start, long steps) {
    LocalSearch search = new LocalSearch(task, effort.seed() + start * SEED_STEP);
    boolean fromToday = start % 2 == 0 && Pieces.isDrawing(task.units(), today, task.areas());
    if (fromToday) {
      search.from(today);
    } else {
      search.fromNothing();
    }
    boolean slow = start % 4 < 2;
    int rounds = slow ? 1 : ROUNDS;
    for (int round = 0; round < rounds && !effort.stop().getAsBoolean(); round++) {
      search.run(steps / rounds, fromToday ? 5 : 20);
      int[] so = search.best().orElse(new int[0]);
      if (so.length > 0) {
        search.from(so);
      }
    }
    effort.progress().accept(0.3 * (start + 1) / STARTS);
    return search.best().map(areas -> new Drawn(areas, search.bestCost()));
  }
}
