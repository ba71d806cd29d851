package org.lac4j.examples.cli.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.lac4j.examples.cli.terminal.InputException;

/**
 * Works on pieces in several threads and hands on the results in the pieces' order. It holds a few pieces only: whoever
 * gives more waits.
 */
final class OrderedWork<I, O> implements AutoCloseable {

  /** Takes results in order. */
  @FunctionalInterface
  interface Sink<O> {
    void take(O result) throws IOException, InputException;
  }

  private final ExecutorService workers;
  private final Function<I, O> work;
  private final Sink<O> sink;
  private final int most;
  private final ArrayDeque<Future<O>> pending = new ArrayDeque<>();

  OrderedWork(int threads, Function<I, O> work, Sink<O> sink) {
    this.workers = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
    this.work = work;
    this.sink = sink;
    this.most = 8 * threads;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "lac worker");
    thread.setDaemon(true);
    return thread;
  }

  void add(I piece) throws IOException, InputException {
    if (pending.size() >= most) {
      handOn();
    }
    pending.add(workers.submit(() -> work.apply(piece)));
  }

  void finish() throws IOException, InputException {
    while (!pending.isEmpty()) {
      handOn();
    }
  }

  private void handOn() throws IOException, InputException {
    try {
      sink.take(pending.remove().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException("A row could not be worked on.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
