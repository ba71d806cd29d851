package org.lac4j.spring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Counts areas, reloads, refused files and answers by kind of placement. Nothing about any place. */
final class LacMetrics implements MeterBinder {

  private final CurrentLacData current;
  private final CountedPlaces places;

  LacMetrics(CurrentLacData current, CountedPlaces places) {
    this.current = current;
    this.places = places;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("lac.areas", current, data -> data.get().index().size())
        .description("Areas in the coverage")
        .register(registry);
    Gauge.builder("lac.files.refused", current, data -> data.fault().isPresent() ? 1 : 0)
        .description("1 while the files as they are now can't be used")
        .register(registry);
    TimeGauge.builder(
            "lac.files.age",
            current,
            TimeUnit.SECONDS,
            data -> Duration.between(data.readAt(), Instant.now()).toSeconds())
        .description("Time since the files were read")
        .register(registry);
    FunctionCounter.builder("lac.reloads", current, CurrentLacData::reloads)
        .tag("outcome", "read")
        .description("Changed files that took the place of the old, or were refused")
        .register(registry);
    FunctionCounter.builder("lac.reloads", current, CurrentLacData::refusals)
        .tag("outcome", "refused")
        .register(registry);
    for (String kind : CountedPlaces.KINDS) {
      FunctionCounter.builder("lac.placements", places, counted -> counted.count(kind))
          .tag("kind", kind)
          .description("Places looked up, by how certain the answer is")
          .register(registry);
    }
  }
}
