package org.lac4j.examples.benchmarks.rules;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.rules.priority.AdviceLine;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityFacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures the advice on the order of a queue, with what decided each place, beside Drools. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class OrderBenchmark {

  /** How many wait. */
  @Param("10000")
  public int waiting;

  private PriorityFacts facts;
  private DroolsOrder drools;
  private PrioritisationRule standard;
  private PrioritisationRule unlimited;

  /**
   * Makes the queue and the rules, and checks that both sides give the same lines.
   *
   * @throws IllegalStateException if they do not
   */
  @Setup
  public void make() {
    facts = Queue.of(waiting);
    standard = PrioritisationRule.standard();
    unlimited = PrioritisationRule.of("benchmark", standard.criteria(), Integer.MAX_VALUE);
    drools = new DroolsOrder();
    if (!drools.lines(facts).equals(unlimited.decide(facts).lines())) {
      throw new IllegalStateException("Drools orders or explains otherwise than lac4j.");
    }
  }

  /**
   * Orders and explains with lac4j, without the limit on overtaking, which the rules of the engine do not have.
   *
   * @return the lines
   */
  @Benchmark
  public ImmutableList<AdviceLine> ours() {
    return unlimited.decide(facts).lines();
  }

  /**
   * Orders and explains with Drools.
   *
   * @return the lines
   */
  @Benchmark
  public ImmutableList<AdviceLine> drools() {
    return drools.lines(facts);
  }

  /**
   * Orders and explains with lac4j and the limit on overtaking.
   *
   * @return the lines
   */
  @Benchmark
  public ImmutableList<AdviceLine> oursWithLimit() {
    return standard.decide(facts).lines();
  }

  /**
   * Orders with lac4j and the limit on overtaking; nobody asks for the reasons.
   *
   * @return the ids
   */
  @Benchmark
  public ImmutableList<IntroductionId> oursOrderAlone() {
    return standard.decide(facts).ids();
  }
}
