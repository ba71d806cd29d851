package org.lac4j.examples.benchmarks.audit;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** The memory that live objects take, as the virtual machine tells it after a full collection. */
final class Heap {

  private Heap() {}

  /** Collects and tells what is left, in bytes. */
  static long live() {
    System.gc();
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage left = pool.getCollectionUsage();
      used += left == null ? 0 : left.getUsed();
    }
    return used;
  }

  /** Collects again and again while work is done, and tells the most that was left, in bytes. */
  static long peak(Runnable work) {
    AtomicBoolean done = new AtomicBoolean();
    AtomicLong most = new AtomicLong();
    Thread collector =
        new Thread(
            () -> {
              while (!done.get()) {
                most.accumulateAndGet(live(), Math::max);
              }
            },
            "collector");
    collector.start();
    work.run();
    done.set(true);
    try {
      collector.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return most.get();
  }
}
