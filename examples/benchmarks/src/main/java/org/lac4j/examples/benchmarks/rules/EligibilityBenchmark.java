package org.lac4j.examples.benchmarks.rules;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;
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

/** Measures one decision on eligibility where the place is known, for each kind of answer, over twelve areas. */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EligibilityBenchmark {

  /** The kind of answer. */
  @Param public AnswerCase answer;

  private EligibilityRule rule;
  private EligibilityFacts[] facts;
  private int next;

  /** Makes the rule and the facts. */
  @Setup
  public void make() {
    rule = answer.rule();
    facts = answer.facts();
  }

  /**
   * Decides about the next facts.
   *
   * @return the answer
   */
  @Benchmark
  public Eligibility decide() {
    next = next + 1 == facts.length ? 0 : next + 1;
    return rule.decide(facts[next]);
  }
}
