package org.lac4j.examples.benchmarks.rules;

import java.util.concurrent.Callable;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityFacts;

/** The advice on the order of ten thousand people. */
public final class OrderWork implements Callable<Object> {

  private static final int WAITING = 10_000;

  private final PriorityFacts facts = Queue.of(WAITING);
  private final PrioritisationRule rule = PrioritisationRule.standard();

  @Override
  public Object call() {
    return rule.decide(facts).lines();
  }
}
