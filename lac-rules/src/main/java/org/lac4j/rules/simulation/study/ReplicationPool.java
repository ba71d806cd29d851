package org.lac4j.rules.simulation.study;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.lac4j.rules.simulation.engine.Replication;
import org.lac4j.rules.simulation.engine.Simulation;

/** Runs simulations on several threads; each thread keeps the memory of its runners. */
final class ReplicationPool implements AutoCloseable {

  private final ImmutableList<Simulation> simulations;
  private final long seed;
  private final int mostAhead;
  private final ExecutorService threads;
  private final BlockingQueue<ImmutableList<Simulation.Runner>> idle;

  ReplicationPool(ImmutableList<Simulation> simulations, long seed, int threads) {
    this.simulations = simulations;
    this.seed = seed;
    this.mostAhead = 4 * threads;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "lac4j-simulation");
              thread.setDaemon(true);
              return thread;
            });
    this.idle = new ArrayBlockingQueue<>(threads);
  }

  /**
   * Runs the replications of these numbers, the last left out, and hands on the run of every simulation in the order of the
   * numbers while later ones still run. Only so many are kept at a time.
   */
  void run(int from, int to, Consumer<List<Replication>> taker) {
    Queue<Future<List<Replication>>> ahead = new ArrayDeque<>();
    int next = from;
    while (next < to || !ahead.isEmpty()) {
      while (next < to && ahead.size() < mostAhead) {
        int number = next++;
        ahead.add(threads.submit(() -> runAll(number)));
      }
      taker.accept(get(ahead.remove()));
    }
  }

  private List<Replication> runAll(int replication) {
    ImmutableList<Simulation.Runner> runners = idle.poll();
    if (runners == null) {
      runners =
          simulations.stream().map(Simulation::newRunner).collect(ImmutableList.toImmutableList());
    }
    List<Replication> runs = new ArrayList<>();
    for (Simulation.Runner runner : runners) {
      runs.add(runner.run(seed, replication));
    }
    idle.add(runners);
    return runs;
  }

  private static List<Replication> get(Future<List<Replication>> run) {
    try {
      return run.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The study was interrupted.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException("A run failed.", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
