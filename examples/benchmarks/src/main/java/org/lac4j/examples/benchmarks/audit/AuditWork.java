package org.lac4j.examples.benchmarks.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;

/** A whole audit on one thread. */
public final class AuditWork implements Callable<Object> {

  private final Coverage coverage;

  /**
   * Reads the coverage.
   *
   * @param file the boundary file; the demo city if empty
   */
  public AuditWork(String file) {
    List<Supplier<Coverage>> sources = new ArrayList<>();
    sources.add(() -> DemoCity.ebor().wards(CoordinateSystem.WGS84));
    if (!file.isEmpty()) {
      sources.clear();
      Subjects.of(file).forEach((name, source) -> sources.add(source));
    }
    this.coverage = sources.get(0).get();
  }

  @Override
  public Object call() {
    return Subjects.audit(coverage, 1, false);
  }
}
