package org.lac4j.examples.benchmarks.simulation;

import java.util.ArrayDeque;
import java.util.Queue;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.stat.Tally;

/** M/M/50 with SSJ, event by event as its user's guide writes a queue. */
final class SsjFiftyServers {

  private final Simulator simulator = new Simulator();
  private final RandomVariateGen gaps;
  private final RandomVariateGen services;
  private final Queue<Customer> waiting = new ArrayDeque<>();
  private final Tally waits = new Tally();
  private final double end;
  private int busy;
  private long events;

  /** Someone who came. */
  private record Customer(double arrived) {}

  SsjFiftyServers(double days, long seed) {
    this.end = days;
    this.gaps = new ExponentialGen(stream(2 * seed), FiftyServers.ARRIVALS);
    this.services = new ExponentialGen(stream(2 * seed + 1), 1 / FiftyServers.SERVICE_DAYS);
  }

  private static RandomStream stream(long number) {
    MRG32k3a stream = new MRG32k3a();
    stream.setSeed(new long[] {12345, 12345, 12345, 12345, 12345, 1 + number});
    return stream;
  }

  /** Runs once and gives the number of events. */
  long run() {
    simulator.init();
    new End().schedule(end);
    new Arrival().schedule(gaps.nextDouble());
    simulator.start();
    return events;
  }

  /** The mean wait of those served, in days. */
  double meanWait() {
    return waits.average();
  }

  private void serve(Customer customer) {
    waits.add(simulator.time() - customer.arrived);
    new Departure().schedule(services.nextDouble());
  }

  private final class Arrival extends Event {
    Arrival() {
      super(simulator);
    }

    @Override
    public void actions() {
      events++;
      new Arrival().schedule(gaps.nextDouble());
      Customer customer = new Customer(simulator.time());
      if (busy < FiftyServers.SERVERS) {
        busy++;
        serve(customer);
      } else {
        waiting.add(customer);
      }
    }
  }

  private final class Departure extends Event {
    Departure() {
      super(simulator);
    }

    @Override
    public void actions() {
      events++;
      Customer next = waiting.poll();
      if (next == null) {
        busy--;
      } else {
        serve(next);
      }
    }
  }

  private final class End extends Event {
    End() {
      super(simulator);
    }

    @Override
    public void actions() {
      simulator.stop();
    }
  }
}
