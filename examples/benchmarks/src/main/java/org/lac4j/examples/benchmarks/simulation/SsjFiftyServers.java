package org.lac4j.examples.benchmarks.simulation;

import java.util.ArrayDeque;
import java.util.Queue;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.LFSR113;
import umontreal.ssj.rng.MRG31k3p;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Accumulate;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.BinaryTree;
import umontreal.ssj.simevents.eventlist.DoublyLinked;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.RedblackTree;
import umontreal.ssj.simevents.eventlist.SplayTree;
import umontreal.ssj.stat.Tally;

/**
 * M/M/50 with SSJ, event by event and with the statistics that its user's guide keeps of a queue: a tally of the waits and
 * the number waiting over time.
 */
final class SsjFiftyServers {

  private final Simulator simulator;
  private final RandomVariateGen gaps;
  private final RandomVariateGen services;
  private final Queue<Customer> waiting = new ArrayDeque<>();
  private final Tally waits = new Tally();
  private final Accumulate length;
  private final double end;
  private int busy;
  private long events;

  /** Someone who came. */
  private record Customer(double arrived) {}

  /** A model whose streams go on where those of the one before ended. */
  SsjFiftyServers(double days, String list, String stream) {
    this.end = days;
    this.simulator = new Simulator(list(list));
    this.length = new Accumulate(simulator);
    this.gaps = new ExponentialGen(stream(stream), FiftyServers.ARRIVALS);
    this.services = new ExponentialGen(stream(stream), 1 / FiftyServers.SERVICE_DAYS);
  }

  private static EventList list(String name) {
    return switch (name) {
      case "SplayTree" -> new SplayTree();
      case "Henriksen" -> new Henriksen();
      case "BinaryTree" -> new BinaryTree();
      case "RedblackTree" -> new RedblackTree();
      case "DoublyLinked" -> new DoublyLinked();
      default -> throw new IllegalArgumentException("SSJ has no event list named " + name + ".");
    };
  }

  private static RandomStream stream(String name) {
    return switch (name) {
      case "MRG32k3a" -> new MRG32k3a();
      case "MRG31k3p" -> new MRG31k3p();
      case "LFSR113" -> new LFSR113();
      default -> throw new IllegalArgumentException("There is no stream named " + name + " here.");
    };
  }

  /** Runs once and gives the number of arrivals and departures. */
  long run() {
    simulator.init();
    length.init(0);
    new End().schedule(end);
    new Arrival().schedule(gaps.nextDouble());
    simulator.start();
    return events;
  }

  /** The mean wait of those served, in days. */
  double meanWait() {
    return waits.average();
  }

  /** How many waited on average. */
  double meanLength() {
    return length.average();
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
        length.update(waiting.size());
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
        length.update(waiting.size());
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
