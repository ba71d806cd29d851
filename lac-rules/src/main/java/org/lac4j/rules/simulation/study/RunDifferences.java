package org.lac4j.rules.simulation.study;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Replication;
import org.lac4j.rules.simulation.engine.Scope;

/** How one scenario differs from the base, run by run, for groups that both have. */
final class RunDifferences {

  private static final ImmutableList<Measure> MEASURES = ImmutableList.copyOf(Measure.values());

  private final ImmutableList<Scope> common;
  private final int[] inBase;
  private final int[] inOther;
  private final Moments moments;

  RunDifferences(ImmutableList<Scope> base, ImmutableList<Scope> other) {
    this.common = base.stream().filter(other::contains).collect(ImmutableList.toImmutableList());
    this.inBase = common.stream().mapToInt(base::indexOf).toArray();
    this.inOther = common.stream().mapToInt(other::indexOf).toArray();
    this.moments = new Moments(common.size() * MEASURES.size());
  }

  void add(Replication base, Replication other) {
    for (int scope = 0; scope < inBase.length; scope++) {
      for (int m = 0; m < MEASURES.size(); m++) {
        Measure measure = MEASURES.get(m);
        moments.add(
            scope * MEASURES.size() + m,
            other.valueAt(measure, inOther[scope]) - base.valueAt(measure, inBase[scope]));
      }
    }
  }

  Optional<Estimate> estimate(Measure measure, Scope scope) {
    return moments
        .estimate(common.indexOf(scope) * MEASURES.size() + MEASURES.indexOf(measure))
        .map(estimate -> bounded(measure, estimate));
  }

  private static Estimate bounded(Measure measure, Estimate estimate) {
    return measure.unit() == Measure.Unit.SHARE ? estimate.within(-1, 1) : estimate;
  }

  ImmutableList<Measured> measured() {
    ImmutableList.Builder<Measured> measured = ImmutableList.builder();
    for (int scope = 0; scope < common.size(); scope++) {
      for (int m = 0; m < MEASURES.size(); m++) {
        Measure measure = MEASURES.get(m);
        Scope of = common.get(scope);
        moments
            .estimate(scope * MEASURES.size() + m)
            .ifPresent(
                estimate -> measured.add(new Measured(measure, of, bounded(measure, estimate))));
      }
    }
    return measured.build();
  }
}
