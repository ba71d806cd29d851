package org.lac4j.rules.simulation.study;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.lac4j.rules.simulation.engine.Replication;
import org.lac4j.rules.simulation.engine.Simulation;

/** Runs simulations on several threads; each thread keeps the memory of its runners. */
final class ReplicationPool implements AutoCloseable {

  private final ImmutableList<Simulation> simulations;
  private final long seed;
  private final ExecutorService threads;
  private final BlockingQueue<ImmutableList<Simulation.Runner>> idle;

  ReplicationPool(ImmutableList<Simulation> simulations, long seed, int threads) {
    this.simulations = simulations;
    this.seed = seed;
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

  /** Runs the replications of these numbers, the last left out; for each, the run of every simulation. */
  List<List<Replication>> run(int from, int to) {
    List<Future<List<Replication>>> runs = new ArrayList<>();
    for (int replication = from; replication < to; replication++) {
      int number = replication;
      runs.add(threads.submit(() -> runAll(number)));
    }
    List<List<Replication>> done = new ArrayList<>();
    for (Future<List<Replication>> run : runs) {
      done.add(get(run));
    }
    return done;
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
