package org.lac4j.spring;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells how many areas there are, when they were read, and whether newer files were refused. It is up even then: what was read
 * before still answers, and an application that stopped would help nobody.
 */
final class LacHealthIndicator implements HealthIndicator {

  private final CurrentLacData current;

  LacHealthIndicator(CurrentLacData current) {
    this.current = current;
  }

  @Override
  public Health health() {
    Health.Builder health =
        Health.up()
            .withDetail("areas", current.get().index().size())
            .withDetail("readAt", current.readAt().toString())
            .withDetail("reloads", current.reloads());
    current.fault().ifPresent(fault -> health.withDetail("refusedFiles", fault));
    return health.build();
  }
}
