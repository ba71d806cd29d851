package org.lac4j.rules.simulation.study;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.lac4j.rules.simulation.engine.Replication;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.engine.Simulation;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;

/** One study as it goes: runs on several threads, taken into account in the order of their numbers. */
final class StudyRun {

  private final Study study;
  private final StudyProgress progress;
  private final ImmutableList<Simulation> simulations;
  private final ImmutableList<Simulation.WarmUp> warmUps;
  private final ImmutableList<Summary> summaries;
  private final ImmutableList<RunDifferences> differences;
  private int done;

  StudyRun(Study study, List<Scenario> scenarios, StudyProgress progress) {
    this.study = study;
    this.progress = progress;
    ImmutableList<Simulation> found =
        scenarios.stream().map(Simulation::of).collect(ImmutableList.toImmutableList());
    int longest = found.stream().mapToInt(one -> one.warmUp().weeks()).max().orElse(0);
    this.simulations =
        found.stream()
            .map(one -> withWarmUp(one, longest))
            .collect(ImmutableList.toImmutableList());
    this.warmUps =
        found.stream()
            .map(
                one ->
                    new Simulation.WarmUp(
                        isWarmedUp(one.scenario()) ? longest : 0, one.warmUp().settled()))
            .collect(ImmutableList.toImmutableList());
    this.summaries =
        simulations.stream()
            .map(simulation -> new Summary(simulation.scenario()))
            .collect(ImmutableList.toImmutableList());
    this.differences =
        summaries.stream()
            .skip(1)
            .map(other -> new RunDifferences(summaries.get(0).scopes(), other.scopes()))
            .collect(ImmutableList.toImmutableList());
  }

  private static boolean isWarmedUp(Scenario scenario) {
    return scenario.start() instanceof Start.WarmUp
        || scenario.start() instanceof Start.WarmUpFound;
  }

  /** All scenarios that warm up do so for the same weeks, so that the same people come. */
  private static Simulation withWarmUp(Simulation simulation, int weeks) {
    Scenario scenario = simulation.scenario();
    return !isWarmedUp(scenario)
            || (scenario.start() instanceof Start.WarmUp && simulation.warmUp().weeks() == weeks)
        ? simulation
        : Simulation.of(scenario.withStart(new Start.WarmUp(weeks)));
  }

  Comparison run() {
    int planned = study.replications();
    try (ReplicationPool pool = new ReplicationPool(simulations, study.seed(), study.threads())) {
      while (done < planned) {
        int until = planned;
        pool.run(done, until, runs -> take(runs, until));
        if (!isPreciseEnough(done)) {
          planned = more(planned);
        }
      }
    }
    return result(done);
  }

  private void take(List<Replication> runs, int planned) {
    for (int i = 0; i < runs.size(); i++) {
      summaries.get(i).add(runs.get(i));
      progress.onRun(i, done, runs.get(i));
      if (i > 0) {
        differences.get(i - 1).add(runs.get(0), runs.get(i));
      }
    }
    progress.on(++done, planned);
  }

  private boolean isPreciseEnough(int done) {
    return study.precision().isEmpty()
        || done >= study.precision().get().mostReplications()
        || isReached(study.precision().get());
  }

  private boolean isReached(Precision precision) {
    ImmutableList<Optional<Estimate>> estimates =
        differences.isEmpty()
            ? ImmutableList.of(summaries.get(0).estimate(precision.measure(), Scope.TEAM))
            : differences.stream()
                .map(one -> one.estimate(precision.measure(), Scope.TEAM))
                .collect(ImmutableList.toImmutableList());
    return estimates.stream()
        .allMatch(
            estimate ->
                estimate.filter(one -> one.halfWidth() <= precision.halfWidth()).isPresent());
  }

  /** A quarter more, so that the interval is looked at a few times only. */
  private int more(int planned) {
    int most = study.precision().map(Precision::mostReplications).orElse(planned);
    return Math.min(most, planned + Math.max(10, planned / 4));
  }

  private Comparison result(int done) {
    Optional<Boolean> reached = study.precision().map(this::isReached);
    ImmutableList.Builder<StudyResult> results = ImmutableList.builder();
    for (int i = 0; i < summaries.size(); i++) {
      Summary summary = summaries.get(i);
      results.add(
          StudyResult.builder()
              .scenario(i == 0 ? study.scenario() : summary.scenario())
              .seed(study.seed())
              .replications(done)
              .warmUp(warmUps.get(i))
              .reachedPrecision(reached)
              .measured(summary.measured())
              .series(summary.series())
              .waits(summary.waits())
              .events(summary.events())
              .build());
    }
    ImmutableList<StudyResult> all = results.build();
    ImmutableList.Builder<Comparison.Alternative> alternatives = ImmutableList.builder();
    for (int i = 1; i < all.size(); i++) {
      alternatives.add(
          new Comparison.Alternative(
              all.get(0).scenario(), all.get(i), differences.get(i - 1).measured()));
    }
    return new Comparison(all.get(0), alternatives.build());
  }
}
