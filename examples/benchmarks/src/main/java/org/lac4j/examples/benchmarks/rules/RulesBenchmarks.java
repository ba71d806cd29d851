package org.lac4j.examples.benchmarks.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures decisions on eligibility and the order of 10,000 introductions in one run, and prints tables at the end. */
public final class RulesBenchmarks {

  private static final String BYTES = "gc.alloc.rate.norm";

  private RulesBenchmarks() {}

  /**
   * Runs all benchmarks.
   *
   * @param arguments none
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(EligibilityBenchmark.class.getName())
                    .include(OrderBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%nJDK %s, %d processors%n"
            .formatted(Runtime.version(), Runtime.getRuntime().availableProcessors()));
    lines.add("| a decision on eligibility | ns | bytes |");
    lines.add("|---|---|---|");
    Map<String, RunResult> orders = new HashMap<>();
    for (RunResult result : results) {
      String answer = result.getParams().getParam("answer");
      if (answer == null) {
        String method = result.getParams().getBenchmark();
        orders.put(method.substring(method.lastIndexOf('.') + 1), result);
      } else {
        lines.add(
            row(
                "| %s | %.0f | %.0f |",
                AnswerCase.valueOf(answer).label(), time(result), bytes(result)));
      }
    }
    lines.add("");
    lines.add("| 10,000 introductions | ms | times lac4j | MB allocated |");
    lines.add("|---|---|---|---|");
    lines.add(order("lac4j, order and reasons", orders, "ours"));
    lines.add(order("Drools 10, order and reasons", orders, "drools"));
    lines.add(
        order("lac4j, order within the limit on overtaking, and reasons", orders, "oursWithLimit"));
    lines.add(order("lac4j, order within the limit on overtaking alone", orders, "oursOrderAlone"));
    System.out.println(String.join("\n", lines));
  }

  private static String order(String label, Map<String, RunResult> orders, String method) {
    double ours = orders.containsKey("ours") ? time(orders.get("ours")) : Double.NaN;
    RunResult result = orders.get(method);
    return result == null
        ? "| " + label + " | not measured | | |"
        : row(
            "| %s | %.2f | %.2f | %.1f |",
            label, time(result) / 1e3, time(result) / ours, bytes(result) / 1e6);
  }

  private static String row(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double bytes(RunResult result) {
    for (String name : result.getSecondaryResults().keySet()) {
      if (name.endsWith(BYTES)) {
        return result.getSecondaryResults().get(name).getScore();
      }
    }
    return Double.NaN;
  }
}
